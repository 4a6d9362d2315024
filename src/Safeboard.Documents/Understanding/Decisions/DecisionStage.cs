using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Actions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Decisions;

/// <summary>What was agreed, approved, endorsed or resolved, in formal resolutions and in prose.</summary>
internal static partial class DecisionStage
{
    [GeneratedRegex(@"\b(RESOLVED|Resolved|AGREED|Agreed)\b\s*(?<c>[:–—-]|that\b|to\b|,)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Formal { get; }
    [GeneratedRegex(@"\b(was|were|is|are|be) (also |then |formally |unanimously |duly |therefore )?(approved|endorsed|adopted|ratified|accepted|signed off|confirmed as (a|an)|agreed)\b(?! to (provide|send|share|circulate))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Passive { get; }
    [GeneratedRegex(@"\b([Tt]he (Board|BOARD|[A-Z]{3,6}|[Gg]roup|[Cc]ommittee|[Ee]xecutive|[Mm]eeting|[Pp]artnership|[Pp]anel)|[Mm]embers|[Pp]artners) (also |then |formally |unanimously |therefore |had |have |has )?(agreed|approved|endorsed|adopted|accepted|supported|ratified|signed off|decided|resolved)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Active { get; }
    private static Cues First => field ??= new("greed", "GREED", "pproved", "ndorsed", "dopted", "atified", "ccepted", "igned off", "onfirmed as", "upported", "ecided", "esolved", "ESOLVED");
    [GeneratedRegex(@"(?<=(agreed|approved|accepted|copy|record).*),? (with (the following|one|two|three|minor|some|a) |subject to |other than |save |apart from |, proposed)|; ", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Corrected { get; }
    [GeneratedRegex(@"\b(previously agreed|as agreed|not (been )?(agreed|approved)|needs? to be (agreed|approved)|to be (agreed|approved|signed off)|will be (agreed|approved)|agreed (with|and (said|added))|if (agreed|approved)|had been agreed)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Not { get; }

    public static IReadOnlyList<DecisionReading> Find(ActionContext context)
    {
        var found = new List<DecisionReading>(context.Decisions);
        var known = new SpanSet(found.Select(d => d.At!.Value));
        var text = context.Text;
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (text.Blocks[i].Kind == BlockKind.Heading || text.Blocks[i].At.Length < 12) continue;
            text.Check();
            foreach (var sentence in text.Sentences(i))
            {
                if (Read(text, sentence) is not { } decision || known.Overlaps(decision.At!.Value)) continue;
                known.Add(decision.At!.Value);
                found.Add(decision with { Page = text.PageAt(sentence.Start), Item = context.Outline.LabelAt(sentence.Start) });
            }
        }
        return [.. found.OrderBy(d => d.At!.Value.Start)];
    }

    private static DecisionReading? Read(BoardText text, TextSpan sentence)
    {
        var words = text.Of(sentence);
        if (words.Length < 10 || !First.In(words) || words[^1] == '?' && !words.Contains("greed that", StringComparison.Ordinal) || Not.IsMatch(words)) return null;
        if (Formal.Match(words) is { Success: true } formal && (formal.Index < 20 || char.IsUpper(formal.Value[1])))
        {
            var content = Spans.Trim(text.Text, new(sentence.Start + formal.Index + formal.Length, sentence.End), " :–-");
            return content.Length > 5 ? Decision(text, content, 0.88, "A formal resolution") : null;
        }
        if (words.Contains("inute", StringComparison.Ordinal) && Corrected.Match(words) is { Success: true } corrected && corrected.Index > 20) return Decision(text, new(sentence.Start, sentence.Start + corrected.Index), 0.85, "The last minutes were agreed");
        if (Active.IsMatch(words)) return Decision(text, sentence, 0.75, "The meeting agreed or approved it");
        return Passive.IsMatch(words) ? Decision(text, sentence, 0.72, "It was agreed or approved") : null;
    }

    private static DecisionReading Decision(BoardText text, TextSpan span, double confidence, string why) =>
        new() { Text = text.Of(span), At = span, Confidence = confidence, Why = why };
}
