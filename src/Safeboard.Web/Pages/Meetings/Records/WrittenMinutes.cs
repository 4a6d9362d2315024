using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Output.Minutes;
using Safeboard.Web.Pages.Shared;
using MinutesItem = Safeboard.Output.Minutes.MinutesItem;
using NextMeeting = Safeboard.Output.Minutes.NextMeeting;

namespace Safeboard.Web.Pages.Meetings.Records;

/// <summary>What a record consists of, as far as its reader may see it.</summary>
/// <param name="Lines">The running order; of a confidential item that is withheld, its place and number.</param>
internal sealed record MinutesParts(IReadOnlyList<AgendaRow> Lines, IReadOnlyList<ItemRow> Items, Outcomes Outcomes, IReadOnlyList<AttendanceRow> Attendance, MeetingRow? Next)
{
    /// <summary>Challenges, risks and key messages that arose while it ran.</summary>
    public IReadOnlyList<OutcomeRow> Noted { get; init; } = [];

    /// <summary>The text of its minutes, which takes the place of what was recorded; null while there is none for this reader.</summary>
    public MinutesText? Text { get; init; }

    /// <summary>“Draft”, “Agreed on 25 June 2026”.</summary>
    public string? Standing { get; init; }
}

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
            Standing = parts.Standing,
            NextMeetings = parts.Next is { } next ? [new NextMeeting(next.Date, next.Start, next.End, next.Venue)] : [],
        };
        return new(record, ids);
    }

    /// <summary>Where an item stands among those that the reader gets; null for one that is not theirs, or not of this meeting.</summary>
    public int? PlaceOf(Id<MeetingItem> item) => ids.Index().Where(i => i.Item == item).Select(i => (int?)i.Index).FirstOrDefault();

    public string? NumberOf(int? place) => place is { } n && Record.Items[n].Number is { Length: > 0 } number ? number : null;

    private static (List<MinutesItem> Items, List<Id<MeetingItem>?> Ids) ItemsOf(MinutesParts parts)
    {
        var (written, others) = parts.Text is { } text ? (WrittenText.Of(text), null) : OfRecord(parts);
        var confidential = parts.Items.Where(i => i.Marking == ItemMarking.Confidential).Select(i => i.ParentId ?? i.Id).ToHashSet();
        List<MinutesItem> items = [];
        List<Id<MeetingItem>?> ids = [];
        foreach (var line in parts.Lines.Where(l => l.IsWithheld && l.Kind == ItemKind.Item || !l.IsWithheld && written.ContainsKey(l.Id)))
        {
            items.Add(line.IsWithheld ? MinutesItem.Withheld(line.Number ?? "", "This item is confidential. It is not in this document.")
                : written[line.Id] with { Marking = confidential.Contains(line.Id) ? "Confidential: for members of the board" : null });
            ids.Add(line.IsWithheld ? null : line.Id);
        }
        if (others is not null) items.Add(others);
        return (parts.Lines.Any(l => l.Number is not null) ? [.. items.Select(i => i with { Number = i.Number ?? "" })] : items, ids);
    }

    private static (IReadOnlyDictionary<Id<MeetingItem>, MinutesItem> Items, MinutesItem? Others) OfRecord(MinutesParts parts)
    {
        var shown = parts.Items.Select(i => (Id<MeetingItem>?)i.Id).ToHashSet();
        // What was agreed under an item that the reader does not get is not theirs either.
        var outcomes = parts.Outcomes with { Actions = [.. parts.Outcomes.Actions.Where(a => a.ItemId is null || shown.Contains(a.ItemId))] };
        var minutes = Meetings.Minutes.Of(parts.Items, outcomes);
        var numbered = parts.Items.Any(i => i.ParentId is not null && i.Number is not null);
        var noted = parts.Noted.ToLookup(o => o.ItemId);
        var byId = minutes.Items.ToDictionary(i => i.Item.Id, i => WrittenItem.Of(i, noted, numbered));
        return (byId, minutes.Others.Decisions.Count + minutes.Others.Actions.Count > 0 ? WrittenItem.Of(minutes.Others) : null);
    }
}
