using System.Text;
using Safeboard.Output.Documents;
using Safeboard.Output.Documents.Html;
using Safeboard.Output.Documents.OpenDocument;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Output.Documents.Word;

namespace Safeboard.Web.Pages.Shared;

/// <summary>Writes a document as a file: Word, PDF, OpenDocument or a web page.</summary>
public sealed class DocumentFiles(PdfDocument printer) : IDisposable
{
    // Each print is a Chromium of its own; more than two at a time would hold everybody up.
    private readonly SemaphoreSlim printing = new(2);

    /// <summary>The formats, the one most asked for first, and what people call them.</summary>
    public static IReadOnlyList<(string Format, string Name)> Formats { get; } = [("docx", "Word"), ("pdf", "PDF"), ("odt", "OpenDocument"), ("html", "Web page")];

    public static string TypeOf(string format) => format switch
    {
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "odt" => "application/vnd.oasis.opendocument.text",
        "pdf" => "application/pdf",
        _ => "text/html; charset=utf-8",
    };

    /// <summary>A name that every system takes: a slash in a group's name would be a folder.</summary>
    public static string NameOf(string name, string format) =>
        string.Concat(name.Select(c => char.IsControl(c) || "\\/:*?\"<>|".Contains(c) ? '-' : c)) + "." + format;

    /// <summary>The bytes of the file; a <see cref="NotPrintedException"/> says why there is no PDF.</summary>
    public async Task<byte[]> WriteAsync(WrittenDocument document, string format, CancellationToken cancel)
    {
        if (format == "html") return Encoding.UTF8.GetBytes(HtmlDocument.Write(document));
        using var stream = new MemoryStream();
        if (format == "docx") WordDocument.Write(stream, document);
        else if (format == "odt") OpenDocumentText.Write(stream, document);
        else await PrintAsync(stream, document, cancel);
        return stream.ToArray();
    }

    public void Dispose() => printing.Dispose();

    private async Task PrintAsync(MemoryStream stream, WrittenDocument document, CancellationToken cancel)
    {
        await printing.WaitAsync(cancel);
        try
        {
            await printer.WriteAsync(stream, document, cancel);
        }
        finally
        {
            printing.Release();
        }
    }
}
