using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Pages.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>Dates held, confirmed, released; meetings cancelled and planned again; and where due dates go meanwhile.</summary>
public sealed class MeetingStandingPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task Cancelling_says_what_is_due_there_and_moves_it_to_the_next_meeting()
    {
        var group = await GroupAsync("Neglect");
        var (first, second) = (await PlannedAsync(new(2026, 8, 4), group), await PlannedAsync(new(2026, 8, 18), group));
        var action = await DueNextAsync(new(2026, 8, 1), group);
        (await DueOnAsync(action)).ShouldBe(first.Date);
        var client = await app.AsAsync(Role.BoardManager);
        var address = MeetingLinks.CallOff("northmere", first.Id);
        var asked = await client.GetAsync(address);
        asked.Document.QuerySelector("#due-there")!.TextContent.ShouldContain("1 action is due at this meeting");
        asked.Text.ShouldContain("They become due at the next meeting of this group, Tuesday 18 August 2026.");
        (await client.SubmitAsync(address, Because(""))).Errors.ShouldBe(["Say why it is cancelled"]);

        var done = await client.SubmitAsync(address, Because("Half the members are away"));
        (await client.GetAsync(done.Location!)).Text.ShouldContain("The meeting is cancelled. 1 action due at it: they become due at the next meeting of this group, Tuesday 18 August 2026.");
        await app.DrainJobsAsync();
        (await DueOnAsync(action)).ShouldBe(second.Date);
        (await HistoryAsync(action)).ShouldContain("Due date moved to 18 August 2026: To the next meeting that is planned. It was 4 August 2026.");

        await client.SubmitAsync(MeetingLinks.CallOff("northmere", second.Id), Because("Nothing to discuss"));
        await app.DrainJobsAsync();
        (await DueOnAsync(action)).ShouldBeNull();
        (await HistoryAsync(action)).ShouldContain("Waits for “next meeting” again: It was due on 18 August 2026. That meeting was called off and no later one is planned.");

        await client.SubmitAsync(MeetingLinks.Confirm("northmere", first.Id), new Dictionary<string, string>(), action: "");
        await app.DrainJobsAsync();
        (await DueOnAsync(action)).ShouldBe(first.Date);
    }

    [Fact]
    public async Task A_held_date_gives_no_due_date_until_it_is_confirmed()
    {
        var group = await GroupAsync("Training");
        var client = await app.AsAsync(Role.BoardManager);
        var held = await client.SubmitAsync("/northmere/meetings/plan", new Dictionary<string, string>
        {
            ["GroupId"] = group.Id.ToString(), ["Date"] = "12 November 2026", ["Kind"] = "Extraordinary", ["HoldOnly"] = "True",
        });
        var page = await client.GetAsync(held.Location!);
        page.Text.ShouldContain("Thursday 12 November 2026 is held. Confirm or release it when you know.");
        page.Document.QuerySelector(".sb-head .govuk-tag")!.TextContent.ShouldBe("Date held");
        page.Text.ShouldContain("Extraordinary meeting");
        var action = await DueNextAsync(new(2026, 11, 1), group);
        (await DueOnAsync(action)).ShouldBeNull();
        await client.SubmitAsync(held.Location + "/confirm", new Dictionary<string, string>(), action: "");
        await app.DrainJobsAsync();
        (await DueOnAsync(action)).ShouldBe(new DateOnly(2026, 11, 12));
    }

    [Fact]
    public async Task A_workshop_is_not_the_next_meeting_and_a_meeting_that_decided_is_no_workshop()
    {
        var group = await GroupAsync("Learning");
        var workshop = await PlannedAsync(new(2026, 12, 1), group, MeetingKind.Workshop);
        var action = await DueNextAsync(new(2026, 11, 30), group);
        (await DueOnAsync(action)).ShouldBeNull();
        var client = await app.AsAsync(Role.BoardManager);
        await client.SubmitAsync(MeetingLinks.Change("northmere", workshop.Id), new Dictionary<string, string> { ["Kind"] = "Ordinary" });
        await app.DrainJobsAsync();
        (await DueOnAsync(action)).ShouldBe(workshop.Date);

        var wrong = await client.SubmitAsync(MeetingLinks.Change("northmere", app.March.Meeting.Id), new Dictionary<string, string> { ["Kind"] = "Workshop" });
        wrong.Errors.ShouldBe(["This meeting took decisions, and a workshop takes none. Choose another kind"]);
        await app.RunAsync<RecordDecision, bool>(record =>
        {
            Should.Throw<RuleBrokenException>(() => record.Add(new(workshop.Id, workshop.Date, 1, "We decide.") { Kind = MeetingKind.Workshop }, app.Office))
                .Message.ShouldStartWith("A workshop takes no decisions");
            return Task.FromResult(true);
        });
    }

    [Fact]
    public async Task Moving_shows_first_what_hangs_on_the_meeting()
    {
        var group = await GroupAsync("Locality");
        var meeting = await PlannedAsync(new(2027, 2, 2), group);
        await DueNextAsync(new(2027, 2, 1), group);
        var client = await app.AsAsync(Role.BoardManager);
        var page = await client.GetAsync(MeetingLinks.Change("northmere", meeting.Id));
        page.Document.QuerySelector("#due-there")!.TextContent.ShouldContain("its due date moves with it");
        var moved = await client.SubmitAsync(MeetingLinks.Change("northmere", meeting.Id), new Dictionary<string, string> { ["Date"] = "9 February 2027" });
        (await client.GetAsync(moved.Location!)).Text.ShouldContain("Moved to Tuesday 9 February 2027. 1 action due at this meeting moves with it.");
    }

    [Fact]
    public async Task A_day_whose_meeting_was_cancelled_is_free_and_minutes_of_it_show_that_it_took_place()
    {
        var cancelled = await PlannedAsync(new(2026, 6, 9), app.Quality);
        var client = await app.AsAsync(Role.BoardManager);
        await client.SubmitAsync(MeetingLinks.CallOff("northmere", cancelled.Id), Because("Snow"));
        (await client.GetAsync(MeetingLinks.Record("northmere", cancelled.Id))).Document.QuerySelector(".sb-head .govuk-tag")!.TextContent.ShouldBe("Cancelled");
        var recorded = await app.RunAsync<RecordMeeting, Meeting>(record =>
            record.AddAsync(new() { GroupId = app.Quality.Id, Title = "Quality sub-group", Date = cancelled.Date }, app.Office, default).ContinueWith(made => made.Result.Meeting, TaskScheduler.Default));
        (recorded.Id, recorded.State, recorded.CalledOffBecause).ShouldBe((cancelled.Id, MeetingState.Recorded, null));
        var again = await client.SubmitAsync("/northmere/meetings/plan", new Dictionary<string, string> { ["GroupId"] = app.Quality.Id.ToString(), ["Date"] = "9 June 2026" });
        again.Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData(Role.Member)]
    [InlineData(Role.Chair)]
    [InlineData(Role.AgencyLead)]
    public async Task Only_the_office_calls_off_and_confirms(Role role)
    {
        var client = await app.AsAsync(role, role == Role.AgencyLead ? app.Police : null);
        (await client.GetAsync(MeetingLinks.CallOff("northmere", app.June.Id))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await client.GetAsync(MeetingLinks.Confirm("northmere", app.June.Id))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_meeting_that_is_not_there_cannot_be_called_off()
    {
        var client = await app.AsAsync(Role.BoardManager);
        (await client.GetAsync($"/northmere/meetings/{Guid.NewGuid()}/call-off")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync($"/northmere/meetings/{Guid.NewGuid()}/confirm")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>A group of the test's own, so that "next meeting" means only what the test plans.</summary>
    private Task<BoardGroup> GroupAsync(string name) =>
        app.RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new(name, GroupKind.SubGroup), app.Office, default));

    private Task<Meeting> PlannedAsync(DateOnly day, BoardGroup group, MeetingKind kind = MeetingKind.Ordinary) =>
        app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(group.Id, day) { Kind = kind }, app.Office, default));

    private async Task<BoardAction> DueNextAsync(DateOnly agreed, BoardGroup group)
    {
        var action = await app.RunAsync<AddAction, BoardAction>(add => add.RunAsync(new()
        {
            Text = "Bring the report", AgreedOn = agreed, Due = DueDate.StillToResolve("next meeting"), GroupId = group.Id,
        }, app.Office, default));
        await app.DrainJobsAsync();
        return action;
    }

    private static Dictionary<string, string> Because(string reason) => new() { ["Because"] = reason };

    private Task<DateOnly?> DueOnAsync(BoardAction action) =>
        app.WithDbAsync(db => db.Set<BoardAction>().Where(a => a.Id == action.Id).Select(a => a.DueOn).SingleAsync());

    private Task<List<string>> HistoryAsync(BoardAction action) => app.WithDbAsync(async db =>
        (await db.HistoryOfActionAsync(action.Id, app.Office, default)).Select(h => $"{h.Title}: {h.Text}").ToList());
}
