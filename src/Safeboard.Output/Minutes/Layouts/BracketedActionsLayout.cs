using Safeboard.Output.Documents;

namespace Safeboard.Output.Minutes.Layouts;

/// <summary>Layout 12: paragraphs numbered throughout under headings without numbers; “[Action 1, owner]” ends a paragraph.</summary>
internal static class BracketedActionsLayout
{
    public static IEnumerable<Block> Blocks(MinutesRecord minutes, HouseStyle style) =>
    [
        .. MinutesFrame.Facts(minutes), .. MinutesFrame.Lists(minutes), .. MinutesFrame.Quorum(minutes),
        .. minutes.Items.SelectMany(item => Item(item, style)), .. MinutesFrame.NextMeetings(minutes),
    ];

    private static IEnumerable<Block> Item(MinutesItem item, HouseStyle style)
    {
        yield return new Heading(2, item.Title);
        if (item.Presenter is { } presenter) yield return new Paragraph([new(presenter, RunLook.Italic)]);
        foreach (var paragraph in item.Paragraphs)
        {
            List<Run> runs = paragraph.Text.Length > 0 ? [new(paragraph.Text)] : [];
            foreach (var outcome in paragraph.Outcomes)
            {
                if (runs.Count > 0) runs.Add(new(outcome == paragraph.Outcomes[0] && outcome.Kind == OutcomeKind.Action ? " " : "\n"));
                runs.AddRange(outcome.Kind == OutcomeKind.Action ? Bracketed(outcome, style) : MinutesFrame.Labelled(outcome));
            }
            yield return new Paragraph(runs, Number: MinutesWording.Dotted(paragraph.Number!));
        }
    }

    private static IEnumerable<Run> Bracketed(MinutesOutcome outcome, HouseStyle style)
    {
        var parts = ((string?[])[outcome.Reference, outcome.Owners.Count == 0 ? null : string.Join(style.OwnerSeparator, outcome.Owners), outcome.Due]).Where(p => !string.IsNullOrEmpty(p));
        return [new(MinutesWording.Closed(outcome.Text) + " "), new($"[{string.Join(", ", parts)}]", RunLook.Bold)];
    }
}
