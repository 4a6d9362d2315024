using Safeboard.Output.Documents;

namespace Safeboard.Output.Minutes.Layouts;

/// <summary>Layout 2: attendance by meeting first, then one table of subject, discussion and what was agreed, responsible person, timescale.</summary>
internal static class FourColumnsLayout
{
    public static IEnumerable<Block> Blocks(MinutesRecord minutes, HouseStyle style) =>
    [
        .. MinutesFrame.Facts(minutes), .. Attendance(minutes), .. MinutesFrame.Quorum(minutes), .. Items(minutes, style), .. MinutesFrame.NextMeetings(minutes),
    ];

    private static IEnumerable<Block> Attendance(MinutesRecord minutes)
    {
        if (minutes.AttendanceByMeeting is not { Meetings.Count: > 0 } grid) return MinutesFrame.Lists(minutes);
        // A whole number of parts for each meeting; what is left goes to the names.
        var each = Math.Max(1, 60 / grid.Meetings.Count);
        int[] widths = [100 - each * grid.Meetings.Count, .. Enumerable.Repeat(each, grid.Meetings.Count)];
        IEnumerable<TableRow> rows = grid.Rows.Select(r => TableRow.Of([r.Who, .. r.Marks]));
        return
        [
            new Heading(2, "Attendance"),
            new DocumentTable("Attendance by meeting", widths, [TableRow.Of(["Member", .. grid.Meetings]), .. rows]) { RowHeaders = true },
            Paragraph.Of(grid.Key, ParagraphKind.Note),
            .. MinutesFrame.Lists(minutes with { Attendance = [.. minutes.Attendance.Where(g => g.Kind == AttendanceKind.InAttendance)] }),
        ];
    }

    private static IEnumerable<Block> Items(MinutesRecord minutes, HouseStyle style)
    {
        if (minutes.Items.Count == 0) yield break;
        yield return new Heading(2, "Discussion and actions");
        yield return new DocumentTable("Items, what was discussed and agreed, who is responsible and by when", [18, 48, 17, 17],
        [
            TableRow.Of("Subject", "Discussion and Agreed", "Responsible Person", "Timescale"), .. minutes.Items.SelectMany(item => Rows(item, style)),
        ]);
    }

    /// <summary>A row for what was said and one for each outcome, so that owner and date stand beside their action.</summary>
    private static IEnumerable<TableRow> Rows(MinutesItem item, HouseStyle style)
    {
        List<Block> said = [];
        List<TableRow> rows = [];
        foreach (var paragraph in item.Paragraphs)
        {
            if (paragraph.Text.Length > 0) said.Add(Paragraph.Of($"{paragraph.Number} {paragraph.Text}".TrimStart()));
            if (paragraph.Outcomes.Count > 0) TakeSaid();
            rows.AddRange(paragraph.Outcomes.Select(outcome => Outcome(outcome, style)));
        }
        if (said.Count > 0 || rows.Count == 0) TakeSaid();
        rows[0] = new([Subject(item), .. rows[0].Cells.Skip(1)]);
        return rows;

        void TakeSaid()
        {
            if (said.Count > 0 || rows.Count == 0) rows.Add(new([TableCell.Of(null), new([.. said]), TableCell.Of(null), TableCell.Of(null)]));
            said.Clear();
        }
    }

    private static TableCell Subject(MinutesItem item)
    {
        var title = new Paragraph([new($"{MinutesWording.Dotted(item.Number!)} {item.Title}".TrimStart(), RunLook.Bold)]);
        return new(item.Presenter is { } presenter ? [title, new Paragraph([new(presenter, RunLook.Italic)])] : [title]);
    }

    private static TableRow Outcome(MinutesOutcome outcome, HouseStyle style)
    {
        List<Run> words = outcome.Kind != OutcomeKind.Action ? MinutesFrame.Labelled(outcome)
            : [new($"{style.ActionWord} – ", RunLook.Bold), new(MinutesWording.Closed(outcome.Text) + (outcome.Reference is null ? "" : " ")), .. MinutesFrame.Reference(outcome)];
        return new([TableCell.Of(null), new([new Paragraph(words)]), TableCell.Of(string.Join(style.OwnerSeparator, outcome.Owners)), TableCell.Of(outcome.State ?? outcome.Due)]);
    }
}
