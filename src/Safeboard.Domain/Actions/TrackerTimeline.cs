using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>What one stretch of the timeline holds: what is late, a month, or what has no day.</summary>
public enum TimelinePart { Late, Month, NoDate }

/// <summary>A stretch of the timeline: how many actions are due in it, and those that are shown.</summary>
/// <param name="Month">The first day of the month; null for what is late and what has no day.</param>
public sealed record TimelineStretch(TimelinePart Part, DateOnly? Month, int Count, IReadOnlyList<TrackerRow> Rows)
{
    public int More => Count - Rows.Count;
}

/// <summary>The open actions by the month in which they are due: three commands, whatever the board holds.</summary>
public static class TrackerTimeline
{
    /// <summary>Actions with a day that are shown; the counts hold all of them.</summary>
    public const int Most = 300;

    /// <summary>Actions without a day that are shown.</summary>
    public const int MostWithoutDay = 60;

    extension(BoardDb db)
    {
        public async Task<IReadOnlyList<TimelineStretch>> TimelineAsync(Viewer viewer, TrackerFilter filter, DateOnly today, CancellationToken cancel)
        {
            var owed = db.Matching(viewer, filter).In(TrackerStates.OpenOr(filter.State), today);
            // What has no day sorts behind every day, which for PostgreSQL is no year: it is asked for as year 0.
            var counts = await owed.GroupBy(a => new { IsLate = a.DueSort < today && a.State != ActionState.ToBeAgreed, Year = a.DueOn == null ? 0 : a.DueOn!.Value.Year, Month = a.DueOn == null ? 0 : a.DueOn!.Value.Month })
                .Select(g => new { g.Key.IsLate, g.Key.Year, g.Key.Month, Count = g.Count() }).ToListAsync(cancel);
            var dated = await TrackerQueries.AsRows(owed.Where(a => a.DueOn != null).OrderBy(a => a.DueSort).ThenBy(a => a.Id).Take(Most)).ToListAsync(cancel);
            var undated = await TrackerQueries.AsRows(owed.Where(a => a.DueOn == null).OrderBy(a => a.AgreedOn).ThenBy(a => a.Id).Take(MostWithoutDay)).ToListAsync(cancel);
            var rows = dated.Concat(undated).ToLookup(r => StretchOf(r, today));
            return [.. counts.GroupBy(c => StretchOf(c.IsLate, c.Year == 0 ? null : new(c.Year, c.Month, 1))).OrderBy(g => g.Key.Part).ThenBy(g => g.Key.Month)
                .Select(g => new TimelineStretch(g.Key.Part, g.Key.Month, g.Sum(c => c.Count), [.. rows[g.Key]]))];
        }
    }

    /// <summary>Where an action stands: what is said to be done is not late, and stays in its month.</summary>
    private static (TimelinePart Part, DateOnly? Month) StretchOf(TrackerRow row, DateOnly today) =>
        StretchOf(row.DueOn < today && row.State != ActionState.ToBeAgreed, row.DueOn is { } due ? new(due.Year, due.Month, 1) : null);

    private static (TimelinePart Part, DateOnly? Month) StretchOf(bool isLate, DateOnly? month) =>
        isLate ? (TimelinePart.Late, null) : month is null ? (TimelinePart.NoDate, null) : (TimelinePart.Month, month);
}
