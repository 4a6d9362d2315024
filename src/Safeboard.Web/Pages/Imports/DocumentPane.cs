using System.Text.Encodings.Web;
using Safeboard.Documents.Model;
using Safeboard.Domain.Imports;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Imports;

/// <summary>A piece of the document that is marked, with the chip that names it.</summary>
public sealed record DocumentMark(int Start, int End, string KindClass, string Chip, string? Href)
{
    /// <summary>Id of the finding, for the script; the mark's own id is m- and this.</summary>
    public string? Finding { get; init; }
    public bool IsOpen { get; init; }
}

/// <summary>The document as it reads, with what was found in it marked.</summary>
public sealed class DocumentPane(DocumentReading reading, IEnumerable<DocumentMark> marks, int wantedPage, TakenOut? takenOut = null) : DocumentText(reading, wantedPage)
{
    private readonly DocumentReading reading = reading;
    private readonly IReadOnlyList<DocumentMark> all = [.. marks.Where(m => m.Start < m.End && m.End <= reading.Text.Length).OrderBy(m => m.Start).ThenByDescending(m => m.End)];
    private readonly HashSet<DocumentMark> begun = [];

    public static int PageOf(DocumentReading reading, int place) => reading.Blocks.LastOrDefault(b => b.At.Start <= place)?.Page ?? 1;

    /// <summary>Marks may stand inside one another; one that overlaps another's end is cut at it.</summary>
    protected override void WriteText(TextWriter writer, HtmlEncoder encoder, TextSpan span)
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
