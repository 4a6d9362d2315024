using System.Reflection;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Store;

/// <summary>Declares that a job runs after every <typeparamref name="TFact"/>. Upper areas hear of lower ones this way.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RunsAfterAttribute<TFact> : RunsAfterAttribute where TFact : IFact
{
    public override Type Fact => typeof(TFact);
}

/// <summary>See <see cref="RunsAfterAttribute{TFact}"/>.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public abstract class RunsAfterAttribute : Attribute
{
    public abstract Type Fact { get; }
}

/// <summary>Which jobs follow from which facts, read once from the classes themselves.</summary>
internal static class FactJobs
{
    private static readonly Lazy<ILookup<Type, string>> Kinds = new(() => typeof(FactJobs).Assembly.GetTypes()
        .SelectMany(job => job.GetCustomAttributes<RunsAfterAttribute>(inherit: false).Select(a => (a.Fact, job.Name)))
        .ToLookup(pair => pair.Fact, pair => pair.Name));

    public static IEnumerable<Job> For(IFact fact, HistoryEntry entry) =>
        Kinds.Value[fact.GetType()].Select(kind => new Job
        {
            Id = new(Guid.CreateVersion7(new DateTimeOffset(entry.At, TimeSpan.Zero))), Kind = kind, BoardId = entry.BoardId, SubjectId = entry.SubjectId,
            CreatedAt = entry.At, DueAt = entry.At,
        });
}
