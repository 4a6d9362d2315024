using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>A reference of an action as printed, and the place with its brackets and the word before it.</summary>
internal sealed record PrintedReference(string Text, TextSpan At, bool InBrackets, bool Said);

/// <summary>
/// The pattern of this board's action references, learnt from what repeats: "AP34/17", "LSCB 12/14", "2019-03/4", "A7".
/// A form counts when two different numbers of it close or lead sentences; a few that all boards know count at once.
/// </summary>
internal sealed partial class BoardReferences
{
    /// <summary>How references are printed: AP24/26, 34/17, L&amp;I 13, BMG-41, 7a.</summary>
    internal const string Number = @"(?:[A-Z]{1,6}(?:&[A-Z]{1,4})?[ /\-]?)?\d{1,4}(?:[/.\-]\d{1,4}){0,2}[a-z]?";

    [GeneratedRegex($@"(?<![\w/.\-£%&])(?<b>[\[(])?(?<w>(?:Actions?|ACTIONS?|Task(?:ing)?s?|TASK(?:ING)?S?)(?: (?:[Pp]oint|[Rr]ef(?:erence)?|[Nn]o\.?))?:? |[Rr]ef(?:erence)?\.?:? )?(?<r>{Number})(?<e>[\])])?(?![\w/\-%]|\.\d|:\d)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Token { get; }
    [GeneratedRegex(@"^(?:AP|ACT|AC|ACTION|Action|EX) ?\d{1,3}[/.\-]\d{2,4}[a-z]?$|^[A-Z]{2,6}[ ]?\d{1,3}/\d{2}(?:\d\d)?[a-z]?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Common { get; }
    // Sections of Acts, quarters, key stages, roads, paper sizes and the like have letters and numbers too.
    [GeneratedRegex(@"^(?:S|Q|KS|Y|P|PP|H|T|M|FY|COVID|NHS|PAGE|PAPER|ITEM|NO|FORM|ANNEX|PART|LEVEL|ROOM|UK|GCSE|TEL|EXT|MIN|CHAPTER|RISK|R|ISO|PM|AM|OF|IN|IS|BY|TO|AT)[ .\-/]?\d", Patterns.Exact, Patterns.Limit)]
    private static partial Regex OtherNumber { get; }
    [GeneratedRegex(@"\d+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Digits { get; }

    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);
    private readonly List<PrintedReference> _places = [];

    public BoardReferences(BoardText text)
    {
        var seen = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var all = new List<Seen>();
        foreach (var block in text.Blocks)
        {
            for (var match = Token.Match(text.Text, block.At.Start, block.At.Length); match.Success; match = match.NextMatch())
            {
                if (Read(match) is not { } reference) continue;
                var form = Form(reference.Text);
                all.Add(new(reference, form));
                if (!Stands(text.Text, block.At, reference)) continue;
                if (!seen.TryGetValue(form, out var numbers)) seen[form] = numbers = new(StringComparer.Ordinal);
                numbers.Add(reference.Text);
            }
        }
        foreach (var (form, numbers) in seen)
            if (numbers.Count > 1) _forms.Add(form);
        _places.AddRange(all.Where(a => a.Reference.Said || _forms.Contains(a.Form) || Common.IsMatch(a.Reference.Text)).Select(a => a.Reference));
    }

    /// <summary>The references of the text that are of the board's own form, in order.</summary>
    public IEnumerable<PrintedReference> In(TextSpan span)
    {
        for (var i = Ordered.CountBefore(_places, span.Start, static (reference, start) => reference.At.Start < start); i < _places.Count && _places[i].At.Start < span.End; i++) yield return _places[i];
    }

    private static PrintedReference? Read(Match match)
    {
        var number = match.Groups["r"].Value;
        var said = match.Groups["w"].Success && !match.Groups["w"].Value.TrimEnd(' ', ':').EndsWith('s');
        var letters = char.IsLetter(number[0]);
        var runs = Digits.Count(number);
        if (OtherNumber.IsMatch(number)) return null;
        if (!letters && !said && runs < 3) return null;
        if (!letters && runs == 3 && IsDate(number)) return null;
        if (!letters && runs == 1) return null;
        // "Action 3.1" is printed so; of "Action BM7/15" the number is the reference.
        var whole = said && !letters && runs < 3 && match.Groups["w"].Value.StartsWith("Action", StringComparison.OrdinalIgnoreCase) && !number.Contains('/');
        var text = whole ? match.Groups["w"].Value.TrimEnd(' ', ':') + " " + number : number;
        return new(text, new(match.Index, match.Index + match.Length), match.Groups["b"].Success && match.Groups["e"].Success, said);
    }

    // Three numbers with one mark are a date or a paragraph; "23/6/2" is no day of any year.
    private static bool IsDate(string number)
    {
        var marks = number.Where(c => c is '/' or '-' or '.').Distinct().Count();
        return marks == 1 && (!number.Contains('/') || number.Length - number.LastIndexOf('/') is 3 or 5);
    }

    // Behind a stop or in brackets, at the end of a block, or at the start of one.
    private static bool Stands(string text, TextSpan block, PrintedReference reference)
    {
        var before = reference.At.Start - 1;
        while (before >= block.Start && char.IsWhiteSpace(text[before])) before--;
        if (before < block.Start || reference.InBrackets || reference.Said) return true;
        if (text[before] is '.' or '?' or '!' or '”' or ':') return true;
        return Digits.Count(reference.Text) > 1 && Spans.Trim(text, new(reference.At.End, block.End), ".").Length == 0;
    }

    private sealed record Seen(PrintedReference Reference, string Form);

    private static string Form(string reference) => Digits.Replace(reference, "#").TrimEnd('a', 'b', 'c', 'd');
}
