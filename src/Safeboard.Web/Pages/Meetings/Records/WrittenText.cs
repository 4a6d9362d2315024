using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Shared;
using MinutesItem = Safeboard.Output.Minutes.MinutesItem;
using MinutesOutcome = Safeboard.Output.Minutes.MinutesOutcome;
using MinutesParagraph = Safeboard.Output.Minutes.MinutesParagraph;
using ItemOfText = Safeboard.Domain.Minutes.MinutesItem;

namespace Safeboard.Web.Pages.Meetings.Records;

/// <summary>The items of minutes as their text has them by now: paragraphs as they were edited, what came of each behind it.</summary>
internal static class WrittenText
{
    /// <summary>The items with their parts; headings and breaks only where something stands under them.</summary>
    public static IReadOnlyDictionary<Id<MeetingItem>, MinutesItem> Of(MinutesText text)
    {
        var parts = text.Items.Where(i => i.ParentId is not null).ToLookup(i => i.ParentId!.Value);
        var numbered = text.Items.Any(i => i.ParentId is not null && i.Number is not null);
        return text.Items.Where(i => i.ParentId is null && (i.Kind == ItemKind.Item || i.Paragraphs.Count + i.Outcomes.Count > 0)).ToDictionary(i => i.Id, i => Item(i, parts[i.Id], numbered ? "" : null));
    }

    private static MinutesItem Item(ItemOfText item, IEnumerable<ItemOfText> parts, string? noNumber)
    {
        List<MinutesParagraph> paragraphs = [.. Paragraphs(item, noNumber), .. parts.SelectMany(p => Part(p, noNumber))];
        return new() { Number = item.Number, Title = item.Title, Presenter = item.Presenter, Paragraphs = paragraphs };
    }

    private static IEnumerable<MinutesParagraph> Part(ItemOfText part, string? noNumber)
    {
        var said = Paragraphs(part, noNumber).ToList();
        if (part.HasOwnTitle) said = said is [var first, ..] ? [first with { Text = $"{part.Title.TrimEnd('.')}. {first.Text}".Trim() }, .. said.Skip(1)] : [new(part.Title)];
        return said.Select((p, n) => n == 0 ? p with { Number = part.Number ?? noNumber } : p);
    }

    private static IEnumerable<MinutesParagraph> Paragraphs(ItemOfText item, string? noNumber)
    {
        var words = string.Join(' ', item.Paragraphs.Select(p => p.Text));
        foreach (var paragraph in item.Paragraphs) yield return new(paragraph.Text) { Number = noNumber, Outcomes = [.. paragraph.Outcomes.Where(o => !IsSaid(o, words)).Select(Outcome)] };
        if (item.Outcomes.Where(o => !IsSaid(o, words)).ToList() is { Count: > 0 } whole) yield return new("") { Number = noNumber, Outcomes = [.. whole.Select(Outcome)] };
    }

    /// <summary>Minutes that were brought in say in their own words what was agreed; it is not said twice.</summary>
    private static bool IsSaid(MinutesOutcomeRow outcome, string words) =>
        words.Contains(outcome.Text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) && (outcome.Reference is not { } reference || words.Contains(reference, StringComparison.OrdinalIgnoreCase));

    private static MinutesOutcome Outcome(MinutesOutcomeRow o) => WrittenOutcome.Of(o.Kind, o.Text, o.Reference, o.Owner, o.DueOn, o.DuePhrase);
}
