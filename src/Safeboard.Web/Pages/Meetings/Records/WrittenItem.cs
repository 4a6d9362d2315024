using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Output.Minutes;
using OutcomeKind = Safeboard.Output.Minutes.OutcomeKind;

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
    private readonly ILookup<Id<MeetingItem>, OutcomeRow> noted;

    private WrittenItem(ItemOnPage item, ILookup<Id<MeetingItem>, OutcomeRow> noted, string? noNumber)
    {
        (this.item, this.noted, this.noNumber) = (item, noted, noNumber);
        words = OneLine(string.Join(' ', [item.Item.Text, .. item.Parts.Select(p => p.Item.Text)]));
    }

    /// <param name="item">The item with its parts.</param>
    /// <param name="noted">Challenges, risks and key messages that no register keeps, by their items.</param>
    /// <param name="numbered">The record numbers paragraphs itself, so none is given.</param>
    public static MinutesItem Of(ItemOnPage item, ILookup<Id<MeetingItem>, OutcomeRow> noted, bool numbered) => new WrittenItem(item, noted, numbered ? "" : null).Write();

    /// <summary>What came of the meeting and stands under no item.</summary>
    public static MinutesItem Of(Outcomes others) =>
        new() { Number = "", Title = "Under no item", Paragraphs = [new("") { Number = "", Outcomes = [.. others.Decisions.Select(Outcome), .. others.Actions.Select(Outcome)] }] };

    private MinutesItem Write()
    {
        List<MinutesParagraph> paragraphs = [.. item.Paragraphs.Where(text => text != item.Item.Presenter).Select(text => new MinutesParagraph(text) { Number = noNumber })];
        foreach (var part in item.Parts) paragraphs.AddRange(Part(part));
        var outcomes = NotSaid(item);
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
        return said.Select((text, n) => new MinutesParagraph(text) { Number = n == 0 ? number ?? noNumber : noNumber, Outcomes = n == said.Count - 1 ? NotSaid(part) : [] });
    }

    private List<MinutesOutcome> NotSaid(ItemOnPage of) =>
    [
        .. of.Outcomes.Decisions.Where(d => !Says(d.Text)).Select(Outcome), .. of.Outcomes.Actions.Where(a => !Says(a.Reference)).Select(Outcome),
        .. of.Outcomes.Statements.Where(s => s.Kind is ProposalKind.Challenge or ProposalKind.Risk && !Says(s.Text)).Select(Outcome),
        .. noted[of.Item.Id].Select(o => WrittenOutcome.Of(o.Kind, o.Text, o.Reference, o.Owner, o.DueOn, o.DuePhrase)),
    ];

    private bool Says(string text) => OneLine(text).TrimEnd('.') is { Length: > 0 } said && words.Contains(said, StringComparison.OrdinalIgnoreCase);

    private static MinutesOutcome Outcome(DecisionRow decision) => new(OutcomeKind.Decision, decision.Text);

    private static MinutesOutcome Outcome(StatementRow said) => new(said.Kind == ProposalKind.Risk ? OutcomeKind.Risk : OutcomeKind.Challenge, said.Said is { } more ? $"{said.Text} ({more})" : said.Text);

    private static MinutesOutcome Outcome(MeetingActionRow action) =>
        WrittenOutcome.Of(Domain.Outcomes.OutcomeKind.Action, action.Text, action.Reference, action.OwnerLine.TrimmedOrNull, action.DueOn, action.DuePhrase);

    /// <summary>The text without its own number, which is printed before it.</summary>
    private static string Without(string? number, string text) =>
        number is not null && text.StartsWith(number, StringComparison.Ordinal) && (text.Length == number.Length || !char.IsLetterOrDigit(text[number.Length])) ? text[number.Length..].TrimStart('.', ')', ' ', '\t') : text;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
