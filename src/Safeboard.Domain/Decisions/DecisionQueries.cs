using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Decisions;

/// <summary>A decision in the register.</summary>
public sealed record DecisionRow(Id<Decision> Id, string Text, DateOnly DecidedOn, int Order, Id<Meeting> MeetingId, string Group,
    Id<MeetingItem>? ItemId, string? ItemNumber, string? ItemTitle);

/// <summary>Which decisions to list: words are joined by "and".</summary>
public sealed record DecisionFilter
{
    public const int PageSize = 50;
    public string Words { get; init; } = "";
    public Id<BoardGroup>? GroupId { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public int Page { get; init; } = 1;
}

/// <summary>One page of the register, and how many decisions there are.</summary>
public sealed record DecisionPage(IReadOnlyList<DecisionRow> Rows, int Count);

/// <summary>The decisions register of a board. Everybody who may open the board sees it, but for what was decided in confidence.</summary>
public static class DecisionQueries
{
    extension(BoardDb db)
    {
        /// <summary>Those of the board; what was decided under a confidential item only for somebody who may see the item.</summary>
        public IQueryable<Decision> DecisionsVisibleTo(Viewer viewer)
        {
            var all = db.Set<Decision>().Where(d => d.BoardId == viewer.BoardId);
            return viewer.May(Permission.SeeConfidential) ? all : all.Where(d => d.ItemId == null || db.ItemsVisibleTo(viewer).Any(i => i.Id == d.ItemId));
        }

        /// <summary>Newest meeting first, within a meeting in the order taken.</summary>
        public async Task<DecisionPage> DecisionsAsync(Viewer viewer, DecisionFilter filter, CancellationToken cancel)
        {
            var decisions = db.DecisionsVisibleTo(viewer);
            foreach (var word in SearchWords.Of(filter.Words))
                decisions = decisions.Where(d => d.Text.ToLower().Contains(word.ToLower()));
            if (filter.MeetingId is { } meeting) decisions = decisions.Where(d => d.MeetingId == meeting);
            if (filter.GroupId is { } group) decisions = decisions.Where(d => db.Set<Meeting>().Any(m => m.Id == d.MeetingId && m.GroupId == group));
            var rows = await db.DecisionRows(decisions.OrderByDescending(d => d.DecidedOn).ThenBy(d => d.MeetingId).ThenBy(d => d.Order)
                .Skip((filter.Page - 1) * DecisionFilter.PageSize).Take(DecisionFilter.PageSize)).ToListAsync(cancel);
            return new([.. rows.OrderByDescending(r => r.DecidedOn).ThenBy(r => r.MeetingId.Value).ThenBy(r => r.Order)], await decisions.CountAsync(cancel));
        }

        /// <summary>The decisions of one meeting, in the order taken.</summary>
        public async Task<IReadOnlyList<DecisionRow>> DecisionsOfAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            [.. (await db.DecisionRows(db.DecisionsVisibleTo(viewer).Where(d => d.MeetingId == meeting)).ToListAsync(cancel)).OrderBy(r => r.Order)];

        /// <summary>How many decisions each of these meetings took.</summary>
        public Task<Dictionary<Id<Meeting>, int>> CountDecisionsAsync(Viewer viewer, IReadOnlyList<Id<Meeting>> meetings, CancellationToken cancel) =>
            db.DecisionsVisibleTo(viewer).Where(d => meetings.Contains(d.MeetingId))
                .GroupBy(d => d.MeetingId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

        private IQueryable<DecisionRow> DecisionRows(IQueryable<Decision> decisions) =>
            from d in decisions
            join m in db.Set<Meeting>() on d.MeetingId equals m.Id
            join g in db.Set<BoardGroup>() on m.GroupId equals g.Id
            join i in db.Set<MeetingItem>() on d.ItemId equals i.Id into items
            from i in items.DefaultIfEmpty()
            select new DecisionRow(d.Id, d.Text, d.DecidedOn, d.Order, d.MeetingId, g.Name, d.ItemId, i.Number, i.Title);
    }
}
