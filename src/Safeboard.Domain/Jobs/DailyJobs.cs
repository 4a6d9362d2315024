using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Jobs;

/// <summary>Marks a job that runs once each morning, for all boards together.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RunsDailyAttribute : Attribute
{
    /// <summary>The kinds that are marked, read once from the classes themselves.</summary>
    internal static IReadOnlyList<string> Kinds { get; } = [.. typeof(RunsDailyAttribute).Assembly.GetTypes().Where(t => t.IsDefined(typeof(RunsDailyAttribute), inherit: false)).Select(t => t.Name)];
}

/// <summary>A day whose jobs were started.</summary>
internal sealed class StartedDay
{
    public required DateOnly Day { get; init; }
}

/// <summary>Starts each day's jobs in the morning, once, whoever asks and however often. A server that was off in the morning starts them when it is on again.</summary>
public sealed class DailyJobs(BoardDb db, TimeProvider clock)
{
    private static readonly TimeOnly Morning = new(7, 0);

    /// <returns>Whether this call started them.</returns>
    public async Task<bool> StartAsync(CancellationToken cancel)
    {
        var (now, today) = (clock.UtcInstant, clock.TodayInLondon);
        if (TimeOnly.FromDateTime(BoardTime.InLondon(now)) < Morning) return false;
        // Asked every minute of the day: nobody's writing waits for a day that was started long ago.
        if (await db.Set<StartedDay>().AnyAsync(d => d.Day == today, cancel)) return false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Database.ExecuteSqlAsync($"""insert into started_days ("Day") values ({today}) on conflict do nothing""", cancel) == 0) return false;
        db.AddRange(RunsDailyAttribute.Kinds.Select(kind => new Job { Id = Id<Job>.New(clock), Kind = kind, BoardId = default, SubjectId = Guid.Empty, CreatedAt = now, DueAt = now }));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}

internal sealed class StartedDayMapping : IEntityTypeConfiguration<StartedDay>
{
    public void Configure(EntityTypeBuilder<StartedDay> builder)
    {
        builder.ToTable("started_days");
        builder.HasKey(d => d.Day);
    }
}
