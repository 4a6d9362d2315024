using Safeboard.Output.Documents;

namespace Safeboard.Output.Minutes.Layouts;

/// <summary>Parts of minutes that several layouts set alike.</summary>
internal static class MinutesFrame
{
    /// <summary>When, where, who led: a labelled line for each that is known.</summary>
    public static IEnumerable<Block> Facts(MinutesRecord minutes)
    {
        (string Label, string? Text)[] facts =
        [
            ("Date", minutes.Date.WithWeekday), ("Time", MinutesWording.Times(minutes.Start, minutes.Finish)), ("Venue", minutes.Place), ("Chair", minutes.Chair),
            ("Minutes", minutes.MinuteTaker), ("Contact", minutes.Contact), ("Status", minutes.Standing),
        ];
        // One paragraph: lines that belong together stay together.
        List<Run> runs = [];
        foreach (var (label, text) in facts.Where(f => !string.IsNullOrEmpty(f.Text)))
            runs.AddRange([new((runs.Count > 0 ? "\n" : "") + label + ": ", RunLook.Bold), new(text!)]);
        yield return new Paragraph(runs);
        if (minutes.IsExtract) yield return Paragraph.Of("This is one item of the minutes. The other items are not in this document.", ParagraphKind.Note);
    }

    public static IEnumerable<Block> Quorum(MinutesRecord minutes)
    {
        if (!string.IsNullOrEmpty(minutes.Quorum)) yield return Paragraph.Of(minutes.Quorum);
    }

    /// <summary>A heading and a bullet for each person, as far as there are any.</summary>
    public static IEnumerable<Block> Lists(MinutesRecord minutes)
    {
        foreach (var group in minutes.Attendance.Where(g => g.People.Count > 0))
        {
            yield return new Heading(2, group.Title);
            yield return BulletList.Of(group.People.Select(Line));
        }
    }

    /// <summary>“Ann Reed (AR), Head of Service, Northmere Council (from item 3)”.</summary>
    public static string Line(AttendanceLine person)
    {
        var initials = person.Name is not null && person.Initials is not null ? $" ({person.Initials})" : "";
        return person.Called + initials + (person.Role.Length > 0 ? ", " + person.Role : "") + person.NoteInBrackets;
    }

    public static IEnumerable<Block> NextMeetings(MinutesRecord minutes, string? number = null)
    {
        if (minutes.NextMeetings.Count == 0) yield break;
        yield return new Heading(2, minutes.NextMeetings.Count == 1 ? "Date of next meeting" : "Dates of next meetings", number);
        yield return minutes.NextMeetings.Count == 1 ? Paragraph.Of(MinutesWording.Meeting(minutes.NextMeetings[0])) : BulletList.Of(minutes.NextMeetings.Select(MinutesWording.Meeting));
    }

    /// <summary>Bullets that follow each other become one list.</summary>
    public static List<Block> Joined(IEnumerable<Block> blocks)
    {
        List<Block> joined = [];
        foreach (var block in blocks)
        {
            if (block is BulletList next && joined.LastOrDefault() is BulletList before) joined[^1] = new BulletList([.. before.Lines, .. next.Lines]);
            else joined.Add(block);
        }
        return joined;
    }

    /// <summary>A numbered paragraph that its first action ends; all else that came of it has a paragraph of its own below.</summary>
    public static IEnumerable<Block> Numbered(MinutesParagraph paragraph, string? number, Func<MinutesOutcome, IEnumerable<Run>> action)
    {
        List<Run> runs = paragraph.Text.Length > 0 ? [new(paragraph.Text)] : [];
        var inline = paragraph.Outcomes.FirstOrDefault() is { Kind: OutcomeKind.Action } first ? first : null;
        if (inline is not null && runs.Count > 0) runs.Add(new(" "));
        if (inline is not null) runs.AddRange(action(inline));
        if (runs.Count > 0) yield return new Paragraph(runs, Number: string.IsNullOrEmpty(number) ? null : number);
        foreach (var outcome in paragraph.Outcomes.Skip(inline is null ? 0 : 1))
            yield return new Paragraph([.. outcome.Kind == OutcomeKind.Action ? action(outcome) : Labelled(outcome)], ParagraphKind.Indented);
    }

    /// <summary>“Agreed: …” for what is not an action.</summary>
    public static List<Run> Labelled(MinutesOutcome outcome) =>
        [new(MinutesWording.Word(outcome.Kind) + ": ", RunLook.Bold), new(MinutesWording.Closed(outcome.Text) + (outcome.Reference is null ? "" : " ")), .. Reference(outcome)];

    public static IEnumerable<Run> Reference(MinutesOutcome outcome) => outcome.Reference is { } reference ? [new(reference, RunLook.Bold)] : [];

    /// <summary>The next number after the last item's; null where items are not counted in whole numbers.</summary>
    public static string? After(MinutesRecord minutes) =>
        minutes.Items.Count > 0 && int.TryParse(minutes.Items[^1].Number?.TrimEnd('.'), out var last) ? $"{last + 1}." : null;
}
