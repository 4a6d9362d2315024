using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Note-form lines "OWNER to VERB …" that stand on their own, and the entries of a list headed "Actions".</summary>
internal static partial class NoteLines
{
    public static void Find(ActionContext context)
    {
        var text = context.Text;
        ActionSections.Find(context);
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            if (context.IsClaimed(block.At) || block.Kind == BlockKind.Heading || block.At.Length <= 60 && MarkerContent.Of(text.Of(block), context) == MarkerMeaning.Nothing) continue;
            var task = Spans.Trim(text.Text, BehindReference(context, WithoutNumber(text, block.At)), " •–-*:");
            if (task.Length < 10 || Spans.Words(text.Of(task)) > 60) continue;
            if (Closed(context, task)) continue;
            foreach (var sentence in SentenceSplitter.Split(text.Text, task))
            {
                var own = sentence.Length > block.At.Length * 0.5 || block.InList;
                foreach (var part in TaskParts.Split(context, sentence)) Sentence(context, part, own);
            }
        }
    }

    [GeneratedRegex(@"\b(was|were|has|have|had|is|are|been|noted|reported|thanked|presented|introduced|apolog\w+|absent|present|attended|chair(ed)?|see|page|appendix)\b|^(presentation|update|report|paper|item)\b(?! .*\bto (be|come|go)\b)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Telling { get; }
    [GeneratedRegex(@"\bto [a-z]{2,}", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Infinitive { get; }

    // "Reading tool to be adapted (Dr Keir).", "Letter to the Minister – Ann Reed – 4 May": who, and when, closes a note of one sentence.
    private static bool Closed(ActionContext context, TextSpan line)
    {
        if (line.Length is < 20 or > 250 || context.Text.Text[line.End - 1] != ')' && context.Text.Text[line.End - 2] != ')' && !context.Text.Of(line).Contains(" – ", StringComparison.Ordinal) && !context.Text.Of(line).Contains(" - ", StringComparison.Ordinal)) return false;
        if (context.Outline.At(line.Start) is null || SentenceSplitter.Split(context.Text.Text, line).Count > 1 || context.Text.IsStruck(line) || context.InRecommendations(line)) return false;
        var note = TaskLine.Read(context, line);
        if (note.Task.Start > line.Start + 3 || note.Task.End >= line.End - 2 || !note.HasOwner || !TaskLine.IsSure(context, note.Owners)) return false;
        var words = context.Text.Of(note.Task);
        var asks = Infinitive.IsMatch(words) && !Telling.IsMatch(words);
        if (!asks && (note.Due is null || Telling.IsMatch(words)) || Spans.Words(words) < 3) return false;
        context.Add(InlineMarkers.Marked(context, null, note.Owners, note.Due, "A note that who is to do it closes", 0.8), note.Task, line);
        return true;
    }

    [GeneratedRegex(@"^(Outcome|OUTCOME|Next steps?|Follow[- ]up|To do)\s*:\s*|^(Actions?|ACTIONS?)\s+(?=\S[^.:;]{1,40} to [a-z])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Label { get; }

    private static void Sentence(ActionContext context, TextSpan sentence, bool own)
    {
        var label = Label.Match(context.Text.Of(sentence));
        if (label.Success) sentence = new(sentence.Start + label.Length, sentence.End);
        if (context.Text.IsStruck(sentence) || context.InRecommendations(sentence) || TaskWords.IsNone(context.Text.Of(sentence))) return;
        if (OwnerFinder.Leading(context.Text.Text, sentence, context.People) is not { } leading)
        {
            if (Clause(context, sentence) is not { } clause) return;
            (sentence, leading) = clause;
        }
        own |= label.Success;
        context.Add(new ActionReading
        {
            Owner = leading.Owners,
            Explicit = own,
            Confidence = own ? 0.85 : 0.75,
            Why = "A note of the form “somebody to do something”",
        }, sentence);
    }

    [GeneratedRegex(@"^(?<o>[^,.:;]{2,60}?),? please (?!find|note|see|contact|do\b|be\b)[a-z]+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Please { get; }

    // "Report noted; JM to circulate it": the last clause is the note. "All groups please send …" asks too.
    private static (TextSpan Task, (List<string> Owners, int TaskStart) Leading)? Clause(ActionContext context, TextSpan sentence)
    {
        var words = context.Text.Of(sentence);
        if (Please.Match(words) is { Success: true } please && OwnerFinder.AllOwners(please.Groups["o"].Value, context.People))
            return (sentence, (OwnerWords.Split(please.Groups["o"].Value, context.People), sentence.Start));
        return TaskParts.Behind(context, sentence);
    }

    [GeneratedRegex(@"^(?:\(?\d{1,3}(?:\.\d{1,2})*[.)]?|\(?[a-z][.)]|\([ivx]{1,4}\)|[ivx]{1,4}[.)])\s+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Number { get; }

    // "1903-4 OB to write a glossary": the reference is none of the owner's name.
    private static TextSpan BehindReference(ActionContext context, TextSpan span)
    {
        foreach (var reference in context.References.In(new(span.Start, span.Start + 3)))
            if (reference.At.End < span.End) return new(reference.At.End, span.End);
        return span;
    }

    private static TextSpan WithoutNumber(BoardText text, TextSpan span) =>
        Number.Match(text.Text[span.Start..Math.Min(span.End, span.Start + 14)]) is { Success: true } number ? new(span.Start + number.Length, span.End) : span;
}
