using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Reading;

/// <summary>Numbers of automatic lists, as Word shows them.</summary>
public sealed class WordNumberingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("lowerLetter", 2, "b)")]
    [InlineData("upperLetter", 28, "BB)")]
    [InlineData("lowerRoman", 4, "iv)")]
    [InlineData("upperRoman", 49, "XLIX)")]
    [InlineData("decimalZero", 3, "03)")]
    [InlineData("ordinal", 22, "22nd)")]
    [InlineData("cardinalText", 3, "Three)")]
    [InlineData("ordinalText", 3, "Third)")]
    public void A_number_is_written_in_the_form_of_its_level(string format, int start, string shown) =>
        Texts(Item(0, "Title"), Level(0, format, "%1)", $"<w:start w:val=\"{start}\"/>")).ShouldBe([shown + " Title"]);

    [Fact]
    public void A_number_without_a_space_behind_stands_against_the_text() =>
        Texts(Item(0, "Title"), Level(0, "decimal", "AP%1/", "<w:suff w:val=\"nothing\"/>")).ShouldBe(["AP1/Title"]);

    [Fact]
    public void A_level_that_is_told_not_to_begin_anew_counts_on() =>
        Texts(Item(0, "A") + Item(1, "B") + Item(0, "C") + Item(1, "D"), Level(0, "decimal", "%1.") + Level(1, "decimal", "Minute %2:", "<w:lvlRestart w:val=\"0\"/>"))
            .ShouldBe(["1. A", "Minute 1: B", "2. C", "Minute 2: D"]);

    [Fact]
    public void Upper_levels_in_letters_are_figures_where_the_level_asks_for_it() =>
        Texts(Item(0, "A") + Item(1, "B"), Level(0, "upperRoman", "%1.") + Level(1, "decimal", "%1.%2", "<w:isLgl/>")).ShouldBe(["I. A", "1.1 B"]);

    [Fact]
    public void A_list_told_to_begin_anew_does_so_once()
    {
        var body = Item(0, "A") + Item(0, "B") + Item(0, "C", 6) + Item(0, "D", 6) + Item(0, "E");
        Texts(body, Level(0, "decimal", "%1."), "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
            .ShouldBe(["1. A", "2. B", "1. C", "2. D", "3. E"]);
    }

    [Fact]
    public void A_list_may_change_the_form_of_a_level()
    {
        var own = $"<w:num w:numId=\"6\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">{Level(0, "lowerLetter", "(%1)")}</w:lvlOverride></w:num>";
        Texts(Item(0, "A", 6), Level(0, "decimal", "%1."), own).ShouldBe(["(a) A"]);
    }

    [Fact]
    public void A_heading_style_gives_its_own_level_of_the_list()
    {
        const string Styles = """
            <w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
            <w:style w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
            """;
        var levels = Level(0, "decimal", "%1", "<w:pStyle w:val=\"H1\"/>") + Level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>");
        var body = Docx.P("Welcome", "<w:pStyle w:val=\"H1\"/>") + Docx.P("Apologies", "<w:pStyle w:val=\"H2\"/>");
        Texts(body, levels, "", Styles).ShouldBe(["1 Welcome", "1.1 Apologies"]);
    }

    [Fact]
    public void A_deleted_paragraph_takes_no_number()
    {
        const string Deleted = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>";
        Texts(Item(0, "A") + Deleted + Item(0, "B"), Level(0, "decimal", "%1.")).ShouldBe(["1. A", "2. B"]);
    }

    [Fact]
    public void A_level_without_a_number_shows_its_words_alone() =>
        Texts(Item(0, "Write to the trust"), Level(0, "none", "Action:")).ShouldBe(["Action: Write to the trust"]);

    private IEnumerable<string> Texts(string body, string levels, string nums = "", string? styles = null)
    {
        var document = _folder.Read("a.docx", Docx.Of(body, $"<w:abstractNum w:abstractNumId=\"1\">{levels}</w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/></w:num>{nums}", styles));
        return document.Blocks.Select(document.Of);
    }

    private static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\">{(more.Contains("w:start ", StringComparison.Ordinal) ? "" : "<w:start w:val=\"1\"/>")}<w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/>{more}</w:lvl>";

    private static string Item(int level, string text, int list = 5) => Docx.P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public void Dispose() => _folder.Dispose();
}
