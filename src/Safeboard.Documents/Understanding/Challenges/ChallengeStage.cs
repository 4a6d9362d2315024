using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Actions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Challenges;

/// <summary>One member or body asks another to account for what was done, not done or cannot be shown.</summary>
internal static partial class ChallengeStage
{
    private const string Who = $"(?<by>{Speakers.Who})";

    [GeneratedRegex($@"\b{Who},? (?:also |then |therefore |strongly |again |has |had )?(?:challenged|put it to|questioned|queried (?:why|how|whether|the)|pressed|took issue|expressed (?:concern|disappointment|frustration|dismay) (?:that|about|at)|wished it to be (?:recorded|minuted)|asked (?:that|for) it (?:to )?be (?:recorded|minuted) that|was (?:concerned|disappointed|dismayed|surprised) (?:that|to (?:see|learn|hear|note))|were (?:concerned|disappointed|dismayed|surprised) (?:that|to (?:see|learn|hear|note))|sought (?:an )?assurances?|asked (?:[A-Z][\w’' ]{{1,30}} )?for (?:an )?(?:assurances?|reassurance|an explanation)|called (?:[A-Z][\w’' ]{{1,30}} )?to account|demanded|(?:asked|challenged) [^,.]{{2,40}} to (?:say|explain|account|justify|demonstrate|show (?:how|why|that|what|the difference)))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Strong { get; }

    [GeneratedRegex($@"\b{Who}(?:,[^,.]{{2,40}},)?:? (?:also |then |again )?(?:asked|wished to know|wanted to know),?(?: [^,.?]{{1,40}}?,)?(?: (?<to>[A-Z][A-Za-z’'.\-]*(?: [A-Z][A-Za-z’'.\-]*)?|the [A-Z][a-z]+))? ?(?:how (?:the|it|they|we|long|many|confident|can)|why|what (?:had|was being|would|has|happens|happened|difference|evidence|assurance)|whether (?:\w+ ){{1,4}}(?:would(?! (?:find|like|prefer|be (?:helpful|useful|possible|able|willing)))|had|could (?:show|demonstrate|say|explain|be (?:assured|satisfied|confident))|has|have)\b)|^{Who}: (?:how (?:can|could)|why (?:is|are|was|were|has|have|does|do|did|not))\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Asks { get; }

    /// <summary>What is said of something that ought to have been done.</summary>
    [GeneratedRegex($@"\b{Who},? (?:also |then )?(?:said|stated|felt|considered|thought|commented|noted|pointed out|remarked|observed|added)\b.*\b(?:(?:really )?(?:would|will) not do\b|not (?:good enough|acceptable|satisfactory)|unacceptable|(?:no|any) better than|for the (?:second|third|fourth) (?:time|meeting|quarter|year)|(?:had|has|have) been outstanding|had (?:still )?not been (?:done|answered|provided|addressed)|should have been|ought to have|unclear (?:whether|what|how|(?:we|they) (?:are|is) making)|nothing (?:had|has) (?:been done|changed|happened))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Reproach { get; }

    private static Cues First => field ??= new("challenged", "put it to", "questioned", "queried", "pressed", "took issue", "concern", "disappoint", "surprised", "dismay", "frustrat", "recorded", "minuted", "assurance", "asked", "demanded", "account", "explanation", "to know", "how can", "why", "not do", "not good", "accept", "satisf", "better than", "for the ", "outstanding", "not been", "should have", "ought to", "unclear", "nothing ha");

    [GeneratedRegex(@"\b(?:challenged|put it to|asked|pressed|questioned|assurances? from|explanation from|account to|reassurance from|of) (?:the )?(?<to>[A-Z][A-Za-z’'.\-]*(?: [A-Z][A-Za-z’'.\-]*)?|(?:two |three |both |all )?(?:statutory |safeguarding )?(?:partners|agencies|boards|members|schools)|Board)\b(?! ?[:%])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex To { get; }

    [GeneratedRegex(@"\b(?:that|whether|why|how) (?<to>the [A-Z]\w+|[A-Z]{2,6}|(?:the )?[a-z]+ (?:trust|service|council|agency)) (?:had|was|were|could|would|has|did|does|do|will|is|are)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Body { get; }

    /// <summary>How many sentences before are looked at for who was speaking.</summary>
    private const int Back = 4;

    public static IReadOnlyList<ChallengeReading> Find(ActionContext context)
    {
        var found = new List<ChallengeReading>();
        var spoken = new List<SaidAt>();
        for (var i = 0; i < context.Text.Blocks.Count; i++)
        {
            if (context.Text.Blocks[i].At.Length < 3 || context.Text.Blocks[i].Kind == BlockKind.Heading) continue;
            context.Text.Check();
            foreach (var sentence in context.Text.Sentences(i)) spoken.Add(new(i, sentence));
        }
        var last = -Back;
        for (var i = 0; i < spoken.Count; i++)
        {
            if (Read(context, spoken, i) is not { } challenge) continue;
            // Pressing the same point in the next breath is one challenge.
            if (i - last > 2 || spoken[i].Block != spoken[last].Block || found[^1].By != challenge.By) found.Add(challenge);
            last = i;
        }
        return found;
    }

    private static ChallengeReading? Read(ActionContext context, List<SaidAt> spoken, int index)
    {
        var sentence = spoken[index].At;
        if (sentence.Length is < 25 or > 600) return null;
        var words = context.Text.Of(sentence);
        var (match, confidence, why) = First.In(words) ? Match(words) : (null, 0, "");
        var next = index + 1 < spoken.Count ? context.Text.Of(spoken[index + 1].At) : null;
        var weight = ChallengeSigns.Weigh(words, next, match is not null);
        // The plain words for it (challenged, sought assurance) need no weighing.
        if (weight < ChallengeWeights.Enough && confidence < 0.6) return null;
        var said = match?.Groups["by"].Value ?? Speakers.Asking(words) ?? "";
        var behind = match is null ? 0 : match.Groups["by"].Index + match.Groups["by"].Length;
        var by = said.Length == 0 || Speakers.IsPronoun(said) ? Before(context, spoken, index, null) : said;
        return new ChallengeReading
        {
            Text = words,
            At = sentence,
            Page = context.Text.PageAt(sentence.Start),
            By = by ?? (said.Length > 0 ? said : null),
            To = Asked(words, behind, context, by) ?? Answering(context, spoken, index, by) ?? Spoken(words, behind, by) ?? Before(context, spoken, index, by ?? said),
            Item = context.Outline.LabelAt(sentence.Start),
            Confidence = match is null ? Math.Round(1 / (1 + Math.Exp(-weight)), 2) : confidence,
            Why = match is null ? "Its wording is that of a challenge" : why,
        };
    }

    private static (Match? Match, double Confidence, string Why) Match(string words) =>
        Strong.Match(words) is { Success: true } strong ? (strong, 0.6, "Somebody challenges or asks for assurance")
        : Reproach.Match(words) is { Success: true } reproach ? (reproach, 0.5, "Somebody says that what should have been done was not")
        : Asks.Match(words) is { Success: true } asks ? (asks, 0.45, "Somebody asks another to account for something")
        : (null, 0, "");

    // "RP asked HR for an assurance", "DA put it to AP".
    private static string? Asked(string words, int behind, ActionContext context, string? by)
    {
        var to = To.Match(words, behind);
        var value = to.Success && to.Groups["to"].Value is var named && named != by && (char.IsLower(named[0]) || named == "Board" || Speakers.IsSomebody(named, context.People)) ? named : null;
        return value == "Board" ? "the Board" : value;
    }

    // "asked whether the Board had …": the body that is spoken of.
    private static string? Spoken(string words, int behind, string? by) =>
        Body.Match(words, behind) is { Success: true } body && body.Groups["to"].Value != by ? body.Groups["to"].Value : null;

    // Who answers, in the same sentence or in the next two of the same item.
    private static string? Answering(ActionContext context, List<SaidAt> spoken, int index, string? by)
    {
        if (Speakers.AnsweringInside(context.Text.Of(spoken[index].At), context.People) is { } inside && inside != by) return inside;
        for (var next = index + 1; next <= index + 2 && next < spoken.Count && SameItem(context, spoken, index, next); next++)
        {
            var words = context.Text.Of(spoken[next].At);
            if (Speakers.Answering(words, context.People) is { } answering && answering != by && !Speakers.IsBody(answering)) return answering;
            if (Speakers.Of(words, context.People) is not null) return null;
        }
        return null;
    }

    // Who spoke before: the one who is asked, or the one whom "he" means.
    private static string? Before(ActionContext context, List<SaidAt> spoken, int index, string? other)
    {
        for (var back = index - 1; back >= 0 && back >= index - Back && SameItem(context, spoken, index, back); back--)
            if (Speakers.Of(context.Text.Of(spoken[back].At), context.People) is { } speaker && speaker != other && !Speakers.IsBody(speaker))
                return speaker;
        return other is null ? null : context.Outline.At(spoken[index].At.Start)?.Presenter.FirstOrDefault(p => p != other);
    }

    private static bool SameItem(ActionContext context, List<SaidAt> spoken, int index, int other) =>
        context.Outline.At(spoken[index].At.Start) is var item && Equals(item, context.Outline.At(spoken[other].At.Start)) && (item is not null || spoken[index].Block == spoken[other].Block);

    /// <summary>A sentence and the block that it stands in.</summary>
    private sealed record SaidAt(int Block, TextSpan At);
}
