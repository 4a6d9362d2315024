using Safeboard.Domain.Meetings;
using Safeboard.Domain.Reports;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Reports;

public sealed class DocumentWarningsTests
{
    [Theory]
    [InlineData("https://www.example.org/toolkit", null)]
    [InlineData("http://example.org", "it is not secure; use https://")]
    [InlineData("www.example.org/a", "write it with https:// before it")]
    [InlineData("https://localhost", "it is not a whole web address")]
    [InlineData("https://user:secret@example.org", "it is not a whole web address")]
    public void A_link_is_checked_for_its_form(string address, string? wrong) =>
        DocumentWarnings.Links(Messages($"The toolkit: {address}.")).ShouldBe([new DocumentLink(address, wrong)]);

    [Fact]
    public void Words_that_may_tell_who_a_child_is_are_named()
    {
        var warnings = DocumentWarnings.Of(Messages("A 9-year-old girl from Moorside was missed, and child B too."));
        warnings.Count.ShouldBe(2);
        warnings.ShouldAllBe(w => w.Contains("may tell who a child is"));
        DocumentWarnings.Of(Messages("Child Protection Plans came down to 41.")).ShouldBeEmpty();
    }

    [Fact]
    public void What_stands_beside_the_words_of_a_record_is_read_too()
    {
        const string Detail = "child B";
        var record = Record(ItemMarking.Public);
        foreach (var told in (DocumentContent[])[Messages("") with { ForWhom = Detail }, .. ((ContentRecord[])[record with { Theme = Detail }, record with { Who = Detail }, record with { Stands = Detail }]).Select(r => Messages("") with { Records = [r] })])
            DocumentWarnings.Of(told).ShouldHaveSingleItem().ShouldContain("may tell who a child is");
    }

    [Fact]
    public void What_is_for_partners_is_counted_where_it_goes_out() =>
        DocumentWarnings.Of(Messages("") with { Records = [Record(ItemMarking.Partners)] }).ShouldHaveSingleItem().ShouldContain("One record in it is from items marked for the safeguarding partners");

    [Fact]
    public void What_is_marked_is_counted_and_only_what_goes_out_asks_about_members_only()
    {
        ContentRecord[] records = [Record(ItemMarking.Confidential), Record(ItemMarking.MembersOnly), Record(ItemMarking.Public)];
        DocumentWarnings.Of(Messages("") with { Records = records }).Count.ShouldBe(2);
        DocumentWarnings.Of(Messages("") with { Kind = BoardDocumentKind.HighlightReport, Records = records }).ShouldHaveSingleItem().ShouldContain("confidential");
    }

    [Fact]
    public void A_highlight_report_of_more_than_a_page_says_by_how_much()
    {
        var report = Messages("") with { Kind = BoardDocumentKind.HighlightReport, Records = [.. Enumerable.Range(0, 20).Select(_ => Record(ItemMarking.Public))] };
        DocumentWarnings.Of(report).ShouldBeEmpty();
        DocumentWarnings.Of(report with { Records = [.. report.Records, .. report.Records] }).ShouldHaveSingleItem().ShouldContain("a page holds 56");
    }

    private static DocumentContent Messages(string links) =>
        new() { Kind = BoardDocumentKind.KeyMessages, Title = "Key messages", ForWhom = "Everybody", Sections = new Dictionary<string, string> { [DocumentOutline.Links] = links } };

    private static ContentRecord Record(ItemMarking marking) => new(Guid.NewGuid(), RecordKind.Decision, "The guide was endorsed") { Marking = marking };
}
