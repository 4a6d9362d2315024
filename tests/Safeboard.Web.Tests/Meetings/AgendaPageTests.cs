using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Meetings.AgendaBoard;

namespace Safeboard.Web.Tests.Meetings;

public sealed class AgendaPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task An_agenda_begins_with_the_last_minutes_and_the_topics_of_the_forward_plan()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var meeting = await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(app.Main.Id, new(2026, 6, 22)) { Start = new(10, 0) }, app.Office, CancellationToken.None));
        var topic = await app.RunAsync<AddTopic, ForwardPlanEntry>(add => add.RunAsync(new("Housing and neglect") { GroupId = app.Main.Id, Minutes = 20 }, meeting.Id, app.Office, CancellationToken.None));
        var path = app.AgendaOf(meeting);
        (await client.SubmitAsync(path, [], "handler=Begin")).Errors.ShouldBe(["Choose what the agenda begins with"]);
        await client.SubmitAsync(path, Fields(("From", "LastAgenda")));
        var page = await client.GetAsync(path);
        page.Heading.ShouldBe("Agenda, 22 June 2026");
        var titles = page.Document.QuerySelectorAll(".sb-slot > div > a").Select(a => a.TextContent).ToList();
        titles.ShouldContain("Minutes of 12 March 2026 and matters arising");
        titles.ShouldContain("Membership");
        titles[^1].ShouldBe("Housing and neglect");
        page.Text.ShouldContain("due by then");
        // The topic knows its item, and is not moved away under the agenda.
        (await app.WithDbAsync(db => db.TopicAsync(app.Office, topic.Id, CancellationToken.None)))!.ItemId.ShouldNotBeNull();
        (await client.GetAsync(app.At($"/meetings/forward-plan?group={app.Main.Id}"))).Text.ShouldContain("On its agenda");
    }

    [Fact]
    public async Task Items_are_added_timed_moved_and_taken_off()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var meeting = await app.WithAgendaAsync(new(2026, 7, 7));
        var path = app.AgendaOf(meeting);
        await client.SubmitAsync(path + "/add?kind=Item", Fields(("Title", "Front door"), ("Minutes", "170"), ("Purpose", "Discussion"), ("Marking", "Partners"), ("Presenter", "Sarah Colley")));
        await client.SubmitAsync(path + "/add?kind=Section", Fields(("Title", "Close")));
        await client.SubmitAsync(path + "/add?kind=Item", Fields(("Title", "Any other business"), ("Minutes", "10")));
        var lines = await app.LinesAsync(meeting);
        lines.Select(l => (l.Number, l.Title)).ShouldBe([("1", "Minutes of 12 March 2026 and matters arising"), ("2", "Front door"), (null, "Close"), ("3", "Any other business")]);
        await client.PressAsync(path, "#minutes button", ($"Minutes[{lines[0].Id}]", "15"));
        var page = await client.GetAsync(path);
        page.Document.QuerySelectorAll(".sb-slot__at").Select(t => t.TextContent).ShouldBe(["9:30", "9:45", "12:35"]);
        page.Text.ShouldContain("20 minutes too long");
        page.Document.QuerySelectorAll(".sb-slot--over").Length.ShouldBe(1);
        // Whoever still saw 15 beside another item, and changes only that one, undoes nothing.
        await client.PressAsync(path, "#minutes button", ($"Was[{lines[0].Id}]", "20"), ($"Minutes[{lines[0].Id}]", "20"));
        (await app.LinesAsync(meeting))[0].Minutes.ShouldBe(15);
        (await client.PressAsync(path, "#minutes button", ($"Minutes[{lines[0].Id}]", "many"))).Errors.ShouldBe(["Minutes must be a whole number, like 15, not “many”"]);
        var moved = await client.PressAsync(path, $"#item-{lines[1].Id} button[name=up][value=true]");
        moved.Location!.ShouldEndWith($"#item-{lines[1].Id}");
        (await client.GetAsync(moved.Location!.Split('#')[0])).Document.QuerySelector("[autofocus]")!.TextContent.ShouldContain("Move item 1 up");
        (await app.LinesAsync(meeting)).Select(l => l.Id).ShouldBe([lines[1].Id, lines[0].Id, lines[2].Id, lines[3].Id]);
        await client.SubmitAsync($"{path}/items/{lines[3].Id}", Fields(("KeepTopic", "true")), "handler=TakeOff");
        (await app.LinesAsync(meeting)).Count.ShouldBe(3);
        (await client.GetAsync(app.At($"/meetings/forward-plan?group={app.Main.Id}"))).Text.ShouldContain("Any other business");
        (await client.GetAsync(app.At("/history"))).Text.ShouldContain("Taken off the agenda");
    }

    [Fact]
    public async Task It_goes_to_the_chair_is_frozen_and_then_changes_only_with_a_reason()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var meeting = await app.WithAgendaAsync(new(2026, 7, 8));
        var (path, lines) = (app.AgendaOf(meeting), await app.LinesAsync(meeting));
        await client.SubmitAsync($"{path}/items/{lines[0].Id}", [], "handler=TakeOff");
        (await client.PressAsync(path, "button[value=WithTheChair]")).Errors.ShouldBe(["Add an item before you send it: the agenda is empty"]);
        var item = await app.ItemAsync(meeting, "Front door");
        await client.PressAsync(path, "button[value=WithTheChair]");
        await client.PressAsync(path, "button[value=Frozen]");
        (await client.SubmitAsync(path + "/add?kind=Item", Fields(("Title", "Section 11")))).Errors.ShouldBe(["The agenda is frozen. Say why this cannot wait"]);
        await client.SubmitAsync(path + "/add?kind=Item", Fields(("Title", "Section 11"), ("Because", "panel met on 4 June")));
        var page = await client.GetAsync(path);
        page.Text.ShouldContain("after the freeze: “panel met on 4 June”");
        page.Document.QuerySelectorAll("button[name=up]").Length.ShouldBe(0);
        (await client.SubmitAsync($"{path}/items/{item.Id}", Fields(("Title", "Front door, again")))).Errors.ShouldBe(["The agenda is frozen. Say why this cannot wait"]);
        (await client.SubmitAsync(path + "/reopen", Fields(("Because", "")))).Errors.ShouldBe(["Say why it is opened again"]);
        await client.SubmitAsync(path + "/reopen", Fields(("Because", "Another order")));
        (await client.GetAsync(path)).Text.ShouldContain("Draft");
        var history = (await client.GetAsync(app.At($"/history?record={meeting.Id}"))).Text;
        history.ShouldContain("Agenda frozen");
        history.ShouldContain("Another order");
    }

    [Fact]
    public async Task Late_items_say_by_how_many_days_and_dates_keep_their_order()
    {
        var client = await app.AsAsync(Role.BoardManager);
        // Today is 9 June; the last day for items of this meeting was 8 June.
        var meeting = await app.WithAgendaAsync(new(2026, 6, 26));
        await app.ItemAsync(meeting, "Section 11: first findings");
        (await client.GetAsync(app.AgendaOf(meeting))).Text.ShouldContain("Late by 1 day");
        (await client.SubmitAsync(app.AgendaOf(meeting) + "/dates", Fields(("PackOn", "1 June 2026")))).Errors.ShouldBe(["The pack goes out on or after the day the agenda is frozen"]);
        await client.SubmitAsync(app.AgendaOf(meeting) + "/dates", Fields(("LastDayForItems", "9 June 2026")));
        (await client.GetAsync(app.AgendaOf(meeting))).Text.ShouldNotContain("Late by");
    }

    [Fact]
    public async Task Members_propose_and_the_office_puts_on_plans_or_declines()
    {
        var (office, member) = (await app.AsAsync(Role.BoardManager), await app.AsAsync(Role.Member));
        var meeting = await app.WithAgendaAsync(new(2026, 7, 9));
        var path = app.AgendaOf(meeting);
        foreach (var title in (string[])["Youth counselling", "Probation courts", "Parking"])
            await member.SubmitAsync(path + "/propose", Fields(("Title", title), ("Minutes", "15")));
        (await member.SubmitAsync(path + "/propose", Fields(("Title", "")))).Errors.ShouldBe(["Enter what the item is about"]);
        var page = await office.GetAsync(path);
        page.Text.ShouldContain("3 proposed items wait");
        await office.PressAsync(path, $"{Waiting(page, "Youth")} button[value=PutOn]");
        await office.PressAsync(path, $"{Waiting(await office.GetAsync(path), "Probation")} button[value=ForwardPlan]");
        var last = (await office.GetAsync(path)).Document.QuerySelector(".sb-card li form a.sb-btn")!.GetAttribute("href")!;
        (await office.PressAsync(last, "button[value=Declined]")).Errors.Single().ShouldStartWith("Say why it is declined");
        await office.PressAsync(last, "button[value=Declined]", ("Because", "Not for the board"));
        var mine = (await member.GetAsync(path)).Text;
        mine.ShouldContain("declined: Not for the board");
        mine.ShouldContain("Youth counselling");
        (await (await app.AsAsync(Role.Viewer)).GetAsync(path)).Text.ShouldNotContain("Not for the board");
        (await (await app.AsAsync(Role.Viewer)).GetAsync(path + "/propose")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await app.LinesAsync(meeting)).Select(l => l.Title).ShouldContain("Youth counselling");
    }

    [Fact]
    public async Task Standing_items_are_kept_for_the_group_and_begin_the_next_agenda()
    {
        var client = await app.AsAsync(Role.Chair);
        var first = await app.WithAgendaAsync(new(2026, 7, 10));
        await app.ItemAsync(first, "Welcome");
        var keep = await client.GetAsync(app.AgendaOf(first) + "/standing");
        keep.Document.QuerySelectorAll("input[name=Keep]").Length.ShouldBe(2);
        await client.SubmitAsync(app.AgendaOf(first) + "/standing", []);
        var next = await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(app.Main.Id, new(2026, 10, 1)), app.Office, CancellationToken.None));
        await client.SubmitAsync(app.AgendaOf(next), Fields(("From", "StandingItems")));
        (await app.LinesAsync(next)).Select(l => l.Title).ShouldBe(["Minutes of 12 March 2026 and matters arising", "Welcome"]);
    }

    [Fact]
    public async Task An_item_is_linked_to_an_action_and_a_decision()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var meeting = await app.WithAgendaAsync(new(2026, 7, 13));
        var item = await app.ItemAsync(meeting, "Membership");
        var path = $"{app.AgendaOf(meeting)}/items/{item.Id}";
        (await client.SubmitAsync(path, Fields(("Reference", "AP99/99")), "handler=Link")).Errors.ShouldBe(["No action here has the reference “AP99/99”. Check it in the tracker"]);
        await client.SubmitAsync(path, Fields(("Reference", app.Actions[0].Reference.ToLowerInvariant())), "handler=Link");
        (await client.SubmitAsync(path, Fields(("Reference", app.Actions[0].Reference)), "handler=Link")).Errors.ShouldBe([$"{app.Actions[0].Reference} is linked to this item already"]);
        await client.SubmitAsync(path, Fields(("Reference", app.Decisions[0].Id.ToString())), "handler=Link");
        var page = await client.GetAsync(app.AgendaOf(meeting));
        page.Document.QuerySelector($"#item-{item.Id} .sb-meta a[href$='{app.Actions[0].Id}']")!.TextContent.ShouldBe(app.Actions[0].Reference);
        page.Text.ShouldContain("decision of 12 March 2026: Every statutory seat");
        foreach (var name in (string[])["Plan 9", "letter 9", "Gap 9", "Challenge 9"]) (await client.SubmitAsync(path, Fields(("Reference", name)), "handler=Link")).Errors.ShouldBe([$"There is no “{name}” here. Check its number in the register"]);
        await client.PressAsync(path, "#links button[name=link]");
        (await client.GetAsync(path)).Document.QuerySelectorAll("#links li").Length.ShouldBe(1);
    }

    [Fact]
    public async Task An_open_challenge_stays_on_every_agenda_until_it_has_ended()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var meeting = await app.WithAgendaAsync(new(2026, 7, 14));
        var item = await app.ItemAsync(meeting, "In confidence", ItemMarking.Confidential);
        var raised = await app.RunAsync((RaiseChallenge raise) => raise.RunAsync(
            [new(new("Why are visits late?", "Chair", "Northmere Council"), new(2026, 4, 1)), new(new("What of the inspection?", "Chair", "Northmere Police"), new(2026, 4, 1)) { MeetingId = meeting.Id, ItemId = item.Id }], app.Office, default));
        var standing = (await client.GetAsync(app.AgendaOf(meeting))).Document.QuerySelectorAll("#standing li").Select(l => l.TextContent.Trim()).ToList();
        standing[0].ShouldBe($"{raised[0].Name} Why are visits late? To Northmere Council; first raised 9 weeks ago; stage 1, Asked of the agency");
        standing.Count.ShouldBe(2);
        (await client.GetAsync(app.AgendaOf(app.March.Meeting))).Document.QuerySelector("#standing").ShouldBeNull();
        (await (await app.AsAsync(Role.Viewer)).GetAsync(app.At($"/meetings/{meeting.Id}/pack/read"))).Document.QuerySelectorAll("#standing li").Length.ShouldBe(1);
        await using var scope = app.Services.CreateAsyncScope();
        var row = (await scope.ServiceProvider.GetRequiredService<BoardDb>().MeetingAsync(app.Office, meeting.Id, TestContext.Current.CancellationToken))!;
        (await scope.ServiceProvider.GetRequiredService<StandingMatters>().ForPackAsync(app.Office, row, TestContext.Current.CancellationToken)).Select(m => m.Name).ShouldBe([raised[0].Name]);

        var path = $"{app.AgendaOf(meeting)}/items/{item.Id}";
        (await client.SubmitAsync(path, Fields(("Reference", "Challenge 999")), "handler=Link")).Errors.ShouldBe(["There is no “Challenge 999” here. Check its number in the register"]);
        await client.SubmitAsync(path, Fields(("Reference", raised[0].Name)), "handler=Link");
        (await client.GetAsync(path)).Document.QuerySelector("#links li a")!.GetAttribute("href")!.ShouldEndWith($"/challenges/{raised[0].Id}");
        var unbroken = await app.RunAsync((RaiseChallenge raise) => raise.RunAsync([new(new(new string('x', 400), "Chair", "Northmere Council"), new(2026, 4, 2))], app.Office, default));
        (await client.GetAsync(app.AgendaOf(meeting))).Document.QuerySelector("#standing")!.TextContent.ShouldContain($"{new string('x', 160)}…");
        foreach (var challenge in raised.Concat(unbroken)) await app.RunAsync(async (EndChallenge end) => { await end.RunAsync(challenge.Id, 0, "They are in time", "Chair", new(2026, 6, 9), app.Office, default); return 0; });
        (await client.GetAsync(app.AgendaOf(meeting))).Document.QuerySelector("#standing").ShouldBeNull();
    }

    [Fact]
    public async Task Minutes_that_are_brought_in_keep_the_items_of_the_agenda()
    {
        var meeting = await app.WithAgendaAsync(new(2026, 12, 15));
        var item = await app.ItemAsync(meeting, "Front door");
        await using var scope = app.Services.CreateAsyncScope();
        var draft = new MeetingDraft { GroupId = app.Main.Id, Title = "Board meeting", Date = meeting.Date, Items = [new("7", "Front door") { Text = "It was discussed." }, new("8", "Another")] };
        await scope.ServiceProvider.GetRequiredService<RecordMeeting>().AddAsync(draft, app.Office, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<BoardDb>().SaveChangesAsync(TestContext.Current.CancellationToken);
        (await app.LinesAsync(meeting)).Select(l => (l.Number, l.Title)).ShouldBe([("7", "Front door"), ("8", "Another"), ("1", "Minutes of 12 March 2026 and matters arising")]);
        (await app.LinesAsync(meeting)).Single(l => l.Title == "Front door").Id.ShouldBe(item.Id);
        (await (await app.AsAsync(Role.Viewer)).GetAsync(app.At($"/meetings/{meeting.Id}"))).Text.ShouldContain("It was discussed.");
    }

    [Fact]
    public async Task Forty_items_with_sixty_papers_cost_as_many_commands_as_one()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var (small, large) = (await app.WithAgendaAsync(new(2026, 7, 15)), await app.WithAgendaAsync(new(2026, 7, 16)));
        for (var n = 0; n < 40; n++)
        {
            var item = await app.ItemAsync(large, $"Item with papers {n}");
            for (var p = 0; p < (n < 20 ? 2 : 1); p++) await app.PaperAsync(item, $"Paper {n}.{p}");
        }
        await client.GetAsync(app.AgendaOf(large));
        var few = await app.Sql.CommandsOfAsync(() => client.GetAsync(app.AgendaOf(small)));
        var many = await app.Sql.CommandsOfAsync(async () => (await client.GetAsync(app.AgendaOf(large))).Text.ShouldContain("60 papers"));
        many.Count.ShouldBe(few.Count);
        many.Count.ShouldBeLessThanOrEqualTo(18);
    }

    private static string Waiting(PageAnswer page, string title) =>
        $".sb-card li:nth-child({page.Document.QuerySelectorAll(".sb-card li:has(form)").ToList().FindIndex(li => li.TextContent.Contains(title, StringComparison.Ordinal)) + 1})";
}
