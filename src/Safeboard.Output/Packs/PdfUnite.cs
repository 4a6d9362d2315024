using Safeboard.Output.Documents.Pdf;

namespace Safeboard.Output.Packs;

/// <summary>Joins PDFs by poppler's pdfunite, which copies pages of any kind of PDF and writes plain objects.</summary>
internal static class PdfUnite
{
    private const int MostMegabytes = 2048;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>False where one of the files stopped it.</summary>
    public static async Task<bool> RunAsync(IEnumerable<string> files, string target, WorkFolder folder, CancellationToken cancel)
    {
        var program = OutsideProgram.Find("pdfunite") ?? throw new NotPrintedException("A pack needs the programs of poppler-utils, which are not installed here");
        try
        {
            var (code, _) = await OutsideProgram.RunAsync(program, [.. files, target], folder.Folder("home"), Limit, cancel, MostMegabytes);
            return code == 0 && File.Exists(target);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
