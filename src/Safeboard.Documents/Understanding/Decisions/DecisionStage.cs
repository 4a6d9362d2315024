using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Actions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Decisions;

/// <summary>What was agreed, approved, endorsed or resolved, in formal resolutions and in prose.</summary>
internal static partial class DecisionStage
{
    /// <summary>How far into a resolution list its limbs may run.</summary>
    private const int MostLimbs = 20;

    public static IReadOnlyList<DecisionReading> Find(ActionContext context)
    {
        var found = new List<DecisionReading>(context.Decisions);
        var known = new SpanSet(found.Select(d => d.At!.Value));
        var text = context.Text;
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (text.Blocks[i].Kind == BlockKind.Heading || text.Blocks[i].At.Length < 5) continue;
            text.Check();
            var sentences = text.Sentences(i);
            for (var s = 0; s < sentences.Count; s++)
            {
                foreach (var decision in Read(context, i, sentences, s))
                {
                    if (known.Overlaps(decision.At!.Value)) continue;
                    known.Add(decision.At!.Value);
                    found.Add(decision with { Page = text.PageAt(decision.At!.Value.Start), Item = context.Outline.LabelAt(decision.At!.Value.Start) });
                }
            }
        }
        return [.. found.OrderBy(d => d.At!.Value.Start)];
    }

    private static IEnumerable<DecisionReading> Read(ActionContext context, int block, IReadOnlyList<TextSpan> sentences, int index)
    {
        var text = context.Text;
        var sentence = sentences[index];
        var words = text.Of(sentence);
        if (DecisionWords.NumberLength(words) is > 0 and var number) { sentence = new(sentence.Start + number, sentence.End); words = words[number..]; }
        if (index == 0 && DecisionWords.Continues(words) is { } limb && Resolves(text, block)) return [Decision(text, Spans.Trim(text.Text, new(sentence.Start + limb, sentence.End), " ;,"), 0.88, "A further limb of a formal resolution")];
        if (!DecisionWords.First.In(words) || text.IsStruck(sentence)) return [];
        if (DecisionWords.Introduces(words) && index == sentences.Count - 1 && Listed(text, block) is { Count: > 0 } listed) return listed;
        if (DecisionWords.Formal(words) is { } from) return Limbs(text, Spans.Trim(text.Text, new(sentence.Start + from, sentence.End), " :–-,")).Select(l => Decision(text, l, 0.88, "A formal resolution"));
        if (index > 0 && DecisionWords.SaysYes(words)) return [Decision(text, new(text.Text[sentences[index - 1].End - 1] == '?' ? sentence.Start : sentences[index - 1].Start, sentence.End), 0.6, "A proposal that was answered with agreed")];
        return One(text, sentence, words, AtStart(text, block, sentence)) is { } one ? [one] : [];
    }

    // "RESOLVED – (1) That …" stands above, with nothing but limbs between.
    private static bool Resolves(BoardText text, int block)
    {
        for (var i = block - 1; i >= 0 && i >= block - MostLimbs; i--)
        {
            var words = text.Of(text.Blocks[i]);
            if (DecisionWords.Formal(words) is not null) return true;
            if (DecisionWords.Continues(words) is null) return false;
        }
        return false;
    }

    private static bool AtStart(BoardText text, int block, TextSpan sentence) => text.Blocks[block].At.Start == sentence.Start || text.Text[sentence.Start - 1] is '\n' or ':' or ' ';

    private static DecisionReading? One(BoardText text, TextSpan sentence, string words, bool atStart)
    {
        if (words.Length < 10 || words[^1] == '?' && !words.Contains("greed that", StringComparison.Ordinal) ) return null;
        if (DecisionWords.CorrectedFrom(words) is { } cut) return Decision(text, new(sentence.Start, sentence.Start + cut), 0.85, "The last minutes were agreed");
        if (DecisionWords.IsNot(words)) return null;
        if (DecisionWords.IsActive(words)) return Decision(text, sentence, 0.75, "The meeting agreed or approved it");
        if (DecisionWords.IsPassive(words)) return Decision(text, sentence, 0.72, "It was agreed or approved");
        if (!atStart) return null;
        return DecisionWords.Note(words) is { } note ? Decision(text, new(sentence.Start, sentence.Start + note), 0.65, "Written as agreed or approved, in note form") : null;
    }

    // "The Board agreed to:" with a list below: each limb is one.
    private static List<DecisionReading> Listed(BoardText text, int block)
    {
        var limbs = new List<DecisionReading>();
        for (var i = block + 1; i < text.Blocks.Count && limbs.Count < MostLimbs; i++)
        {
            var next = text.Blocks[i];
            if (!next.InList && next.Kind != BlockKind.ListItem && !DecisionWords.IsLimb(text.Of(next))) break;
            limbs.Add(Decision(text, Spans.Trim(text.Text, new(next.At.Start + DecisionWords.LimbMark(text.Of(next)), next.At.End), " ;•–-"), 0.85, "Listed below “agreed” or “resolved”"));
        }
        return limbs;
    }

    // "That (a) the report be noted; and (b) the plan be approved".
    private static List<TextSpan> Limbs(BoardText text, TextSpan content)
    {
        var words = text.Of(content);
        var starts = DecisionWords.LimbStarts(words);
        if (starts.Count < 2) return content.Length > 5 ? [DecisionWords.Note(words) is { } note ? new(content.Start, content.Start + note) : content] : [];
        var limbs = new List<TextSpan>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Mark : words.Length;
            var limb = words[starts[i].Text..end].TrimEnd(' ', ';', ',', '.');
            if (limb.EndsWith(" and", StringComparison.Ordinal)) limb = limb[..^4].TrimEnd(' ', ';', ',');
            if (limb.Length > 5) limbs.Add(new(content.Start + starts[i].Text, content.Start + starts[i].Text + limb.Length));
        }
        return limbs;
    }

    private static DecisionReading Decision(BoardText text, TextSpan span, double confidence, string why) =>
        new() { Text = text.Of(span), At = span, Confidence = confidence, Why = why };
}
