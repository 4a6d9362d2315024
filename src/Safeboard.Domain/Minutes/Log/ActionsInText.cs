using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Processing;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;

namespace Safeboard.Domain.Minutes.Log;

/// <summary>The actions in the text of minutes: the outcomes kept with them, and what the reader of documents finds in paragraphs that somebody typed.</summary>
internal static partial class ActionsInText
{
    /// <summary>How sure the reader must be of an action that only the prose implies.</summary>
    private const double Sure = 0.7;

    public static IReadOnlyList<TextAction> Find(MinutesText text, DateOnly day, IReadOnlyList<IReadOnlyList<RollPerson>> people, CancellationToken cancel)
    {
        var kept = text.Items.SelectMany(i => i.Paragraphs.SelectMany(p => p.Outcomes.Select(o => Kept(o, p.Number))).Concat(i.Outcomes.Select(o => Kept(o, i.Number ?? i.Title)))).OfType<TextAction>().ToList();
        var read = Read(text, day, people, cancel).Where(found => !kept.Exists(k => IsOf(found, k)));
        return [.. kept, .. read];
    }

    private static TextAction? Kept(MinutesOutcomeRow o, string where) => o.Kind != OutcomeKind.Action ? null : new()
    {
        Where = where, ItemId = o.ItemId, ParagraphId = o.ParagraphId, OutcomeId = o.Id, Reference = o.Reference, Text = o.Text, Owner = o.Owner, DueOn = o.DueOn, DuePhrase = o.DuePhrase,
        RecordId = o.RecordId, Quote = o.Facts is { } facts ? $"{o.Text} · {facts}" : o.Text,
    };

    /// <summary>The sentence that an outcome came from: it has its reference, or says the same in the same item, or nearly word for word in another.</summary>
    private static bool IsOf(TextAction found, TextAction kept) =>
        found.Reference is { } reference ? string.Equals(reference, kept.Reference, StringComparison.OrdinalIgnoreCase) && Likeness.SaySame(found.Text, kept.Text)
            : found.ItemId == kept.ItemId ? Likeness.SaySame(found.Text, kept.Text) : Likeness.SayNearlySame(found.Text, kept.Text);

    private static List<TextAction> Read(MinutesText text, DateOnly day, IReadOnlyList<IReadOnlyList<RollPerson>> people, CancellationToken cancel)
    {
        // Whoever may be meant stands before the text: the reader then knows the initials.
        IReadOnlyList<TypedLine> head =
        [
            new($"Date: {day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))}"), new("Present:", IsHeading: true),
            .. people.SelectMany(p => p).DistinctBy(p => p.Name).Select(p => new TypedLine(Present(p))),
        ];
        var found = In(head, text.Items.SelectMany(i => i.Paragraphs.Select(Place).Prepend((i.Heading, null))), cancel).ToList();
        // Among references, and in a paragraph that tells how earlier actions went, the reader takes a sentence for prose. What somebody typed is read by itself too.
        foreach (var item in text.Items)
            foreach (var paragraph in item.Paragraphs.Where(p => p.TypedByHand))
                found.AddRange(In(head, SentenceEnd.Split(Place(paragraph).Text).Select(sentence => (sentence, (ParagraphRow?)paragraph)).Prepend((item.Heading, null)), cancel).Where(a => !found.Exists(f => f.ParagraphId == a.ParagraphId && Likeness.SaySame(f.Text, a.Text))).ToList());
        return found;

        static (string Text, ParagraphRow? Paragraph) Place(ParagraphRow paragraph) => (paragraph.Text.Replace("\r", "", StringComparison.Ordinal), paragraph);
    }

    private static IEnumerable<TextAction> In(IReadOnlyList<TypedLine> head, IEnumerable<(string Text, ParagraphRow? Paragraph)> text, CancellationToken cancel)
    {
        var places = text.ToList();
        var document = TypedDocument.Read([.. head, .. places.Select(p => new TypedLine(p.Text, IsHeading: p.Paragraph is null))], cancel);
        foreach (var action in document.Reading.Actions.Where(a => a.At is not null && a.Status == ActionStatus.Open && (a.Explicit || a.Confidence >= Sure)))
            if (document.LineAt(action.At!.Value) - head.Count is >= 0 and var at && places[at].Paragraph is { } paragraph) yield return Found(action, paragraph, document.Reading.Text);
    }

    private static string Present(RollPerson p) => string.Join(", ", new[] { p.Initials is null ? p.Name : $"{p.Name} ({p.Initials})", p.Role, p.Agency }.OfType<string>());

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[\p{Lu}“])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd { get; }

    private static TextAction Found(ActionReading action, ParagraphRow paragraph, string text)
    {
        var on = DateOnly.TryParseExact(action.DueNorm, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? due : (DateOnly?)null;
        return new()
        {
            Where = paragraph.Number, ItemId = paragraph.ItemId, ParagraphId = paragraph.Id, Reference = action.Ref, Text = action.Text,
            Owner = action.Owner.Count == 0 ? null : string.Join(", ", action.Owner), DueOn = on, DuePhrase = on is null ? action.Due : null, Quote = text[action.At!.Value.Start..action.At.Value.End],
        };
    }
}
