using Safeboard.Documents.Model;
using Safeboard.Documents.Reading.PlainText;

namespace Safeboard.Documents.Reading.Pdf;

/// <summary>Tells where a new paragraph begins among lines under each other.</summary>
internal static class PdfParagraphs
{
    public static bool Begins(PdfLine before, PdfLine line, double right)
    {
        var height = Math.Max(before.Height, line.Height);
        if (line.Top - before.Bottom > 0.55 * height) return true;
        if (Math.Abs(before.Height - line.Height) > 0.18 * height) return true;
        if (StartsItem(line.Text)) return true;
        if (before.Left - line.Left > 1.5 * height) return true;
        // The first word of this line would have fitted on the last one: the last one was ended on purpose.
        var space = line.Text.IndexOf(' ');
        var word = (space < 0 ? line.Text.Length : space) * (line.Right - line.Left) / Math.Max(1, line.Text.Length);
        return before.Right + word + 0.5 * height < right && !char.IsLower(line.Text[0]) && (before.Text[^1] is '.' or ':' or '?' or '!' or ')' || before.Right + word + 3 * height < right);
    }

    public static void Style(DraftBlock block, PdfLine line, double body)
    {
        if (IsBullet(line.Text)) { block.Kind = BlockKind.ListItem; block.InList = true; }
        else if (line.Height > 1.15 * body && line.Text.Length < 120) { block.Kind = BlockKind.Heading; block.Level = line.Height > 1.6 * body ? 1 : 2; }
    }

    public static string WithoutBullet(string text) => IsBullet(text) ? text[1..] : text;

    private static bool IsBullet(string text) => text.Length > 2 && (TextCell.IsBullet(text[0]) || text[0] is '-' or '–' or '*' && text[1] == ' ' || text[0] is '\uf0b7' or '►' or '■' or '□') && char.IsWhiteSpace(text[1]);

    private static bool StartsItem(string text)
    {
        if (IsBullet(text)) return true;
        var digits = 0;
        while (digits < text.Length && digits < 3 && char.IsAsciiDigit(text[digits])) digits++;
        if (digits == 0 || digits + 2 >= text.Length) return false;
        // "3. Title", "3.1 Text", "3) Text": not "3.5 million" or "2014." in mid-sentence.
        var at = digits;
        if (text[at] == '.' && char.IsAsciiDigit(text[at + 1])) { at++; while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.')) at++; }
        else if (text[at] is '.' or ')') at++;
        else return false;
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length && char.IsUpper(text[at]);
    }
}
