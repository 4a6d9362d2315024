using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Reading;

/// <summary>What stands around the paragraphs of a Word document: tracked changes, boxes, controls, notes, nested tables.</summary>
public sealed class WordLayoutTests : IDisposable
{
    private const string Box = "<w:txbxContent><w:p><w:r><w:t>Next meeting: 4 May</w:t></w:r></w:p></w:txbxContent>";
    private readonly TempFolder _folder = new();

    [Fact]
    public void Moved_text_is_read_where_it_went() =>
        Texts("<w:moveFrom><w:p><w:r><w:t>old place</w:t></w:r></w:p></w:moveFrom><w:p><w:moveFrom><w:r><w:t>left</w:t></w:r></w:moveFrom><w:r><w:t>stays</w:t></w:r></w:p><w:p><w:moveTo><w:r><w:t>new place</w:t></w:r></w:moveTo></w:p>")
            .ShouldBe(["stays", "new place"]);

    [Fact]
    public void Paragraphs_whose_break_was_deleted_are_one() =>
        Texts("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>The Board</w:t></w:r></w:p>" + Docx.P("agreed the plan.")).ShouldBe(["The Board agreed the plan."]);

    [Fact]
    public void Deleted_rows_and_cells_are_not_read() =>
        Texts("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p><w:r><w:t>gone too</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>kept</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
            .ShouldBe(["kept"]);

    [Theory]
    [InlineData("<w:rPr><w:strike/></w:rPr>")]
    [InlineData("<w:rPr><w:dstrike/></w:rPr>")]
    [InlineData("<w:rPr><w:rStyle w:val=\"Old\"/></w:rPr>")]
    public void Struck_text_is_read_and_marked(string properties)
    {
        const string Styles = "<w:style w:type=\"character\" w:styleId=\"Old\"><w:name w:val=\"Old\"/><w:rPr><w:strike/></w:rPr></w:style>";
        var block = _folder.Read("a.docx", Docx.Of($"<w:p><w:r>{properties}<w:t>withdrawn</w:t></w:r></w:p>", styles: Styles)).Blocks.Single();
        block.Styles.Single().ShouldBe(new StyledSpan(new(0, 9), TextStyle.Struck));
    }

    [Fact]
    public void A_text_box_is_read_once_and_apart() =>
        Texts($"<w:p><w:r><w:t>The Board met</w:t></w:r><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice><w:drawing>{Box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{Box}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t xml:space=\"preserve\"> and talked.</w:t></w:r></w:p>")
            .ShouldBe(["The Board met and talked.", "Next meeting: 4 May"]);

    [Fact]
    public void Content_controls_are_read_and_their_prompts_are_not()
    {
        const string Body = """
            <w:sdt><w:sdtContent><w:p><w:r><w:t>Date: </w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>4 May 2020</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>
            <w:p><w:r><w:t>Venue: </w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here to enter text.</w:t></w:r></w:sdtContent></w:sdt></w:p>
            <w:tbl><w:sdt><w:sdtContent><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:sdtContent></w:sdt></w:tbl>
            """;
        Texts(Body).ShouldBe(["Date: 4 May 2020", "Venue:", "cell"]);
    }

    [Fact]
    public void Footnotes_follow_the_text()
    {
        const string Notes = "<w:footnote w:id=\"0\"><w:p><w:r><w:t>separator</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/><w:t>Paper 4.</w:t></w:r></w:p></w:footnote>";
        var document = _folder.Read("a.docx", Docx.Of("<w:p><w:r><w:t>The report</w:t><w:footnoteReference w:id=\"7\"/><w:t xml:space=\"preserve\"> was noted.</w:t></w:r></w:p>" + Docx.P("Close."), footnotes: Notes));
        document.Blocks.Select(document.Of).ShouldBe(["The report was noted.", "Close.", "1 Paper 4."]);
    }

    [Fact]
    public void Headers_footers_and_comments_are_not_text()
    {
        var others = new Dictionary<string, string> { ["word/header1.xml"] = Docx.P("Restricted"), ["word/footer1.xml"] = Docx.P("Page 1"), ["word/comments.xml"] = Docx.P("Is this right?") };
        var document = _folder.Read("a.docx", Docx.Of("<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>The plan</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p><w:sectPr/>", others: others));
        document.Text.ShouldBe("The plan");
    }

    [Fact]
    public void A_table_of_contents_is_not_read_twice()
    {
        const string Styles = "<w:style w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>";
        _folder.Read("a.docx", Docx.Of(Docx.P("1. Welcome 3", "<w:pStyle w:val=\"TOC1\"/>") + Docx.P("1. Welcome"), styles: Styles)).Text.ShouldBe("1. Welcome");
    }

    [Fact]
    public void A_table_in_a_cell_is_read_as_part_of_that_cell()
    {
        var inner = Docx.Table(["Ann Reed", "Police"]);
        var document = _folder.Read("a.docx", Docx.Of($"<w:tbl><w:tr><w:tc>{Docx.P("Present")}{inner}</w:tc><w:tc>{Docx.P("Item 1")}</w:tc></w:tr></w:tbl>"));
        document.Blocks.Select(b => (document.Of(b), b.Table, b.Column)).ShouldBe([("Present", 0, 0), ("Ann Reed", 0, 0), ("Police", 0, 0), ("Item 1", 0, 1)]);
    }

    [Fact]
    public void A_frame_around_tables_is_no_table_itself()
    {
        var inner = Docx.Table(["Action", "Owner"], ["Write", "Ann Reed"]);
        var document = _folder.Read("a.docx", Docx.Of($"<w:tbl><w:tr><w:tc>{Docx.P("Minutes")}{inner}{Docx.P("Close")}</w:tc></w:tr></w:tbl>"));
        document.Blocks.Select(b => (document.Of(b), b.Row, b.Column)).ShouldBe([("Minutes", -1, -1), ("Action", 0, 0), ("Owner", 0, 1), ("Write", 1, 0), ("Ann Reed", 1, 1), ("Close", -1, -1)]);
    }

    [Fact]
    public void A_page_break_that_Word_notes_again_counts_once()
    {
        const string Body = "<w:p><w:r><w:t>One</w:t><w:br w:type=\"page\"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>Two</w:t></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>Three</w:t></w:r></w:p>";
        _folder.Read("a.docx", Docx.Of(Body)).Pages.ShouldBe(3);
    }

    private IEnumerable<string> Texts(string body)
    {
        var document = _folder.Read("a.docx", Docx.Of(body));
        return document.Blocks.Select(document.Of);
    }

    public void Dispose() => _folder.Dispose();
}
