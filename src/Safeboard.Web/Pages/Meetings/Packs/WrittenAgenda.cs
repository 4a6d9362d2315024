using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Packs;
using Safeboard.Output.Documents;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Packs;

/// <summary>The agenda as a document of a pack. A confidential item keeps its place and number there; its title stands on a page of its own, for those who may read it.</summary>
internal static class WrittenAgenda
{
    public static WrittenDocument Of(PackOrder order)
    {
        var slots = RunningOrder<AgendaRow>.Of(order.Lines, order.Meeting.Start, order.Meeting.End).Slots;
        return Document(order, "Agenda",
        [
            new DocumentTable("Agenda with times", [12, 10, 58, 20], [TableRow.Of("Time", "Item", "What", "Who"), .. slots.Select(s => Row(s))]),
            .. Standing(order),
        ]);
    }

    private static IEnumerable<Block> Standing(PackOrder order) => order.Standing.Count == 0 ? [] :
    [
        new Heading(2, "Open challenges, and risks that changed"),
        new DocumentTable("Open challenges, and risks that changed", [20, 80], [TableRow.Of("Record", "How it stands"), .. order.Standing.Select(m => TableRow.Of(m.Name, m.Words))]),
    ];

    public static WrittenDocument ConfidentialOf(PackOrder order) => Document(order, "Agenda: confidential items",
    [
        Paragraph.Of("For members of the board only.", ParagraphKind.Boxed),
        new DocumentTable("Confidential items", [10, 45, 20, 25],
            [TableRow.Of("Item", "What", "Who", "Why confidential"), .. order.Lines.Where(l => l.Marking == ItemMarking.Confidential).Select(l => TableRow.Of(l.Number, l.Title, l.Presenter, l.MarkedBecause))]),
    ]);

    private static WrittenDocument Document(PackOrder order, string name, IReadOnlyList<Block> blocks)
    {
        var group = order.Meeting.Kind == GroupKind.Board ? order.Board : order.Meeting.Group;
        var when = MeetingLook.TimePlaceAndTheme(order.Meeting, order.Meeting.Date.WithWeekday);
        return new() { Title = $"{name}, {group}", Author = order.Board, Subject = $"{group}, {order.Meeting.Date.InWords}", PageNumbers = false, Blocks = [new Heading(1, name), Paragraph.Of($"{group}\n{when}"), .. blocks] };
    }

    private static TableRow Row(Slot<AgendaRow> slot)
    {
        var line = slot.Line;
        if (line.Kind == ItemKind.Section) return new([TableCell.Of(null), TableCell.Of(null), new([new Paragraph([new(line.Title, RunLook.Bold)])]), TableCell.Of(null)]);
        var hidden = line.Marking == ItemMarking.Confidential;
        var purpose = hidden || line.Purpose is null ? "" : $" ({line.Purpose.ToString()!.ToLowerInvariant()})";
        return TableRow.Of(slot.At?.InWords, line.Number, hidden ? "Confidential item" : line.Title + purpose, hidden ? null : line.Presenter);
    }
}
