using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Pages.Actions;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Actions;

/// <summary>One duty, many agencies: asked together, answered by each, done when the last has answered.</summary>
public sealed class ManyAgenciesTests(BoardWithActions app) : IClassFixture<BoardWithActions>
{
    [Fact]
    public async Task Each_agency_answers_for_itself_and_the_last_answer_completes_the_action()
    {
        var action = await AskedAsync("Confirm that referrals go to the hub");
        var (office, police, health) = (await app.AsAsync(Role.BoardManager), await app.AsAsync(Role.AgencyLead, app.Police), await app.AsAsync(Role.AgencyLead, app.Health));
        (await office.GetAsync(app.Detail(action))).Text.ShouldContain("0 of 3 agencies have answered");
        var own = await police.GetAsync(app.Detail(action));
        own.Text.ShouldContain("Northmere Police");
        own.Document.QuerySelectorAll("#answers ~ table tbody tr, table tbody tr").Length.ShouldBe(1);
        (await police.GetAsync(ActionLinks.Answer("northmere", action.Id, app.Health.Id))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await police.SubmitAsync(Answer(action, app.Police), Fields(("State", "No")))).Errors.ShouldBe(["Say what stands in the way, and by when it will be done"]);
        (await police.SubmitAsync(Answer(action, app.Police), Fields(("State", "Yes"), ("Answer", "Since April.")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await health.SubmitAsync(Answer(action, app.Health), Fields(("State", "NotForUs"), ("Answer", "We make no referrals.")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await app.ActionAsync(action.Id)).IsOpen.ShouldBeTrue();
        (await office.SubmitAsync(Answer(action, app.Council), Fields(("State", "Excused"), ("Answer", "The council runs the hub.")))).Status.ShouldBe(HttpStatusCode.Redirect);
        var done = await app.ActionAsync(action.Id);
        (done.State, done.CompletedSummary).ShouldBe((ActionState.Complete, "All 3 agencies have answered: 1 yes, 1 not for us, 1 need not answer."));
        (await app.HistoryAsync(action.Id)).ShouldContain("Northmere Police answers: yes: Since April.");
    }

    [Fact]
    public async Task What_is_only_partly_done_waits_for_the_office()
    {
        var action = await AskedAsync("Confirm that staff are trained");
        foreach (var (agency, state) in new[] { (app.Police, ResponseState.Yes), (app.Health, ResponseState.Partly), (app.Council, ResponseState.Yes) })
            await app.DoAsync((AnswerForAgency answer) => answer.RunAsync(action.Id, agency.Id, state, "Half of them.", app.Office, default));
        (await app.ActionAsync(action.Id)).State.ShouldBe(ActionState.ToBeAgreed);
    }

    [Fact]
    public async Task What_an_agency_has_answered_is_no_longer_on_its_list_of_work()
    {
        var action = await AskedAsync("Confirm the new lead officers");
        var police = await app.AsAsync(Role.AgencyLead, app.Police);
        (await police.GetAsync("/my-work")).Text.ShouldContain(action.Reference);
        await app.DoAsync((AnswerForAgency answer) => answer.RunAsync(action.Id, app.Police.Id, ResponseState.Yes, null, app.Office, default));
        (await police.GetAsync("/my-work")).Text.ShouldNotContain("Confirm the new lead officers");
    }

    [Fact]
    public async Task One_agency_has_longer_than_the_others_and_its_own_day_stands_wherever_it_looks()
    {
        var action = await AskedAsync("Confirm the new threshold document");
        var (office, police, health) = (await app.AsAsync(Role.BoardManager), await app.AsAsync(Role.AgencyLead, app.Police), await app.AsAsync(Role.AgencyLead, app.Health));
        var page = ActionLinks.AgencyTime("northmere", action.Id, app.Police.Id);
        (await office.SubmitAsync(page, Fields(("Until", "1/9/2026"), ("Because", "A merger.")))).Errors.ShouldBe(["Enter a day after 1 September 2026, when the action is due"]);
        (await office.SubmitAsync(page, Fields(("Until", "1/10/2026")))).Errors.ShouldBe(["Say why the agency has more time"]);
        (await office.SubmitAsync(page, Fields(("Because", "A merger.")))).Errors.ShouldBe(["Enter the day until which the agency has time"]);
        (await office.SubmitAsync(page, Fields(("Until", "1/10/2026"), ("Because", "A merger.")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await office.GetAsync(app.Detail(action))).Text.ShouldContain("has until 1 October 2026");
        (await app.HistoryAsync(action.Id)).ShouldContain("Northmere Police has until 1 October 2026: A merger.");
        (await police.GetAsync(page)).Status.ShouldBe(HttpStatusCode.Forbidden);
        DueInMyWork(await police.GetAsync("/my-work")).ShouldContain("1 Oct");
        DueInMyWork(await health.GetAsync("/my-work")).ShouldContain("1 Sep");
        (await office.SubmitAsync(page, Fields(("Until", "")))).Status.ShouldBe(HttpStatusCode.Redirect);
        DueInMyWork(await police.GetAsync("/my-work")).ShouldContain("1 Sep");

        string DueInMyWork(PageAnswer reply) => reply.Document.QuerySelectorAll("main tr, main li").Single(row => row.TextContent.Contains(action.Reference, StringComparison.Ordinal)).TextContent;
    }

    [Fact]
    public async Task The_office_chooses_agencies_all_at_once_or_hears_that_it_chose_none()
    {
        var action = await app.AddAsync("Confirm the leaflet");
        var office = await app.AsAsync(Role.BoardManager);
        var page = ActionLinks.Agencies("northmere", action.Id);
        (await office.SubmitAsync(page, Fields(("Version", action.Version.ToString())))).Errors.ShouldBe(["Choose the agencies that are to answer"]);
        (await office.PressAsync(page, "button[name=all]")).Document.QuerySelectorAll("input[name=Agencies][checked]").Length.ShouldBe(3);
        (await (await app.AsAsync(Role.AgencyLead, app.Police)).GetAsync(page)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<BoardAction> AskedAsync(string text)
    {
        var action = await app.AddAsync(text, BoardWithActions.Day(1, 9));
        await app.DoAsync((AskAgencies ask) => ask.RunAsync(action.Id, action.Version, [app.Police.Id, app.Health.Id, app.Council.Id], app.Office, default));
        return action;
    }

    private static string Answer(BoardAction action, Agency agency) => ActionLinks.Answer("northmere", action.Id, agency.Id);
}
