using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Safeboard.Documents.Model;
using Safeboard.Domain.Imports;

namespace Safeboard.Web.Pages.Imports;

/// <summary>A piece of the document that is marked, with the chip that names it.</summary>
public sealed record DocumentMark(int Start, int End, string KindClass, string Chip, string? Href)
{
    /// <summary>Id of the finding, for the script; the mark's own id is m- and this.</summary>
    public string? Finding { get; init; }
    public bool IsOpen { get; init; }
}

/// <summary>
/// The document as it reads. Text stands in elements that say where it begins (data-start), character for character, so that
/// words a person selects can be found in the reading again.
/// </summary>
public sealed class DocumentPane(DocumentReading reading, IEnumerable<DocumentMark> marks, int wantedPage, TakenOut? takenOut = null) : IHtmlContent
{
    /// <summary>Characters shown at once; a longer document is shown in parts of whole pages.</summary>
    private const int MostAtOnce = 80_000;

    /// <summary>Columns up to which empty cells are filled in, so that a strange table cannot swell the page.</summary>
    private const int MostColumns = 60;
    private readonly IReadOnlyList<DocumentMark> all = [.. marks.Where(m => m.Start < m.End && m.End <= reading.Text.Length).OrderBy(m => m.Start).ThenByDescending(m => m.End)];
    private readonly HashSet<DocumentMark> begun = [];

    public int Pages => Math.Max(1, reading.Pages);
    public int Page { get; } = Math.Clamp(wantedPage, 1, Math.Max(1, reading.Pages));

    /// <summary>"Text of page 5", "Text of pages 1 to 8".</summary>
    public string Label => Part is var (first, last) && first == last ? $"Text of page {first}" : $"Text of pages {Part.First} to {Part.Last}";

    /// <summary>The pages shown together.</summary>
    public (int First, int Last) Part => field == default ? field = FindPart() : field;

    public static int PageOf(DocumentReading reading, int place) => reading.Blocks.LastOrDefault(b => b.At.Start <= place)?.Page ?? 1;

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

    /// <summary>Marks may stand inside one another; one that overlaps another's end is cut at it.</summary>
    private void WriteText(TextWriter writer, HtmlEncoder encoder, TextSpan span)
    {
        var open = new Stack<int>();
        var at = span.Start;
        foreach (var mark in all)
        {
            if (mark.End <= span.Start) continue;
            if (mark.Start >= span.End) break;
            var start = Math.Max(mark.Start, span.Start);
            at = CloseUntil(writer, encoder, open, at, start);
            var end = Math.Min(Math.Min(mark.End, span.End), open.Count > 0 ? open.Peek() : span.End);
            if (end <= start) continue;
            Plain(writer, encoder, at, start);
            at = start;
            WriteMark(writer, encoder, mark);
            open.Push(end);
        }
        at = CloseUntil(writer, encoder, open, at, int.MaxValue);
        Plain(writer, encoder, at, span.End);
    }

    private int CloseUntil(TextWriter writer, HtmlEncoder encoder, Stack<int> open, int at, int place)
    {
        while (open.Count > 0 && open.Peek() <= place)
        {
            var end = open.Pop();
            Plain(writer, encoder, at, end);
            at = Math.Max(at, end);
            writer.Write("</mark>");
        }
        return at;
    }

    private void WriteMark(TextWriter writer, HtmlEncoder encoder, DocumentMark mark)
    {
        var finding = mark.Finding is { } id ? $" data-finding=\"{id}\"" : "";
        writer.Write($"<mark class=\"sb-mark {mark.KindClass}{(mark.IsOpen ? " sb-mark--open" : "")}\"{finding}>");
        // Only where the finding begins; its later paragraphs are marked without a chip.
        if (!begun.Add(mark)) return;
        var anchor = mark.Finding is { } name ? $" id=\"m-{name}\"" : "";
        writer.Write(mark.Href is { } href ? $"<a class=\"sb-mark__tag\" data-not-text{anchor} href=\"{encoder.Encode(href)}\">" : $"<span class=\"sb-mark__tag\" data-not-text{anchor}>");
        writer.Write(encoder.Encode(mark.Chip));
        writer.Write(mark.Href is null ? "</span>" : "</a>");
    }

    private void Plain(TextWriter writer, HtmlEncoder encoder, int start, int end)
    {
        if (end <= start) return;
        writer.Write(encoder.Encode(takenOut is null ? reading.Text[start..end] : takenOut.Without(reading.Text, start, end)));
    }
}
