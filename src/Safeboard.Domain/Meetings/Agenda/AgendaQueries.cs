using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>How far an agenda is, and its days.</summary>
public sealed record AgendaView(AgendaState State, AgendaDates Dates);

/// <summary>A line of an agenda. Of one that the viewer may not see: only its place, its number and its minutes.</summary>
public sealed record AgendaRow : ITimed
{
    public required Id<MeetingItem> Id { get; init; }
    public required Id<Meeting> MeetingId { get; init; }
    public ItemKind Kind { get; init; }
    public string? Number { get; init; }
    public required string Title { get; init; }
    public string? Presenter { get; init; }
    public ItemPurpose? Purpose { get; init; }
    public int? Minutes { get; init; }
    public ItemMarking Marking { get; init; }
    public string? MarkedBecause { get; init; }
    public ItemFill Fill { get; init; }
    public DateOnly? AddedOn { get; init; }
    public string? LateBecause { get; init; }
    public bool IsWithheld { get; init; }
    public int Version { get; init; }

    /// <summary>Days after the last day for items; 0 for one in time.</summary>
    public int LateBy(AgendaDates dates) => Kind == ItemKind.Item && AddedOn is { } on && on > dates.LastDayForItems ? on.DayNumber - dates.LastDayForItems.DayNumber : 0;
}

/// <summary>A record that an item is about.</summary>
public sealed record LinkRow(Id<LinkedRecord> Id, Id<MeetingItem> ItemId, LinkKind Kind, Guid RecordId, string Name);

/// <summary>An item that somebody asked for.</summary>
public sealed record ProposedRow(Id<ProposedItem> Id, Id<Meeting> MeetingId, string Title, string? Why, ItemPurpose? Purpose, int? Minutes, string ByName, DateOnly ProposedOn, ProposedItemState State, string? Because)
{
    public int LateBy(AgendaDates? dates) => dates is not null && ProposedOn > dates.LastDayForItems ? ProposedOn.DayNumber - dates.LastDayForItems.DayNumber : 0;
}

/// <summary>The meeting of a group whose minutes come first.</summary>
public sealed record LastMeeting(Id<Meeting> Id, DateOnly Date);

/// <summary>Agendas. Everybody who may open the board reads them, but for items that are confidential.</summary>
public static class AgendaQueries
{
    extension(BoardDb db)
    {
        public Task<AgendaView?> AgendaAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            db.Set<MeetingAgenda>().Where(a => a.BoardId == viewer.BoardId && a.MeetingId == meeting)
                .Select(a => new AgendaView(a.State, new(a.Dates.LastDayForItems, a.Dates.ToChairOn, a.Dates.FreezeOn, a.Dates.PackOn))).SingleOrDefaultAsync(cancel);

        /// <summary>In running order. A confidential item keeps its place for those who may not see it.</summary>
        public async Task<IReadOnlyList<AgendaRow>> AgendaItemsAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await db.AgendaRows(viewer).Where(i => i.MeetingId == meeting).ToListAsync(cancel);

        /// <summary>One line, when this viewer sees it.</summary>
        public Task<AgendaRow?> AgendaItemAsync(Viewer viewer, Id<MeetingItem> id, CancellationToken cancel) =>
            db.AgendaRows(viewer).SingleOrDefaultAsync(i => i.Id == id && !i.IsWithheld, cancel);

        public async Task<IReadOnlyList<LinkRow>> LinksOfAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await (from link in db.Set<LinkedRecord>()
                   join item in db.ItemsVisibleTo(viewer) on link.ItemId equals item.Id
                   where item.MeetingId == meeting
                   orderby link.Id
                   select new LinkRow(link.Id, link.ItemId, link.Kind, link.RecordId, link.Name)).ToListAsync(cancel);

        /// <summary>What was proposed for a meeting: all for those who build its agenda, for others what they proposed themselves.</summary>
        public async Task<IReadOnlyList<ProposedRow>> ProposedItemsAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await Rows(db.ProposedVisibleTo(viewer).Where(p => p.MeetingId == meeting)).ToListAsync(cancel);

        public Task<ProposedRow?> ProposedItemAsync(Viewer viewer, Id<ProposedItem> id, CancellationToken cancel) =>
            Rows(db.ProposedVisibleTo(viewer).Where(p => p.Id == id)).SingleOrDefaultAsync(cancel);

        /// <summary>The group's last meeting before a day that has minutes.</summary>
        public Task<LastMeeting?> LastRecordedAsync(Viewer viewer, Id<BoardGroup> group, DateOnly before, CancellationToken cancel) =>
            db.MeetingsVisibleTo(viewer).Where(m => m.GroupId == group && m.Date < before && m.State == MeetingState.Recorded)
                .OrderByDescending(m => m.Date).Select(m => new LastMeeting(m.Id, m.Date)).FirstOrDefaultAsync(cancel);

        /// <summary>How many lines are kept for a group to begin with.</summary>
        public Task<int> CountStandingItemsAsync(Viewer viewer, Id<BoardGroup> group, CancellationToken cancel) =>
            db.Set<StandingItem>().CountAsync(s => s.BoardId == viewer.BoardId && s.GroupId == group, cancel);

        private IQueryable<AgendaRow> AgendaRows(Viewer viewer)
        {
            var all = viewer.May(Permission.SeeConfidential);
            return db.Set<MeetingItem>().Where(i => i.BoardId == viewer.BoardId && i.ParentId == null).OrderBy(i => i.Order).Select(i => new AgendaRow
            {
                Id = i.Id, MeetingId = i.MeetingId, Kind = i.Kind, Number = i.Number, Minutes = i.Minutes, Marking = i.Marking, IsWithheld = !all && i.Marking == ItemMarking.Confidential, Version = i.Version,
                Title = all || i.Marking != ItemMarking.Confidential ? i.Title : "", Presenter = all || i.Marking != ItemMarking.Confidential ? i.Presenter : null,
                Purpose = all || i.Marking != ItemMarking.Confidential ? i.Purpose : null, MarkedBecause = all ? i.MarkedBecause : null, Fill = i.Fill,
                AddedOn = all || i.Marking != ItemMarking.Confidential ? i.AddedOn : null, LateBecause = all || i.Marking != ItemMarking.Confidential ? i.LateBecause : null,
            });
        }

        private IQueryable<ProposedItem> ProposedVisibleTo(Viewer viewer)
        {
            var all = viewer.May(Permission.BuildAgenda);
            return db.Set<ProposedItem>().Where(p => p.BoardId == viewer.BoardId && (all || p.ByAccountId == viewer.AccountId));
        }
    }

    private static IQueryable<ProposedRow> Rows(IQueryable<ProposedItem> proposed) => proposed.OrderBy(p => p.Id)
        .Select(p => new ProposedRow(p.Id, p.MeetingId, p.Title, p.Why, p.Purpose, p.Minutes, p.ByName, p.ProposedOn, p.State, p.Because));
}
