using Safeboard.Documents.Model;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Reading;

public sealed class HtmlAndPdfTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void The_furniture_of_a_web_page_is_not_read()
    {
        const string Page = "<html><body><nav>Menu</nav><div class='breadcrumb'>Home</div><div id='content'><h1>Minutes</h1><p>The <b>Board</b> met.</p><script>x()</script></div><footer>Cookies</footer></body></html>";
        _folder.Read("a.html", Page).Text.ShouldBe("Minutes\n\nThe Board met.");
    }

    [Fact]
    public void Cells_that_reach_over_rows_move_the_next_ones_aside()
    {
        var document = _folder.Read("a.html", "<table><tr><td rowspan=2>1</td><td>a</td></tr><tr><td>b</td></tr></table>");
        document.Blocks.Select(b => (document.Of(b), b.Row, b.Column)).ShouldBe([("1", 0, 0), ("a", 0, 1), ("b", 1, 1)]);
    }

    [Theory]
    [InlineData("<ol><li>Welcome</li><li>Minutes</li></ol>", "1. Welcome|2. Minutes")]
    [InlineData("<ol start=4><li>Report</li><li value=9>Risks</li><li>Close</li></ol>", "4. Report|9. Risks|10. Close")]
    [InlineData("<ol type=a start=26><li>y</li><li>z</li></ol><ol type=I><li>x</li></ol>", "z. y|aa. z|I. x")]
    [InlineData("<ol type=A><li>x<li>y</ol><ol type=i start=4><li>x<li type=1>y</ol>", "A. x|B. y|iv. x|5. y")]
    [InlineData("<ol reversed><li>Third</li><li>Second</li><li>First</li></ol>", "3. Third|2. Second|1. First")]
    [InlineData("<ol><li>Items<ol type=a><li>one</li><li>two</li></ol></li><li>Next</li></ol>", "1. Items|a. one|b. two|2. Next")]
    [InlineData("<ol><li><ol type=a><li>one</li></ol></li></ol>", "1. a. one")]
    [InlineData("<ol><li><ul><li>bullet</li></ul></li><li></li><li><p>Three</p><p>more</p></li></ol>", "1. bullet|3. Three|more")]
    [InlineData("<ol style='margin: 0; list-style: none inside'><li>Plain</li></ol><ol><li>1. Written</li><li>(2) Written</li><li>3 trusts</li></ol>", "Plain|1. Written|(2) Written|3. 3 trusts")]
    [InlineData("<ul><li>one</li></ul><ol type=a start=0><li>zero</li></ol><ol start=999999999999><li>too far</li></ol>", "one|0. zero|1. too far")]
    [InlineData("<table><tr><td><ol><li>Write</li><li>Send</li></ol></td><td>Ann Reed</td></tr></table>", "1. Write|2. Send|Ann Reed")]
    public void Numbers_of_a_list_are_those_that_a_browser_shows(string page, string shown)
    {
        var document = _folder.Read("a.html", page);
        string.Join('|', document.Blocks.Select(document.Of)).ShouldBe(shown);
    }

    [Fact]
    public void A_numbered_item_is_a_paragraph_and_what_follows_in_it_is_of_the_list()
    {
        var document = _folder.Read("a.html", "<ol><li><h3>Welcome</h3><p>The Chair spoke.</p></li><li>Close</li></ol><ul><li>point</li></ul>");
        document.Blocks.Select(b => (document.Of(b), b.Kind, b.InList)).ShouldBe(
            [("1. Welcome", BlockKind.Heading, false), ("The Chair spoke.", BlockKind.ListItem, true), ("2. Close", BlockKind.Paragraph, false), ("point", BlockKind.ListItem, true)]);
    }

    [Fact]
    public void A_table_in_a_cell_is_read_as_part_of_that_cell()
    {
        var document = _folder.Read("a.html", "<table><tr><td><p>Present</p><table><tr><td>Ann Reed</td><td>Police</td></tr></table>after</td><td>Item 1</td></tr></table>");
        document.Blocks.Select(b => (document.Of(b), b.Table, b.Column)).ShouldBe([("Present", 0, 0), ("Ann Reed", 0, 0), ("Police", 0, 0), ("after", 0, 0), ("Item 1", 0, 1)]);
    }

    [Fact]
    public void A_frame_around_tables_is_no_table_itself()
    {
        var document = _folder.Read("a.html", "<table><tr><td>Minutes</td></tr><tr><td><table><tr><td>Action</td><td>Owner</td></tr><tr><td>Write</td><td>Ann Reed</td></tr></table></td></tr></table>");
        document.Blocks.Select(b => (document.Of(b), b.Row, b.Column)).ShouldBe([("Minutes", -1, -1), ("Action", 0, 0), ("Owner", 0, 1), ("Write", 1, 0), ("Ann Reed", 1, 1)]);
    }

    [Fact]
    public void Lines_of_a_PDF_become_paragraphs_and_running_headers_go()
    {
        var document = _folder.Read("a.pdf", Pdf.Pages(
            [(72, 30, "Example Board minutes"), (72, 100, "The Board talked for a long time about the report and about what it"), (72, 114, "says of the year."), (72, 150, "Next paragraph of the page, which is about another thing and goes on over the"), (280, 770, "Page 1 of 2")],
            [(72, 30, "Example Board minutes"), (72, 100, "page break."), (280, 770, "Page 2 of 2")]));
        document.Blocks.Select(document.Of).ShouldBe(
        [
            "The Board talked for a long time about the report and about what it says of the year.",
            "Next paragraph of the page, which is about another thing and goes on over the page break.",
        ]);
        document.Pages.ShouldBe(2);
    }

    [Fact]
    public void Columns_of_a_PDF_table_are_rebuilt_with_wrapped_cells()
    {
        var document = _folder.Read("a.pdf", Pdf.Pages([
            (72, 100, "Action"), (300, 100, "Owner"), (450, 100, "By"),
            (72, 130, "Write to the trust and ask for"), (300, 130, "Ann Reed"), (450, 130, "1 May"),
            (72, 143, "an answer"),
            (72, 170, "Send the form"), (300, 170, "Omar Bell"), (450, 170, "June"),
        ]));
        document.Blocks.Select(b => (document.Of(b), b.Row, b.Column)).ShouldContain(("Write to the trust and ask for an answer", 1, 0));
        document.Blocks.Select(b => (document.Of(b), b.Row, b.Column)).ShouldContain(("Omar Bell", 2, 1));
        document.Blocks.ShouldAllBe(b => b.Kind == BlockKind.TableCell);
    }

    public void Dispose() => _folder.Dispose();
}
