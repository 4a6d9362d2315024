using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Parts of an item: numbered (3.1, (a), (ii)), headed by a line of their own, or begun by a label.</summary>
internal static partial class Subitems
{
    [GeneratedRegex(@"^(?<n>\d{1,3}(\.\d{1,2}){1,2}[a-z]?|\d{1,3} ?\(([a-h]|[ivx]{1,4})\)|\d{1,3}[a-h])[.):]?(\s+|$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Number { get; }
    [GeneratedRegex(@"^\(?(?<n>[a-h]|[ivx]{1,4})\)\s*(?=[A-Z‘“])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Letter { get; }

    [GeneratedRegex(@"^(?<n>\d{1,2})[.)]\s+(?=[A-Z‘“])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Digit { get; }

    public static IReadOnlyList<SubitemReading> Find(BoardText text, TextSpan extent, ItemHeading heading)
    {
        var found = new List<SubitemReading>();
        var lettered = new List<SubitemReading>();
        var first = Math.Max(0, text.Document.BlockAt(extent.Start));
        for (var i = first; i < text.Blocks.Count && text.Blocks[i].At.Start < extent.End; i++)
        {
            if (i == heading.Block) continue;
            if (Numbered(text, i, heading) is { } numbered) found.Add(numbered);
            else if (i > heading.Block && Headed(text, i, heading) is { } headed) found.Add(headed);
            else if (i > heading.Block && Lettered(text, i, heading.Number is null) is { } letter) lettered.Add(letter);
        }
        WithoutTitlesOfFew(found);
        if (lettered.Count >= 2) found.AddRange(lettered);
        if (found.Exists(f => f.Number is not null)) found.AddRange(UnderTitle(text, heading));
        if (found.TrueForAll(f => f.Title.Length == 0)) found.AddRange(ItemParts.Find(text, extent, heading));
        if (ItemParts.MattersArising(text, extent, heading) is { } arising && found.TrueForAll(f => f.At != arising.At))
        {
            // "2.1 Matters arising": its number was found already.
            var own = found.FindIndex(f => f.Title.Length == 0 && f.At is { } at && at.End < arising.At!.Value.Start && arising.At.Value.Start - at.End < 4);
            if (own >= 0) found[own] = arising with { Number = found[own].Number };
            else found.Add(arising);
        }
        return found.InTextOrder();
    }

    // Where few of an item's numbered paragraphs begin with a title, none of these is one.
    private static void WithoutTitlesOfFew(List<SubitemReading> found)
    {
        var numbered = found.FindAll(f => f.Number is not null);
        var titled = numbered.Count(f => f.Title.Length > 0);
        if (titled > 1 && titled * 3 >= numbered.Count * 2) return;
        for (var i = 0; i < found.Count; i++)
            if (found[i].Number is not null) found[i] = found[i] with { Title = "" };
    }

    // Short lines between the title of an item and its numbered text, in the cell of the title, name its parts.
    private static List<SubitemReading> UnderTitle(BoardText text, ItemHeading heading)
    {
        var found = new List<SubitemReading>();
        var title = text.Blocks[heading.Block];
        for (var i = heading.Block + 1; title.InTable && i < text.Blocks.Count && text.Blocks[i] is var block && block.Table == title.Table && block.Row == title.Row && block.Column == title.Column; i++)
        {
            var words = text.Of(block);
            if (Spans.Words(words) > 10 || words[^1] is '.' or ':' or ';') return [];
            if (TitleWords.IsSentence(words) || !char.IsUpper(words[0]) || TitlePresenters.Owners(words.Trim('(', ')')).Count > 0) continue;
            found.Add(new() { Title = words, At = block.At, Page = block.Page, Confidence = 0.75, Why = "A short line under the title of the item" });
        }
        return found.Count >= 2 ? found : [];
    }

    // Words that head a part of every item, and no part of its own.
    [GeneratedRegex(@"^((agreed )?actions?|agreed|resolved|resolution|q\d*|a\d*|questions?|answers?|response|reply|note[sd]?|nb|decisions?|next|apologies|present|purpose|outcomes?|proposals?|leads?|minutes?|author|papers?|documents?|attachments?|background|context|timings?|time|date|venue|owner|due|status|update|summary|key (points|messages|issues)|discussion|points?( raised| highlighted| to note)?|comments?|contact|tel|e-?mail|reason|presenters?|see|cc|from|to|subject|chair|challenges?|risks?|issues?|assurance|impact|conclusions?|background papers|score|rating|key|legend|guests?|attendance.*|(also |still )?outstanding( (from|points|actions) ?.*)?)$|^(actions?|items?|minutes?|recommend\w*|reports? (of|by|from|author|to)|enc\w*|additional documents?|supporting \w+|appendi\w+|by (when|whom)|exempt\w*|presented by|led by|for (information|decision|discussion|noting)|matters arising|next \w+)\b[^:]{0,14}$|^(actions? (from|arising|agreed|at|of|for)|dates? (of|for)|part [a-z\d]{1,3}( [–:-]|$)|section [a-z\d]{1,3} [–:-]).{0,60}$|^[\w ]{2,20} ?/ ?actions?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Standing { get; }

    private static SubitemReading? Numbered(BoardText text, int i, ItemHeading heading)
    {
        var block = text.Blocks[i];
        if (!char.IsAsciiDigit(text.Text[block.At.Start])) return null;
        var words = text.Of(block.At with { End = Math.Min(block.At.End, block.At.Start + 200) });
        var match = Number.Match(words);
        // "1.0" numbers the item itself.
        if (!match.Success || match.Groups["n"].Value.EndsWith(".0", StringComparison.Ordinal) || Dates.DateWords.First(text.Text, new(block.At.Start, block.At.Start + match.Length)) is not null) return null;
        var plain = match.Groups["n"].Value.Contains('.', StringComparison.Ordinal);
        // "4.3 Chronology" below item 2 speaks of an item of earlier minutes.
        if (plain && heading.Number?.TrimEnd('.', ')') is { Length: > 0 } whole && whole.All(char.IsAsciiDigit) && !match.Groups["n"].Value.StartsWith(whole + ".", StringComparison.Ordinal)) return null;
        // "3a", "3 (i)" part item 3, and nothing else.
        if (!plain && (heading.Number is not { } own || !match.Groups["n"].Value.StartsWith(own.TrimEnd('.', ')'), StringComparison.Ordinal) || match.Groups["n"].Value.Length > own.TrimEnd('.', ')').Length && char.IsAsciiDigit(match.Groups["n"].Value[own.TrimEnd('.', ')').Length]))) return null;
        // The number has a cell of its own, and its text the next.
        if (match.Length == words.Length && block.InTable && i + 1 < text.Blocks.Count && text.Blocks[i + 1] is var beside && beside.Table == block.Table && beside.Row == block.Row)
            return char.IsAsciiDigit(match.Groups["n"].Value[^1]) && IsFirst(text, i) && TitleOf(text, beside.At) is { } besideTitle ? new() { Number = match.Groups["n"].Value, Title = text.Of(besideTitle), At = besideTitle, Page = block.Page, Confidence = 0.86, Why = "A number such as 3.1 in a cell beside a title" } : Untitled(match, block);
        return Part(text, block, match, plain ? "A number with a point inside, such as 3.1" : "A number and letter, such as 3a", numbered: true) ?? (plain ? Untitled(match, block) : null);
    }

    private static bool IsFirst(BoardText text, int i) => i == 0 || text.Blocks[i - 1] is var before && (before.Table != text.Blocks[i].Table || before.Row != text.Blocks[i].Row);

    private static SubitemReading Untitled(Match match, TextBlock block) => new()
    {
        Number = match.Groups["n"].Value, At = new(block.At.Start, block.At.Start + match.Groups["n"].Length), Page = block.Page, Confidence = 0.9, Why = "A number with a point inside, such as 3.1",
    };

    private static SubitemReading? Lettered(BoardText text, int i, bool digitsToo)
    {
        if (text.Blocks[i].InTable && text.Blocks[i].InList) return null;
        var block = text.Blocks[i];
        var start = text.Of(block.At with { End = Math.Min(block.At.End, block.At.Start + 200) });
        var match = Letter.Match(start);
        if (!match.Success && digitsToo) match = Digit.Match(start);
        return match.Success ? Part(text, block, match, "A letter in brackets before a title") : null;
    }

    private static SubitemReading? Part(BoardText text, TextBlock block, Match number, string why, bool numbered = false)
    {
        var rest = Spans.Trim(text.Text, new(block.At.Start + number.Length, block.At.End), ":-–");
        // "3b. Discussion": with a number of its own every short line is a title.
        if (numbered && !number.Groups["n"].Value.Contains('.', StringComparison.Ordinal) && rest.Length is > 3 and < 60 && Spans.Words(text.Of(rest)) <= 8 && !TitleWords.IsSentence(text.Of(rest)))
            return new() { Number = number.Groups["n"].Value, Title = text.Of(rest), At = rest, Page = block.Page, Confidence = 0.85, Why = why };
        if (TitleOf(text, rest) is not { } title) return null;
        return new() { Number = number.Groups["n"].Value, Title = text.Of(title), At = title, Page = block.Page, Confidence = 0.88, Why = why };
    }

    [GeneratedRegex(@"^(?<t>(Item \d+[a-z]?\s*[:–-]\s*)?[^.:]{3,80}?)(:\s(?![\da-z])|\.\s+(?=[A-Z])|\.$)|^(?<t>[^.:(]{3,60}?)\s\([^()]{2,30}\):\s(?=[A-Z])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex RunIn { get; }
    // "Neglect toolkit (May 4.2) – AR confirmed …": where it stood in the last minutes is no part of the title.
    [GeneratedRegex(@"^(?<t>[^.:–—(]{3,60}?)(?: \([^)]{2,20}\))?\s[–—-]\s(?=[A-Z][A-Za-z’]* [a-z]|still |awaiting )", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Dashed { get; }

    [GeneratedRegex(@"^(?<t>[^.:–—(]{3,40}?)\s[–—-]\s(?:no|nothing|still|awaiting|waiting)\b[^.]{3,60}\.\s", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Loose { get; }

    // A short line that is no sentence, or a short piece before the first stop: "3.1 Private fostering. Only three …".
    private static TextSpan? TitleOf(BoardText text, TextSpan rest)
    {
        if (rest.Length < 3 || !char.IsUpper(text.Text[rest.Start]) && text.Text[rest.Start] is not ('‘' or '“')) return null;
        var words = text.Of(rest);
        var whole = Spans.Words(words) <= 12 && words[^1] is not ('.' or ';') && !words.Contains(". ", StringComparison.Ordinal);
        var start = words.Length > 120 ? words[..120] : words;
        // "Housing link – no reply yet. OB to chase.": the title ends before the dash.
        if (Loose.Match(start) is { Success: true } loose && Checked(text, rest, loose.Groups["t"].Value) is { } before) return before;
        return (whole ? Checked(text, rest, words) : null) ?? Checked(text, rest, RunIn.Match(start).Groups["t"].Value) ?? Checked(text, rest, Dashed.Match(start).Groups["t"].Value);
    }

    private static TextSpan? Checked(BoardText text, TextSpan rest, string title)
    {
        if (title.Length < 3 || Spans.Words(title) > 12 || TitleWords.IsSentence(title) || TitleWords.IsTask(title) || Standing.IsMatch(title) || NoTitle.IsMatch(title) || BeginsWithPerson(title) || Privacy.GivenNames.Has(title)) return null;
        return Spans.Trim(text.Text, new(rest.Start, rest.Start + title.Length), ":-–");
    }

    // "L&I 07", "Action 2", "GP reports – 23%", "Taken as correct", "Of the five things …": a reference, a figure, a piece of a sentence.
    [GeneratedRegex(@"^([A-Z][A-Z&/]{1,5} |[A-Z]{2,5}(?=\d+/)|Actions? |Ref\w* )\d|^(It|There|We|They|She|He|This|These|Members|The (Chair|Board|Committee|Group|Partnership|Panel|Executive|Forum|meeting|[a-z]+))\b|[–-] ?\d[\d,.]*%?$|\d%$|\d(st|nd|rd|th)$|\d(st|nd|rd|th)? (January|February|March|April|May|June|July|August|September|October|November|December)$|^(Of|In|At|On|By|With|From|For|As|After|Since|Until|Subject to|No|None|All|Both|Most|Many|Some|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?!\w+$)|^(Taken|Agreed|Accepted|Approved|Noted|Received|Given|Deferred|Carried|Done|Closed|Signed|Not|Nothing|Notes? (fine|agreed|accepted)|Minutes (agreed|accepted|fine))\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NoTitle { get; }

    /// <summary>True where a short piece at the start of a paragraph can name a part of an item.</summary>
    public static bool CouldName(string title) => !Standing.IsMatch(title) && !NoTitle.IsMatch(title) && !BeginsWithPerson(title) && !TitleWords.IsTask(title);

    private static bool BeginsWithPerson(string title)
    {
        var first = title.Split(' ', ',')[0];
        return PersonWords.NameEnd(title, new(0, title.Length)) is > 0 and var end && (end >= title.Length || end + 1 < title.Length && title[end] == ' ' && (char.IsLower(title[end + 1]) || title[end + 1] is '–' or '-') || end < title.Length && title[end] == ',') || title.StartsWith("The Chair", StringComparison.Ordinal)
            || PersonWords.IsInitials(first) && !PersonWords.IsAbbreviation(first) && title.Length > first.Length + 1 && title[first.Length] == ' ' && (char.IsLower(title[first.Length + 1]) || title[first.Length + 1] is '–' or '-');
    }

    private static SubitemReading? Headed(BoardText text, int i, ItemHeading heading)
    {
        var block = text.Blocks[i];
        var words = text.Of(block);
        if (words.Length is < 3 or > 400 || block.InTable && block.Row == 0 && ColumnHeads.Of(words) != ColumnMeaning.None) return null;
        if (NoTitle.IsMatch(words) || block.InTable && block.Row == 0 && text.TableOf(block).Rows[0] is var row && row.Cells.Count > 1 && row.Cells[0].Blocks[0] > heading.Block && row.Cells.All(c => c.Blocks.Count == 1 && c.At.Length < 40)) return null;
        // A part is not set larger than its item: such a line heads something else.
        var above = text.Blocks[heading.Block];
        if (block.Kind == BlockKind.Heading && (above.Kind == BlockKind.Heading ? block.Level <= above.Level : heading.Strength != HeadingStrength.Styled)) return null;
        if (heading is { Strength: HeadingStrength.Plain, Number: null } && !BoardText.IsAll(above, TextStyle.Bold | TextStyle.Underlined)) return null;
        var title = Lead(text, block, words);
        var name = text.Of(title);
        if (title.Length < 3 || Spans.Words(name) > 12) return null;
        if (AttendanceLabels.Match(text.Text, block.At) is not null || Standing.IsMatch(name.TrimEnd(':')) || PersonWords.IsName(name) || TitlePresenters.Owners(name).Count > 0) return null;
        return new() { Title = name, At = title, Page = block.Page, Confidence = 0.8, Why = "A short line set as a heading inside the item" };
    }

    // A whole line in bold, or the bold words before a colon or full stop at the start of a paragraph.
    private static TextSpan Lead(BoardText text, TextBlock block, string words)
    {
        if (block.Kind == BlockKind.Heading || BoardText.IsAll(block, TextStyle.Bold | TextStyle.Underlined))
            return block.InList || words.Length > 90 || words[^1] is '.' or ';' or ',' ? default : Spans.Trim(text.Text, block.At, ":-–");
        if (block.Styles.Count == 0 || block.InList) return default;
        var style = block.Styles[0];
        if (style.At.Start > block.At.Start || (style.Style & (TextStyle.Bold | TextStyle.Underlined)) == TextStyle.None || style.At.Length > 90) return default;
        var stop = style.At.End < block.At.End ? text.Text[style.At.End] : ' ';
        var last = text.Text[style.At.End - 1];
        return last == ':' || stop == ':' ? Spans.Trim(text.Text, style.At, ":-–.") : default;
    }
}
