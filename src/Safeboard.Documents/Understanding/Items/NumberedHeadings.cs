using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Headings with a number: in a cell of its own, or before the title on the same line.</summary>
internal static partial class NumberedHeadings
{
    [GeneratedRegex(@"^(item\s*)?(?<n>\d{1,3})\s?[.):]?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NumberCell { get; }
    [GeneratedRegex(@"^((agenda )?item\s*(no\.?\s*)?(?<n>\d{1,3})\s*[.):–-]?\s+|(?<n>\d{1,3})\s?[.):]\s*|(?<n>\d{1,2})\s+(?=[A-Z]))(?=\D)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NumberLine { get; }
    [GeneratedRegex(@"^(change|variation|alteration)s? (of|to|in) (the )?(agenda )?order|^order of (business|agenda)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Procedural { get; }

    public static List<ItemHeading> Find(BoardText text, IReadOnlySet<int> skip)
    {
        var found = new List<ItemHeading>();
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (skip.Contains(i)) continue;
            if (FromCell(text, i) is { } cell) found.Add(cell);
            else if (FromLine(text, i) is { } line) found.Add(line);
        }
        return ItemSequence.Choose(found);
    }

    // "3." alone in a cell and the title at the start of the next one.
    private static ItemHeading? FromCell(BoardText text, int block)
    {
        var cell = text.Blocks[block];
        if (!cell.InTable || cell.At.Length > 10) return null;
        var match = NumberCell.Match(text.Of(cell));
        if (!match.Success) return null;
        for (var next = block + 1; next < text.Blocks.Count && next < block + 4; next++)
        {
            var title = text.Blocks[next];
            if (title.Table != cell.Table || title.Row != cell.Row || title.Column == cell.Column) return null;
            var words = text.Of(title);
            if (Procedural.IsMatch(words)) continue;
            if (Spans.Words(words) > 45 || title.InList) return null;
            return new(next, match.Groups["n"].Value, TitleSpan(text, title.At), HeadingStrength.Cell) { Start = cell.At.Start };
        }
        return null;
    }

    private static ItemHeading? FromLine(BoardText text, int block)
    {
        var line = text.Blocks[block];
        var words = text.Of(line);
        if (words.Length < 3 || !(char.IsDigit(words[0]) || words[0] is 'I' or 'i' or 'A' or 'a')) return null;
        var match = NumberLine.Match(words);
        if (!match.Success || !IsTitle(text, line, match.Length)) return null;
        var strength = line.Kind == BlockKind.Heading || BoardText.IsAll(line, TextStyle.Bold | TextStyle.Underlined) ? HeadingStrength.Styled
            : line is { InTable: true, Column: 0 } ? HeadingStrength.Cell : HeadingStrength.Plain;
        return new(block, match.Groups["n"].Value, TitleSpan(text, new(line.At.Start + match.Length, line.At.End)), strength) { Start = line.At.Start };
    }

    private static bool IsTitle(BoardText text, TextBlock line, int from)
    {
        var title = text.Text.AsSpan(line.At.Start + from, line.At.Length - from).Trim();
        if (title.Length is < 3 or > 160 || !char.IsLetter(title[0]) && title[0] is not ('‘' or '“' or '\'' or '"')) return false;
        if (char.IsLower(title[0])) return false;
        var words = Spans.Words(title);
        var styled = line.Kind == BlockKind.Heading || BoardText.IsAll(line, TextStyle.Bold | TextStyle.Underlined);
        if (styled) return words <= 30;
        // A sentence is no title; "Welcome and apologies." is.
        return words <= 16 && (title[^1] is not ('.' or ';' or ',') || words <= 6) && !TitleWords.IsTask(title.ToString());
    }

    /// <summary>Without "Item 12:" before the title and without the number.</summary>
    private static TextSpan TitleSpan(BoardText text, TextSpan span)
    {
        var match = NumberLine.Match(text.Of(span));
        if (match.Success && match.Value.StartsWith("item", StringComparison.OrdinalIgnoreCase)) span = new(span.Start + match.Length, span.End);
        return Spans.Trim(text.Text, span, "-–:");
    }

    public static int Value(string number) => int.Parse(number, CultureInfo.InvariantCulture);
}
