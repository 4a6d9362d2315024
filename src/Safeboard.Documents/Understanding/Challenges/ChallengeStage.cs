using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Actions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Challenges;

/// <summary>One member or body asks another to account for what was done, not done or cannot be shown.</summary>
internal static partial class ChallengeStage
{
    private const string Who = @"(?<by>[A-Z][A-Za-z’'.\-]*(?: (?:\([A-Za-z]+\)|[A-Z][A-Za-z’'.\-]*)){0,3}|[Tt]he (?:Chair|Board|Group|Committee|Executive|Independent Chair|[A-Z]{3,6})|[Mm]embers)";

    [GeneratedRegex($@"\b{Who},? (?:also |then |therefore |strongly |again )?(?:challenged|put it to|questioned (?:why|whether|how)|queried (?:why|how|whether|the)|pressed|took issue|expressed (?:concern|disappointment) (?:that|about|at)|wished it to be recorded|was concerned that|were concerned that|sought assurance|asked (?:[A-Z][\w’' ]{{1,30}} )?for (?:an )?assurance)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Strong { get; }
    [GeneratedRegex($@"\b{Who}(?:,[^,.]{{2,40}},)? (?:also |then |again )?asked,?(?: [^,.?]{{1,40}}?,)?(?: (?<to>[A-Z][A-Za-z’'.\-]*(?: [A-Z][A-Za-z’'.\-]*)?|the [A-Z][a-z]+))? ?(?:how (?:the|it|they|we|long|many|confident)|why|what (?:had|was being|would|has) |whether (?:it|the|they|that|this|there) (?:would|had|was|were|could|had been))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Asks { get; }
    private static Cues First => field ??= new("challenged", "put it to", "questioned", "queried", "pressed", "took issue", "concern", "disappoint", "recorded", "assurance", "asked");
    [GeneratedRegex(@"\b(?:challenged|put it to|asked|pressed|questioned) (?:the )?(?<to>[A-Z][A-Za-z’'.\-]*(?: [A-Z][A-Za-z’'.\-]*)?|three statutory partners|partners|agencies|members|Board)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex To { get; }

    public static IReadOnlyList<ChallengeReading> Find(ActionContext context)
    {
        var found = new List<ChallengeReading>();
        for (var i = 0; i < context.Text.Blocks.Count; i++)
        {
            if (context.Text.Blocks[i].At.Length < 30 || context.Text.Blocks[i].Kind == BlockKind.Heading) continue;
            context.Text.Check();
            foreach (var sentence in context.Text.Sentences(i)) Read(context, sentence, found);
        }
        return found;
    }

    private static void Read(ActionContext context, TextSpan sentence, List<ChallengeReading> found)
    {
        if (sentence.Length is < 25 or > 500) return;
        var words = context.Text.Of(sentence);
        if (!First.In(words)) return;
        var strong = Strong.Match(words);
        var match = strong.Success ? strong : Asks.Match(words);
        if (!match.Success) return;
        var to = To.Match(words);
        found.Add(new ChallengeReading
        {
            Text = words,
            At = sentence,
            Page = context.Text.PageAt(sentence.Start),
            By = match.Groups["by"].Value,
            To = to.Success && to.Groups["to"].Value != match.Groups["by"].Value ? to.Groups["to"].Value : null,
            Item = context.Outline.LabelAt(sentence.Start),
            Confidence = strong.Success ? 0.6 : 0.45,
            Why = strong.Success ? "Somebody challenges or asks for assurance" : "Somebody asks another to account for something",
        });
    }
}
