using System.Globalization;
using Safeboard.Output.Documents.Pdf;

namespace Safeboard.Output.Packs;

/// <summary>How many pages a PDF has: read from the file where its list is plain, else asked of pdfinfo.</summary>
internal static class PdfPages
{
    private const int MostMegabytes = 1024;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>The number of pages; a <see cref="NotPrintedException"/> where it cannot be opened.</summary>
    public static async Task<int> CountAsync(string path, WorkFolder folder, CancellationToken cancel)
    {
        try
        {
            using var file = new PdfFile(path);
            // As many pages as objects are a lie, and would be counted in memory.
            if (file.Pages > 0 && file.Pages < file.NextObject) return file.Pages;
        }
        catch (InvalidDataException)
        {
            // A newer kind of list, a locked or a damaged file: pdfinfo knows which.
        }
        return await AskAsync(path, folder, cancel);
    }

    /// <summary>The number as pdfinfo, which mends what is damaged, sees it.</summary>
    public static async Task<int> AskAsync(string path, WorkFolder folder, CancellationToken cancel)
    {
        var program = OutsideProgram.Find("pdfinfo") ?? throw new NotPrintedException("A pack needs the programs of poppler-utils, which are not installed here");
        var (code, said) = await RunAsync(program, path, folder, cancel);
        if (code != 0) throw new NotPrintedException(said.Contains("password", StringComparison.OrdinalIgnoreCase) ? Locked : "The file is damaged. Ask its author for another");
        if (Line(said, "Encrypted:")?.StartsWith("yes", StringComparison.Ordinal) == true) throw new NotPrintedException(Locked);
        return int.TryParse(Line(said, "Pages:"), NumberStyles.None, CultureInfo.InvariantCulture, out var pages) && pages > 0 ? pages
            : throw new NotPrintedException("The file has no pages. Ask its author for another");
    }

    private const string Locked = "The file is locked with a password. Ask its author for one without";

    private static async Task<(int Code, string Said)> RunAsync(string program, string path, WorkFolder folder, CancellationToken cancel)
    {
        try
        {
            return await OutsideProgram.RunAsync(program, [path], folder.Folder("home"), Limit, cancel, MostMegabytes);
        }
        catch (TimeoutException slow)
        {
            throw new NotPrintedException("The file could not be opened in time. Ask its author for another", slow);
        }
    }

    private static string? Line(string said, string name) =>
        said.Split('\n').FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal))?[name.Length..].Trim();
}
