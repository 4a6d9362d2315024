using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Figures;

/// <summary>Tells a number that describes services from a label, an age, a limit, an address or the size of a file.</summary>
internal static partial class FigureWords
{
    private const string Numbered = @"items?|actions?|pages?|p|papers?|para(graph)?s?|sections?|s|appendix|appendices|annex|(?<!(early|last|this|next|previous|that|per|each|a|financial) )years?|key stages?|levels?|tiers?|stages?|form|version|v|no|nos|number|minutes?|chapters?|parts?|articles?|quarter|q|rooms?|floor|unit|phase|band|grade[ds]?|rated|scored|score of|risks?|code|ref|draft|step|options?|themes?|priority|priorities|standards?|objectives?|recommendations?|recs?|tables?|figures?|slides?|weeks?|days?|points?|bullet|questions?|terms?|lines?|box|channel|clauses?|schedule|regulations?|agenda|group|chair’s|wards?|notes?|make it|see";

    /// <summary>Words before a number that make it a label, an age or a limit.</summary>
    [GeneratedRegex($@"\b({Numbered}|working together|under|over|between|tel|telephone|phone|ext|extension|mobile|fax|at|since|of|to|scr|report|scheme|operation|hmic|gmt|age[ds]?( of)?|aged between|the age of|ages|per|in every|for every|pdf|pages? to|year \d+ and)\.?\s*$", Patterns.Before, Patterns.Limit)]
    private static partial Regex Labels { get; }

    /// <summary>"items 3, 5 and", "actions 1 to", "aged 10 to", "between 13 and": a list that goes on.</summary>
    [GeneratedRegex($@"\b(({Numbered}) \d+[a-z]?(\.\d+)?((, ?| and | & | ?[-–] ?| to )\d+[a-z]?(\.\d+)?)*(, ?| and | & | ?[-–] ?| to |/)|(aged?|ages) (between )?\d+ ?(to|and|-|–) ?)$", Patterns.Before, Patterns.Limit)]
    private static partial Regex Continued { get; }

