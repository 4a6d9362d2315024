using Safeboard.Domain.Store;

namespace Safeboard.Domain.Jobs;

/// <summary>Work in the background, named …Job, found by its class name. May be run twice; must then change nothing.</summary>
public interface IJob
{
    Task RunAsync(Job job, CancellationToken cancel);
}

/// <summary>Marks a job that waits for another machine: it has a worker of its own and never holds up the others.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WaitsOutsideAttribute : Attribute
{
    /// <summary>The kinds that are marked, read once from the classes themselves.</summary>
    internal static IReadOnlyList<string> Kinds { get; } = [.. typeof(WaitsOutsideAttribute).Assembly.GetTypes().Where(t => t.IsDefined(typeof(WaitsOutsideAttribute), inherit: false)).Select(t => t.Name)];
}
