using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>A meeting that was held, before its record is made.</summary>
public sealed record MeetingDraft
{
    public required Id<BoardGroup> GroupId { get; init; }
    public required string Title { get; init; }
    public required DateOnly Date { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Venue { get; init; }
    public string? Chair { get; init; }
    public string? Reference { get; init; }
    public IReadOnlyList<AttendanceDraft> Attendance { get; init; } = [];
    public IReadOnlyList<ItemDraft> Items { get; init; } = [];
    public Guid? ImportId { get; init; }
}

public sealed record AttendanceDraft(string Name, AttendanceKind Kind)
{
    public Id<Person>? PersonId { get; init; }
    public Id<Agency>? AgencyId { get; init; }
    public string? Role { get; init; }
    public string? AgencyName { get; init; }
    public string? DeputyFor { get; init; }
}

/// <summary>An item with its parts; <see cref="Parts"/> of parts are not kept apart.</summary>
public sealed record ItemDraft(string? Number, string Title)
{
    public string? Presenter { get; init; }
    public string Text { get; init; } = "";
    public IReadOnlyList<ItemDraft> Parts { get; init; } = [];
}

/// <summary>What was made, in the order of the draft: items with their parts behind them.</summary>
public sealed record RecordedMeeting(Meeting Meeting, IReadOnlyList<Attendance> Attendance, IReadOnlyList<MeetingItem> Items);

public sealed record MeetingRecorded(int Items, int People) : IFact
{
    public string Title => "Minutes recorded";
    public string? Text => $"{Items} items, {People} people";
}

/// <summary>Makes the record of a meeting. A meeting of the same group and day that has no minutes becomes it: minutes show that it took place.</summary>
public sealed class RecordMeeting(BoardDb db, TimeProvider clock) : IOperation
{
    /// <summary>Adds without saving.</summary>
    public async Task<RecordedMeeting> AddAsync(MeetingDraft draft, Viewer by, CancellationToken cancel)
    {
        var meeting = await PlannedAsync(draft, by, cancel) ?? New(draft, by);
        (meeting.Title, meeting.Start, meeting.End) = (draft.Title, draft.Start ?? meeting.Start, draft.End ?? meeting.End);
        (meeting.Venue, meeting.Chair, meeting.Reference) = (draft.Venue ?? meeting.Venue, draft.Chair, draft.Reference);
        meeting.BecomeRecorded();
        var attendance = draft.Attendance.Select((a, n) => new Attendance
        {
            Id = Id<Attendance>.New(clock), BoardId = by.BoardId, MeetingId = meeting.Id, Order = n + 1, Name = a.Name, Kind = a.Kind,
            PersonId = a.PersonId, AgencyId = a.AgencyId, Role = a.Role, AgencyName = a.AgencyName, DeputyFor = a.DeputyFor,
        }).ToList();
        var agenda = await db.Set<MeetingItem>().Where(i => i.BoardId == by.BoardId && i.MeetingId == meeting.Id).OrderBy(i => i.Order).ToListAsync(cancel);
        var items = Items(draft, meeting, new(agenda, draft.Items)).ToList();
        // What the agenda had and the minutes do not name stays, behind what they name.
        foreach (var (item, n) in agenda.Except(items).Select((item, n) => (item, n))) item.Order = items.Count + n + 1;
        db.AddRange(attendance);
        db.AddRange(items.Except(agenda));
        db.Record(new MeetingRecorded(items.Count, attendance.Count), new("meeting", meeting.Id.Value), by, clock.UtcInstant, draft.ImportId);
        return new(meeting, attendance, items);
    }

    private Task<Meeting?> PlannedAsync(MeetingDraft draft, Viewer by, CancellationToken cancel) =>
        db.MeetingsVisibleTo(by).Where(m => m.GroupId == draft.GroupId && m.Date == draft.Date && m.State != MeetingState.Recorded)
            .OrderBy(m => m.State).ThenBy(m => m.Id).FirstOrDefaultAsync(cancel);

    private Meeting New(MeetingDraft draft, Viewer by)
    {
        var meeting = new Meeting { Id = Id<Meeting>.New(clock), BoardId = by.BoardId, GroupId = draft.GroupId, Title = draft.Title, Date = draft.Date };
        db.Add(meeting);
        return meeting;
    }

    private IEnumerable<MeetingItem> Items(MeetingDraft draft, Meeting meeting, ItemsOfMinutes agenda)
    {
        var order = 0;
        foreach (var item in draft.Items)
        {
            var made = agenda.Take(item) is { } known ? Minuted(known, item) : Item(item, parent: null);
            yield return made;
            foreach (var part in item.Parts) yield return Item(part, made.Id);
        }

        MeetingItem Item(ItemDraft item, Id<MeetingItem>? parent) => new()
        {
            Id = Id<MeetingItem>.New(clock), BoardId = meeting.BoardId, MeetingId = meeting.Id, ParentId = parent, Order = ++order,
            Number = item.Number, Title = item.Title, Presenter = item.Presenter, Text = item.Text,
        };

        MeetingItem Minuted(MeetingItem known, ItemDraft item)
        {
            (known.Order, known.Number, known.Title) = (++order, item.Number, item.Title);
            (known.Presenter, known.Text) = (item.Presenter ?? known.Presenter, item.Text);
            return known;
        }
    }
}
