using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Actions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Decisions;

/// <summary>What was agreed, approved, endorsed or resolved, in formal resolutions and in prose.</summary>
internal static partial class DecisionStage
{
    public static IReadOnlyList<DecisionReading> Find(ActionContext context)
    {
        var text = context.Text;
        var found = new List<DecisionReading>(context.Decisions);
        var known = new SpanSet();
        known.AddRange(found);
        var listed = DecisionLists.Columns(text).Where(d => !known.Overlaps(d.At!.Value)).Select(d => Placed(context, d)).ToList();
        found.AddRange(listed);
        known.AddRange(listed);
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (text.Blocks[i].At.Length < 5) continue;
            text.Check();
            foreach (var decision in Block(context, i))
            {
                if (known.Overlaps(decision.At!.Value)) continue;
                known.Add(decision.At!.Value);
                found.Add(Placed(context, decision));
            }
        }
        return found.InTextOrder();
    }

    // A heading says nothing itself, but may lead on to a list of decisions.
    private static IEnumerable<DecisionReading> Block(ActionContext context, int block)
    {
        if (context.Text.Blocks[block].Kind == BlockKind.Heading) return DecisionWords.Heads(context.Text.Of(context.Text.Blocks[block])) ? DecisionLists.Below(context.Text, block) : [];
        if (context.Text.Blocks[block] is { InTable: true, At.Length: < 40 } cell && ColumnHeads.Of(context.Text.Of(cell)) != ColumnMeaning.None) return [];
        var sentences = context.Text.Sentences(block);
        return Enumerable.Range(0, sentences.Count).SelectMany(s => Read(context, block, sentences, s));
    }

    private static DecisionReading Placed(ActionContext context, DecisionReading decision) =>
        decision with { Page = context.Text.PageAt(decision.At!.Value.Start), Item = context.Outline.LabelAt(decision.At!.Value.Start) };

    private static IEnumerable<DecisionReading> Read(ActionContext context, int block, IReadOnlyList<TextSpan> sentences, int index)
    {
        var text = context.Text;
        var sentence = sentences[index];
        var words = text.Of(sentence);
        if (DecisionWords.NamesBody(words) && block + 1 < text.Blocks.Count && DecisionWords.IsDone(text.Of(text.Blocks[block + 1]))) return DecisionLists.Below(text, block);
        if (!DecisionWords.First.In(words) || text.IsStruck(sentence)) return [];
        if (DecisionWords.Introduces(words) && index == sentences.Count - 1 && DecisionLists.Below(text, block) is { Count: > 0 } listed) return listed;
        if (index == sentences.Count - 1 && DecisionWords.LeadsOn(words) && block + 1 < text.Blocks.Count && DecisionWords.FirstMark(text.Of(text.Blocks[block + 1])) is "a" or "i" or "1") return DecisionLists.Below(text, block);
        if (index == 0 && sentences.Count == 1 && DecisionWords.IsYes(words) && block > 0 && Answered(text, block) is { } answered) return [answered];
        if (DecisionWords.Formal(words) is { } from) return DecisionLists.Resolution(text, block, Spans.Trim(text.Text, new(sentence.Start + from, sentence.End), " :–-,"));
        if (index > 0 && DecisionWords.SaysYes(words)) return [Decision(text, new(text.Text[sentences[index - 1].End - 1] == '?' ? sentence.Start : sentences[index - 1].Start, sentence.End), 0.6, "A proposal that was answered with agreed")];
        return DecisionWords.Second(words) is { } second ? Both(text, sentence, second) : One(text, sentence, words, AtStart(text, block, sentence)) is { } one ? [one] : [];
    }

    // "Agreed." on a line of its own answers the line before; below the heading of the minutes it is their approval.
    private static DecisionReading? Answered(BoardText text, int block)
    {
        var before = text.Blocks[block - 1];
        if (before.InTable != text.Blocks[block].InTable || text.Sentences(block - 1) is not [.., var last]) return null;
        if (before.Kind == BlockKind.Heading) return text.Of(before).Contains("inutes", StringComparison.Ordinal) ? Decision(text, text.Blocks[block].At, 0.6, "The last minutes were agreed") : null;
        return last.Length > 20 ? Decision(text, text.Text[last.End - 1] == '?' ? text.Blocks[block].At : new(last.Start, text.Blocks[block].At.End), 0.55, "A proposal that was answered with agreed") : null;
    }

    // "It accepted the proposal and decided to commission a review".
    private static IEnumerable<DecisionReading> Both(BoardText text, TextSpan sentence, (int End, int Start) second)
    {
        var first = new TextSpan(sentence.Start, sentence.Start + second.End);
        if (One(text, first, text.Of(first), true) is { } one) yield return one;
        if (!DecisionWords.IsNot(text.Of(sentence))) yield return Decision(text, new(sentence.Start + second.Start, sentence.End), 0.72, "The meeting agreed or approved it");
    }

    private static bool AtStart(BoardText text, int block, TextSpan sentence) => text.Blocks[block].At.Start == sentence.Start || text.Text[sentence.Start - 1] is '\n' or ':' or ' ';

    private static DecisionReading? One(BoardText text, TextSpan sentence, string words, bool atStart)
    {
        if (words.Length < 8 || words[^1] == '?' && !words.Contains("greed that", StringComparison.Ordinal) ) return null;
        if (DecisionWords.CorrectedFrom(words) is { } cut && words[..cut] is var kept && (DecisionWords.AgreesMinutes(kept) || DecisionWords.IsActive(kept) || DecisionWords.IsPassive(kept) || DecisionWords.Note(kept) is not null))
            return Decision(text, new(sentence.Start, sentence.Start + cut), 0.85, "The last minutes were agreed");
        // "It was moved by A, seconded by B and" leads on to RESOLVED in the next line.
        if (DecisionWords.IsNot(words) || words.EndsWith(" and", StringComparison.Ordinal)) return null;
        // "Two new entries were agreed: (i) loss of staff; (ii) …"
        var listed = words.IndexOf(": (", StringComparison.Ordinal) is > 20 and var colon && colon < DecisionWords.Until(words) ? colon : DecisionWords.Until(words);
        var said = new TextSpan(sentence.Start + DecisionWords.Number(words), sentence.Start + listed);
        if (DecisionWords.AgreesMinutes(words)) return Decision(text, said, 0.85, "The last minutes were agreed");
        if (DecisionWords.IsActive(words)) return Decision(text, said, 0.75, "The meeting agreed or approved it");
        if (DecisionWords.IsPassive(words)) return Decision(text, said, 0.72, "It was agreed or approved");
        if (DecisionWords.Closes(words) is { } closed) return Decision(text, new(sentence.Start + closed.Start, sentence.Start + closed.End), 0.6, "Something is to be closed or taken off");
        if (!atStart) return null;
        return DecisionWords.Note(words) is { } note ? Decision(text, new(sentence.Start, sentence.Start + note), 0.65, "Written as agreed or approved, in note form") : null;
    }

    internal static DecisionReading Decision(BoardText text, TextSpan span, double confidence, string why) =>
        new() { Text = text.Of(span), At = span, Confidence = confidence, Why = why };
}