    /// <summary>A time allowed: "within 72", "in 45 (working days)", "every 6".</summary>
    [GeneratedRegex(@"\b(within|in|inside|under|after|every|(the )?(next|last|past|first|previous)|(expectation|limit|target|standard|maximum|minimum|deadline|notice) of|at least|no (more|later|longer) than|up to)( the (next|last|past|first))?\s*$", Patterns.Before, Patterns.Limit)]
    private static partial Regex Allowed { get; }
    [GeneratedRegex(@"^\s?(working |calendar |school )?(hours?|hrs?|days?|weeks?|months?|minutes?)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Time { get; }

    [GeneratedRegex(@"^\s?(to|-|–|and)\s?\d+\s?(year|yr)|^\s?(years?|yrs?|months?)([- ]old)?\s?(old|of age)\b|^[- ]year|^\s?year|^\s?and (under|over)|^\s?(st|nd|rd|th)\b|^\s?(january|february|march|april|may|june|july|august|september|october|november|december)\b|^\s?(am|pm|a\.m|p\.m|noon)\b|^['’]?s\b|^\s?(days|weeks|months) (before|after|notice|ago)\b(?! the (event|incident|referral|birth|strategy|death))"
        + @"|^\s?(kb|mb|gb|pages?)\b|^\s?[-–]?\s?(month|week|day|hour|minute)\b(?! (average|wait))|^\s?[-–]\s?\d+ (january|february|march|april|may|june|july|august|september|october|november|december|pathway|service|team|offer|range|years?)\b|^\s(pathway|offer)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Ages { get; }

    [GeneratedRegex(@"^,? (\p{Lu}[\p{L}’']+ ){1,2}(Road|Street|Lane|Avenue|Court|Square|Close|Drive|Way|Place|Brae|Terrace|Crescent|Hill|Gardens|Row|Walk|Mews|Park|Gate|Wharf|Quay|Parade|Green)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Street { get; }

    /// <summary>"graded 3 good, 13 requires improvement": counts, not grades.</summary>
    [GeneratedRegex(@"^ (outstanding|good|adequate|inadequate|requires? improvement|met|not met|partly met)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Judged { get; }

    [GeneratedRegex(@"\b(should (have )?(read|said|be)|be replaced by|be amended to|amended to (read|say)|to read)\b|\bcorrections?:", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Correction { get; }

    /// <summary>True for a sentence that mends earlier minutes: its figures are not new ones.</summary>
    public static bool Corrects(string words) =>
        (words.Contains("inutes", StringComparison.Ordinal) || words.Contains('“') || words.Contains('"')) && Correction.IsMatch(words);

    /// <summary>"a rate of 29.3 per 10,000" is no 29 March.</summary>
    public static bool IsDecimal(string words, int index, string value) =>
        value.Count(c => c == '.') == 1 && !value.Contains(' ', StringComparison.Ordinal)
        && (value.Contains('%') || words.AsSpan(index + value.Length).StartsWith(" per ", StringComparison.Ordinal) || words.AsSpan(0, index) is var before && (before.EndsWith("rate of ") || before.EndsWith("average of ") || before.EndsWith("ratio of ")));

    public static bool IsFigure(string words, int index, string value)
    {
        var before = words[Math.Max(0, index - 40)..index];
        var after = words[(index + value.Length)..Math.Min(words.Length, index + value.Length + 60)];
        if (value[0] == '£' || value.Contains('%') || value.Contains("cent", StringComparison.OrdinalIgnoreCase)) return true;
        if (Continued.IsMatch(before) || Ages.IsMatch(after)) return false;
        if (Time.IsMatch(after) && Allowed.IsMatch(before)) return false;
        if (value.Contains(" of ", StringComparison.Ordinal)) return true;
        if (Judged.IsMatch(after)) return true;
        if (Labels.IsMatch(before) && !Counted(before, after, value)) return false;
        if (Street.IsMatch(after)) return false;
        // A bare year, a long reference, a number that begins the line as its own number.
        if (value.Length == 4 && value[0] is '1' or '2' && value[1] is '9' or '0' && !value.Contains(',')) return false;
        if (value.Length > 7 && !value.Contains(',') && !value.Contains('.')) return false;
        if (value is "999" or "112" or "111" or "101" && after.Length > 0 && after[0] == ' ' && (before.EndsWith("ring ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("call ", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" a ", StringComparison.Ordinal))) return false;
        if (index == 0 && (after.StartsWith('.') || after.StartsWith(')'))) return false;
        return !(index == 0 && value.Contains('.') && value.Length <= 4);
    }

    // "of 64 parents", "over 40 practitioners", "under 5 cases": a count in spite of the word before.
    private static bool Counted(string before, string after, string value)
    {
        if (before.TrimEnd() is var words && (words.EndsWith(" age of", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" ages of", StringComparison.OrdinalIgnoreCase) || words.EndsWith("pages to", StringComparison.OrdinalIgnoreCase))) return false;
        var word = words.Split(' ', '(')[^1].ToLowerInvariant();
        if (word is not ("of" or "to" or "over" or "at" or "between" or "since" or "group" or "priority")) return false;
        var next = after.TrimStart().Split(' ', ',', '.', ';')[0];
        if (word == "between" && next == "and") return after.TrimStart() is ['a', 'n', 'd', ' ', .. var rest] && rest.Split(' ') is [var high, var noun, ..] && high.Length > 2 && noun.Length > 2 && char.IsLower(noun[0]);
        if (word == "at" && value.Contains('.')) return after.StartsWith(" per ", StringComparison.Ordinal) || after.StartsWith('%');
        return word is "of" or "to" or "at" || next.Length > 2 && char.IsLower(next[0]);
    }
}
