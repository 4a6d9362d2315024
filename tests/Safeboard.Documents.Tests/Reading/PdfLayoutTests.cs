using System.Diagnostics;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Reading.Pdf;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Reading;

/// <summary>Pages whose words do not simply follow each other.</summary>
public sealed class PdfLayoutTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_word_broken_at_the_end_of_a_line_is_whole_and_a_hyphen_of_its_own_stays() =>
        Texts(Of([
            Line(100, "The Board talked about the safe-"), Line(114, "guarding of children and about the multi-"), Line(128, "agency audit and a well-"), Line(142, "attended event for early-"), Line(156, "years settings and the early-years offer of the county and more."),
        ])).ShouldBe(["The Board talked about the safeguarding of children and about the multi-agency audit and a well-attended event for early-years settings and the early-years offer of the county and more."]);

    [Fact]
    public void A_th_raised_above_its_line_stands_behind_the_day() =>
        Texts(Of([[.. Line(100, "The Board met on 18"), .. Line(100, "October in the hall.", 168), new(159, 96, 165, 102, "th")]])).ShouldBe(["The Board met on 18th October in the hall."]);

    [Fact]
    public void Joined_letters_are_letters() => PdfToText.ReadPages(new StringReader("<page width=\"600\" height=\"800\">\n<word xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\">e\ufb03cient\ufb01\ufb02</word>"), new("", ""), 1)[0].Words[0].Text.ShouldBe("efficientfifl");

    [Fact]
    public void Text_on_its_side_follows_the_page_and_a_watermark_is_shown_once()
    {
        PdfPage Page(int number) => new(number, 600, 800, [.. Line(100 + number, $"The Board met on day {number} of the month."), new(20, 400, 32, 460, "Restricted"), new(20, 330, 32, 395, "papers")]);
        Texts(PdfReader.Of([Page(1), Page(2)], new("", ""))).ShouldBe(["The Board met on day 1 of the month.", "Restricted papers", "The Board met on day 2 of the month."]);
    }

    [Fact]
    public void Two_columns_of_people_are_read_one_after_the_other()
    {
        var document = _folder.Read("a.pdf", Pdf.Pages([
            (72, 100, "Present:"), (330, 106, "Apologies:"),
            (72, 114, "Ann Reed, Chair"), (330, 120, "Gwen Price, Health"),
            (72, 128, "Omar Bell, Police"), (330, 134, "Hal Stone, Probation"),
            (72, 142, "Ida Moss, Education"), (330, 148, "Jo Lamb, Fire"),
        ]));
        var text = document.Text;
        text.IndexOf("Ida Moss", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("Apologies", StringComparison.Ordinal));
        text.IndexOf("Apologies", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("Gwen Price", StringComparison.Ordinal));
    }

    // Who is to act stands far right of the text, now and then: it parts no paragraph, and is the cell beside its own.
    [Fact]
    public void A_margin_stands_beside_its_paragraph_and_parts_none()
    {
        var page = Page(1,
            [(72, "1. Neglect")],
            [(72, "1.1 The Board heard of the audit of sixty files and asked that the tool"), (470, "AR")],
            [(72, "be sent to all members again before the summer.")],
            [(72, "2. Budget")],
            [(72, "2.1 Letters to the partners who had not paid their share would go"), (470, "Manager")],
            [(72, "out within the month, and the Chair would sign them all by hand."), (470, "by 1 May")],
            [(72, "2.2 The police would look at their own training of new staff before")],
            [(72, "the autumn and tell the office what they had found out from them."), (470, "OB")]);
        var document = PdfReader.Of([page], new("", ""));
        document.Blocks.Where(b => b.Column == 1).Select(b => document.Of(b)).ShouldBe(["AR", "Manager by 1 May", "OB"]);
        document.Blocks.Where(b => b.Column == 0 && document.Blocks.Any(n => n.Column == 1 && n.Row == b.Row)).Select(b => document.Of(b)[..8]).ShouldBe(["1.1 The ", "2.1 Lett", "2.2 The "]);
        document.Text.ShouldContain("asked that the tool be sent to all members");
    }

    // Lines of three columns: heads in their middle, numbers at the left, and a row that goes on over the page.
    [Fact]
    public void Numbered_rows_hold_all_their_lines_also_over_the_page()
    {
        var first = Page(1,
            [(90, "Item"), (280, "Discussion"), (480, "Action")],
            [(72, "1 Welcome"), (180, "The Chair opened the meeting and"), (440, "Send the notes")],
            [(72, "and apologies"), (180, "thanked everybody for coming."), (440, "OB by 1 June")],
            [(72, "2 Finance"), (180, "The budget for the year was shown"), (440, "Raise an invoice")],
            [(72, "to month 7"), (180, "and talked about at length; the")]);
        var second = Page(2,
            [(180, "shortfall is known to the partners."), (440, "for the ICB")],
            [(72, "3 Close"), (180, "The meeting ended at noon.")]);
        var document = PdfReader.Of([first, second], new("", ""));
        document.Blocks.ShouldAllBe(b => b.InTable && b.Table == 0);
        document.Blocks.Select(b => (b.Row, b.Column, document.Of(b))).ShouldBe([
            (0, 0, "Item"), (0, 1, "Discussion"), (0, 2, "Action"),
            (1, 0, "1 Welcome and apologies"), (1, 1, "The Chair opened the meeting and thanked everybody for coming."), (1, 2, "Send the notes OB by 1 June"),
            (2, 0, "2 Finance to month 7"), (2, 1, "The budget for the year was shown and talked about at length; the shortfall is known to the partners."), (2, 2, "Raise an invoice for the ICB"),
            (3, 0, "3 Close"), (3, 1, "The meeting ended at noon."),
        ]);
    }

    private static PdfPage Page(int number, params (double Left, string Text)[][] lines) =>
        new(number, 600, 800, [.. lines.SelectMany((cells, i) => cells.SelectMany(c => Line(100 + 14 * i, c.Text, c.Left)))]);

    [Fact]
    public void A_scan_is_read_where_recognition_is_installed_and_switched_on()
    {
        if (!Has("tesseract") || !Has("pdftoppm")) { Assert.Skip("tesseract and pdftoppm are not both installed, so the text of scans cannot be recognised"); return; }
        var source = _folder.Write("source.pdf", Pdf.Pages([(72, 100, "Minutes of the Example Board"), (72, 130, "Action: Omar Bell to write to the trust.")]));
        using (var toPicture = Process.Start(new ProcessStartInfo("pdftoppm") { ArgumentList = { "-r", "200", "-gray", "-jpeg", "-singlefile", source, source } })!) toPicture.WaitForExit();
        var scan = _folder.Write("scan.pdf", Pdf.Picture(File.ReadAllBytes(source + ".jpg"), 1700, 2200));
        Should.Throw<UnreadableDocumentException>(() => Documents.Reading.DocumentReader.Read(new(scan, "scan.pdf"))).Code.ShouldBe(UnreadableCode.ScanWithoutText);
        var text = Documents.Reading.DocumentReader.Read(new(scan, "scan.pdf") { Ocr = true }).Text;
        text.ShouldContain("Minutes of the Example Board");
        text.ShouldContain("Omar Bell to write");
    }

    private static List<PdfWord> Line(double top, string text, double left = 72)
    {
        var words = new List<PdfWord>();
        foreach (var word in text.Split(' '))
        {
            words.Add(new(left, top, left + 5 * word.Length, top + 11, word));
            left += 5 * word.Length + 3;
        }
        return words;
    }

    private static DocumentText Of(List<PdfWord>[] lines) => PdfReader.Of([new(1, 600, 800, [.. lines.SelectMany(l => l)])], new("", ""));

    private static IEnumerable<string> Texts(DocumentText document) => document.Blocks.Select(document.Of);

    private static bool Has(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, program)));

    public void Dispose() => _folder.Dispose();
}
