using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Tests.Actions;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Actions.BoardWithActions;

namespace Safeboard.Web.Tests.Challenges;

/// <summary>The register of challenges through its pages: raised, answered, taken higher, ended, raised again; who sees what.</summary>
public sealed class ChallengePageTests(BoardWithActions board) : IClassFixture<BoardWithActions>
{
    private const string Register = "/northmere/challenges";
    private static readonly DateOnly Today = Day(9, 6);

    [Fact]
    public async Task From_the_question_to_what_changed_each_step_is_on_the_page_and_in_its_history()
    {
        var office = await board.AsAsync(Role.BoardManager);
        var refused = await office.SubmitAsync(Register + "/add", Fields(("Text", ""), ("RaisedBy", "Marcus Oyelaran")));
        refused.Errors.ShouldBe(["Enter what is asked, and why"]);
        refused.Document.QuerySelector("[name=RaisedBy]")!.GetAttribute("value").ShouldBe("Marcus Oyelaran");
        var raised = await office.SubmitAsync(Register + "/add", Fields(("Text", "Why do children wait 18 weeks?"), ("RaisedBy", "Marcus Oyelaran"), ("PutTo", "Medical director"), ("ResponseBy", "1 July 2026")));
        var page = raised.Location!;
        (await office.SubmitAsync(page + "/answer", Fields(("Text", "Two more clinicians begin in September."), ("From", "Medical director")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await office.SubmitAsync(page + "/ask-again", Fields(("Because", "No day is named"), ("ResponseBy", "8 July 2026")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await office.SubmitAsync(page + "/escalate", Fields(("Because", ""), ("ResponseBy", "20 July 2026")))).Errors.ShouldBe(["Say why it goes a stage higher"]);
        (await office.SubmitAsync(page + "/escalate", Fields(("Because", "It is urgent"), ("ResponseBy", "20 July 2026")))).Status.ShouldBe(HttpStatusCode.Redirect);
        var open = await office.GetAsync(page);
        open.Text.ShouldContain("Stage 2, Senior managers");
        open.Text.ShouldContain("Two more clinicians begin in September.");
        (await office.SubmitAsync(page + "/end", Fields(("Effect", "The wait fell to 12 weeks"), ("SignedOffBy", "The Executive")))).Status.ShouldBe(HttpStatusCode.Redirect);
        var ended = await office.GetAsync(page);
        ended.Text.ShouldContain("The wait fell to 12 weeks");
        var titles = ended.Document.QuerySelectorAll(".moj-timeline__title").Select(t => t.TextContent).ToList();
        titles.ShouldBe(["Ended, signed off by The Executive", "Taken from “Asked of the agency” to “Senior managers”", "The answer is not enough; another one is wanted by 8 July 2026", "Answered by Medical director", "Put on the register"]);

        var id = page[(page.LastIndexOf('/') + 1)..];
        var again = await office.SubmitAsync($"{Register}/add?again={id}", Fields(("Text", "Why do children wait 17 weeks?")));
        var second = await office.GetAsync(again.Location!);
        second.Text.ShouldContain("Stage 2, Senior managers");
        (await office.SubmitAsync($"{Register}/add?again={id}", Fields(("Text", "Why do children wait?")))).Errors.Single().ShouldEndWith("is still open: take it a stage higher instead of raising it again");
        second.Document.QuerySelectorAll(".govuk-summary-list__value a").ShouldContain(a => a.GetAttribute("href") == page);
    }

    [Fact]
    public async Task The_register_is_filtered_counted_and_costs_a_fixed_number_of_commands()
    {
        var office = await board.AsAsync(Role.BoardManager);
        var words = new ChallengeWords("What is done about the wait of carers?", "Chair", "Police") { AgencyId = board.Police.Id, ResponseBy = Today.AddDays(-3) };
        await RaiseAsync(new(words, Today.AddDays(-30)));
        await office.GetAsync(Register);
        var few = await board.Sql.CommandsOfAsync(() => office.GetAsync(Register));
        for (var i = 0; i < 60; i++) await RaiseAsync(new(words with { Text = $"Carers, question {i}", ResponseBy = null }, Today.AddDays(-i)));
        var many = await board.Sql.CommandsOfAsync(() => office.GetAsync(Register));
        many.Count.ShouldBe(few.Count);
        var found = await office.GetAsync($"{Register}?q=wait+of+carers&agency={board.Police.Id}");
        found.Document.QuerySelectorAll(".sb-list--pair > li").Length.ShouldBe(1);
        found.Document.QuerySelector(".sb-list--pair .govuk-tag")!.TextContent.ShouldBe("Answer 3 days late");
        (await office.GetAsync(Register + "?q=carers&page=2")).Document.QuerySelectorAll(".sb-list--pair > li").Length.ShouldBeGreaterThan(10);
        var csv = Encoding.UTF8.GetString(await office.DownloadAsync($"{Register}/download.csv?q=wait+of+carers"));
        csv.ShouldContain("What is done about the wait of carers?");
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Fact]
    public async Task An_agency_lead_sees_and_answers_only_what_the_agency_is_asked()
    {
        var own = await RaiseAsync(new(new("How many nurses are trained?", "Chair", "Health") { AgencyId = board.Health.Id }, Today));
        var other = await RaiseAsync(new(new("How many officers are trained?", "Chair", "Police") { AgencyId = board.Police.Id }, Today));
        var lead = await board.AsAsync(Role.AgencyLead, board.Health);
        var list = await lead.GetAsync(Register + "?state=all");
        list.Text.ShouldContain("How many nurses are trained?");
        list.Text.ShouldNotContain("officers");
        (await lead.GetAsync($"{Register}/{other.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await lead.GetAsync($"{Register}/{other.Id}/answer")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await lead.SubmitAsync($"{Register}/{own.Id}/answer", Fields(("Text", "All of them")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await lead.GetAsync($"{Register}/{own.Id}")).Text.ShouldContain("All of them");
        (await lead.GetAsync($"{Register}/{own.Id}/end")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await board.AsAsync(Role.Viewer)).GetAsync($"{Register}/{own.Id}/answer")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await lead.GetAsync("/northmere/search?q=officers")).Text.ShouldNotContain("How many officers");
    }

    [Fact]
    public async Task An_action_that_serves_a_challenge_stands_on_both_pages()
    {
        var challenge = await RaiseAsync(new(new("Who trains the schools?", "Chair", "Council"), Today));
        var office = await board.AsAsync(Role.BoardManager);
        var added = await office.SubmitAsync($"/northmere/actions/add?challenge={challenge.Id}", Fields(("Text", "Train the schools"), ("Due", "date"), ("DueOn", "1 September 2026")));
        var action = await office.GetAsync(added.Location!);
        action.Document.QuerySelectorAll(".govuk-summary-list__value a").ShouldContain(a => a.TextContent == challenge.Name && a.GetAttribute("href") == $"{Register}/{challenge.Id}");
        (await office.GetAsync($"{Register}/{challenge.Id}")).Document.QuerySelectorAll(".sb-list--pair a").ShouldContain(a => a.GetAttribute("href") == added.Location);
    }

    [Fact]
    public async Task The_board_sets_its_own_stages_and_keeps_those_that_are_in_use()
    {
        var other = await board.AddBoardAsync("eastholm", "Eastholm Safeguarding Board");
        using var manager = new BoardClient(board.Address);
        await manager.SignInAsync(await board.AddAccountAsync("Eastholm office", Role.BoardManager, board: other), BoardApp.Password);
        const string settings = "/eastholm/settings/challenges";
        (await manager.SubmitAsync(settings, Fields(("Stages[0].Name", ""), ("Stages[0].Days", "10")))).Errors.ShouldBe(["Enter what stage 1 is called, or clear its days and who is told"]);
        (await manager.SubmitAsync(settings, Fields(("Stages[0].Days", "soon")))).Errors.ShouldBe(["Days must be a number from 1 to 365, or empty"]);
        var raised = await manager.SubmitAsync("/eastholm/challenges/add", Fields(("Text", "Why?"), ("RaisedBy", "Chair"), ("PutTo", "Council")));
        await manager.SubmitAsync(raised.Location! + "/escalate", Fields(("Stage", "3"), ("Because", "Urgent"), ("ResponseBy", "1 July 2026")));
        var tooFew = Fields(("Stages[0].Name", "Asked"), ("Stages[1].Name", "Chair"), ("Stages[2].Name", ""), ("Stages[2].Days", ""), ("Stages[2].Told", ""), ("Stages[3].Name", ""), ("Stages[3].Days", ""), ("Stages[3].Told", ""));
        (await manager.SubmitAsync(settings, tooFew)).Errors.ShouldBe(["A challenge that is open stands at stage 3. Keep that many stages until it has ended"]);
        (await manager.SubmitAsync(settings, Fields(("Stages[2].Name", "The three partners"), ("Procedure", "Write, then speak.")))).Status.ShouldBe(HttpStatusCode.Redirect);
        var page = await manager.GetAsync(raised.Location!);
        page.Text.ShouldContain("Stage 3, The three partners");
        page.Text.ShouldContain("Write, then speak.");
    }

    [Fact]
    public async Task Figures_for_the_annual_report_name_nobody()
    {
        var challenge = await RaiseAsync(new(new($"Why does {board.Council.Name} not reply?", "Chair", board.Council.Name) { AgencyId = board.Council.Id }, Today.AddDays(-20)));
        await board.RunAsync(async (EndChallenge end) =>
        {
            await end.RunAsync(challenge.Id, 0, $"{board.Council.Name} replies within ten days.", "Chair", Today, board.Office, default);
            return 0;
        });
        var figures = await (await board.AsAsync(Role.Chair)).GetAsync(Register + "/figures");
        figures.Text.ShouldContain("replies within ten days.");
        figures.Document.QuerySelector("main")!.TextContent.ShouldNotContain(board.Council.Name);
        (await (await board.AsAsync(Role.Chair)).GetAsync(Register + "/figures?from=soon")).Text.ShouldContain("There is a problem");
        (await (await board.AsAsync(Role.Viewer)).GetAsync(Register + "/figures")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Two_who_change_it_at_once_are_told()
    {
        var challenge = await RaiseAsync(new(new("Who knows?", "Chair", "Council"), Today));
        var office = await board.AsAsync(Role.BoardManager);
        var stale = Fields(("Version", "0"), ("Because", "It was another board"));
        (await office.SubmitAsync($"{Register}/{challenge.Id}/change", Fields(("Text", "Who knows of it?")))).Status.ShouldBe(HttpStatusCode.Redirect);
        var clash = await office.SubmitAsync($"{Register}/{challenge.Id}/withdraw", stale);
        clash.Status.ShouldBe(HttpStatusCode.BadRequest);
        clash.Errors.Single().ShouldContain("changed this while you were working on it");
        (await board.WithDbAsync(db => db.Set<Challenge>().Where(c => c.Id == challenge.Id).Select(c => c.State).SingleAsync())).ShouldBe(ChallengeState.Open);
    }

    private async Task<Challenge> RaiseAsync(ChallengeDraft draft) => (await board.RunAsync((RaiseChallenge raise) => raise.RunAsync([draft], board.Office, default)))[0];
}
