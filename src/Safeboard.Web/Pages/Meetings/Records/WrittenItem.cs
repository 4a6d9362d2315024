using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Output.Minutes;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Records;

/// <summary>
/// An item of the record as written minutes have it: its paragraphs, those of its parts, and what came of each at its place. Minutes that were brought in say
/// in their own words what was agreed: what stands there with its reference is not said twice.
/// </summary>
internal sealed class WrittenItem
{
    private readonly ItemOnPage item;
    private readonly string? noNumber;
    private readonly string words;

    private WrittenItem(ItemOnPage item, string? noNumber)
    {
        (this.item, this.noNumber) = (item, noNumber);
        words = OneLine(string.Join(' ', [item.Item.Text, .. item.Parts.Select(p => p.Item.Text)]));
    }

    /// <param name="item">The item with its parts.</param>
    /// <param name="numbered">The record numbers paragraphs itself, so none is given.</param>
    public static MinutesItem Of(ItemOnPage item, bool numbered) => new WrittenItem(item, numbered ? "" : null).Write();

    /// <summary>What came of the meeting and stands under no item.</summary>
    public static MinutesItem Of(Outcomes others) =>
        new() { Number = "", Title = "Under no item", Paragraphs = [new("") { Number = "", Outcomes = [.. others.Decisions.Select(Outcome), .. others.Actions.Select(Outcome)] }] };

    private MinutesItem Write()
    {
        List<MinutesParagraph> paragraphs = [.. item.Paragraphs.Where(text => text != item.Item.Presenter).Select(text => new MinutesParagraph(text) { Number = noNumber })];
        foreach (var part in item.Parts) paragraphs.AddRange(Part(part));
        var outcomes = NotSaid(item.Outcomes);
        if (item.Parts.Count == 0 && paragraphs.Count > 0 && outcomes.Count > 0) paragraphs[^1] = paragraphs[^1] with { Outcomes = outcomes };
        // What was agreed in the item as a whole stands behind its parts.
        else if (outcomes.Count > 0) paragraphs.Add(new("") { Number = noNumber, Outcomes = outcomes });
        return new() { Number = item.Item.Number, Title = item.Item.Title, Presenter = item.Item.Presenter, Paragraphs = paragraphs };
    }

    private IEnumerable<MinutesParagraph> Part(ItemOnPage part)
    {
        var number = part.Item.Number;
        List<string> said = [.. part.Paragraphs];
        var title = Without(number, part.Item.Title);
        if (said.Count > 0) said[0] = Without(number, said[0]);
        // A part that is no more than its first words bears no title of its own.
        if (said.Count == 0) said.Add(title);
        else if (title.Length > 0 && !said[0].StartsWith(title.TrimEnd('…', '.'), StringComparison.OrdinalIgnoreCase)) said[0] = $"{title.TrimEnd('.')}. {said[0]}";
        return said.Select((text, n) => new MinutesParagraph(text) { Number = n == 0 ? number ?? noNumber : noNumber, Outcomes = n == said.Count - 1 ? NotSaid(part.Outcomes) : [] });
    }

    private List<MinutesOutcome> NotSaid(Outcomes of) =>
    [
        .. of.Decisions.Where(d => !Says(d.Text)).Select(Outcome), .. of.Actions.Where(a => !Says(a.Reference)).Select(Outcome),
    ];

    private bool Says(string text) => OneLine(text).TrimEnd('.') is { Length: > 0 } said && words.Contains(said, StringComparison.OrdinalIgnoreCase);

    private static MinutesOutcome Outcome(DecisionRow decision) => new(OutcomeKind.Decision, decision.Text);

    private static MinutesOutcome Outcome(MeetingActionRow action) => new(OutcomeKind.Action, action.Text)
    {
        Reference = action.Reference, Owners = action.OwnerLine.Length == 0 ? [] : [action.OwnerLine],
        Due = action.DueOn is { } due ? "by " + due.InWords : action.DuePhrase,
    };

    /// <summary>The text without its own number, which is printed before it.</summary>
    private static string Without(string? number, string text) =>
        number is not null && text.StartsWith(number, StringComparison.Ordinal) && (text.Length == number.Length || !char.IsLetterOrDigit(text[number.Length])) ? text[number.Length..].TrimStart('.', ')', ' ', '\t') : text;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
