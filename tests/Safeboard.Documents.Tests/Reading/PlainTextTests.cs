using System.Text;
using Safeboard.Documents.Model;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Reading;

public sealed class PlainTextTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Stray_tags_make_paragraphs_and_addresses_in_angle_brackets_stay()
    {
        var document = _folder.Read("a.txt", "1.\t<p>Title of item</p> <p>See <https://www.example.org/a> and <u>this</u>.</p>");
        document.Blocks.Select(document.Of).ShouldBe(["1.", "Title of item", "See <https://www.example.org/a> and this."]);
    }

    [Fact]
    public void Bullets_in_one_line_become_list_items()
    {
        var document = _folder.Read("a.txt", "2.\t<ul> • First thing • Second thing</ul>");
        document.Blocks.Where(b => b.InList).Select(document.Of).ShouldBe(["First thing", "Second thing"]);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void Every_encoding_gives_the_same_text(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var document = _folder.Read("a.txt", encoding.GetBytes("The Chair’s report – £5 for Siân and others at the meeting"));
        document.Text.ShouldBe("The Chair’s report – £5 for Siân and others at the meeting");
    }

    [Fact]
    public void Columns_that_only_spaces_keep_apart_are_a_table()
    {
        var document = _folder.Read("a.txt", "Names and posts\n\nAnn Reed         Chair            Independent\nOmar Bell        Superintendent   Example Police\nJane Marsh                        Example Trust\n\nThe meeting began with what had been left over the last time, and went on to the next matter.");
        document.Blocks.Where(b => b.InTable).Select(b => $"{b.Row} {b.Column} {document.Of(b)}").ShouldBe(
            ["0 0 Ann Reed", "0 1 Chair", "0 2 Independent", "1 0 Omar Bell", "1 1 Superintendent", "1 2 Example Police", "2 0 Jane Marsh", "2 2 Example Trust"]);
        document.Blocks.Count(b => !b.InTable).ShouldBe(2);
    }

    [Theory]
    [InlineData("1.   Welcome\n1.1  All were welcomed.\n2.   Next\n2.1  Nothing was said.")]
    [InlineData("Present:     Ann Reed, Omar Bell,\n             Jane Marsh\nApologies:   Tom Lowe")]
    [InlineData("It was said.  Then more was said.\nOthers spoke.  Nothing came of it.\nIt ended late.  All went home.")]
    public void Indents_and_wide_gaps_after_a_full_stop_are_no_table(string text) =>
        _folder.Read("a.txt", text).Blocks.ShouldAllBe(b => !b.InTable);

    [Fact]
    public void A_sentence_cut_by_a_page_break_is_whole_again()
    {
        var document = _folder.Read("a.txt", "3.1\t<p>The group talked about the long report on the</p>\n\n\t<p>work of the year. It was noted.</p>");
        document.Text.ShouldContain("long report on the work of the year. It was noted.");
    }

    [Fact]
    public void A_row_cut_at_line_ends_has_all_its_cells()
    {
        var document = _folder.Read("a.txt", "Ref\tAction\tOwner\tBy\nA1\tWrite to the trust about\nattendance\tJM\t1 May\nA2\tSend it\tKL\tJune");
        var row = document.Blocks.Where(b => b.Row == 1).ToList();
        row.Select(document.Of).ShouldBe(["A1", "Write to the trust about attendance", "JM", "1 May"]);
        row.ShouldAllBe(b => b.Kind == BlockKind.TableCell);
    }

    [Fact]
    public void Form_feeds_count_pages() => _folder.Read("a.txt", "One\fTwo\fThree").Blocks.Select(b => b.Page).ShouldBe([1, 2, 3]);

    public void Dispose() => _folder.Dispose();

    // Lines cut at 72 characters; the one in question is as full as they are.
    [Theory]
    [InlineData("Ann Reed (AR) – Northmere Council", false)]
    [InlineData("Safeguarding, who had come for this item alone", true)]
    public void A_full_line_is_joined_with_the_next_unless_somebody_new_begins_it(string next, bool joined)
    {
        var cut = string.Join('\n', Enumerable.Range(0, 12).Select(n => $"The group heard of week {n:00} and of what the schools had said about it then"));
        var text = $"{cut}\nPresent: Omar Bell, who is the interim Head of the Service for Quality and\n{next}\n\nThe end.";
        _folder.Read("a.txt", text).Text.Contains($"Quality and {next}", StringComparison.Ordinal).ShouldBe(joined);
    }
}
