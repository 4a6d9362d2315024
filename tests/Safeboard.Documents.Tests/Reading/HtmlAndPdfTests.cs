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
