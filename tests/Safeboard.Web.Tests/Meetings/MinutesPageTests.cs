using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>Minutes from draft to locked, and the log that must agree with them.</summary>
public sealed class MinutesPageTests(BoardWithClosedMeeting app) : IClassFixture<BoardWithClosedMeeting>
{
    [Fact]
    public async Task From_draft_to_locked_with_a_correction_of_the_next_meeting()
    {
        var closed = await app.CloseMeetingAsync();
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        (await office.GetAsync(closed.Page)).Text.ShouldContain("No draft has been made");
        await office.PressAsync(closed.Page, "form[action$='handler=Draft'] button");
        var page = await office.GetAsync(closed.Page);
        page.Document.QuerySelectorAll(".sb-para > p").Select(p => p.QuerySelector("b")!.TextContent).ShouldBe(["4.1", "4.2", "5.1"]);
        page.Document.QuerySelector(".sb-outcome")!.TextContent.ShouldContain("Action AP");
        page.Text.ShouldContain("The one action agrees");
        await Press(office, closed, "Check");
        await Press(office, closed, "Forward");
        (await office.GetAsync(closed.Page)).Document.QuerySelectorAll(".sb-para a").ShouldBeEmpty();
        (await office.GetAsync(closed.Page + "/agree")).Text.ShouldContain("No later meeting of this group has met yet");

        app.Clock.MoveTo(closed.Next.Date);
        using var later = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        (await later.SubmitAsync(closed.Page + "/agree", Fields(("At", "")))).Errors.ShouldBe(["Choose the meeting"]);
        (await later.SubmitAsync(closed.Page + "/agree", Fields(("At", closed.Next.Id.ToString())))).Status.ShouldBe(HttpStatusCode.Redirect);
        var correct = (await later.GetAsync(closed.Page)).Document.QuerySelector(".sb-para a")!.GetAttribute("href")!;
        (await later.SubmitAsync(correct, Fields(("Text", "Repeat contacts stood at 22%, from 25% in March.")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await later.GetAsync(closed.Page)).Text.ShouldContain("Minutes corrected");
        (await later.GetAsync($"/northmere/meetings/{closed.Meeting.Id}")).Text.ShouldContain("Minutes corrected");
        await Press(later, closed, "Lock");
        page = await later.GetAsync(closed.Page);
        page.Text.ShouldContain("✓ Locked");
        page.Text.ShouldContain("by the meeting of");
        var compare = await later.GetAsync(closed.Page + "/versions?from=3&to=4");
        (compare.Document.QuerySelector("del")!.TextContent, compare.Document.QuerySelector("ins")!.TextContent).ShouldBe(("24%", "25%"));
        (await later.GetAsync($"/northmere/meetings/{closed.Meeting.Id}")).Text.ShouldContain("Minutes locked");
    }

    [Fact]
    public async Task A_later_meeting_corrects_an_action_and_the_tracker_follows_if_that_is_wanted()
    {
        var closed = await app.CloseMeetingAsync();
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        await Draft(office, closed);
        await Press(office, closed, "Check");
        await Press(office, closed, "Forward");
        (await office.GetAsync(closed.Page)).Document.QuerySelectorAll(".sb-outcome a[href$='/correct']").ShouldBeEmpty();
        app.Clock.MoveTo(closed.Next.Date);
        using var later = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        await later.SubmitAsync(closed.Page + "/agree", Fields(("At", closed.Next.Id.ToString())));
        var outcome = (await later.GetAsync(closed.Page)).Document.QuerySelector(".sb-outcome a[href$='/correct']")!.GetAttribute("href")!;
        var before = await ActionOfAsync(closed);
        (await later.SubmitAsync(outcome, Fields())).Errors.Single().ShouldStartWith("Write what the meeting corrected");
        (await later.SubmitAsync(outcome, Fields(("Text", " ")))).Errors.ShouldBe(["Write what the minutes say from now on"]);
        (await later.SubmitAsync(outcome, Fields(("Text", "Bring the figures of all agencies"), ("Due", "end of November"), ("InRegister", "false")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await ActionOfAsync(closed)).Text.ShouldBe(before.Text);
        (await later.SubmitAsync(outcome, Fields(("Text", "Bring the figures of each agency"), ("Due", "30 November 2026"), ("InRegister", "true")))).Status.ShouldBe(HttpStatusCode.Redirect);
        var after = await ActionOfAsync(closed);
        (after.Text, after.DueOn).ShouldBe(("Bring the figures of each agency", before.DueOn), "a day that stands already keeps the words it came from");
        (await later.GetAsync($"/northmere/actions/{after.Id}")).Text.ShouldContain("Wording changed");
        (await later.GetAsync(closed.Page)).Text.ShouldContain($"Action {after.Reference}, by the meeting of");
    }

    private Task<BoardAction> ActionOfAsync(ClosedMeeting closed) => app.WithDbAsync(db => db.Set<BoardAction>().SingleAsync(a => a.MeetingId == closed.Meeting.Id));

    [Fact]
    public async Task An_action_typed_into_a_paragraph_blocks_agreement_until_it_is_in_the_tracker()
    {
        var closed = await app.CloseMeetingAsync();
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        await Draft(office, closed);
        await Press(office, closed, "Check");
        var first = (await office.GetAsync(closed.Page)).Document.QuerySelector(".sb-para a")!.GetAttribute("href")!;
        await office.SubmitAsync(first, Fields(("Text", "Repeat contacts stood at 22%. LM to send the night duty rota to partners by 31 July 2026.")));
        (await PressAnswer(office, closed, "Forward")).Errors.Single().ShouldContain("Settle first: Only in the minutes, 4.1");
        var page = await office.GetAsync(closed.Page);
        page.Document.QuerySelector(".sb-differs")!.TextContent.ShouldContain("LM to send the night duty rota");
        await office.PressAsync(closed.Page, ".sb-differs button.sb-btn--main");
        page = await office.GetAsync(closed.Page);
        page.Document.QuerySelectorAll(".sb-differs").ShouldBeEmpty();
        page.Text.ShouldContain("All 2 actions agree");
        page.Document.QuerySelectorAll(".sb-outcome").Length.ShouldBe(2);
        var added = (await app.WithDbAsync(db => db.ActionsOfAsync(app.Office, closed.Meeting.Id, default)))[^1];
        (added.OwnerLine, added.DueOn).ShouldBe(("Lisa Moore", new DateOnly(2026, 7, 31)));
        (await PressAnswer(office, closed, "Forward")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_owner_that_differs_and_an_action_only_in_the_tracker_are_settled_by_buttons()
    {
        var closed = await app.CloseMeetingAsync();
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        await Draft(office, closed);
        var action = new Id<BoardAction>(closed.Action.RecordId!.Value);
        var version = (await app.WithDbAsync(db => db.ActionAsync(action, app.Office, default)))!.Version;
        await app.DoAsync<ChangeOwners>(change => change.RunAsync(action, version, [new(OwnerKind.Person, "Sarah Colley") { PersonId = app.Sarah.PersonId }], app.Office, default));
        await app.RunAsync<AddAction, BoardAction>(add => add.RunAsync(new() { Text = "Ask schools how they use the tool", AgreedOn = closed.Meeting.Date, MeetingId = closed.Meeting.Id, ItemId = closed.FrontDoor }, app.Office, default));
        var page = await office.GetAsync(closed.Page);
        page.Document.QuerySelectorAll(".sb-differs h3").Select(h => h.TextContent.Trim()).ShouldBe(["1. The owner differs", "2. Only in the tracker"]);
        await office.PressAsync(closed.Page, ".sb-differs:nth-of-type(1) button[name=answer]");
        (await app.WithDbAsync(db => db.ActionAsync(action, app.Office, default)))!.OwnerLine.ShouldBe("Priya Raman");
        await office.PressAsync(closed.Page, ".sb-differs button[name=answer]");
        page = await office.GetAsync(closed.Page);
        page.Document.QuerySelectorAll(".sb-differs").ShouldBeEmpty();
        page.Text.ShouldContain("Ask schools how they use the tool");
        page.Text.ShouldContain("without a gap");
    }

    [Fact]
    public async Task Two_people_do_not_overwrite_each_other()
    {
        var closed = await app.CloseMeetingAsync();
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        await Draft(office, closed);
        var first = (await office.GetAsync(closed.Page)).Document.QuerySelector(".sb-para a")!.GetAttribute("href")!;
        (await office.SubmitAsync(first, Fields(("Text", "Mine."), ("Version", "7")))).Errors.Single().ShouldContain("changed this paragraph while you were working on it");
        (await office.SubmitAsync(first, Fields(("Text", " ")))).Errors.ShouldBe(["Write what the paragraph says, or take it out"]);
        (await office.SubmitAsync(first, Fields(("Text", "Mine.")))).Status.ShouldBe(HttpStatusCode.Redirect);
        await office.SubmitAsync(first, [], "handler=TakeOut");
        (await office.GetAsync(closed.Page)).Text.ShouldNotContain("Mine.");
        await office.SubmitAsync($"{closed.Page}/paragraphs/add?item={closed.FrontDoor}", Fields(("Text", "Added at the end.")));
        (await office.GetAsync(closed.Page)).Text.ShouldContain("Added at the end.");
    }

    [Fact]
    public async Task The_chair_checks_and_takes_back_with_a_reason_but_does_not_write()
    {
        var closed = await app.CloseMeetingAsync();
        using var chair = await app.SignInAsync(Role.Chair, name: "Marcus Oyelaran");
        (await chair.GetAsync(closed.Page)).Document.QuerySelectorAll("main form").ShouldBeEmpty();
        await app.RunAsync<DraftMinutes, MeetingMinutes>(draft => draft.RunAsync(closed.Meeting.Id, app.Office, default));
        await Press(chair, closed, "Check");
        (await chair.GetAsync(closed.Page)).Text.ShouldContain("Marcus Oyelaran, ");
        (await chair.SubmitAsync(closed.Page + "/back", Fields(("Because", "")))).Errors.ShouldBe(["Say why they go back"]);
        await chair.SubmitAsync(closed.Page + "/back", Fields(("Because", "A figure is wrong")));
        (await chair.GetAsync(closed.Page)).Text.ShouldContain("took the minutes back to “Draft”");
        var paragraph = await app.WithDbAsync(async db => (await db.MinutesTextAsync(app.Office, (await db.MinutesOfAsync(app.Office, closed.Meeting.Id, default))!, default)).Paragraphs.First().Id);
        (await chair.GetAsync($"{closed.Page}/paragraphs/{paragraph}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var member = await app.SignInAsync(Role.Member);
        (await member.GetAsync(closed.Page)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task Draft(BoardClient client, ClosedMeeting closed) => (await PressAnswer(client, closed, "Draft")).Status.ShouldBe(HttpStatusCode.Redirect);

    private static async Task Press(BoardClient client, ClosedMeeting closed, string handler) => (await PressAnswer(client, closed, handler)).Status.ShouldBe(HttpStatusCode.Redirect);

    private static Task<PageAnswer> PressAnswer(BoardClient client, ClosedMeeting closed, string handler) => client.PressAsync(closed.Page, $"form[action$='handler={handler}'] button");
}
