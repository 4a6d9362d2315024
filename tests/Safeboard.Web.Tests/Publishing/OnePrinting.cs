using System.Text.RegularExpressions;
using Safeboard.Output.Documents.Pdf;

namespace Safeboard.Web.Tests.Publishing;

/// <summary>
/// Stands before Chromium where a test prints many documents: it keeps the page that each would be printed from and gives back an empty PDF, into which the
/// properties of the document are put as ever. At the end Chromium prints all pages at once.
/// </summary>
internal sealed class OnePrinting : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safeboard-printing-");
    private readonly List<string> pages = [];

    /// <summary>Null where Chromium is not installed: then there are no PDFs.</summary>
    public static async Task<OnePrinting?> BeginAsync()
    {
        var chromium = new PdfDocument();
        if (!chromium.IsAvailable || OperatingSystem.IsWindows()) return null;
        var printing = new OnePrinting();
        await using (var empty = File.Create(printing.At("empty.pdf"))) await chromium.WriteAsync(empty, new() { Title = "", Blocks = [] }, CancellationToken.None);
        await File.WriteAllTextAsync(printing.Program, $$"""
            #!/bin/sh
            for word; do case "$word" in --print-to-pdf=*) target="$(printf %s "$word" | cut -d= -f2-)" ;; esac; done
            cd '{{printing.folder.FullName}}'
            [ ! -f all.html ] || { cp all.html "$target.html"; exec "$(command -v chromium || command -v chromium-browser || command -v google-chrome || command -v google-chrome-stable)" "$@"; }
            cp "$target.html" "$(mktemp page-XXXXXXXXXX)" && cp empty.pdf "$target"

            """);
        File.SetUnixFileMode(printing.Program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return printing;
    }

    public string Program => At("keep-page");

    /// <summary>The page that was printed last, as Chromium would have got it.</summary>
    public string TakePage()
    {
        var file = Directory.GetFiles(folder.FullName, "page-*").Single();
        pages.Add(File.ReadAllText(file));
        File.Delete(file);
        return pages[^1];
    }

    /// <summary>Chromium prints all pages that were taken as one PDF: the words that can be read in it, page by page in the order of taking.</summary>
    public async Task<ILookup<int, string>> PrintAllAsync()
    {
        var mains = pages.Select((p, n) => $"<p>§§{n}§§</p>{Regex.Match(p, "<main.*</main>", RegexOptions.Singleline).Value}");
        await File.WriteAllTextAsync(At("all.html"), Regex.Replace(pages[0], "<main.*</main>", _ => string.Join('\n', mains), RegexOptions.Singleline));
        using var made = new MemoryStream();
        await new PdfDocument(Program, TimeSpan.FromMinutes(3)).WriteAsync(made, new() { Title = "", Blocks = [] }, CancellationToken.None);
        var parts = Regex.Split(FileWords.Of("pdf", made.ToArray()), @"§§(\d+)§§");
        return Enumerable.Range(0, parts.Length / 2).ToLookup(n => int.Parse(parts[2 * n + 1]), n => parts[2 * n + 2]);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(folder.FullName, name);
}
