using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Privacy;

/// <summary>Words around two capital words that make them a person: "Report of: …", "… (JM)", "…, Head of Service", "… explained".</summary>
internal static partial class NameContext
{
    private const int Around = 48;

    [GeneratedRegex(@"(?:\b(?:contact|contact (?:officer|name|person)|report (?:of|by|from|author)|chair|vice[- ]chair|chair(?:man|person)|presenter|author|lead|lead officer|minutes|note[- ]?taker|clerk|secretary|from|to|cc|owner|officer|manager|facilitator|speaker|name|representative|by|responsible|action)\s*:"
        + @"|\b(?:report of|presented by|chaired by|led by|written by|prepared by|introduced by|submitted by|compiled by|minutes(?: taken)? by|thanked|thanks to|welcomed|met with|spoke to|speak to|spoken to|deputy for|deputi[sz]ing for|line managed by|apologies from|contact|e-?mail(?:ed)?|ring|in place of|on behalf of|retirement of|departure of|appointment of|succeeded by|replaced by))\s*$", Patterns.Before, Patterns.Limit)]
    private static partial Regex Before { get; }

    [GeneratedRegex(@"^(?:,? (?:said|asked|reported|explained|advised|presented|noted|suggested|confirmed|highlighted|stated|informed|queried|commented|added|agreed|thanked|introduced|raised|felt|thought|undertook|offered|apologi[sz]ed|told|outlined|updated|described|mentioned|requested|enquired|proposed|seconded|challenged|questioned|observed|reminded|retired|will|has agreed|has left|has joined)\b"
        + @"|,? ?[,–(\-] ?(?:the |a |our |new |acting |interim |then )?(?:[\p{L}&’'\-]+ ){0,4}(?:officer|manager|director|head|lead|chair|worker|nurse|member|adviser|advisor|co-?ordinator|consultant|teacher|governor|clerk|principal|administrator|chief executive|paediatrician|doctor|gp|practitioner|superintendent|inspector|constable|solicitor|commissioner|ambassador|representative)\b)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex After { get; }

    [GeneratedRegex(@"^ ?\((?<i>[A-Z][A-Za-z]{1,3})\)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Initials { get; }

    [GeneratedRegex(@"(?:^|[\n\t:;,(/–]|\b(?:to|by|from|and|with|for|that|of|asked|thanked|contact|see|told))\s*$", Patterns.Before, Patterns.Limit)]
    private static partial Regex BeforeInitial { get; }

    /// <summary>True where two capital words stand where only a person can.</summary>
    public static bool IsPerson(string text, int at, int end, string given, string surname)
    {
        var after = text.AsSpan(end, Math.Min(Around, text.Length - end));
        if (after.Length > 2 && Initials.Match(after.ToString()) is { Success: true } initials && initials.Groups["i"].Value is var letters)
            return letters[0] == given[0] && letters.Contains(surname[0], StringComparison.OrdinalIgnoreCase);
        if (After.IsMatch(after)) return true;
        return Before.IsMatch(LineBefore(text, at)) && (after.IsEmpty || !char.IsWhiteSpace(after[0]) || after.Length < 2 || !char.IsUpper(after[1]) || after[0] is '\n' or '\t');
    }

    /// <summary>True where "J. Marsh" may stand: not "option B. However", not "A. Welcome" at the head of a line.</summary>
    public static bool TakesInitial(string text, int at, int end)
    {
        if (!BeforeInitial.IsMatch(LineBefore(text, at))) return false;
        var headsLine = at == 0 || text[at - 1] is '\n' or '\t';
        return !headsLine || end >= text.Length || text[end] is ',' or '(' or '\n' or '\t' or ';' or '/' or ':' || end + 1 < text.Length && text[end + 1] is '(' or '–' or '-';
    }

    private static ReadOnlySpan<char> LineBefore(string text, int at)
    {
        var from = Math.Max(0, at - Around);
        var line = text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Max(0, Math.Min(Around, at)));
        return text.AsSpan(Math.Max(from, line + 1), at - Math.Max(from, line + 1));
    }
}
