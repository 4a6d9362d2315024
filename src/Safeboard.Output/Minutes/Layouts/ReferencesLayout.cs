using Safeboard.Output.Documents;

namespace Safeboard.Output.Minutes.Layouts;

/// <summary>Layout 7: items 3 and 3.1, presenters in italics, initials with posts; an action is a sentence that its reference ends. Owners stand in the log.</summary>
internal static class ReferencesLayout
{
    public static IEnumerable<Block> Blocks(MinutesRecord minutes, HouseStyle style) =>
    [
        .. MinutesFrame.Facts(minutes), .. minutes.Attendance.SelectMany(Group), .. MinutesFrame.Quorum(minutes),
        .. minutes.Items.SelectMany(Item), .. MinutesFrame.NextMeetings(minutes, MinutesFrame.After(minutes)),
    ];

    private static IEnumerable<Block> Group(AttendanceGroup group)
    {
        if (group.People.Count == 0) yield break;
        yield return new Heading(2, group.Title);
        yield return new DocumentTable(group.Title, [34, 66], [TableRow.Of("Who", "Post and agency"), .. group.People.Select(Person)]);
    }

    private static TableRow Person(AttendanceLine person)
    {
        var initials = person.Name is not null && person.Initials is not null ? $"{person.Name} ({person.Initials})" : person.Called;
        return TableRow.Of(initials, person.Role + person.NoteInBrackets);
    }

    private static IEnumerable<Block> Item(MinutesItem item)
    {
        yield return new Heading(2, item.Title, MinutesWording.Dotted(item.Number!));
        if (item.Presenter is { } presenter) yield return new Paragraph([new(presenter, RunLook.Italic)], ParagraphKind.Lead);
        foreach (var block in item.Paragraphs.SelectMany(p => MinutesFrame.Numbered(p, p.Number!, Sentence))) yield return block;
    }

    private static IEnumerable<Run> Sentence(MinutesOutcome outcome) =>
        [new(MinutesWording.Closed(outcome.Text) + (outcome.Reference is null ? "" : " ")), .. MinutesFrame.Reference(outcome)];
}
