using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Figures;

/// <summary>Numbers that count nothing: ages, times of day, days of a month, marks of a list, scores of risks.</summary>
internal static partial class OtherNumbers
{
    /// <summary>The oldest that is spoken of as a child's or care leaver's age without a word for it.</summary>
    private const int OldestYoung = 25;

    private const string Months = "jan(uary)?|feb(ruary)?|march|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?";

    /// <summary>"6 &amp; 7 September", "11, 12 and 13 June".</summary>
    [GeneratedRegex($@"^(st|nd|rd|th)?(\s?(,|&|and|or|to|-|–|/)\s?\d{{1,2}}(st|nd|rd|th)?)+\s(of )?({Months})\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Days { get; }

    /// <summary>What closes the number off, so that nothing is counted: the end, a stop, or a small word.</summary>
    [GeneratedRegex(@"^½?(\s*$|\s?[.,;:)”""!?]|\s(and|or|to|till|until|that|is|are|was|were|who|when|because|on|in|for|it|they|he|she|with|without|but|so|if|as|where|even|will|would|should|can|not|from|at|the|a|an|this)\b)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Bare { get; }

    [GeneratedRegex(@"\b(turn(s|ed|ing)?|aged?|until|till|reach(es|ed|ing)?|hit(s|ting)?|become|becoming|(?<!(up|down|rise|fall|rose|fell|risen|fallen|increased|reduced|dropped|grown|compared|stood|stands?|standing|remain\w*|stay\w*|now|currently|peak\w*|level\w*|runs?|running|was|were|is|are|target|average|held|steady|stable|static|figure|total) )(from|at)|(he|she|they|you|we|i|child|children|who) (is|was|are|were|am)|(since|after|before|post|pre|between|under|over)|\d{1,2}½? (and|to|or|till|until)|\d{1,2}½?[,;] not)[ -]?$", Patterns.Before, Patterns.Limit)]
    private static partial Regex AgeOrTime { get; }

    /// <summary>"down to 9 from 15".</summary>
    [GeneratedRegex(@"\d%? from $", Patterns.Before, Patterns.Limit)]
    private static partial Regex FromBehind { get; }

    /// <summary>"9 returns out of 13", "4 x a year", "1320 hours".</summary>
    [GeneratedRegex(@"\bout of (the |a |a possible )?$", Patterns.Before, Patterns.Limit)]
    private static partial Regex OutOf { get; }

    [GeneratedRegex(@"^ ?(x|times) (a|per|each|every) ", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex HowOften { get; }

    [GeneratedRegex(@"^ ?(hours?|hrs?)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Hours { get; }

    /// <summary>Words in which somebody speaks of a figure instead of giving it.</summary>
    [GeneratedRegex(@"\b(ask(s|ed|ing)?|question\w*|enquir\w+|inquir\w+|quer\w+|challeng\w+|surpris\w+|alarm\w*|shock\w*|disappoint\w*|concern(ed)?|worr\w+|wonder\w*|content|accept\w*|felt|thought)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex SpeaksOf { get; }

    /// <summary>What a span runs to: "from 19 to 77" counts, "from 16 to 19" is of ages.</summary>
    [GeneratedRegex(@"^ (to|and|or) (?<n>\d+)(?<u>\s?%| per ?cent)?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Partner { get; }

    /// <summary>"18 to 25s", "16–25 pathway", "17½".</summary>
    [GeneratedRegex(@"^½|^\s?(to|-|–|and)\s?\d{1,2}(s\b|½| (year|yr|pathway|service|team|offer|range|cohort|age|group|transition|panel|strategy|provision))|^\+(?! \d)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AgeSpan { get; }

    [GeneratedRegex(@"\b(start|beg[iau]n|end|finish|conclud|clos|open|arriv|left|leav|join|adjourn|reconven|resum|commenc|lunch)\w*( (at|by|around|about|just|before|after|shortly|promptly|from|until|till|the meeting|was|is|will be|there|early)){0,4} ?$", Patterns.Before, Patterns.Limit)]
    private static partial Regex ClockBefore { get; }

    [GeneratedRegex(@"^\s?(-|–|—|to|until|till)\s?\d{1,2}([.:][0-5]\d)?\s?([ap]\.?m|noon|$|[.,;)])|^\s?(o['’]clock|[ap]\.?m\b|hrs?\s*$)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ClockAfter { get; }

    /// <summary>"1 till 4": the second of the two.</summary>
    [GeneratedRegex(@"\b\d{1,2}([.:][0-5]\d)?\s?([ap]m)?\s?(till|until)\s?$", Patterns.Before, Patterns.Limit)]
    private static partial Regex ClockSpan { get; }

    [GeneratedRegex(@"\b(scores?|scored|scoring|rating|rated|likelihood|impact|severity|residual|inherent|target risk|risk level)\b[^.]{0,40}$|\b(red|amber|green|yellow|high|medium|low)\b( risk)?( \(?(at|with)( a score of)?|,|\(|:| –| -|\()? ?$", Patterns.Before, Patterns.Limit)]
    private static partial Regex Scored { get; }

    private static Cues ScoreWords => field ??= new("core", "CORE", "ating", "ated", "ikelihood", "mpact", "everity", "esidual", "nherent", "isk", "ISK");

    [GeneratedRegex(@"^(E-mail|Email|E-Mail)? ?(from|to|cc|bcc|date|sent|subject): ", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MailLine { get; }

    /// <summary>"the 24", "all 38 cases": what was counted before.</summary>
    [GeneratedRegex(@"\b((of )?(the|these|those|all|both)|all (of )?(the|these|those)) $", Patterns.Before, Patterns.Limit)]
    private static partial Regex Definite { get; }

    [GeneratedRegex(@"(^|[–—:;,.-] ?|\b(and|that|to|agreed|resolved|decided|approved) )\($", Patterns.Exact, Patterns.Limit)]
    private static partial Regex OpensMark { get; }

    /// <summary>"Year 11", "the 175" and "s 47": years of school and sections of an Act.</summary>
    [GeneratedRegex(@"\bYears? (\d+(, | and | to | or |–|-))*$|\b([Tt]he|[Ss]ections?|[Aa]) (?=(11|17|20|47|157|175)$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex SchoolYear { get; }

    /// <summary>A cell that holds nothing but a time allowed: "10 working days".</summary>
    [GeneratedRegex(@"^\d+ (working |calendar |school )?(days?|weeks?|months?|hours?|hrs?)\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OnlyTime { get; }

    /// <summary>True for a line that heads a mail, holds a time allowed alone, or no word at all.</summary>
    public static bool IsNoSentence(string words) => MailLine.IsMatch(words) || OnlyTime.IsMatch(words) || words.Count(char.IsLetter) < 2 && !words.Contains('%') && !words.Contains('£');

    /// <summary>True where a number said before is spoken of again.</summary>
    public static bool SpeaksAgain(string words, int index) => Definite.IsMatch(words[Math.Max(0, index - 20)..index]) || SpeaksOf.IsMatch(words);

    /// <summary>True where a number counts nothing.</summary>
    public static bool Is(string words, int index, string value)
    {
        var before = words[Math.Max(0, index - 60)..index];
        var after = words[(index + value.Length)..Math.Min(words.Length, index + value.Length + 40)];
        if (SchoolYear.IsMatch(before) || OutOf.IsMatch(before) || HowOften.IsMatch(after)) return true;
        if (value.Length == 4 && Hours.IsMatch(after) && ClockBefore.IsMatch(before)) return true;
        if (before.EndsWith('(') && after.StartsWith(')') && value.Length <= 2 && OpensMark.IsMatch(before)) return true;
        if (ScoreWords.In(words) && value.Length <= 2 && Scored.IsMatch(before)) return true;
        if (value.Length <= 2 && (Days.IsMatch(after) || AgeSpan.IsMatch(after))) return true;
        return IsTime(before, after, value) || IsAge(before, after, value);
    }

    private static bool IsTime(string before, string after, string value) =>
        value.Length <= 5 && int.TryParse(value.Split('.')[0], out var hour) && hour <= 24 && !value.Contains(',')
        && (ClockBefore.IsMatch(before) && Bare.IsMatch(after) || ClockSpan.IsMatch(before) && Bare.IsMatch(after)
            || ClockAfter.IsMatch(after) && (after.Contains("till", StringComparison.Ordinal) || after.Contains('m') || value.Contains('.')));

    private static bool IsAge(string before, string after, string value) =>
        value.Length <= 2 && !(before.EndsWith(" from ", StringComparison.Ordinal) && FromBehind.IsMatch(before)) && int.TryParse(value, out var age) && age <= OldestYoung && AgeOrTime.IsMatch(before) && Bare.IsMatch(after)
        && !(Partner.Match(after) is { Success: true } other && (other.Groups["n"].Length > 2 || int.Parse(other.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) > OldestYoung || other.Groups["u"].Success));
}
