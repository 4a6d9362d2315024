using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Safeboard.Documents.Model;

namespace Safeboard.Web.Pages.Shared;

/// <summary>
/// A document as it reads: headings, paragraphs, lists and tables; a long one in parts of whole pages. Text stands in elements that say where it
/// begins (data-start), character for character, so that words a person selects can be found in the reading again.
/// </summary>
public class DocumentText(DocumentReading reading, int wantedPage) : IHtmlContent
{
    /// <summary>Characters shown at once; a longer document is shown in parts of whole pages.</summary>
    private const int MostAtOnce = 80_000;

    /// <summary>Columns up to which empty cells are filled in, so that a strange table cannot swell the page.</summary>
    private const int MostColumns = 60;

    public int Pages => Math.Max(1, reading.Pages);
    public int Page { get; } = Math.Clamp(wantedPage, 1, Math.Max(1, reading.Pages));

    /// <summary>"Text of page 5", "Text of pages 1 to 8".</summary>
    public string Label => Part is var (first, last) && first == last ? $"Text of page {first}" : $"Text of pages {Part.First} to {Part.Last}";

    /// <summary>The pages shown together.</summary>
    public (int First, int Last) Part => field == default ? field = FindPart() : field;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var blocks = reading.Blocks.Where(b => b.Page >= Part.First && b.Page <= Part.Last).ToList();
        var page = Part.First;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Page != page) WritePage(writer, page = blocks[i].Page);
            if (blocks[i].Table is not { } table)
            {
                WriteBlock(writer, encoder, blocks[i]);
                continue;
            }
            var end = i;
            while (end + 1 < blocks.Count && blocks[end + 1].Table == table) end++;
            WriteTable(writer, encoder, blocks[i..(end + 1)]);
            i = end;
        }
    }

    private (int, int) FindPart()
    {
        var first = 1;
        var length = 0;
        foreach (var page in reading.Blocks.GroupBy(b => b.Page).OrderBy(g => g.Key))
        {
            var more = page.Sum(b => b.At.Length);
            if (length > 0 && length + more > MostAtOnce)
            {
                if (page.Key > Page) return (first, page.Key - 1);
                (first, length) = (page.Key, 0);
            }
            length += more;
        }
        return (first, Pages);
    }

    private static void WritePage(TextWriter writer, int page) => writer.Write($"<p class=\"sb-soft sb-small sb-doc__page\" id=\"page-{page}\">Page {page}</p>");

    private void WriteBlock(TextWriter writer, HtmlEncoder encoder, BlockReading block)
    {
        var tag = block.Kind == BlockKind.Heading ? "h3" : "p";
        var more = block.Kind == BlockKind.ListItem ? $" class=\"sb-doc__item sb-doc__item--{Math.Clamp(block.Level, 1, 3)}\"" : "";
        writer.Write($"<{tag}{more} data-start=\"{block.At.Start}\">");
        WriteText(writer, encoder, block.At);
        writer.Write($"</{tag}>");
    }

    private void WriteTable(TextWriter writer, HtmlEncoder encoder, List<BlockReading> cells)
    {
        writer.Write("<table class=\"sb-doc__table\"><tbody>");
        foreach (var row in cells.GroupBy(c => c.Row ?? 0))
        {
            writer.Write("<tr>");
            var column = 0;
            foreach (var cell in row.GroupBy(c => c.Column ?? 0).OrderBy(c => c.Key))
            {
                // Cells without text are not in the reading; the others keep their column all the same.
                for (; column < Math.Min(cell.Key, MostColumns); column++) writer.Write("<td></td>");
                column += WriteCell(writer, encoder, cell);
            }
            writer.Write("</tr>");
        }
        writer.Write("</tbody></table>");
    }

    private int WriteCell(TextWriter writer, HtmlEncoder encoder, IEnumerable<BlockReading> blocks)
    {
        var width = Math.Clamp(blocks.Max(b => b.Width ?? 1), 1, MostColumns);
        writer.Write(width > 1 ? $"<td colspan=\"{width}\">" : "<td>");
        foreach (var block in blocks)
        {
            writer.Write($"<p data-start=\"{block.At.Start}\">");
            WriteText(writer, encoder, block.At);
            writer.Write("</p>");
        }
        writer.Write("</td>");
        return width;
    }

    /// <summary>The characters of a piece of the document, as they are to stand on the page.</summary>
    protected virtual void WriteText(TextWriter writer, HtmlEncoder encoder, TextSpan span) => writer.Write(encoder.Encode(span.Of(reading.Text)));
}
