using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Chasing;

/// <summary>Off: nobody is reminded. ReadFirst: mails are prepared each morning, the office reads and sends them. ByItself: they go out.</summary>
public enum ChaseWay { Off, ReadFirst, ByItself }

/// <summary>When a board reminds those who owe it something, when somebody else is told, and on which days nobody is written to.</summary>
public sealed class ChaseSettings : IVersioned
{
    /// <summary>The longest time before the day, and between two reminders after it, in days.</summary>
    public const int MostDays = 180;

    public required Id<Board> BoardId { get; init; }
    public ChaseWay Way { get; set; }

    /// <summary>How many days before the due date, the most first.</summary>
    public IReadOnlyList<int> DaysBefore { get; set; } = [14, 7, 1];

    /// <summary>Every so many days after it; none where nobody is reminded any more.</summary>
    public int? EveryDaysLate { get; set; } = 7;

    /// <summary>After how many days late the owner's line contact is told, and after how many the chair; none for never.</summary>
    public int? LineContactAfter { get; set; } = 21;
    public int? ChairAfter { get; set; } = 42;

    /// <summary>Nothing goes out at weekends and on bank holidays; it goes on the next working day.</summary>
    public bool WorkingDaysOnly { get; set; } = true;

    /// <summary>Months in which nothing goes out, by number; what has become due goes when they are over.</summary>
    public IReadOnlyList<int> QuietMonths { get; set; } = [8];
    public int Version { get; set; }

    public bool IsQuiet(DateOnly day) => QuietMonths.Contains(day.Month) || (WorkingDaysOnly && !BankHolidays.IsWorkingDay(day));

    /// <summary>The last day on or after this one on which a due date concerns anybody.</summary>
    public DateOnly Horizon(DateOnly today) => today.AddDays(DaysBefore.Count == 0 ? 0 : DaysBefore.Max());

    /// <summary>The step that a due date has come to: 14 is “14 days before”, -7 “7 days after”; null where it has come to none.</summary>
    public int? StepOn(DateOnly today, DateOnly due)
    {
        var days = due.DayNumber - today.DayNumber;
        if (days >= 0) return DaysBefore.Where(before => days <= before).Select(before => (int?)before).Min();
        return EveryDaysLate is { } every && -days >= every ? -(-days / every * every) : null;
    }
}

public sealed record ChasingChanged(ChaseWay Way) : IFact
{
    public string Title => "Reminders changed";
    public string? Text => Way switch { ChaseWay.Off => "Nobody is reminded.", ChaseWay.ReadFirst => "They are prepared, and sent by the office.", _ => "They go out by themselves." };
}

/// <summary>How a board reminds; off until it says otherwise.</summary>
public static class ChaseSettingsQueries
{
    extension(BoardDb db)
    {
        public async Task<ChaseSettings> ChaseSettingsAsync(Viewer viewer, CancellationToken cancel) =>
            await db.Set<ChaseSettings>().AsNoTracking().SingleOrDefaultAsync(s => s.BoardId == viewer.BoardId, cancel) ?? new() { BoardId = viewer.BoardId };
    }
}

/// <summary>Changes how a board reminds.</summary>
public sealed class ChangeChasing(BoardDb db, TimeProvider clock) : IOperation
{
    private const int MostSteps = 5;

    public async Task RunAsync(ChaseSettings wanted, Viewer by, CancellationToken cancel)
    {
        Check(wanted);
        var kept = await db.Set<ChaseSettings>().SingleOrDefaultAsync(s => s.BoardId == by.BoardId, cancel);
        if (kept is null) db.Add(kept = new() { BoardId = by.BoardId });
        else db.Entry(kept).Property(s => s.Version).OriginalValue = wanted.Version;
        (kept.Way, kept.EveryDaysLate, kept.LineContactAfter, kept.ChairAfter, kept.WorkingDaysOnly) = (wanted.Way, wanted.EveryDaysLate, wanted.LineContactAfter, wanted.ChairAfter, wanted.WorkingDaysOnly);
        (kept.DaysBefore, kept.QuietMonths) = ([.. wanted.DaysBefore.Distinct().OrderDescending()], [.. wanted.QuietMonths.Distinct().Order()]);
        db.Record(new ChasingChanged(kept.Way), new("board", by.BoardId.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    private static void Check(ChaseSettings wanted)
    {
        if (!Enum.IsDefined(wanted.Way)) throw new RuleBrokenException(nameof(wanted.Way), "Choose whether people are reminded");
        if (wanted.DaysBefore.Count > MostSteps) throw new RuleBrokenException(nameof(wanted.DaysBefore), $"Use {MostSteps} numbers or fewer");
        if (wanted.DaysBefore.Any(IsNoNumberOfDays)) throw new RuleBrokenException(nameof(wanted.DaysBefore), $"Days before must be numbers from 1 to {ChaseSettings.MostDays}, like 14, 7, 1");
        foreach (var (field, days) in new[] { (nameof(wanted.EveryDaysLate), wanted.EveryDaysLate), (nameof(wanted.LineContactAfter), wanted.LineContactAfter), (nameof(wanted.ChairAfter), wanted.ChairAfter) })
            if (days is { } number && IsNoNumberOfDays(number)) throw new RuleBrokenException(field, $"Enter a number of days from 1 to {ChaseSettings.MostDays}, or leave it empty");
        if (wanted.QuietMonths.Any(month => month is < 1 or > 12)) throw new RuleBrokenException(nameof(wanted.QuietMonths), "Choose months from the list");
        if (wanted.QuietMonths.Distinct().Count() == 12) throw new RuleBrokenException(nameof(wanted.QuietMonths), "Leave at least one month in which mails go out, or choose that nobody is reminded");
    }

    private static bool IsNoNumberOfDays(int days) => days is < 1 or > ChaseSettings.MostDays;
}

internal sealed class ChaseSettingsMapping : IEntityTypeConfiguration<ChaseSettings>
{
    public void Configure(EntityTypeBuilder<ChaseSettings> builder)
    {
        builder.ToTable("chase_settings");
        builder.HasKey(s => s.BoardId);
        builder.Property(s => s.DaysBefore).HasConversion(NumberList.Converter, NumberList.Comparer).HasMaxLength(60);
        builder.Property(s => s.QuietMonths).HasConversion(NumberList.Converter, NumberList.Comparer).HasMaxLength(60);
    }
}
