using Safeboard.Documents.Model;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Reading;

public sealed class WordTests : IDisposable
{
    private const string Numbering = """
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
        <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
        """;

    private readonly TempFolder _folder = new();

    [Fact]
    public void Automatic_numbers_are_shown_as_Word_shows_them()
    {
        var body = Item(0, "Welcome") + Item(1, "Apologies") + Item(1, "Interests") + Item(0, "Minutes") + Item(1, "Approval");
        var document = _folder.Read("a.docx", Docx.Of(body, Numbering));
        document.Blocks.Select(document.Of).ShouldBe(["1. Welcome", "1.a Apologies", "1.b Interests", "2. Minutes", "2.a Approval"]);
    }

    [Fact]
    public void Deleted_text_is_not_read_and_inserted_text_is()
    {
        var body = "<w:p><w:r><w:t xml:space=\"preserve\">The plan was </w:t></w:r><w:del><w:r><w:delText>rejected</w:delText><w:t>rejected</w:t></w:r></w:del><w:ins><w:r><w:t>agreed</w:t></w:r></w:ins></w:p>";
        _folder.Read("a.docx", Docx.Of(body)).Text.ShouldBe("The plan was agreed");
    }

    [Fact]
    public void Merged_cells_keep_the_columns_of_the_others()
    {
        const string Body = """
            <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Wide</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>C</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>below</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>C2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """;
        var document = _folder.Read("a.docx", Docx.Of(Body));
        document.Blocks.Select(b => (document.Of(b), b.Row, b.Column, b.Width)).ShouldBe([("Wide", 0, 0, 2), ("C", 0, 2, 1), ("B", 1, 1, 1), ("C2", 1, 2, 1)]);
    }

    [Fact]
    public void A_heading_style_makes_a_heading()
    {
        const string Styles = "<w:style w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style><w:style w:styleId=\"Mine\"><w:name w:val=\"Board item\"/><w:basedOn w:val=\"H\"/></w:style>";
        var block = _folder.Read("a.docx", Docx.Of(Docx.P("Neglect", "<w:pStyle w:val=\"Mine\"/>"), styles: Styles)).Blocks.Single();
        (block.Kind, block.Level).ShouldBe((BlockKind.Heading, 2));
    }

    [Fact]
    public void The_instruction_of_a_field_is_not_text()
    {
        const string Body = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>hidden</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        _folder.Read("a.docx", Docx.Of(Body)).Text.ShouldBe("7");
    }

    private static string Item(int level, string text) => Docx.P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"5\"/></w:numPr>");

    public void Dispose() => _folder.Dispose();
}
