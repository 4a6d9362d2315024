using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Actions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Risks;

/// <summary>What is on a register, rated, or called a risk or a serious concern.</summary>
internal static partial class RiskStage
{
    /// <summary>Called a risk, a serious concern or a danger, or rated; risk assessments, registers and children at risk are none.</summary>
    [GeneratedRegex(@"\bon the risk register|\brisks?\b(?<!\b(?:at (?:\w+ ){1,2}|not|\d+|at|at-|high|high-|low|low-|medium|lower|higher|medium-|of|no|any|the level of|manage|managing|on|level of|identify) ?risks?)(?![- ](?:assess\w*|registers?|logs?|matri\w+|manage\w*|factors?|indicators?|levels?|taking|averse|panels?|strateg\w+|meetings?|tools?|plans?|outside|sensible|identification|analysis|scor\w+|owners?|ratings?|forms?|up)| (?:always|escalates)|ed\b)|\brated (?:red|amber|green)|(?:from|to|as|was also|is|only|still|remains?|at) (?:now )?(?:the only )?(?:red|amber)\b|(?:red|amber) risks?\b|(?:serious|key|significant|main|real|big|biggest|major|grave|growing|particular) (?:concerns?|risks?|worry|worries|danger)|there is (?:a )?(?:concern|danger|worry) (?:that|about)|inherent dangers?|\bthe danger that", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Risk { get; }
    private static Cues First => field ??= Cues.AnyCase("risk", " red", " amber", "rated green", "concern", "danger", "worry", "worries");
    [GeneratedRegex(@"\b(at risk of|risk (assessment|register (was|were|to|and|in)|management|factors?)|risk[- ]tak|high[- ]risk|at[- ]risk|low risk|unless there is)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Not { get; }
    [GeneratedRegex(@"\b(red|amber|green)\b(?! (paper|form|lane|book))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Rag { get; }

    public static IReadOnlyList<RiskReading> Find(ActionContext context)
    {
        var found = new List<RiskReading>();
        RiskEntries.Find(context, found);
        var known = new SpanSet();
        known.AddRange(found);
        for (var i = 0; i < context.Text.Blocks.Count; i++)
        {
            if (context.Text.Blocks[i].At.Length < 25 || context.Text.Blocks[i].Kind == BlockKind.Heading) continue;
            context.Text.Check();
            foreach (var sentence in context.Text.Sentences(i))
            {
                var words = context.Text.Of(sentence);
                if (sentence.Length is < 20 or > 400 || known.Overlaps(sentence)) continue;
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
        return [.. found.OrderBy(r => r.At!.Value.Start)];
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
