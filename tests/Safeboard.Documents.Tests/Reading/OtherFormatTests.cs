using System.Text;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Reading;

/// <summary>OpenDocument, rich text, spreadsheets and web pages.</summary>
public sealed class OtherFormatTests : IDisposable
{
    private const string Names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";
    private readonly TempFolder _folder = new();

    [Fact]
    public void Numbered_lists_of_OpenDocument_show_their_numbers()
    {
        const string Style = "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\" text:display-levels=\"2\"/></text:list-style>";
        Texts(Odt("<text:list text:style-name=\"L\"><text:list-item><text:p>Welcome</text:p><text:list><text:list-item><text:p>Apologies</text:p></text:list-item></text:list></text:list-item></text:list><text:p>Talk.</text:p><text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item><text:p>Close</text:p></text:list-item></text:list>", Style))
            .ShouldBe(["1. Welcome", "1.a) Apologies", "Talk.", "2. Close"]);
    }

    [Fact]
    public void Numbered_headings_of_OpenDocument_show_their_numbers() =>
        Texts(Odt("<text:h text:outline-level=\"1\">Welcome</text:h><text:h text:outline-level=\"2\">Apologies</text:h><text:h text:outline-level=\"1\">Close</text:h>",
            "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\"/><text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/></text:outline-style>"))
            .ShouldBe(["1 Welcome", "1.1 Apologies", "2 Close"]);

    [Fact]
    public void Notes_boxes_and_comments_of_OpenDocument_stand_apart() =>
        Texts(Odt("<text:p>The report<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Paper 4.</text:p></text:note-body></text:note> was noted<office:annotation><text:p>Really?</text:p></office:annotation>.<draw:frame><draw:text-box><text:p>Next: May</text:p></draw:text-box></draw:frame></text:p><text:p>Close.</text:p>"))
            .ShouldBe(["The report was noted.", "Next: May", "Close.", "1 Paper 4."]);

