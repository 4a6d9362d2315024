using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Shared;
using Safeboard.Output.Minutes;
using Safeboard.Web.Pages.Shared;
using NextMeeting = Safeboard.Output.Minutes.NextMeeting;

namespace Safeboard.Web.Pages.Meetings.Records;

/// <summary>What a record consists of, as far as its reader may see it.</summary>
/// <param name="Lines">The running order; of a confidential item that is withheld, its place and number.</param>
internal sealed record MinutesParts(IReadOnlyList<AgendaRow> Lines, IReadOnlyList<ItemRow> Items, Outcomes Outcomes, IReadOnlyList<AttendanceRow> Attendance, MeetingRow? Next);

/// <summary>Fills the model of written minutes from the record of a meeting. Numbers of the record stay; where it has any, none is added.</summary>
internal sealed class WrittenMinutes
{
    private readonly IReadOnlyList<Id<MeetingItem>?> ids;

    private WrittenMinutes(MinutesRecord record, IReadOnlyList<Id<MeetingItem>?> ids) => (Record, this.ids) = (record, ids);

    public MinutesRecord Record { get; }

    public static MinutesLayout LayoutOf(MinutesStyle style) => style switch
    {
        MinutesStyle.Bullets => MinutesLayout.Bullets,
        MinutesStyle.FourColumns => MinutesLayout.FourColumns,
        MinutesStyle.InlineActions => MinutesLayout.InlineActions,
        MinutesStyle.BracketedActions => MinutesLayout.BracketedActions,
        _ => MinutesLayout.References,
    };

    public static WrittenMinutes Of(Board board, MeetingRow meeting, MinutesParts parts)
    {
        var (items, ids) = ItemsOf(parts);
        var attendance = new WrittenAttendance(parts.Attendance);
        var record = new MinutesRecord
        {
            Board = board.Name, Group = meeting.Kind == GroupKind.Board ? board.Name : meeting.Group, Date = meeting.Date, Start = meeting.Start, Finish = meeting.End,
            Place = meeting.Venue, Chair = meeting.Chair, MinuteTaker = attendance.MinuteTaker, Attendance = attendance.Groups, Items = items,
            Marking = parts.Lines.Any(l => l is { Marking: ItemMarking.Confidential, IsWithheld: false }) ? "Confidential: for members of the board" : null,
            NextMeetings = parts.Next is { } next ? [new NextMeeting(next.Date, next.Start, next.End, next.Venue)] : [],
        };
        return new(record, ids);
    }

    /// <summary>Where an item stands among those that the reader gets; null for one that is not theirs, or not of this meeting.</summary>
    public int? PlaceOf(Id<MeetingItem> item) => ids.Index().Where(i => i.Item == item).Select(i => (int?)i.Index).FirstOrDefault();

    public string? NumberOf(int? place) => place is { } n && Record.Items[n].Number is { Length: > 0 } number ? number : null;

    private static (List<MinutesItem> Items, List<Id<MeetingItem>?> Ids) ItemsOf(MinutesParts parts)
    {
        var shown = parts.Items.Select(i => (Id<MeetingItem>?)i.Id).ToHashSet();
        // What was agreed under an item that the reader does not get is not theirs either.
        var outcomes = parts.Outcomes with { Actions = [.. parts.Outcomes.Actions.Where(a => a.ItemId is null || shown.Contains(a.ItemId))] };
        var minutes = Meetings.Minutes.Of(parts.Items, outcomes);
        var numbered = parts.Items.Any(i => i.ParentId is not null && i.Number is not null);
        var byId = minutes.Items.ToDictionary(i => i.Item.Id, i => WrittenItem.Of(i, numbered));
        List<MinutesItem> items = [];
        List<Id<MeetingItem>?> ids = [];
        foreach (var line in parts.Lines.Where(l => l.Kind == ItemKind.Item && (l.IsWithheld || byId.ContainsKey(l.Id))))
        {
            items.Add(line.IsWithheld ? MinutesItem.Withheld(line.Number ?? "", "This item is confidential. It is not in this document.") : byId[line.Id]);
            ids.Add(line.IsWithheld ? null : line.Id);
        }
        if (minutes.Others.Any) items.Add(WrittenItem.Of(minutes.Others));
        return (parts.Lines.Any(l => l.Number is not null) ? [.. items.Select(i => i with { Number = i.Number ?? "" })] : items, ids);
    }
}
