using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.ForwardPlan;

/// <summary>A topic on the forward plan.</summary>
public sealed record TopicRow
{
    public required Id<ForwardPlanEntry> Id { get; init; }
    public required string Text { get; init; }
    public TopicKind Kind { get; init; }
    public string? BroughtBy { get; init; }
    public ItemPurpose? Purpose { get; init; }
    public int? Minutes { get; init; }
    public DateOnly? DueOn { get; init; }
    public string? DuePhrase { get; init; }
    public int? EveryMonths { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }
    public Id<Meeting>? MeetingId { get; init; }

    /// <summary>The item of that meeting's agenda that it became.</summary>
    public Id<MeetingItem>? ItemId { get; init; }

    /// <summary>The day of the meeting it is planned for.</summary>
    public DateOnly? MeetingOn { get; init; }
    public Id<Meeting>? FromMeetingId { get; init; }

    /// <summary>The day of the meeting that promised it.</summary>
    public DateOnly? PromisedOn { get; init; }
    public TopicState State { get; init; }
    public string? SettledBecause { get; init; }

    public bool IsLate(DateOnly today) => State == TopicState.Open && DueOn < today;
}

/// <summary>Something promised to a later meeting, in the record of the meeting that promised it.</summary>
public sealed record ForwardRow(Guid Id, string Text, DateOnly? DueOn, string? DuePhrase, TopicState State);

/// <summary>The forward plan. Everybody who may open the board sees it.</summary>
public static class ForwardPlanQueries
{
    extension(BoardDb db)
    {
        /// <summary>A topic that became a confidential item is read by those who may see the item.</summary>
        public IQueryable<ForwardPlanEntry> TopicsVisibleTo(Viewer viewer)
        {
            var all = db.Set<ForwardPlanEntry>().Where(e => e.BoardId == viewer.BoardId);
            return viewer.May(Permission.SeeConfidential) ? all : all.Where(e => e.ItemId == null || db.ItemsVisibleTo(viewer).Any(i => i.Id == e.ItemId));
        }

        /// <summary>The open topics of a group; those of no group belong to every plan.</summary>
        public async Task<IReadOnlyList<TopicRow>> TopicsAsync(Viewer viewer, Id<BoardGroup> group, CancellationToken cancel) =>
            await db.TopicRows(viewer).Where(t => t.State == TopicState.Open && (t.GroupId == group || t.GroupId == null)).OrderBy(t => t.DueOn == null).ThenBy(t => t.DueOn).ThenBy(t => t.Id).ToListAsync(cancel);

        /// <summary>The open topics that are planned for a meeting and are not on its agenda.</summary>
        public async Task<IReadOnlyList<TopicRow>> TopicsForAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await db.TopicRows(viewer).Where(t => t.State == TopicState.Open && t.MeetingId == meeting && t.ItemId == null).OrderBy(t => t.Id).ToListAsync(cancel);

        public Task<TopicRow?> TopicAsync(Viewer viewer, Id<ForwardPlanEntry> id, CancellationToken cancel) =>
            db.TopicRows(viewer).SingleOrDefaultAsync(t => t.Id == id, cancel);

        /// <summary>What one meeting promised to later ones.</summary>
        public async Task<IReadOnlyList<ForwardRow>> ForwardPlanAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await db.TopicsVisibleTo(viewer).Where(e => e.FromMeetingId == meeting).OrderBy(e => e.Id)
                .Select(e => new ForwardRow(e.Id.Value, e.Text, e.DueOn, e.DuePhrase, e.State)).ToListAsync(cancel);

        internal Task<ForwardPlanEntry> TopicToChangeAsync(Viewer viewer, Id<ForwardPlanEntry> id, CancellationToken cancel) =>
            db.Set<ForwardPlanEntry>().SingleAsync(e => e.BoardId == viewer.BoardId && e.Id == id, cancel);

        /// <summary>The day of a meeting that a topic can be planned for: of its group, and still to come.</summary>
        internal async Task<string> PlannedForAsync(Viewer viewer, Id<Meeting> meeting, Id<BoardGroup>? group, DateOnly today, CancellationToken cancel)
        {
            var day = await db.MeetingsVisibleTo(viewer).Where(m => m.Id == meeting && (group == null || m.GroupId == group) && m.State == MeetingState.Planned && m.Date >= today)
                .Select(m => (DateOnly?)m.Date).SingleOrDefaultAsync(cancel);
            return day is { } on ? $"{on:d MMMM yyyy}" : throw new RuleBrokenException("MeetingId", "Choose a meeting of this group that is still to come");
        }

        private IQueryable<TopicRow> TopicRows(Viewer viewer) =>
            from e in db.TopicsVisibleTo(viewer)
            join at in db.Set<Meeting>() on e.MeetingId equals at.Id into planned
            from at in planned.DefaultIfEmpty()
            join of in db.Set<Meeting>() on e.FromMeetingId equals of.Id into promised
            from of in promised.DefaultIfEmpty()
            select new TopicRow
            {
                Id = e.Id, Text = e.Text, Kind = e.Kind, BroughtBy = e.BroughtBy, Purpose = e.Purpose, Minutes = e.Minutes, DueOn = e.DueOn, DuePhrase = e.DuePhrase, EveryMonths = e.EveryMonths,
                GroupId = e.GroupId, MeetingId = e.MeetingId, ItemId = e.ItemId, MeetingOn = at == null ? null : at.Date, FromMeetingId = e.FromMeetingId, PromisedOn = of == null ? null : of.Date,
                State = e.State, SettledBecause = e.SettledBecause,
            };
    }
}
