using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Parts of an item: numbered (3.1, (a), (ii)), headed by a line of their own, or begun by a label.</summary>
internal static partial class Subitems
{
    [GeneratedRegex(@"^(?<n>\d{1,3}(\.\d{1,2}){1,2}[a-z]?)[.)]?(\s+|$)", Patterns.Exact, Patterns.Limit)]
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
            if (Numbered(text, i) is { } numbered) found.Add(numbered);
            else if (i > heading.Block && Headed(text, i, heading) is { } headed) found.Add(headed);
            else if (i > heading.Block && Lettered(text, i, heading.Number is null) is { } letter) lettered.Add(letter);
        }
        WithoutTitlesOfFew(found);
        if (lettered.Count >= 2) found.AddRange(lettered);
        if (found.Exists(f => f.Number is not null)) found.AddRange(UnderTitle(text, heading));
        if (found.TrueForAll(f => f.Title.Length == 0)) found.AddRange(Labelled(text, extent, heading));
        return found.InTextOrder();
    }

    // Where only some of an item's numbered paragraphs begin with a title, none of these is one.
    private static void WithoutTitlesOfFew(List<SubitemReading> found)
    {
        var numbered = found.FindAll(f => f.Number is not null);
        if (numbered.TrueForAll(f => f.Title.Length > 0) && numbered.Count > 1) return;
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

    [GeneratedRegex(@"^(?<l>[A-Z‘“][^:.;]{2,60}):(?=\s|$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Label { get; }
    // Words that head a part of every item, and no part of its own.
    [GeneratedRegex(@"^((agreed )?actions?|agreed|resolved|resolution|q\d*|a\d*|questions?|answers?|response|reply|note[sd]?|nb|decisions?|next|apologies|present|purpose|outcomes?|proposals?|leads?|minutes?|author|papers?|documents?|attachments?|background|context|timings?|time|date|venue|owner|due|status|update|summary|key (points|messages|issues)|discussion|points?( raised| highlighted| to note)?|comments?|contact|tel|e-?mail|reason|presenters?|see|cc|from|to|subject|chair|challenges?|risks?|issues?|assurance|impact|conclusions?)$|^(actions?|items?|minutes?|recommend\w*|reports? (of|by|from|author|to)|enc\w*|additional documents?|supporting \w+|appendi\w+|by (when|whom)|exempt\w*|presented by|led by|for (information|decision|discussion|noting)|matters arising|next \w+)\b[^:]{0,14}$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Standing { get; }

    // "Website: …", "Serious Case Review Sub:": two or more paragraphs of an item that each begin with a label.
    private static List<SubitemReading> Labelled(BoardText text, TextSpan extent, ItemHeading heading)
    {
        var found = new List<SubitemReading>();
        var paragraphs = 0;
        for (var i = heading.Block + 1; i < text.Blocks.Count && text.Blocks[i].At.Start < extent.End; i++)
        {
            var block = text.Blocks[i];
            var words = text.Of(block);
            if (!block.InList && Spans.Words(words) > 6) paragraphs++;
            var label = Label.Match(words);
            if (!label.Success || !IsPart(label.Groups["l"].Value) || !HasText(text, i, label.Length, extent.End)) continue;
            found.Add(new() { Title = label.Groups["l"].Value, At = new(block.At.Start, block.At.Start + label.Groups["l"].Length), Page = block.Page, Confidence = 0.65, Why = "A paragraph that begins with a label" });
        }
        return found.Count >= 2 && found.Count * 3 >= paragraphs ? found : [];
    }

    private static bool IsPart(string label) =>
        Spans.Words(label) <= 8 && !Standing.IsMatch(label) && !TitleWords.IsSentence(label) && !(label.Contains(", ", StringComparison.Ordinal) && label.AsSpan().ContainsAnyInRange('0', '9'))
        && !PersonWords.IsName(label) && !PersonWords.IsInitials(label.TrimEnd('.')) && !(Spans.Words(label) == 1 && Privacy.GivenNames.Has(label));

    // Behind the label stands a sentence, on the line or as the next paragraph.
    private static bool HasText(BoardText text, int block, int after, int end)
    {
        var rest = Spans.Trim(text.Text, new(text.Blocks[block].At.Start + after, text.Blocks[block].At.End));
        if (rest.Length > 0) return Spans.Words(text.Of(rest)) >= 6;
        return block + 1 < text.Blocks.Count && text.Blocks[block + 1].At.Start < end && (text.Blocks[block + 1].InList || Spans.Words(text.Of(text.Blocks[block + 1])) >= 8);
    }

    private static SubitemReading? Numbered(BoardText text, int i)
    {
        var block = text.Blocks[i];
        var words = text.Of(block.At with { End = Math.Min(block.At.End, block.At.Start + 200) });
        var match = Number.Match(words);
        // "1.0" numbers the item itself.
        if (!match.Success || match.Groups["n"].Value.EndsWith(".0", StringComparison.Ordinal) || Dates.DateWords.First(text.Text, new(block.At.Start, block.At.Start + match.Length)) is not null) return null;
        return Part(text, block, match, "A number with a point inside, such as 3.1") ?? new()
        {
            Number = match.Groups["n"].Value,
            At = new(block.At.Start, block.At.Start + match.Groups["n"].Length),
            Page = block.Page,
            Confidence = 0.9,
            Why = "A number with a point inside, such as 3.1",
        };
    }

    private static SubitemReading? Lettered(BoardText text, int i, bool digitsToo)
    {
        if (text.Blocks[i].InTable && text.Blocks[i].InList) return null;
        var block = text.Blocks[i];
        var start = text.Of(block.At with { End = Math.Min(block.At.End, block.At.Start + 200) });
        var match = Letter.Match(start);
        if (!match.Success && digitsToo) match = Digit.Match(start);
        return match.Success ? Part(text, block, match, "A letter in brackets before a title") : null;
    }

    private static SubitemReading? Part(BoardText text, TextBlock block, Match number, string why)
    {
        var rest = Spans.Trim(text.Text, new(block.At.Start + number.Length, block.At.End), ":-–");
        if (TitleOf(text, rest) is not { } title) return null;
        return new() { Number = number.Groups["n"].Value, Title = text.Of(title), At = title, Page = block.Page, Confidence = 0.88, Why = why };
    }

    [GeneratedRegex(@"^(?<t>(Item \d+[a-z]?\s*[:–-]\s*)?[^.:]{3,80}?)(:\s(?!\d)|\.\s+(?=[A-Z])|\.$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex RunIn { get; }
    [GeneratedRegex(@"^(?<t>[^.:–—]{3,60}?)\s[–—-]\s(?=[A-Z][a-z’]* [a-z])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Dashed { get; }

    // A short line that is no sentence, or a short piece before the first stop: "3.1 Private fostering. Only three …".
    private static TextSpan? TitleOf(BoardText text, TextSpan rest)
    {
        if (rest.Length < 3 || !char.IsUpper(text.Text[rest.Start]) && text.Text[rest.Start] is not ('‘' or '“')) return null;
        var words = text.Of(rest);
        var whole = Spans.Words(words) <= 12 && words[^1] is not ('.' or ';') && !words.Contains(". ", StringComparison.Ordinal);
        var start = words.Length > 120 ? words[..120] : words;
        return (whole ? Checked(text, rest, words) : null) ?? Checked(text, rest, RunIn.Match(start).Groups["t"].Value) ?? Checked(text, rest, Dashed.Match(start).Groups["t"].Value);
    }

    private static TextSpan? Checked(BoardText text, TextSpan rest, string title)
    {
        if (title.Length < 3 || Spans.Words(title) > 12 || TitleWords.IsSentence(title) || TitleWords.IsTask(title) || Standing.IsMatch(title) || BeginsWithPerson(title)) return null;
        return Spans.Trim(text.Text, new(rest.Start, rest.Start + title.Length), ":-–");
    }

    private static bool BeginsWithPerson(string title)
    {
        var first = title.Split(' ', ',')[0];
        return PersonWords.NameEnd(title, new(0, title.Length)) is > 0 and var end && (end >= title.Length || end + 1 < title.Length && title[end] == ' ' && char.IsLower(title[end + 1])) || title.StartsWith("The Chair", StringComparison.Ordinal)
            || PersonWords.IsInitials(first) && !PersonWords.IsAbbreviation(first) && title.Length > first.Length && title[first.Length] == ' ' && char.IsLower(title[Math.Min(first.Length + 1, title.Length - 1)]);
    }

    private static SubitemReading? Headed(BoardText text, int i, ItemHeading heading)
    {
        var block = text.Blocks[i];
        var words = text.Of(block);
        if (words.Length is < 3 or > 400 || block.InTable && block.Row == 0 && ColumnHeads.Of(words) != ColumnMeaning.None) return null;
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
