using System.Net;
using System.Text;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Meetings.AgendaBoard;

namespace Safeboard.Web.Tests.Meetings;

public sealed class PaperPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task Papers_are_lettered_replaced_and_taken_off_and_earlier_versions_are_kept()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var meeting = await app.WithAgendaAsync(new(2026, 7, 7));
        var (one, two) = (await app.ItemAsync(meeting, "Front door"), await app.ItemAsync(meeting, "Neglect"));
        var add = app.At($"/meetings/{meeting.Id}/papers/add?item=");
        (await client.SubmitAsync(add + one.Id, Fields(("Title", "Staffing")))).Errors.ShouldBe(["Choose the file of the paper"]);
        (await client.SubmitAsync(add + one.Id, Fields(("Title", "")), null, Word("Staffing.docx", "first"))).Errors.ShouldBe(["Enter what the paper is called"]);
        await client.SubmitAsync(add + one.Id, Fields(("Title", "Staffing")), null, Word("Staffing.docx", "first"));
        await client.SubmitAsync(add + two.Id, Fields(("Title", "Take-up")), null, Word("Take-up.docx", "other"));
        var page = $"{app.AgendaOf(meeting)}/items/{one.Id}";
        var replace = (await client.GetAsync(page)).Document.QuerySelector("#papers a.sb-btn")!.GetAttribute("href")!;
        await client.SubmitAsync(replace, Fields(("Title", "Staffing, corrected")), null, Word("Staffing 2.docx", "second"));
        var item = await client.GetAsync(page);
        item.Text.ShouldContain("Paper A: Staffing, corrected");
        item.Text.ShouldContain("Version 1 of paper A");
        var files = item.Document.QuerySelectorAll("#papers li > div:first-child a").Select(a => a.GetAttribute("href")!).ToList();
        Encoding.UTF8.GetString(await client.DownloadAsync(files[0])).ShouldBe("second");
        var member = await app.AsAsync(Role.Member);
        (await member.GetAsync(files[0])).Status.ShouldBe(HttpStatusCode.OK);
        (await member.GetAsync(files[1])).Status.ShouldBe(HttpStatusCode.NotFound);
        await client.PressAsync(page, "button[name=paper]");
        (await client.GetAsync(files[0])).Status.ShouldBe(HttpStatusCode.OK);
        (await member.GetAsync(files[0])).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.SubmitAsync(add + one.Id, Fields(("Title", "Third")), null, Word("Third.docx", "third"))).Location.ShouldNotBeNull();
        // A was taken off; its letter is not given again.
        (await client.GetAsync(app.AgendaOf(meeting))).Text.ShouldContain("paper C");
        (await client.GetAsync(app.At($"/history?record={one.Id}"))).Text.ShouldContain("Paper A replaced");
    }

    [Fact]
    public async Task A_paper_after_the_close_is_late_and_one_too_large_is_refused_with_what_to_do()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var meeting = await app.WithAgendaAsync(new(2026, 6, 16));
        var item = await app.ItemAsync(meeting, "Front door");
        var add = app.At($"/meetings/{meeting.Id}/papers/add?item={item.Id}");
        (await client.GetAsync(add)).Text.ShouldContain("Papers closed on 8 June 2026");
        (await client.SubmitAsync(add, Fields(("Title", "Scan")), null, ("Files", "Scan.pdf", new byte[51 * 1024 * 1024]))).Errors.ShouldBe(["“Scan.pdf” is larger than 50 MB: choose a smaller file"]);
        await client.SubmitAsync(add, Fields(("Title", "Staffing")), null, Word("Staffing.docx", "late"));
        (await client.GetAsync(app.AgendaOf(meeting))).Document.QuerySelector($"#item-{item.Id} .sb-meta")!.TextContent.ShouldContain(", late");
        (await client.GetAsync(app.At($"/meetings/{app.June.Id}/papers/add?item={item.Id}"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_an_item_lost_is_not_read_by_members_any_more()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var meeting = await app.WithAgendaAsync(new(2026, 7, 8));
        var item = await app.ItemAsync(meeting, "Front door");
        var paper = await app.PaperAsync(item, "Staffing");
        await client.SubmitAsync($"{app.AgendaOf(meeting)}/items/{item.Id}", [], "handler=TakeOff");
        (await (await app.AsAsync(Role.Member)).GetAsync(app.At($"/meetings/{meeting.Id}/papers/{paper.Id}"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static (string, string, byte[]) Word(string name, string words) => ("Files", name, Encoding.UTF8.GetBytes(words));
}