    [Fact]
    public void Deleted_text_of_OpenDocument_is_not_read() =>
        Texts(Odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>rejected</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>The plan was <text:change/>agreed.</text:p>")).ShouldBe(["The plan was agreed."]);

    [Fact]
    public void Cells_of_rich_text_that_reach_over_columns_keep_the_others_in_place()
    {
        const string Rtf = @"{\rtf1\ansi\trowd\cellx2000\cellx4000\cellx6000\pard\intbl A\cell B\cell C\cell\row\trowd\cellx4000\cellx6000\pard\intbl wide\cell D\cell\row\pard after\par}";
        var document = _folder.Read("a.rtf", Rtf);
        document.Blocks.Select(b => (document.Of(b), b.Row, b.Column, b.Width)).ShouldBe([("A", 0, 0, 1), ("B", 0, 1, 1), ("C", 0, 2, 1), ("wide", 1, 0, 2), ("D", 1, 2, 1), ("after", -1, -1, 1)]);
    }

    [Fact]
    public void Boxes_notes_and_numbers_of_rich_text_are_read() =>
        Texts(_folder.Read("a.rtf", @"{\rtf1\ansi\pard {\listtext 1.\tab}Welcome{\shp{\*\shpinst{\sp{\sn f}{\sv 1}}{\shptxt\pard Next: May\par}}{\shprslt\pard twice\par}}{\footnote\pard Paper 4.\par} all\par {\deleted gone}Close\par}"))
            .ShouldBe(["Next: May", "1. Welcome all", "Close", "1 Paper 4."]);

    [Fact]
    public void Accents_of_rich_text_are_read_in_every_form() =>
        _folder.Read("a.rtf", @"{\rtf1\ansi\ansicpg1252 Si\'e2n \u373?ych \'96 caf\u233 e\par}").Text.ShouldBe("Siân ŵych – café");

    [Theory]
    [InlineData(14, null, "43983", "01/06/2020")]
    [InlineData(15, null, "43983", "1-Jun-20")]
    [InlineData(164, "ddd d mmmm yyyy", "43983", "Mon 1 June 2020")]
    [InlineData(164, "mmm-yy", "43983", "Jun-20")]
    [InlineData(164, "[$-809]dd\\/mm\\/yy;@", "43983", "01/06/20")]
    [InlineData(164, "dd/mm/yyyy hh:mm", "43983.75", "01/06/2020 18:00")]
    [InlineData(164, "h:mm AM/PM", "0.4375", "10:30 AM")]
    [InlineData(9, null, "0.45", "45%")]
    [InlineData(0, null, "0.30000000000000004", "0.3")]
    [InlineData(164, "0.00", "43983", "43983")]
    public void A_cell_shows_what_its_format_says(int id, string? code, string value, string shown)
    {
        var styles = $"<styleSheet>{(code is null ? "" : $"<numFmts><numFmt numFmtId=\"{id}\" formatCode=\"{code}\"/></numFmts>")}<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"{id}\"/></cellXfs></styleSheet>";
        Texts(_folder.Read("a.xlsx", Workbook($"<row><c r=\"A1\" s=\"1\"><v>{value}</v></c></row>", styles))).ShouldBe([shown]);
    }

    [Fact]
    public void Merged_cells_of_a_sheet_are_as_wide_as_they_look()
    {
        var document = _folder.Read("a.xlsx", Workbook("<row><c r=\"A1\" t=\"inlineStr\"><is><t>Actions\nof May</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>By</t></is></c></row>", "<styleSheet/>", "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"));
        document.Blocks.Select(b => (document.Of(b), b.Column, b.Width)).ShouldBe([("Actions", 0, 2), ("of May", 0, 2), ("By", 2, 1)]);
    }

    [Theory]
    [InlineData("Ref,Action\nA1,\"Write, then call\n\"\"Trust\"\"\"")]
    [InlineData("sep=;\nRef;Action\nA1;\"Write, then call\n\"\"Trust\"\"\"")]
    public void Rows_of_csv_keep_quoted_commas_and_lines(string csv)
    {
        var document = _folder.Read("a.csv", csv);
        document.Blocks.Select(b => (document.Of(b), b.Row, b.Column)).Skip(2).ShouldBe([("A1", 1, 0), ("Write, then call", 1, 1), ("\"Trust\"", 1, 1)]);
    }

    [Fact]
    public void A_page_whose_names_sound_like_furniture_is_read() =>
        Texts(_folder.Read("a.html", "<html><body><div class='social-care-minutes'><h1>Minutes</h1><div id='menu'><a>Home</a></div><p>The Board met and talked about very much indeed.</p></div></body></html>"))
            .ShouldBe(["Minutes", "The Board met and talked about very much indeed."]);

    [Fact]
    public void Marks_of_order_and_combining_letters_stay_as_they_are()
    {
        var document = _folder.Read("a.txt", "Present: \u202bשרה לוי\u202c and Zoe\u0308 with \0 nought");
        document.Text.ShouldContain("שרה לוי");
        document.Text.ShouldContain("Zoe\u0308");
        document.Text.ShouldNotContain("\0");
    }

    private static IEnumerable<string> Texts(DocumentText document) => document.Blocks.Select(document.Of);

    private DocumentText Odt(string body, string styles = "") => _folder.Read("a.odt", Docx.Zip(new Dictionary<string, string>
    {
        ["content.xml"] = $"<office:document-content {Names}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>",
    }));

    private static byte[] Workbook(string rows, string styles, string more = "") => Docx.Zip(new Dictionary<string, string>
    {
        ["xl/workbook.xml"] = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Log\" r:id=\"r1\"/></sheets></workbook>",
        ["xl/_rels/workbook.xml.rels"] = "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ["xl/worksheets/sheet1.xml"] = $"<worksheet><sheetData>{rows}</sheetData>{more}</worksheet>",
        ["xl/styles.xml"] = styles,
    });

    public void Dispose() => _folder.Dispose();
}
