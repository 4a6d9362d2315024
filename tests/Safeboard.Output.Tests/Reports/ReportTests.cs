using Safeboard.Output.Documents;
using Safeboard.Output.Documents.Html;
using Safeboard.Output.Reports;

namespace Safeboard.Output.Tests.Reports;

public sealed class ReportTests
{
    [Fact]
    public void A_representative_says_who_where_and_what_it_means()
    {
        var text = HtmlDocument.Fragment(NorthmereReports.Representative.ToDocument());
        text.ShouldContain("""<th scope="row">Board or group attended</th><td>Northmere Safeguarding Children Partnership</td>""");
        text.ShouldContain("<h3>Neglect strategy</h3>");
        text.ShouldContain("<h2>Actions for the sector</h2>");
        text.ShouldContain("<td>AP34/26</td>");
    }

    [Fact]
    public void A_report_to_another_board_asks_and_numbers()
    {
        var text = HtmlDocument.Fragment(NorthmereReports.ToBoard.ToDocument());
        text.ShouldContain("""<span class="doc-number">(b)</span> ask its members""");
        text.ShouldContain("""<span class="doc-number">2.1</span> Four of nineteen""");
        text.ShouldContain("""<th scope="row">Voice of children</th>""");
        text.ShouldContain("<td>Board minutes.docx, page 4</td>");
        text.IndexOf("Recommendations", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("What was done", StringComparison.Ordinal));
    }

    [Fact]
    public void Key_messages_ask_and_are_signed()
    {
        var text = HtmlDocument.Fragment(NorthmereReports.Messages.ToDocument());
        text.ShouldContain("<h1>Key messages from the chair: 25 June 2026</h1>");
        text.ShouldContain("<h2>What we ask of you</h2>");
        text.ShouldContain("Helen Strand, Independent Chair");
        text.ShouldContain("""<li>The toolkit: <a href="https://neglect.example.org/toolkit">https://neglect.example.org/toolkit</a></li>""");
        text.ShouldContain("<li>neglect.example.org</li>");
    }

    [Fact]
    public void A_rating_is_a_word()
    {
        var text = HtmlDocument.Fragment(NorthmereReports.Highlights.ToDocument());
        text.ShouldContain("<td>Amber</td>");
        text.ShouldContain("Amber: two of nine actions are late");
    }

    [Fact]
    public void What_is_not_there_leaves_no_empty_heading()
    {
        Headings(new RepresentativeReport { Title = "Report from The board", Meetings = [new("The board", new(2026, 6, 25))], Sector = "Schools", Representative = "A head teacher" }.ToDocument()).ShouldBe(["Report from The board"]);
        Headings(new ReportToBoard { From = "A", To = "B", Date = new(2026, 6, 25), Title = "T", Purpose = "For information" }.ToDocument()).ShouldBe(["T"]);
        Headings(new KeyMessages { Board = "A", Meeting = new(2026, 6, 25), Title = "Key messages from the chair: 25 June 2026" }.ToDocument()).ShouldBe(["Key messages from the chair: 25 June 2026"]);
        Headings(new HighlightReport { Board = "A", Group = "G", Title = "Highlight and exception report: G", Period = "June", Standing = "Green: all on course" }.ToDocument()).ShouldBe(["Highlight and exception report: G", "Exceptions"]);
    }

    private static IEnumerable<string> Headings(WrittenDocument document) => document.Blocks.OfType<Heading>().Select(h => h.Text);
}
