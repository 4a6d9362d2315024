using System.Text;
using Safeboard.Output.Documents.Html;

namespace Safeboard.Output.Documents.Pdf;

/// <summary>
/// Writes a document as tagged PDF, built to PDF/UA-1: its web page printed by Chromium, then the title, the language and the marker put in.
/// Chromium runs as a child process with a profile of its own and a time limit; nothing is fetched.
/// </summary>
public sealed class PdfDocument(string? chromium = null, TimeSpan? limit = null)
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    // No sandbox: in a container Chromium cannot set one up, and it opens only what we wrote, without scripts.
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-dev-shm-usage", "--disable-crash-reporter", "--no-pdf-header-footer", "--generate-pdf-document-outline",
    ];

    private readonly string? program = chromium ?? OutsideProgram.Find(Names);
    private readonly TimeSpan limit = limit ?? TimeSpan.FromSeconds(60);

    /// <summary>Whether Chromium is installed. Without it documents come as HTML, Word and ODT.</summary>
    public bool IsAvailable => File.Exists(program);

    /// <summary>Writes the file. The stream stays open.</summary>
    public async Task WriteAsync(Stream stream, WrittenDocument document, CancellationToken cancel)
    {
        using var folder = new WorkFolder();
        await PrintAsync(document, folder, folder.File("document.pdf"), cancel);
        await using var file = File.OpenRead(folder.File("document.pdf"));
        await file.CopyToAsync(stream, cancel);
    }

    /// <summary>Prints into a file of the folder.</summary>
    internal async Task PrintAsync(WrittenDocument document, WorkFolder folder, string target, CancellationToken cancel)
    {
        var page = target + ".html";
        await File.WriteAllTextAsync(page, HtmlDocument.WriteForPaper(document), new UTF8Encoding(false), cancel);
        await RunAsync(folder, [.. Flags, "--user-data-dir=" + folder.Folder("profile"), "--print-to-pdf=" + target, new Uri(page).AbsoluteUri], target, cancel);
        PdfProperties.Put(target, document);
    }

    private async Task RunAsync(WorkFolder folder, string[] arguments, string target, CancellationToken cancel)
    {
        if (!IsAvailable) throw new NotPrintedException("PDF needs Chromium, which is not installed here. Ask whoever looks after the server to install it, or take the Word file");
        try
        {
            var (code, _) = await OutsideProgram.RunAsync(program!, arguments, folder.Folder("home"), limit, cancel);
            if (code != 0 || !File.Exists(target)) throw new NotPrintedException($"Chromium could not print the document (it ended with {code}). Try again, or take the Word file");
        }
        catch (TimeoutException slow)
        {
            throw new NotPrintedException($"Printing took longer than {limit.TotalSeconds:0} seconds. Try again, or take the Word file", slow);
        }
    }
}
