using System.Globalization;

namespace Safeboard.Output.Minutes;

/// <summary>Gives numbers to items, paragraphs and actions that have none, as each layout counts. A number that is there stays.</summary>
internal static class MinutesNumbers
{
    public static MinutesRecord Fill(MinutesRecord minutes, MinutesLayout layout)
    {
        var (paragraphs, actions) = (0, 0);
        return minutes with { Items = [.. minutes.Items.Select(Numbered)] };

        MinutesItem Numbered(MinutesItem item, int place)
        {
            var number = item.Number ?? Text(minutes.FirstItem + place);
            return item with { Number = number, Paragraphs = [.. item.Paragraphs.Select((p, n) => WithNumber(p, number, n))] };
        }

        MinutesParagraph WithNumber(MinutesParagraph paragraph, string item, int place)
        {
            var counted = layout switch
            {
                // What prints no paragraph of its own takes no number.
                MinutesLayout.BracketedActions => paragraph.Text.Length > 0 || paragraph.Outcomes is [{ Kind: OutcomeKind.Action }, ..] ? Text(++paragraphs) : "",
                MinutesLayout.References or MinutesLayout.FourColumns when item.Length == 0 => "",
                MinutesLayout.References or MinutesLayout.FourColumns => $"{item.TrimEnd('.')}.{Text(place + 1)}",
                _ => null,
            };
            return paragraph with { Number = paragraph.Number ?? counted, Outcomes = [.. paragraph.Outcomes.Select(WithReference)] };
        }

        MinutesOutcome WithReference(MinutesOutcome outcome) =>
            layout == MinutesLayout.BracketedActions && outcome.Kind == OutcomeKind.Action ? outcome with { Reference = outcome.Reference ?? Text(++actions) } : outcome;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
