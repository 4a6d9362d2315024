using Safeboard.Output.Documents.Pdf;

namespace Safeboard.Output.Tests.Documents;

/// <summary>Programs that some tests need; without them those tests are left out and say so.</summary>
internal static class OutsidePrograms
{
    public static PdfDocument Printer
    {
        get
        {
            var printer = new PdfDocument();
            Assert.SkipUnless(printer.IsAvailable, "Chromium is not installed: apt-get install chromium");
            Need("pdfinfo", "poppler-utils");
            return printer;
        }
    }

    public static void NeedLibreOffice() => Need("soffice", "libreoffice-writer-nogui");

    /// <summary>Runs a program in a folder of its own; what it printed.</summary>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var folder = new WorkFolder();
        var (code, said) = await OutsideProgram.RunAsync(OutsideProgram.Find(program)!, arguments, folder.Folder("home"), TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        code.ShouldBe(0, said);
        return said;
    }

    public static Task<string> TextAsync(string pdf) => RunAsync("pdftotext", "-layout", pdf, "-");

    private static void Need(string program, string package) =>
        Assert.SkipWhen(OutsideProgram.Find(program) is null, $"{program} is not installed: apt-get install {package}");
}
