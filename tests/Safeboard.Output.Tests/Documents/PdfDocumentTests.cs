using System.Text;
using Safeboard.Output.Documents;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Output.Minutes;

namespace Safeboard.Output.Tests.Documents;

public sealed class PdfDocumentTests
{
    private static readonly string[] LayoutNames = [.. Enum.GetNames<MinutesLayout>()];

    [Fact]
    public async Task Every_layout_is_tagged_named_and_in_English()
    {
        var printer = OutsidePrograms.Printer;
        using var folder = new WorkFolder();
        foreach (var name in LayoutNames.Append("odd"))
        {
            var file = await PrintAsync(printer, WrittenSamples.All[name], folder);
            var about = await OutsidePrograms.RunAsync("pdfinfo", file);
            about.ShouldMatch(@"Tagged:\s+yes");
            about.ShouldMatch(@"Producer:\s+Safeboard");
            about.ShouldNotMatch("Creator|CreationDate");
            var marker = await OutsidePrograms.RunAsync("pdfinfo", "-meta", file);
            marker.ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
            marker.ShouldContain("<rdf:li>en-GB</rdf:li>");
            // A damaged file would make poppler say so.
            (await OutsidePrograms.TextAsync(file)).ShouldNotContain("Error");
        }
    }

    [Fact]
    public async Task Nothing_of_this_computer_is_in_the_file()
    {
        using var folder = new WorkFolder();
        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(await PrintAsync(OutsidePrograms.Printer, WrittenSamples.Odd, folder), TestContext.Current.CancellationToken));
        foreach (var trace in (string[])["Mozilla", "HeadlessChrome", "Skia/PDF", "CreationDate", "/tmp/"]) bytes.ShouldNotContain(trace);
    }

    [Fact]
    public async Task Headings_become_tags_and_bookmarks()
    {
        using var folder = new WorkFolder();
        var file = await PrintAsync(OutsidePrograms.Printer, WrittenSamples.All[nameof(MinutesLayout.FourColumns)], folder);
        var tags = await OutsidePrograms.RunAsync("pdfinfo", "-struct-text", file);
        tags.ShouldContain("H1");
        tags.ShouldContain("TH");
        using var pdf = new PdfFile(file);
        pdf.Catalog["Outlines"].ShouldNotBeNull();
        pdf.Catalog["Lang"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_highlight_report_is_one_page()
    {
        using var folder = new WorkFolder();
        using var pdf = new PdfFile(await PrintAsync(OutsidePrograms.Printer, WrittenSamples.All["highlights"], folder));
        pdf.Pages.ShouldBe(1);
    }

    [Fact]
    public async Task Without_Chromium_it_says_what_to_do()
    {
        var printer = new PdfDocument("/nowhere/chromium");
        printer.IsAvailable.ShouldBeFalse();
        (await Should.ThrowAsync<NotPrintedException>(() => printer.WriteAsync(Stream.Null, WrittenSamples.Odd, TestContext.Current.CancellationToken))).Message.ShouldContain("take the Word file");
    }

    [Fact]
    public async Task A_printer_that_hangs_is_ended()
    {
        using var folder = new WorkFolder();
        var slow = folder.File("slow");
        await File.WriteAllTextAsync(slow, "#!/bin/sh\nexec sleep 60\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(slow, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var printer = new PdfDocument(slow, TimeSpan.FromSeconds(1));
        (await Should.ThrowAsync<NotPrintedException>(() => printer.WriteAsync(Stream.Null, WrittenSamples.Odd, TestContext.Current.CancellationToken))).Message.ShouldContain("longer than 1 seconds");
    }

    private static async Task<string> PrintAsync(PdfDocument printer, WrittenDocument document, WorkFolder folder)
    {
        var file = folder.File("document.pdf");
        File.Delete(file);
        await printer.PrintAsync(document, folder, file, TestContext.Current.CancellationToken);
        return file;
    }
}
