using Safeboard.Output.Documents;

namespace Safeboard.Output.Minutes.Layouts;

/// <summary>Layout 1: items count on across meetings; what was said as bullets, an action closes its bullet with “(Action: owners)”.</summary>
internal static class BulletsLayout
{
    public static IEnumerable<Block> Blocks(MinutesRecord minutes, HouseStyle style) =>
    [
        .. MinutesFrame.Facts(minutes), .. MinutesFrame.Lists(minutes), .. MinutesFrame.Quorum(minutes),
        .. minutes.Items.SelectMany(item => Item(item, style)), .. MinutesFrame.NextMeetings(minutes),
    ];

    private static IEnumerable<Block> Item(MinutesItem item, HouseStyle style)
    {
        yield return new Heading(2, item.Title, MinutesWording.Dotted(item.Number!));
        if (item.Presenter is { } presenter) yield return new Paragraph([new(presenter, RunLook.Italic)], ParagraphKind.Lead);
        List<IReadOnlyList<Run>> bullets = [.. item.Paragraphs.SelectMany(p => Bullets(p, style))];
        if (bullets.Count > 0) yield return new BulletList(bullets);
    }

    private static IEnumerable<IReadOnlyList<Run>> Bullets(MinutesParagraph paragraph, HouseStyle style)
    {
        if (paragraph.Text.Length > 0) yield return [new(paragraph.Text)];
        foreach (var outcome in paragraph.Outcomes)
        {
            if (outcome.Kind != OutcomeKind.Action)
            {
                yield return MinutesFrame.Labelled(outcome);
                continue;
            }
            var reference = outcome.Reference is null ? "" : " " + outcome.Reference;
            var owners = outcome.Owners.Count == 0 ? "" : ": " + string.Join(style.OwnerSeparator, outcome.Owners);
            yield return [new(MinutesWording.Closed(outcome.Text) + " "), new($"({style.ActionWord}{reference}{owners})", RunLook.Bold)];
        }
    }
}
