using System.Text;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Reading;

public sealed class BadInputTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("sheet.pptx")]
    [InlineData("picture.jpg")]
    [InlineData("minutes")]
    public void A_file_of_another_sort_is_refused_with_the_sorts_that_can_be_read(string name)
    {
        var why = _folder.Refused(name, "text");
        why.Code.ShouldBe(UnreadableCode.WrongType);
        why.Remedy.ShouldContain(".docx");
    }

    [Fact]
    public void An_Outlook_message_is_refused_with_how_to_save_it_as_eml()
    {
        var why = _folder.Refused("FW minutes.msg", [0xD0, 0xCF, 0x11, 0xE0]);
        why.Code.ShouldBe(UnreadableCode.OutlookMessage);
        why.Remedy.ShouldContain(".eml");
    }

    [Theory]
    [InlineData("empty.txt", "")]
    [InlineData("blank.txt", " \r\n\t \u00a0\n")]
    [InlineData("blank.html", "<html><body><script>var a = 1;</script></body></html>")]
    public void An_empty_file_is_said_to_be_empty(string name, string text) =>
        _folder.Refused(name, text).Code.ShouldBe(UnreadableCode.Empty);

    [Fact]
    public void A_Word_document_without_text_is_said_to_be_empty() =>
        _folder.Refused("empty.docx", Docx.Of("<w:p/>")).Code.ShouldBe(UnreadableCode.Empty);

    [Fact]
    public void A_Word_document_with_a_password_is_refused_with_what_to_do()
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[200]];
        var why = _folder.Refused("minutes.docx", file);
        why.Code.ShouldBe(UnreadableCode.PasswordProtected);
        why.Remedy.ShouldContain("remove the password");
    }

    [Fact]
    public void A_PDF_with_a_password_is_refused_with_what_to_do() =>
        _folder.Refused("minutes.pdf", Pdf.Encrypted()).Code.ShouldBe(UnreadableCode.PasswordProtected);

    [Fact]
    public void A_scan_without_text_is_found_out() =>
        _folder.Refused("scan.pdf", Pdf.Pages([], [], [])).Code.ShouldBe(UnreadableCode.ScanWithoutText);

    [Fact]
    public void A_file_over_50_MB_is_refused_before_it_is_read()
    {
        var file = _folder.Write("large.txt", "x");
        using (var stream = File.OpenWrite(file)) stream.SetLength(50L * 1024 * 1024 + 1);
        var why = Should.Throw<UnreadableDocumentException>(() => Documents.Reading.DocumentReader.Read(new(file, "large.txt")));
        why.Code.ShouldBe(UnreadableCode.TooLarge);
        why.Reason.ShouldContain("50 MB");
    }

    [Fact]
    public void A_document_of_more_than_1000_pages_is_refused()
    {
        _folder.Refused("long.txt", string.Join('\f', Enumerable.Repeat("A page.", 1001))).Code.ShouldBe(UnreadableCode.TooManyPages);
        var breaks = string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>a</w:t><w:br w:type=\"page\"/></w:r></w:p>", 1001));
        _folder.Refused("long.docx", Docx.Of(breaks)).Code.ShouldBe(UnreadableCode.TooManyPages);
        _folder.Refused("long.pdf", Pdf.Pages([.. Enumerable.Repeat<(double, double, string)[]>([(72, 72, "A page of text")], 1001)])).Code.ShouldBe(UnreadableCode.TooManyPages);
    }

    [Fact]
    public void A_table_of_ten_thousand_columns_is_refused()
    {
        _folder.Refused("wide.txt", string.Join('\t', Enumerable.Repeat("a", 10_000))).Code.ShouldBe(UnreadableCode.TooComplex);
        _folder.Refused("wide.html", $"<table><tr>{string.Concat(Enumerable.Repeat("<td>a</td>", 10_000))}</tr></table>").Code.ShouldBe(UnreadableCode.TooComplex);
        _folder.Refused("span.html", "<table><tr><td colspan=10000>a</td><td>b</td></tr></table>").Code.ShouldBe(UnreadableCode.TooComplex);
        _folder.Refused("wide.docx", Docx.Of(Docx.Table([.. Enumerable.Repeat("a", 10_000)]))).Reason.ShouldContain("columns");
    }

    [Fact]
    public void A_zip_bomb_is_refused()
    {
        var bomb = Docx.Bomb(200L * 1024 * 1024);
        bomb.Length.ShouldBeLessThan(4 * 1024 * 1024);
        _folder.Refused("bomb.docx", bomb).Code.ShouldBe(UnreadableCode.TooComplex);
    }

    [Fact]
    public void XML_with_entities_is_refused()
    {
        const string Laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        var why = _folder.Refused("laughs.docx", Docx.Zip(new Dictionary<string, string> { ["word/document.xml"] = Laughs }));
        why.Code.ShouldBe(UnreadableCode.TooComplex);
        why.Reason.ShouldContain("entities");
    }

    [Fact]
    public void Elements_nested_without_end_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000)) + Docx.P("text") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000));
        _folder.Refused("deep.docx", Docx.Of(deep)).Code.ShouldBe(UnreadableCode.TooComplex);
        _folder.Refused("deep.html", string.Concat(Enumerable.Repeat("<div>", 5000)) + "text").Code.ShouldBe(UnreadableCode.TooComplex);
    }

    [Fact]
    public void A_PDF_with_a_loop_ends_with_a_reason() =>
        _folder.Refused("loop.pdf", Pdf.Loop()).Code.ShouldBeOneOf(UnreadableCode.Damaged, UnreadableCode.ScanWithoutText);

    [Theory]
    [InlineData("minutes.docx", "%PDF-1.4\n…", "a PDF")]
    [InlineData("minutes.pdf", "PK\u0003\u0004", "zipped")]
    [InlineData("minutes.txt", "%PDF-1.4\n…", "a PDF")]
    [InlineData("minutes.docx", "Just words", "plain text")]
    [InlineData("minutes.html", "{\\rtf1 words}", "rich text")]
    public void A_file_that_is_not_what_its_name_says_is_told_what_it_is(string name, string content, string found)
    {
        var why = _folder.Refused(name, Encoding.Latin1.GetBytes(content));
        why.Code.ShouldBe(UnreadableCode.NotWhatItSays);
        why.Reason.ShouldContain(found);
        why.Reason.ShouldContain(Path.GetExtension(name));
    }

    [Fact]
    public void A_workbook_named_as_a_Word_document_is_told_what_it_is() =>
        _folder.Refused("log.docx", Docx.Zip(new Dictionary<string, string> { ["xl/workbook.xml"] = "<x/>" })).Reason.ShouldContain("Excel");

    [Fact]
    public void A_damaged_Word_document_is_said_to_be_damaged()
    {
        var whole = Docx.Of(Docx.P("Some text that is long enough to be cut in the middle"));
        _folder.Refused("cut.docx", whole[..(whole.Length / 2)]).Code.ShouldBe(UnreadableCode.Damaged);
    }

    [Fact]
    public void A_damaged_PDF_is_said_to_be_damaged() =>
        _folder.Refused("cut.pdf", "%PDF-1.4\nnothing more").Code.ShouldBe(UnreadableCode.Damaged);

    public void Dispose() => _folder.Dispose();
}
