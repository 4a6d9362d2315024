using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Decisions;

/// <summary>A decision in the register.</summary>
public sealed record DecisionRow(Id<Decision> Id, string Text, DateOnly DecidedOn, int Order, Id<Meeting> MeetingId, string Group,
    Id<MeetingItem>? ItemId, string? ItemNumber, string? ItemTitle, bool? Quorate = null)
{
    public string? WhoMayAct { get; init; }

    /// <summary>Whole pounds.</summary>
    public long? Pounds { get; init; }
    public DateOnly? ReviewOn { get; init; }
    public DecisionState State { get; init; }
}

/// <summary>A decision as its page shows it.</summary>
/// <param name="EndedBy">The later decision that ended it.</param>
/// <param name="Ends">Earlier ones that this one revoked or changed.</param>
public sealed record DecisionDetail(DecisionRow Row, int Version, string? EndedBecause, DateOnly? EndedOn, DecisionRow? EndedBy, IReadOnlyList<DecisionRow> Ends);

/// <summary>The states along the top of the register. To be looked at again: in force, and the day is near or past.</summary>
public enum DecisionList { All, InForce, ToReview, Ended }

/// <summary>Which decisions to list: words are joined by "and".</summary>
public sealed record DecisionFilter
{
    public const int PageSize = 50;
    public string Words { get; init; } = "";
    public Id<BoardGroup>? GroupId { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public DecisionList List { get; init; }

    /// <summary>Days of the decision, both included.</summary>
    public DateOnly? Since { get; init; }
    public DateOnly? Until { get; init; }
    public int Page { get; init; } = 1;

    /// <summary>Nothing is chosen.</summary>
    public bool IsEmpty => this with { Page = 1 } == new DecisionFilter();
}

/// <summary>One page of the register, and how many decisions there are.</summary>
public sealed record DecisionPage(IReadOnlyList<DecisionRow> Rows, int Count);

/// <summary>The decisions register of a board. Everybody who may open the board sees it, but for what was decided in confidence.</summary>
public static class DecisionQueries
{
    /// <summary>Days ahead that count as soon to be looked at again.</summary>
    private const int ReviewSoonDays = 30;

    /// <summary>Decisions that can be chosen from in one list.</summary>
    private const int MostLater = 300;

    extension(BoardDb db)
    {
        /// <summary>Those of the board; what was decided under a confidential item only for somebody who may see the item.</summary>
        public IQueryable<Decision> DecisionsVisibleTo(Viewer viewer)
        {
            var all = db.Set<Decision>().Where(d => d.BoardId == viewer.BoardId);
            return viewer.May(Permission.SeeConfidential) ? all : all.Where(d => d.ItemId == null || db.ItemsVisibleTo(viewer).Any(i => i.Id == d.ItemId));
        }

        /// <summary>Newest meeting first, within a meeting in the order taken.</summary>
        public async Task<DecisionPage> DecisionsAsync(Viewer viewer, DecisionFilter filter, DateOnly today, CancellationToken cancel)
        {
            var decisions = db.DecisionsVisibleTo(viewer);
            foreach (var word in SearchWords.Of(filter.Words))
                decisions = decisions.Where(d => d.Text.ToLower().Contains(word.ToLower()));
            if (filter.MeetingId is { } meeting) decisions = decisions.Where(d => d.MeetingId == meeting);
            if (filter.GroupId is { } group) decisions = decisions.Where(d => db.Set<Meeting>().Any(m => m.Id == d.MeetingId && m.GroupId == group));
            if (filter.Since is { } since) decisions = decisions.Where(d => d.DecidedOn >= since);
            if (filter.Until is { } until) decisions = decisions.Where(d => d.DecidedOn <= until);
            var soon = today.AddDays(ReviewSoonDays);
            decisions = filter.List switch
            {
                DecisionList.InForce => decisions.Where(d => d.State == DecisionState.InForce),
                DecisionList.ToReview => decisions.Where(d => d.State == DecisionState.InForce && d.ReviewOn <= soon),
                DecisionList.Ended => decisions.Where(d => d.State != DecisionState.InForce),
                _ => decisions,
            };
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

        /// <summary>One decision with what it ended and what ended it; null where this viewer sees none. Two commands.</summary>
        public async Task<DecisionDetail?> DecisionAsync(Viewer viewer, Id<Decision> id, CancellationToken cancel)
        {
            if (await db.DecisionsVisibleTo(viewer).AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancel) is not { } decision) return null;
            var rows = await db.DecisionRows(db.DecisionsVisibleTo(viewer).Where(d => d.Id == id || d.Id == decision.EndedById || d.EndedById == id)).ToListAsync(cancel);
            return new(rows.Single(r => r.Id == id), decision.Version, decision.EndedBecause, decision.EndedOn, rows.Find(r => r.Id == decision.EndedById), [.. rows.Where(r => r.Id != id && r.Id != decision.EndedById).OrderBy(r => r.DecidedOn)]);
        }

        /// <summary>The decisions in force that were taken after one, the newest first: what may have ended it.</summary>
        public async Task<IReadOnlyList<DecisionRow>> LaterDecisionsAsync(Viewer viewer, DecisionRow of, CancellationToken cancel) =>
            [.. (await db.DecisionRows(db.DecisionsVisibleTo(viewer).Where(d => d.Id != of.Id && d.State == DecisionState.InForce && (d.DecidedOn > of.DecidedOn || (d.DecidedOn == of.DecidedOn && (d.MeetingId != of.MeetingId || d.Order > of.Order))))
                .OrderByDescending(d => d.DecidedOn).Take(MostLater)).ToListAsync(cancel)).OrderByDescending(d => d.DecidedOn).ThenBy(d => d.Order)];

        /// <summary>The decision, to be changed.</summary>
        /// <param name="version">The version that the person saw; when it is another one by now, the save says who changed it.</param>
        internal async Task<Decision> DecisionToChangeAsync(Id<Decision> id, Viewer by, int version, CancellationToken cancel)
        {
            var decision = await db.DecisionsVisibleTo(by).SingleAsync(d => d.Id == id, cancel);
            db.Entry(decision).Property(d => d.Version).OriginalValue = version;
            return decision;
        }

        internal IQueryable<DecisionRow> DecisionRows(IQueryable<Decision> decisions) =>
            from d in decisions
            join m in db.Set<Meeting>() on d.MeetingId equals m.Id
            join g in db.Set<BoardGroup>() on m.GroupId equals g.Id
            join i in db.Set<MeetingItem>() on d.ItemId equals i.Id into items
            from i in items.DefaultIfEmpty()
            select new DecisionRow(d.Id, d.Text, d.DecidedOn, d.Order, d.MeetingId, g.Name, d.ItemId, i.Number, i.Title, d.Quorate)
            {
                WhoMayAct = d.WhoMayAct, Pounds = d.Pounds, ReviewOn = d.ReviewOn, State = d.State,
            };
    }
}
