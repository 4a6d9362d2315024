using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Actions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Risks;

/// <summary>What is on a register, rated, or called a risk or a serious concern.</summary>
internal static partial class RiskStage
{
    [GeneratedRegex(@"\b(on the risk register|(there is|is|was|remains?|poses?|carries|as) an? (\w+ )?risks?\b|risks? (that|of|is|are|to)\b|rated (red|amber|green)|(from|to|as|was also|is) (red|amber)\b|(red|amber) risks?\b|scored \d+|(serious|key|significant|main|real) (concerns?|risks?)|there is a concern (that|about)|inherent dangers?|(stays?|stayed|remains?|remained|moved|kept|still|the only) (at |to |up to |the only )?(red|amber|green)\b|(?<!average )score (reduced|increased|raised|lowered|unchanged|\d)|^R\d{1,2}\b.*\bscore|(biggest|largest|greatest|single|highest)( single)? risk)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Risk { get; }
    private static Cues First => field ??= new("risk", "Risk", "RISK", " red", "Red", "RED", "mber", "AMBER", "concern", "danger", "core", "rated");
    [GeneratedRegex(@"\b(at risk of|risk (assessment|register (was|were|to|and|in)|management|factors?)|risk[- ]tak|high[- ]risk|at[- ]risk|low risk|unless there is)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Not { get; }
    [GeneratedRegex(@"\b(red|amber|green)\b(?! (paper|form|lane|book))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Rag { get; }

    public static IReadOnlyList<RiskReading> Find(ActionContext context)
    {
        var found = new List<RiskReading>();
        for (var i = 0; i < context.Text.Blocks.Count; i++)
        {
            if (context.Text.Blocks[i].At.Length < 25 || context.Text.Blocks[i].Kind == BlockKind.Heading) continue;
            foreach (var sentence in context.Text.Sentences(i))
            {
                var words = context.Text.Of(sentence);
                if (sentence.Length is < 20 or > 400) continue;
                if (!First.In(words) || !Risk.IsMatch(words) || Not.IsMatch(words) && !Rag.IsMatch(words))
                {
                    if (Concerns.Find(words)) found.Add(Concern(context, sentence, words));
                    continue;
                }
                var rags = Rag.Matches(words);
                found.Add(new RiskReading
                {
                    Text = words,
                    At = sentence,
                    Page = context.Text.PageAt(sentence.Start),
                    Item = context.Outline.LabelAt(sentence.Start),
                    Rag = rags.Count > 0 ? rags[^1].Value : null,
                    Confidence = rags.Count > 0 ? 0.7 : 0.5,
                    Why = rags.Count > 0 ? "A risk with its rating" : "Called a risk or a serious concern",
                });
            }
        }
        return found;
    }

    private static RiskReading Concern(ActionContext context, TextSpan sentence, string words) => new()
    {
        Text = words,
        At = sentence,
        Page = context.Text.PageAt(sentence.Start),
        Item = context.Outline.LabelAt(sentence.Start),
        Confidence = 0.3,
        Why = "A concern that somebody voices: something lacking, not working or getting worse",
    };
}
