using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>The figures of the tracker, grouped by the database: six commands, whatever the board holds.</summary>
public static class TrackerChartQueries
{
    private const int Months = 24;
    private static readonly (int From, int? To)[] Bands = [(0, 29), (30, 59), (60, 89), (90, 179), (180, null)];
    private static readonly string[] EndingFacts = [nameof(ActionWithdrawn), nameof(ActionSuperseded)];

    extension(BoardDb db)
    {
        public async Task<TrackerFigures> TrackerFiguresAsync(Viewer viewer, TrackerFilter filter, DateOnly today, CancellationToken cancel)
        {
            var (all, first) = (db.Matching(viewer, filter), new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months));
            var opened = await all.Where(a => a.AgreedOn >= first).GroupBy(a => new { a.AgreedOn.Year, a.AgreedOn.Month })
                .Select(g => new { g.Key.Year, g.Key.Month, Count = g.Count() }).ToDictionaryAsync(g => new DateOnly(g.Year, g.Month, 1), g => g.Count, cancel);
            var completed = await all.Where(a => a.State == ActionState.Complete && (a.CompletedOn == null || a.CompletedOn >= first)).GroupBy(a => new { a.CompletedOn!.Value.Year, a.CompletedOn!.Value.Month })
                .Select(g => new { Year = (int?)g.Key.Year, Month = (int?)g.Key.Month, Count = g.Count() }).ToListAsync(cancel);
            var ended = await db.Ended(all, Start(first)).GroupBy(e => new { e.At!.Value.Year, e.At!.Value.Month })
                .Select(g => new { g.Key.Year, g.Key.Month, Count = g.Count() }).ToDictionaryAsync(g => new DateOnly(g.Year, g.Month, 1), g => g.Count, cancel);
            var done = completed.Where(c => c.Year is not null).ToDictionary(c => new DateOnly(c.Year!.Value, c.Month!.Value, 1), c => c.Count);
            var months = Enumerable.Range(0, Months).Select(n => first.AddMonths(n));
            return new([.. months.Select(m => new ActionMonth(m, opened.GetValueOrDefault(m), done.GetValueOrDefault(m) + ended.GetValueOrDefault(m)))], completed.Where(c => c.Year is null).Sum(c => c.Count),
                await db.OpenActionsByAgeAsync(viewer, filter, today, cancel), await all.In(TrackerState.Late, today).CountAsync(cancel), await db.CountByAgencyAsync(all.In(TrackerState.Late, today), cancel));
        }

        /// <summary>Open actions by the day they were agreed, in bands of age.</summary>
        public async Task<IReadOnlyList<AgeBand>> OpenActionsByAgeAsync(Viewer viewer, TrackerFilter filter, DateOnly today, CancellationToken cancel)
        {
            var (open, d30, d60, d90, d180) = (true, today.AddDays(-29), today.AddDays(-59), today.AddDays(-89), today.AddDays(-179));
            var counts = await db.Matching(viewer, filter).Where(a => a.IsOpen == open).GroupBy(a => a.BoardId).Select(g => new
            {
                A = g.Count(a => a.AgreedOn >= d30), B = g.Count(a => a.AgreedOn < d30 && a.AgreedOn >= d60), C = g.Count(a => a.AgreedOn < d60 && a.AgreedOn >= d90),
                D = g.Count(a => a.AgreedOn < d90 && a.AgreedOn >= d180), E = g.Count(a => a.AgreedOn < d180),
            }).FirstOrDefaultAsync(cancel);
            int[] each = counts is null ? [0, 0, 0, 0, 0] : [counts.A, counts.B, counts.C, counts.D, counts.E];
            return [.. Bands.Zip(each, (band, count) => new AgeBand(band.From, band.To, count))];
        }

        /// <summary>What was closed in one month, in the order of its days: the list behind a figure.</summary>
        public async Task<IReadOnlyList<ClosedAction>> ClosedInAsync(Viewer viewer, TrackerFilter filter, DateOnly month, CancellationToken cancel)
        {
            var (all, next) = (db.Matching(viewer, filter), month.AddMonths(1));
            var completed = await all.Where(a => a.State == ActionState.Complete && a.CompletedOn >= month && a.CompletedOn < next)
                .Select(a => new ClosedAction(a.Id, a.Reference, a.Text, a.OwnerLine, a.State, a.CompletedOn!.Value)).ToListAsync(cancel);
            var end = Start(next);
            var ended = await (from e in db.Ended(all, Start(month)) where e.At < end join a in all on e.Id equals a.Id
                               select new { a.Id, a.Reference, a.Text, a.OwnerLine, a.State, e.At }).ToListAsync(cancel);
            return [.. completed.Concat(ended.Select(e => new ClosedAction(e.Id, e.Reference, e.Text, e.OwnerLine, e.State, DateOnly.FromDateTime(e.At!.Value)))).OrderBy(c => c.On).ThenBy(c => c.Id.Value)];
        }

        /// <summary>What was withdrawn or replaced, and is so still: its latest such day, in UTC, is in its history.</summary>
        private IQueryable<Ending> Ended(IQueryable<BoardAction> all, DateTime since) =>
            all.Where(a => a.State == ActionState.Withdrawn || a.State == ActionState.Superseded).Select(a => new Ending
            {
                Id = a.Id, At = db.Set<HistoryEntry>().Where(h => h.BoardId == a.BoardId && h.SubjectId == (Guid)(object)a.Id && EndingFacts.Contains(h.Fact)).Max(h => (DateTime?)h.At),
            }).Where(e => e.At >= since);
    }

    private static DateTime Start(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <summary>When an action was withdrawn or replaced, in UTC.</summary>
    private sealed class Ending
    {
        public required Id<BoardAction> Id { get; init; }
        public required DateTime? At { get; init; }
    }
}
