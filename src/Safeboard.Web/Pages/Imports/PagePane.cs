using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Safeboard.Documents.Model;
using Safeboard.Documents.Pages;

namespace Safeboard.Web.Pages.Imports;

/// <summary>
/// A page of a PDF as it looks, with the findings marked on it. Its words lie over the picture as text that can be read aloud, found and
/// selected; each says where it stands in the reading's text (data-start). An SVG, since a strict page allows no style of its own.
/// </summary>
public sealed class PagePane(DocumentReading reading, PageImage page, IEnumerable<DocumentMark> marks) : IHtmlContent
{
    private readonly IReadOnlyList<PlacedWord> words = WordPlaces.Find(reading, page);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var (width, height) = (Points(Math.Max(1, page.Width)), Points(Math.Max(1, page.Height)));
        writer.Write($"<svg class=\"sb-sheet\" viewBox=\"0 0 {width} {height}\" role=\"group\" aria-label=\"Page {page.Number}\">");
        writer.Write($"<image href=\"data:image/png;base64,{Convert.ToBase64String(page.Png)}\" width=\"{width}\" height=\"{height}\"/>");
        foreach (var mark in marks) WriteMark(writer, encoder, mark);
        foreach (var word in words) WriteWord(writer, encoder, word);
        writer.Write("</svg>");
    }

    private void WriteMark(TextWriter writer, HtmlEncoder encoder, DocumentMark mark)
    {
        var lines = Lines(mark).ToList();
        if (lines.Count == 0) return;
        var id = mark.Finding is { } finding ? $" id=\"m-{finding}\" data-finding=\"{finding}\"" : "";
        writer.Write($"<g class=\"sb-sheet__mark {mark.KindClass}{(mark.IsOpen ? " sb-sheet__mark--open" : "")}\"{id}>");
        writer.Write(mark.Href is { } href ? $"<a class=\"sb-mark__tag\" href=\"{encoder.Encode(href)}\"><title>{encoder.Encode(mark.Chip)}</title>" : $"<g><title>{encoder.Encode(mark.Chip)}</title>");
        foreach (var line in lines)
            writer.Write($"<rect x=\"{Points(line.Left - 1)}\" y=\"{Points(line.Top - 1)}\" width=\"{Points(line.Right - line.Left + 2)}\" height=\"{Points(line.Bottom - line.Top + 2)}\"/>");
        writer.Write(mark.Href is null ? "</g></g>" : "</a></g>");
    }

    // Words of a finding that stand side by side become one box.
    private IEnumerable<PageWord> Lines(DocumentMark mark)
    {
        PageWord? open = null;
        foreach (var box in words.Where(w => w.At.Start < mark.End && w.At.End > mark.Start).SelectMany(w => w.Boxes))
        {
            if (open is not null && Math.Abs(box.Top - open.Top) < (box.Bottom - box.Top) / 2 && box.Left >= open.Left)
            {
                open = open with { Right = Math.Max(open.Right, box.Right), Bottom = Math.Max(open.Bottom, box.Bottom) };
                continue;
            }
            if (open is not null) yield return open;
            open = box;
        }
        if (open is not null) yield return open;
    }

    private void WriteWord(TextWriter writer, HtmlEncoder encoder, PlacedWord word)
    {
        var box = word.Boxes[0];
        writer.Write($"<text class=\"sb-sheet__word\" x=\"{Points(box.Left)}\" y=\"{Points(box.Bottom - (box.Bottom - box.Top) * 0.2)}\" font-size=\"{Points((box.Bottom - box.Top) * 0.85)}\" textLength=\"{Points(box.Right - box.Left)}\" lengthAdjust=\"spacingAndGlyphs\" data-start=\"{word.At.Start}\">");
        writer.Write(encoder.Encode(word.At.Of(reading.Text)));
        writer.Write("</text> ");
    }

    private static string Points(double points) => points.ToString("0.#", CultureInfo.InvariantCulture);
}
