using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans.Horizon;

/// <summary>The states along the top of the log.</summary>
public enum HorizonList { Watching, Late, Decided, Closed, All }

/// <summary>An entry as the log and its pages show it.</summary>
public sealed record HorizonRow
{
    public required Id<HorizonEntry> Id { get; init; }
    public required string Title { get; init; }
    public required string Source { get; init; }
    public string? Link { get; init; }
    public DateOnly? OutOn { get; init; }
    public string? Effect { get; init; }
    public required Lead Lead { get; init; }
    public string? LeadAgency { get; init; }
    public DateOnly? DecideBy { get; init; }
    public required HorizonState State { get; init; }
    public string? Decision { get; init; }
    public DateOnly? DecidedOn { get; init; }
    public string? ClosedBecause { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public int Version { get; init; }

    public bool IsLateOn(DateOnly today) => State == HorizonState.Watching && DecideBy < today;

    public bool IsIn(HorizonList list, DateOnly today) => list switch
    {
        HorizonList.Watching => State == HorizonState.Watching, HorizonList.Late => IsLateOn(today), HorizonList.Decided => State == HorizonState.Decided, HorizonList.Closed => State == HorizonState.Closed, _ => true,
    };
}

/// <summary>The horizon log. An agency lead sees what their agency leads on.</summary>
public static class HorizonQueries
{
    extension(BoardDb db)
    {
        public IQueryable<HorizonEntry> HorizonVisibleTo(Viewer viewer)
        {
            var all = db.Set<HorizonEntry>().Where(h => h.BoardId == viewer.BoardId);
            if (viewer.SeesWholeBoard) return all;
            var agencies = viewer.AgenciesOrNone;
            return all.Where(h => agencies.Contains(h.Lead.AgencyId));
        }

        /// <summary>All that match the words, the earliest decision wanted first, in one command.</summary>
        public async Task<StatePage<HorizonRow, HorizonList>> HorizonAsync(Viewer viewer, StateFilter<HorizonList> filter, DateOnly today, CancellationToken cancel) =>
            StatePage<HorizonRow, HorizonList>.Of(await db.MatchingAsync(viewer, filter, cancel), filter, (row, list) => row.IsIn(list, today));

        /// <summary>The same without pages, for downloads.</summary>
        public async Task<IReadOnlyList<HorizonRow>> HorizonRowsAsync(Viewer viewer, StateFilter<HorizonList> filter, DateOnly today, CancellationToken cancel) =>
            [.. (await db.MatchingAsync(viewer, filter, cancel)).Where(row => row.IsIn(filter.State, today))];

        public Task<HorizonRow?> HorizonEntryAsync(Id<HorizonEntry> id, Viewer viewer, CancellationToken cancel) =>
            db.Rows(db.HorizonVisibleTo(viewer).Where(h => h.Id == id)).SingleOrDefaultAsync(cancel);

        internal async Task<HorizonEntry> HorizonToChangeAsync(Id<HorizonEntry> id, Viewer by, int version, CancellationToken cancel)
        {
            var entry = await db.HorizonVisibleTo(by).SingleAsync(h => h.Id == id, cancel);
            db.Entry(entry).Property(h => h.Version).OriginalValue = version;
            return entry;
        }

        private Task<List<HorizonRow>> MatchingAsync(Viewer viewer, StateFilter<HorizonList> filter, CancellationToken cancel)
        {
            var entries = db.HorizonVisibleTo(viewer);
            foreach (var word in filter.EachWord)
                entries = entries.Where(h => h.Title.ToLower().Contains(word) || h.Source.ToLower().Contains(word) || h.Effect!.ToLower().Contains(word) || h.Lead.Name!.ToLower().Contains(word) || h.Decision!.ToLower().Contains(word));
            return db.Rows(entries.OrderBy(h => h.State).ThenBy(h => h.DecideBy == null).ThenBy(h => h.DecideBy).ThenBy(h => h.Title)).ToListAsync(cancel);
        }

        private IQueryable<HorizonRow> Rows(IQueryable<HorizonEntry> entries) => entries.AsNoTracking().Select(h => new HorizonRow
        {
            Id = h.Id, Title = h.Title, Source = h.Source, Link = h.Link, OutOn = h.OutOn, Effect = h.Effect, Lead = h.Lead, LeadAgency = db.Set<Agency>().Where(a => a.Id == h.Lead.AgencyId).Select(a => a.Name).FirstOrDefault(),
            DecideBy = h.DecideBy, State = h.State, Decision = h.Decision, DecidedOn = h.DecidedOn, ClosedBecause = h.ClosedBecause, ClosedOn = h.ClosedOn, Version = h.Version,
        });
    }
}
