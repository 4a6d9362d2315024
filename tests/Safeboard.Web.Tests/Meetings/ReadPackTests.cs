using System.Net;
using System.Text;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>The pack as web pages: read part by part, each by those who may.</summary>
public sealed class ReadPackTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    private const string Paper = """
        <html><body><h1>Front door</h1><p>Contacts stood at 412.</p><table><tr><th>Month</th><th>Contacts</th></tr><tr><td>May</td><td>398</td></tr></table><script>alert(1)</script></body></html>
        """;

    [Fact]
    public async Task It_leads_from_the_agenda_through_the_papers_with_their_tables()
    {
        var office = await app.AsAsync(Role.BoardManager);
        var (meeting, item) = await WithPaperAsync(new(2026, 7, 9), Paper, "Front door.html");
        var agenda = await office.GetAsync(At(meeting));
        agenda.Heading.ShouldBe("Agenda");
        agenda.Text.ShouldContain(item.Title);
        var paper = await office.GetAsync(agenda.Document.QuerySelector("main ol.sb-order a")!.GetAttribute("href")!);
        paper.Heading.ShouldBe("A. Figures");
        var words = paper.Document.QuerySelector(".sb-doc")!;
        words.QuerySelector("h3")!.TextContent.ShouldBe("Front door");
        words.QuerySelectorAll("td").Select(c => c.TextContent).ShouldBe(["Month", "Contacts", "May", "398"]);
        words.InnerHtml.ShouldNotContain("alert");
        paper.Document.QuerySelector("#contents b")!.TextContent.ShouldBe("A. Figures");
        (await office.GetAsync(paper.Document.QuerySelector(".govuk-pagination__prev a")!.GetAttribute("href")!)).Heading.ShouldBe("Agenda");
        (await office.GetAsync(app.At($"/meetings/{meeting.Id}/pack"))).Document.QuerySelectorAll("a").ShouldContain(a => a.GetAttribute("href") == At(meeting));
    }

    [Theory]
    [InlineData(Role.Viewer, false)]
    [InlineData(Role.Member, true)]
    public async Task A_confidential_part_is_there_only_for_those_who_may_read_it(Role role, bool sees)
    {
        var (meeting, item) = await WithPaperAsync(new DateOnly(2026, 8, 11).AddDays((int)role), Paper, "Plan.html", ItemMarking.Confidential);
        var client = await app.AsAsync(role);
        var page = await client.GetAsync(At(meeting));
        page.Text.Contains(item.Title).ShouldBe(sees);
        page.Document.QuerySelectorAll("#contents a").Length.ShouldBe(sees ? 1 : 0);
        var paper = await app.WithDbAsync(db => Task.FromResult(db.Set<Paper>().Single(p => p.ItemId == item.Id)));
        (await client.GetAsync($"{At(meeting)}?part=paper-{paper.Id}")).Status.ShouldBe(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_cannot_be_shown_says_why_and_leads_to_the_file()
    {
        var office = await app.AsAsync(Role.BoardManager);
        var (meeting, _) = await WithPaperAsync(new(2026, 9, 15), "no picture at all", "Chart.png");
        var page = await office.GetAsync((await office.GetAsync(At(meeting))).Document.QuerySelector("#contents a")!.GetAttribute("href")!);
        var told = page.Document.QuerySelector(".govuk-inset-text")!;
        told.TextContent.ShouldContain("This paper cannot be shown as a web page");
        Encoding.UTF8.GetString(await office.DownloadAsync(told.QuerySelector("a")!.GetAttribute("href")!)).ShouldBe("no picture at all");
        (await office.GetAsync($"{At(meeting)}?part=paper-of-another-board")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private string At(Meeting meeting) => app.At($"/meetings/{meeting.Id}/pack/read");

    private async Task<(Meeting Meeting, MeetingItem Item)> WithPaperAsync(DateOnly day, string words, string fileName, ItemMarking marking = ItemMarking.MembersOnly)
    {
        var meeting = await app.WithAgendaAsync(day);
        var item = await app.ItemAsync(meeting, $"Contacts of {day:MMMM}", marking);
        await app.PaperAsync(item, "Figures", fileName, Encoding.UTF8.GetBytes(words));
        return (meeting, item);
    }
}
