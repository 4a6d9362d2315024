using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Privacy;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Challenges;

/// <summary>Who speaks in a sentence: the person or body at its head.</summary>
internal static partial class Speakers
{
    /// <summary>A name with or without title, initials, a post or a body.</summary>
    public const string Who = @"(?:[A-Z][A-Za-z’'.\-]*(?: (?:\([A-Za-z]+\)|[A-Z][A-Za-z’'.\-]*)){0,3}|(?:[Tt]he|[Oo]ur) (?:[Ii]ndependent )?(?:Chair(?:man|person)?|chair|Vice[- ]Chair|Board|Group|Committee|Executive|Partnership|Panel|[A-Z]{3,6})(?: of the [A-Z][A-Za-z’]+(?: [A-Z][A-Za-z’]+){0,3})?|[Tt]he lay members?|[Mm]embers|[Pp]artners|[Oo]ne (?:[a-z]+ ){1,2}[a-z]+|[Aa] (?:lay |board )?member)";

    [GeneratedRegex($@"^(?<by>{Who})(?:,[^,.]{{2,40}},)?(?:\s*[:–]|\s+(?:also |then |again |further )?(?<verb>[a-z]+))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Head { get; }

    [GeneratedRegex(@"^(?:replied|answered|explained|responded|said|accepted|apologi[sz]ed|agreed|was|were|could|undertook|thought|would|did|acknowledged|confirmed|advised|recogni[sz]ed|assured|noted|pointed|admitted|conceded|reported|stated|felt|had|will|offered|promised)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Answers { get; }

    [GeneratedRegex($@"(?:,? and|;|,| –) (?<to>{Who}) (?:replied|answered|apologi[sz]ed|responded|undertook|accepted|explained|acknowledged|agreed|conceded|assured)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex AnswersInside { get; }

    /// <summary>"was pressed by AB on", "What, he asked, had": who asks, where not at the head.</summary>
    [GeneratedRegex($@"\b(?:asked|pressed|challenged|questioned|reminded|put to \w+) by (?<by>{Who})|, (?<by>{Who}|he|she|they) (?:asked|enquired|inquired|wondered|demanded),", Patterns.Exact, Patterns.Limit)]
    private static partial Regex AsksElsewhere { get; }

    [GeneratedRegex($@"^(?:[-•–»] ?)?(?:\d[\d.]* )?(?<by>{Who})(?:,[^,.]{{2,50}},)?(?::| (?:also |then |again |had |did |could |was |were )?[a-z]+)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex AsksFirst { get; }

    /// <summary>Who asks or reproaches in a sentence that reads like a challenge.</summary>
    public static string? Asking(string sentence) =>
        AsksElsewhere.Match(sentence) is { Success: true } elsewhere ? elsewhere.Groups["by"].Value
        : AsksFirst.Match(sentence) is { Success: true } first && first.Groups["by"].Value is not ("This" or "It" or "That" or "There" or "What" or "In" or "The") and var by ? by : null;

    /// <summary>Who speaks or acts in a sentence, where it is a person or a body.</summary>
    public static string? Of(string sentence, PeopleIndex people) =>
        Head.Match(sentence) is { Success: true } head && IsSomebody(head.Groups["by"].Value, people) ? head.Groups["by"].Value : null;

    /// <summary>Who answers in a sentence that follows.</summary>
    public static string? Answering(string sentence, PeopleIndex people) =>
        Head.Match(sentence) is { Success: true } head && Answers.IsMatch(head.Groups["verb"].Value) && IsSomebody(head.Groups["by"].Value, people) ? head.Groups["by"].Value : null;

    /// <summary>Who answers in the same sentence.</summary>
    public static string? AnsweringInside(string sentence, PeopleIndex people) =>
        AnswersInside.Match(sentence) is { Success: true } inside && IsSomebody(inside.Groups["to"].Value, people) ? inside.Groups["to"].Value : null;

    /// <summary>True for the meeting itself: it does not answer, and it is not "he".</summary>
    public static bool IsBody(string words) =>
        words is "Members" or "members" or "Partners" or "partners" || words.StartsWith("The ", StringComparison.Ordinal) && !words.Contains("hair", StringComparison.Ordinal);

    public static bool IsPronoun(string words) => words is "He" or "She" or "They" or "he" or "she" or "they";

    /// <summary>True for a person or a body that can be asked, and not for "Police data" or "This".</summary>
    public static bool IsSomebody(string words, PeopleIndex people)
    {
        if (IsPronoun(words)) return false;
        if (people.Knows(words) || PersonWords.IsName(words) || PersonWords.IsInitials(words) && words.Length <= 3) return true;
        var first = words.Split(' ')[0];
        if (first is "The" or "the" or "Our" or "One" or "one" or "A" or "a" && first == words) return false;
        return first is "The" or "the" or "Our" or "One" or "one" or "A" or "a" or "Members" or "members" or "Partners" or "partners" or "I" || PersonWords.IsTitle(first) && words.Length > first.Length
            || GivenNames.Has(words) || PersonWords.IsInitials(first) && words.Contains('(', StringComparison.Ordinal);
    }
}
