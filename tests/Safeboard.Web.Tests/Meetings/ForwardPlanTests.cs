using System.Net;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

public sealed class ForwardPlanTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    private string Plan => $"/northmere/meetings/forward-plan?group={app.Main.Id}";

    [Fact]
    public async Task What_minutes_promised_waits_for_a_meeting_and_is_moved_to_one()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var page = await client.GetAsync(Plan);
        var promise = page.Document.QuerySelectorAll("section[data-topics-of=''] [data-topic]").Single(t => t.TextContent.Contains("Independent visitors", StringComparison.Ordinal));
        promise.TextContent.ShouldContain("promised 12 March, “autumn Board”");
        var topic = promise.QuerySelector("[name=topic]")!.GetAttribute("value")!;
        await client.SubmitAsync(Plan, new Dictionary<string, string> { ["topic"] = topic, ["to"] = app.June.Id.ToString() });
        page = await client.GetAsync(Plan);
        page.Document.QuerySelector($"section[data-topics-of='{app.June.Id}']")!.TextContent.ShouldContain("Independent visitors");
        (await client.GetAsync("/northmere/history")).Text.ShouldContain("Independent visitors’ annual report: to 25 June 2026");
    }

    [Fact]
    public async Task A_yearly_report_that_was_taken_is_expected_again_a_year_later()
    {
        var client = await app.AsAsync(Role.BoardManager);
        (await client.SubmitAsync($"/northmere/meetings/forward-plan/add?group={app.Main.Id}", Fields(("Text", "Virtual School yearly report"), ("EveryMonths", "12")))).Errors
            .ShouldBe(["Enter when it is next due, so that Safeboard knows when it comes again"]);
        await client.SubmitAsync($"/northmere/meetings/forward-plan/add?group={app.Main.Id}", Fields(("Text", "Virtual School yearly report"), ("BroughtBy", "Northmere Council"), ("EveryMonths", "12"), ("DueOn", "1 May 2026")));
        var page = await client.GetAsync(Plan);
        page.Text.ShouldContain("late");
        var link = page.Document.QuerySelectorAll("table a").Single(a => a.TextContent == "Virtual School yearly report").GetAttribute("href")!;
        (await client.PressAsync(link, "button[value=Dropped]")).Errors.ShouldBe(["Say why it is no longer needed"]);
        await client.PressAsync(link, "button[value=Taken]");
        (await client.GetAsync(Plan)).Document.QuerySelector("table")!.TextContent.ShouldContain("1 May 2027");
        (await client.GetAsync(link)).Text.ShouldContain("A meeting took it.");
    }

    [Fact]
    public async Task A_topic_goes_to_no_meeting_of_another_group_and_a_viewer_moves_nothing()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var quality = (await client.GetAsync($"/northmere/meetings?group={app.Quality.Id}")).Document.QuerySelectorAll("main .sb-list a").First().GetAttribute("href")!.Split('/')[^1];
        var answer = await client.SubmitAsync($"/northmere/meetings/forward-plan/add?group={app.Main.Id}", Fields(("Text", "Housing"), ("meeting", quality)));
        answer.Errors.ShouldBe(["Choose a meeting of this group that is still to come"]);
        var viewer = await app.AsAsync(Role.Viewer);
        var page = await viewer.GetAsync(Plan);
        page.Document.QuerySelectorAll("main form").Length.ShouldBe(0);
        (await viewer.GetAsync("/northmere/meetings/forward-plan/add")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
