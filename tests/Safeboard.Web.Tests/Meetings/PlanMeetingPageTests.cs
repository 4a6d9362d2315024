using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Pages.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

public sealed class PlanMeetingPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task Planning_a_meeting_puts_it_into_the_list()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var done = await client.SubmitAsync("/northmere/meetings/plan", Fields("24 September 2026", start: "9.30am", end: "noon", venue: "Town Hall"));
        done.Status.ShouldBe(HttpStatusCode.Redirect);
        var page = await client.GetAsync(done.Location!);
        page.Document.QuerySelector(".govuk-notification-banner--success")!.TextContent.ShouldContain("Planned for Thursday 24 September 2026");
        page.Text.ShouldContain("Thursday 24 September 2026, 9:30am to 12pm");
    }

    [Fact]
    public async Task A_meeting_may_have_a_theme_that_stands_wherever_it_is_planned()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var fields = Fields("8 October 2026", start: "9:30", end: "12:00", group: app.Main.Id.ToString());
        fields["Theme"] = "Neglect";
        var planned = (await client.SubmitAsync("/northmere/meetings/plan", fields)).Location!;
        await client.SubmitAsync(planned + "/change", new Dictionary<string, string> { ["Theme"] = "Neglect in the early years" });
        foreach (var page in (string[])[planned, planned + "/agenda", planned + "/pack/read", "/northmere/meetings/calendar?year=2026", $"/northmere/meetings/forward-plan?group={app.Main.Id}"])
            (await client.GetAsync(page)).Text.ShouldContain("Neglect in the early years", customMessage: page);
    }

    [Theory]
    [InlineData("1 June 2026", "", "", "Date must be today or in the future. For a meeting that was held, add its minutes")]
    [InlineData("31 June 2026", "", "", "Date must be a real date, like 8 June 2026")]
    [InlineData("", "", "", "Enter the date")]
    [InlineData("25 June 2026", "", "", "This group has a meeting on 25 June 2026 already. Choose another day, or change that meeting")]
    [InlineData("1 October 2026", "2pm", "1pm", "End must be after the start")]
    [InlineData("1 October 2026", "25:00", "", "Start must be a time, like 9:30am or 14:00")]
    [InlineData("1 October 2026", "", "1pm", "Enter when it starts")]
    public async Task A_wrong_plan_says_what_is_wrong_and_keeps_what_was_typed(string date, string start, string end, string error)
    {
        var answer = await (await app.AsAsync(Role.BoardManager)).SubmitAsync("/northmere/meetings/plan", Fields(date, start, end, "Committee Room 2"));
        answer.Errors.ShouldBe([error]);
        answer.Document.QuerySelector("[name=Venue]")!.GetAttribute("value").ShouldBe("Committee Room 2");
        (answer.Document.QuerySelector("[name=Date]")!.GetAttribute("value") ?? "").ShouldBe(date);
        answer.Document.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldStartWith("#");
    }

    [Fact]
    public async Task Moving_a_meeting_moves_the_actions_that_are_due_at_it()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var action = await app.RunAsync<AddAction, BoardAction>(add => add.RunAsync(new()
        {
            Text = "Bring the report", AgreedOn = new(2026, 6, 9), Due = DueDate.StillToResolve("next Quality sub-group"), GroupId = app.Quality.Id,
        }, app.Office, CancellationToken.None));
        var planned = await client.SubmitAsync("/northmere/meetings/plan", Fields("10 June 2026", group: app.Quality.Id.ToString()));
        await app.DrainJobsAsync();
        (await DueOnAsync(action)).ShouldBe(new DateOnly(2026, 6, 10));
        var moved = await client.SubmitAsync(planned.Location + "/change", new Dictionary<string, string> { ["Date"] = "17 June 2026" });
        (await client.GetAsync(moved.Location!)).Document.QuerySelector(".govuk-notification-banner")!.TextContent.ShouldContain("Moved to Wednesday 17 June 2026");
        await app.DrainJobsAsync();
        (await DueOnAsync(action)).ShouldBe(new DateOnly(2026, 6, 17));
    }

    [Fact]
    public async Task Correcting_a_record_stands_in_its_history_from_and_to()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var address = MeetingLinks.Record("northmere", app.March.Meeting.Id);
        await client.SubmitAsync(address + "/change", new Dictionary<string, string> { ["Venue"] = "Eastholm Hall" });
        var page = await client.GetAsync(address);
        page.Document.QuerySelector("#history .moj-timeline__item")!.TextContent.ShouldContain("Place: from “Northmere Town Hall, Committee Room 2” to “Eastholm Hall”");
    }

    [Fact]
    public async Task Two_who_change_a_meeting_at_once_are_told()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var address = MeetingLinks.Change("northmere", app.March.Meeting.Id);
        var stale = (await client.GetAsync(address)).Document.QuerySelector("[name=Version]")!.GetAttribute("value")!;
        await client.SubmitAsync(address, new Dictionary<string, string> { ["Chair"] = "Patricia Dunne" });
        var clash = await client.SubmitAsync(address, new Dictionary<string, string> { ["Chair"] = "Somebody else", ["Version"] = stale });
        clash.Errors.ShouldHaveSingleItem().ShouldContain("Ruth Calder changed this while you were working on it");
        clash.Document.QuerySelector("[name=Chair]")!.GetAttribute("value").ShouldBe("Somebody else");
    }

    [Fact]
    public async Task A_member_cannot_plan()
    {
        (await (await app.AsAsync(Role.Member)).GetAsync("/northmere/meetings/plan")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private Task<DateOnly?> DueOnAsync(BoardAction action) =>
        app.WithDbAsync(db => db.Set<BoardAction>().Where(a => a.Id == action.Id).Select(a => a.DueOn).SingleAsync());

    private Dictionary<string, string> Fields(string date, string start = "", string end = "", string venue = "", string? group = null) => new()
    {
        ["GroupId"] = group ?? app.Main.Id.ToString(), ["Date"] = date, ["Start"] = start, ["End"] = end, ["Venue"] = venue,
    };
}
