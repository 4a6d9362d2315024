using System.Text;

namespace Safeboard.Documents.Reading.Pdf;

/// <summary>Puts the words of a page into lines, and the words of a line into pieces where a wide gap parts columns.</summary>
internal static class PdfLines
{
    private static Comparer<PdfWord> DownAndAcross { get; } =
        Comparer<PdfWord>.Create((a, b) => a.Middle.CompareTo(b.Middle) is not 0 and var down ? down : a.Left.CompareTo(b.Left));

    public static List<PdfLine> Of(PdfPage page)
    {
        var lines = new List<List<PdfWord>>();
        foreach (var word in WithOrdinals(page.Words).Order(DownAndAcross))
        {
            var line = lines.Count > 0 && Beside(lines[^1], word) ? lines[^1] : null;
            if (line is null) lines.Add([word]);
            else line.Add(word);
        }
        return [.. lines.Select(Line)];
    }

    // A "th" that stands so high that it would be a line of its own belongs to the day it touches.
    private static List<PdfWord> WithOrdinals(List<PdfWord> words)
    {
        if (!words.Exists(IsOrdinal)) return words;
        var kept = words.FindAll(w => !IsOrdinal(w));
        foreach (var raised in words.FindAll(IsOrdinal))
        {
            var day = kept.FindIndex(w => char.IsAsciiDigit(w.Text[^1]) && Math.Abs(raised.Left - w.Right) < 0.3 * w.Height && raised.Middle > w.Top - 0.4 * w.Height && raised.Middle < w.Middle);
            if (day < 0) kept.Add(raised);
            else kept[day] = kept[day] with { Right = raised.Right, Text = kept[day].Text + raised.Text };
        }
        return kept;
    }

    private static bool IsOrdinal(PdfWord word) => word.Text is "st" or "nd" or "rd" or "th";

    // A small raised "st" still belongs to its line: its middle lies within the line's height.
    private static bool Beside(List<PdfWord> line, PdfWord word)
    {
        var tallest = line[0];
        foreach (var other in line) if (other.Height > tallest.Height) tallest = other;
        return word.Middle > tallest.Top + 0.1 * tallest.Height && word.Middle < tallest.Bottom - 0.15 * tallest.Height
            || tallest.Middle > word.Top + 0.2 * word.Height && tallest.Middle < word.Bottom - 0.2 * word.Height;
    }

    private static PdfLine Line(List<PdfWord> words)
    {
        words.Sort((a, b) => a.Left.CompareTo(b.Left));
        var pieces = new List<PdfPiece>();
        var from = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && words[i].Left - words[i - 1].Right < Gap(words[i - 1], words[i])) continue;
            pieces.Add(Piece(words, from, i));
            from = i;
        }
        return new(PdfExtent.Least(words, w => w.Top), PdfExtent.Most(words, w => w.Bottom), pieces);
    }

    private static double Gap(PdfWord left, PdfWord right) => Math.Max(6, 0.85 * Math.Max(left.Height, right.Height));

    private static PdfPiece Piece(List<PdfWord> words, int from, int to)
    {
        var text = new StringBuilder();
        for (var i = from; i < to; i++)
        {
            // Words that touch are one: a raised "st", a tick and its bracket.
            if (i > from && words[i].Left - words[i - 1].Right > 0.08 * words[i].Height) text.Append(' ');
            text.Append(words[i].Text);
        }
        var part = words[from..to];
        return new(part[0].Left, PdfExtent.Least(part, w => w.Top), PdfExtent.Most(part, w => w.Right), PdfExtent.Most(part, w => w.Bottom), text.ToString());
    }
}
