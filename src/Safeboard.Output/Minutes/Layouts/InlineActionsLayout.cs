using Safeboard.Output.Documents;

namespace Safeboard.Output.Minutes.Layouts;

/// <summary>Layout 8: attendees and apologies with their agencies side by side, the next meeting in a frame, underlined headings, Q: and A:, “Action:” in the text.</summary>
internal static class InlineActionsLayout
{
    public static IEnumerable<Block> Blocks(MinutesRecord minutes, HouseStyle style) =>
    [
        .. MinutesFrame.Facts(minutes), .. Attendance(minutes), .. MinutesFrame.Quorum(minutes), .. Next(minutes), .. MinutesFrame.Joined(minutes.Items.SelectMany(item => Item(item, style))),
    ];

    private static IEnumerable<Block> Attendance(MinutesRecord minutes)
    {
        var came = People(minutes, AttendanceKind.Present).Concat(People(minutes, AttendanceKind.InAttendance)).ToList();
        var away = People(minutes, AttendanceKind.Apologies).Concat(People(minutes, AttendanceKind.Absent)).ToList();
        if (came.Count + away.Count == 0) yield break;
        List<TableRow> rows = [TableRow.Of("Attendees", "Agency", "Apologies", "Agency")];
        for (var n = 0; n < Math.Max(came.Count, away.Count); n++) rows.Add(TableRow.Of([.. Pair(came, n), .. Pair(away, n)]));
        yield return new DocumentTable("Attendees and apologies with their agencies", [24, 26, 24, 26], rows);
    }

    private static IEnumerable<AttendanceLine> People(MinutesRecord minutes, AttendanceKind kind) => minutes.Attendance.Where(g => g.Kind == kind).SelectMany(g => g.People);

    private static string[] Pair(List<AttendanceLine> people, int n) =>
        n >= people.Count ? ["", ""] : [people[n].Called + people[n].NoteInBrackets, people[n].Agency ?? people[n].Role];

    private static IEnumerable<Block> Next(MinutesRecord minutes)
    {
        if (minutes.NextMeetings.Count == 0) yield break;
        var title = minutes.NextMeetings.Count == 1 ? "Next meeting" : "Next meetings";
        yield return new Paragraph([new(title + "\n", RunLook.Bold), new(string.Join('\n', minutes.NextMeetings.Select(MinutesWording.Meeting)))], ParagraphKind.Boxed);
    }

    private static IEnumerable<Block> Item(MinutesItem item, HouseStyle style)
    {
        yield return new Heading(2, item.Title, MinutesWording.Dotted(item.Number!));
        if (item.Presenter is { } presenter) yield return new Paragraph([new(presenter, RunLook.Italic)], ParagraphKind.Lead);
        foreach (var paragraph in item.Paragraphs)
        {
            if (paragraph.Text.Length > 0) yield return Said(paragraph);
            foreach (var outcome in paragraph.Outcomes)
                yield return new Paragraph(outcome.Kind == OutcomeKind.Action ? Action(outcome, style) : MinutesFrame.Labelled(outcome), ParagraphKind.Indented);
        }
    }

    private static Block Said(MinutesParagraph paragraph) => paragraph.Kind switch
    {
        ParagraphVoice.Question => new Paragraph([new("Q: ", RunLook.Bold), new(paragraph.Text)]),
        ParagraphVoice.Answer => new Paragraph([new("A: ", RunLook.Bold), new(paragraph.Text)]),
        ParagraphVoice.Bullet => BulletList.Of([paragraph.Text]),
        _ => Paragraph.Of(paragraph.Text),
    };

    /// <summary>“Action: Slides to be circulated – V. Cole by end May.”</summary>
    private static List<Run> Action(MinutesOutcome outcome, HouseStyle style)
    {
        var owners = outcome.Owners.Count == 0 ? "" : " – " + string.Join(style.OwnerSeparator, outcome.Owners);
        var due = string.IsNullOrEmpty(outcome.Due) ? "" : $", {outcome.Due}";
        return [new(style.ActionWord + ": ", RunLook.Bold), new(MinutesWording.Closed(MinutesWording.Open(outcome.Text) + owners + due) + (outcome.Reference is null ? "" : " ")), .. MinutesFrame.Reference(outcome)];
    }
}
