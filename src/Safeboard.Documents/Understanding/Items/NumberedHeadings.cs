using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Headings with a number: in a cell of its own, before the title on the same line, or on the line above it.</summary>
internal static partial class NumberedHeadings
{
    [GeneratedRegex(@"^(change|variation|alteration)s? (of|to|in) (the )?(agenda )?order|^order of (business|agenda)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Procedural { get; }
    [GeneratedRegex(@"^(agenda )?item\s*(no\.?\s*)?\d{1,3}\s*[.):–-]?\s+(?=\D)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ItemWord { get; }

    // "09:15 1. Welcome": when the item was taken.
    [GeneratedRegex(@"\G\d{1,2}[:.]\d\d ?([ap]m)?\s+(?:[–-] ?)?(?=\d{1,2}[.)]\s)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Timed { get; }

    public static List<ItemHeading> Find(BoardText text, IReadOnlySet<int> skip)
    {
        var found = new List<ItemHeading>();
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (skip.Contains(i)) continue;
            var before = found.Count;
            FromCell(text, i, found);
            if (found.Count == before) FromLine(text, i, found);
            if (found.Count == before) FromLineAbove(text, i, found);
        }
        return Best(found);
    }

    private static readonly NumberScheme[] Schemes = [NumberScheme.Plain, NumberScheme.YearFirst, NumberScheme.YearLast, NumberScheme.Letter, NumberScheme.Roman];

    // Plain numbers count before letters and years, unless these give a longer row that begins before them.
    private static List<ItemHeading> Best(List<ItemHeading> found)
    {
        List<ItemHeading> best = [];
        foreach (var scheme in Schemes)
        {
            var row = ItemSequence.Choose(found.FindAll(h => h.Scheme == scheme));
            var enough = scheme == NumberScheme.Plain ? row.Count > 0 : row.Count >= 3 && (scheme is NumberScheme.YearFirst or NumberScheme.YearLast || row[0].Value == 1);
            if (enough && (best.Count == 0 || row.Count > best.Count && (best.Count < 3 || row[0].Start < best[0].Start))) best = row;
        }
        return best;
    }

    // "3." alone in a cell and the title at the start of the next one.
    private static void FromCell(BoardText text, int block, List<ItemHeading> found)
    {
        var cell = text.Blocks[block];
        if (!cell.InTable || cell.At.Length > 10) return;
        foreach (var mark in NumberMarks.Only(text.Of(cell), inCell: true))
            if (TitleBeside(text, block) is var (title, span)) found.Add(new(title, mark.Printed, span, HeadingStrength.Cell) { Start = cell.At.Start, Value = mark.Value, Scheme = mark.Scheme });
    }

    private static (int Block, TextSpan Title)? TitleBeside(BoardText text, int block)
    {
        var cell = text.Blocks[block];
        for (var next = block + 1; next < text.Blocks.Count && next < block + 4; next++)
        {
            var title = text.Blocks[next];
            if (title.Table != cell.Table || title.Row != cell.Row || title.Column == cell.Column) return null;
            var words = text.Of(title);
            if (Procedural.IsMatch(words)) continue;
            if (Spans.Words(words) > 45 || title.InList || !words.Any(char.IsLetter)) return null;
            return (next, TitleSpan(text, title.At));
        }
        return null;
    }

    private static void FromLine(BoardText text, int block, List<ItemHeading> found)
    {
        var line = text.Blocks[block];
        var time = Timed.Match(text.Text, line.At.Start, Math.Min(line.At.Length, 16));
        var words = text.Text[(line.At.Start + time.Length)..Math.Min(line.At.End, line.At.Start + time.Length + 240)];
        foreach (var leading in NumberMarks.Leading(words))
        {
            var mark = leading with { Length = leading.Length + time.Length };
            if (!IsTitle(text, line, mark.Length)) continue;
            var strength = line.Kind == BlockKind.Heading || BoardText.IsAll(line, TextStyle.Bold | TextStyle.Underlined) ? HeadingStrength.Styled
                : line is { InTable: true, Column: 0 } ? HeadingStrength.Cell : HeadingStrength.Plain;
            found.Add(new(block, mark.Printed, TitleSpan(text, new(line.At.Start + mark.Length, line.At.End)), strength) { Start = line.At.Start, Value = mark.Value, Scheme = mark.Scheme });
        }
    }

    // "Agenda Item 3" or "3." on a line, and the title on the next one.
    private static void FromLineAbove(BoardText text, int block, List<ItemHeading> found)
    {
        if (block + 1 >= text.Blocks.Count || text.Blocks[block].InTable || text.Blocks[block].At.Length > 20) return;
        var title = text.Blocks[block + 1];
        if (title.InTable || title.InList || !IsTitle(text, title, 0)) return;
        foreach (var mark in NumberMarks.Only(text.Of(text.Blocks[block]), inCell: false))
            found.Add(new(block + 1, mark.Printed, TitleSpan(text, title.At), text.Of(text.Blocks[block])[0] is >= '0' and <= '9' ? HeadingStrength.Plain : HeadingStrength.Styled) { Start = text.Blocks[block].At.Start, Value = mark.Value, Scheme = mark.Scheme });
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
        var match = ItemWord.Match(text.Of(span));
        if (match.Success) span = new(span.Start + match.Length, span.End);
        // "Date of next meeting: 3 June, 2pm": the day is no part of the title.
        if (NextDate.Match(text.Of(span)) is { Success: true } next) span = new(span.Start, span.Start + next.Groups["t"].Length);
        return Spans.Trim(text.Text, span, "-–:");
    }

    [GeneratedRegex(@"^(?<t>(dates?|time|venue|details)?[\w ,&]{0,30}\b(next|future) (meetings?|board|session)( dates?)?)\s*[:–-]\s*(?=[^:]*\d)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NextDate { get; }
}
