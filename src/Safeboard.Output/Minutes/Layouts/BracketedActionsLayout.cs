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
        if (item.Presenter is { } presenter) yield return new Paragraph([new(presenter, RunLook.Italic)], ParagraphKind.Lead);
        foreach (var block in item.Paragraphs.SelectMany(p => MinutesFrame.Numbered(p, MinutesWording.Dotted(p.Number!), outcome => Bracketed(outcome, style)))) yield return block;
    }

    private static IEnumerable<Run> Bracketed(MinutesOutcome outcome, HouseStyle style)
    {
        var parts = ((string?[])[$"{style.ActionWord} {outcome.Reference}", outcome.Owners.Count == 0 ? null : string.Join(style.OwnerSeparator, outcome.Owners), outcome.Due]).Where(p => !string.IsNullOrEmpty(p));
        return [new(MinutesWording.Closed(outcome.Text) + " "), new($"[{string.Join(", ", parts)}]", RunLook.Bold)];
    }
}
