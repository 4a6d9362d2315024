using System.Text;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Tests.Support;
using Safeboard.Documents.Understanding;

namespace Safeboard.Documents.Tests.Reading;

/// <summary>Files that are large, deep or wide in one way: read, or refused with a reason, in bounded time.</summary>
public sealed class LimitTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("b")]
    [InlineData("font")]
    [InlineData("table><tr><td")]
    [InlineData("ul><li")]
    [InlineData("div class=menu")]
    public void Web_pages_nested_100_000_deep_end_with_a_reason(string tag) =>
        Ends(() => _folder.Refused("deep.html", string.Concat(Enumerable.Repeat($"<{tag}>", 100_000)) + "text").Code.ShouldBeOneOf(UnreadableCode.TooComplex, UnreadableCode.Empty));

    [Fact]
    public void Rich_text_nested_without_end_is_refused() =>
        Ends(() => _folder.Refused("deep.rtf", "{\\rtf1 " + new string('{', 200_000) + "text").Code.ShouldBe(UnreadableCode.TooComplex));

    [Fact]
    public void OpenDocument_nested_without_end_is_refused() =>
        Ends(() => _folder.Refused("deep.odt", Docx.Zip(new Dictionary<string, string> { ["content.xml"] = string.Concat(Enumerable.Repeat("<a>", 50_000)) + string.Concat(Enumerable.Repeat("</a>", 50_000)) })).Code.ShouldBe(UnreadableCode.TooComplex));

    [Fact]
    public void Messages_nested_without_end_are_refused_or_read() => Ends(() =>
    {
        var mail = new StringBuilder("From: a@example.org\nContent-Type: multipart/mixed; boundary=\"b0\"\n\n");
        for (var i = 0; i < 2_000; i++) mail.Append($"--b{i}\nContent-Type: multipart/mixed; boundary=\"b{i + 1}\"\n\n");
        _folder.Refused("deep.eml", mail.ToString()).Code.ShouldBe(UnreadableCode.TooComplex);
    });

    [Fact]
    public void Entities_that_grow_are_refused_in_every_zipped_format()
    {
        const string Laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>";
        foreach (var (name, part) in ((string, string)[])[("a.odt", "content.xml"), ("a.xlsx", "xl/workbook.xml")])
            _folder.Refused(name, Docx.Zip(new Dictionary<string, string> { [part] = Laughs })).Code.ShouldBe(UnreadableCode.TooComplex);
    }

    [Fact]
    public void A_zip_of_very_many_parts_is_refused() =>
        Ends(() => _folder.Refused("many.docx", Docx.Zip(Enumerable.Range(0, 6_000).ToDictionary(i => $"part{i}", _ => ""))).Code.ShouldBe(UnreadableCode.TooComplex));

    [Fact]
    public void Objects_of_a_PDF_in_a_ring_end_with_a_reason() =>
        Ends(() => _folder.Refused("ring.pdf", Pdf.Ring()).Code.ShouldBeOneOf(UnreadableCode.Damaged, UnreadableCode.ScanWithoutText));

    [Fact]
    public void A_thousand_pages_are_read() => Ends(() =>
    {
        var document = _folder.Read("long.pdf", Pdf.Pages([.. Enumerable.Range(1, 1000).Select(n => new[] { (72.0, 120.0, $"{n}. The Board agreed the plan of team {n} and asked for more.") })]));
        document.Pages.ShouldBe(1000);
        UnderstandDocument.Run(document, TestContext.Current.CancellationToken).Text.ShouldContain("plan of team 1000");
    });

    [Fact]
    public void A_table_of_100_000_cells_is_read() => Ends(() =>
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<tr><td>A{i}</td><td>Write to team {i}</td><td>Ann Reed</td><td>May</td><td>Open</td></tr>"));
        var document = _folder.Read("wide.html", $"<table><tr><td>Ref</td><td>Action</td><td>Owner</td><td>By</td><td>Status</td></tr>{rows}</table>");
        document.Blocks.Count.ShouldBe(100_005);
        UnderstandDocument.Run(document, TestContext.Current.CancellationToken).Actions.Count.ShouldBeGreaterThan(1_000);
    });

    [Fact]
    public void A_table_of_100_000_cells_is_read_from_Word() => Ends(() =>
        _folder.Read("wide.docx", Docx.Of(Docx.Table([.. Enumerable.Range(0, 20_000).Select(i => new[] { "A" + i, "Write", "Ann Reed", "May", "Open" })]))).Blocks.Count.ShouldBe(100_000));

    [Theory]
    [InlineData("A")]
    [InlineData("A a ")]
    [InlineData("to be ")]
    [InlineData("Action: ")]
    [InlineData("Board of the ")]
    [InlineData("1 ")]
    [InlineData("(")]
    [InlineData("AP1/19 ")]
    [InlineData("Ann Reed, ")]
    [InlineData("Ann Reed to write to Omar Bell and ")]
    [InlineData("was agreed that the ")]
    [InlineData("1 May 2015 ")]
    [InlineData("a@b.")]
    [InlineData("\u202bשלום\u202c ")]
    [InlineData("e\u0301\u0301")]
    [InlineData("and the plan\0 that was agreed by all members of the Board ")]
    [InlineData("- ")]
    [InlineData("<p>")]
    [InlineData("**")]
    [InlineData("&amp;")]
    public void One_line_of_200_KB_is_understood_soon(string piece)
    {
        var text = "Minutes of the Example Board\n\n1. Item\n" + string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var file = _folder.Write("line.txt", text);
        var clock = new WorkClock();
        UnderstandDocument.Run(Documents.Reading.DocumentReader.Read(new(file, "line.txt")), TestContext.Current.CancellationToken);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private static void Ends(Action read)
    {
        var clock = new WorkClock();
        read();
        clock.Elapsed.ShouldBeLessThan(Soon);
    }

    public void Dispose() => _folder.Dispose();
}
