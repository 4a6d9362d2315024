using System.Net;
using System.Text.RegularExpressions;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Plans;

public sealed class PublicPlanTests(BoardWithPlans plans) : IClassFixture<BoardWithPlans>
{
    [Fact]
    public async Task The_public_reads_a_checked_copy_without_notes_reasons_or_names_until_the_plan_ends()
    {
        using var anybody = new BoardClient(plans.Board.Address);
        (await anybody.GetAsync("/public/northmere/plans")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await plans.SubmitAsync(plans.Of(plans.Draft) + "/public")).Errors.ShouldBe(["Plan 2 is not current. Make it current before the public sees it"]);

        var form = await plans.GetAsync(plans.Of(plans.Current) + "/public");
        var stops = form.Document.QuerySelectorAll("input[name=Staying]").Select(i => ("Staying", i.GetAttribute("value")!)).ToArray();
        (await plans.SubmitAsync(plans.Of(plans.Current) + "/public", stops)).Location.ShouldBe(plans.Of(plans.Current));
        var commands = await plans.Board.Sql.CommandsOfAsync(async () =>
        {
            foreach (var path in (string[])["/public/northmere/plans", "/public/northmere/plans/1"]) (await anybody.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK);
        });
        commands.SelectMany(c => Regex.Matches(c, @"(?:FROM|JOIN) ""?(\w+)""?").Select(m => m.Groups[1].Value)).Distinct().Order().ShouldBe(["boards", "public_actions", "public_minutes", "public_plans"]);
        var page = await anybody.GetAsync("/public/northmere/plans/1");
        page.Text.ShouldContain("1.1 Schools name neglect");
        page.Text.ShouldContain("How we will know: Nine of ten referrals");
        page.Text.ShouldContain("Amber: at risk");
        page.Text.ShouldContain("Northmere Council");
        foreach (var inside in (string[])["Sarah Colley", "Priya Raman", "48 of 114", "Secret note", "Half are trained"]) page.Text.ShouldNotContain(inside);
        page.Document.QuerySelectorAll("a[href^='/northmere']").ShouldBeEmpty();
        (await anybody.GetAsync("/public/northmere/plans/2")).Status.ShouldBe(HttpStatusCode.NotFound);

        // What is changed later is not public before somebody shows it again; a name stops it.
        await plans.ObjectiveAsync(new(plans.Voice.Id, "Write to jane.prosser@example.org"));
        (await anybody.GetAsync("/public/northmere/plans/1")).Text.ShouldNotContain("example.org");
        (await plans.SubmitAsync(plans.Of(plans.Current) + "/public", stops)).Errors.ShouldHaveSingleItem().ShouldContain("jane.prosser@example.org");

        await plans.SubmitAsync(plans.Of(plans.Current) + "/public?handler=Hide");
        (await anybody.GetAsync("/public/northmere/plans/1")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_plan_that_ends_is_public_no_longer()
    {
        var plan = await plans.AddAsync(new(PlanKind.Strategy, "short strategy", new(2026, 1, 1), new(2026, 12, 31)));
        await plans.Board.DoAsync((BeginPlan begin) => begin.RunAsync(plan.Id, 0, plans.Board.Office, default));
        (await plans.SubmitAsync(plans.Of(plan) + "/public")).Location.ShouldBe(plans.Of(plan));
        using var anybody = new BoardClient(plans.Board.Address);
        (await anybody.GetAsync($"/public/northmere/plans/{plan.Number}")).Status.ShouldBe(HttpStatusCode.OK);
        (await plans.SubmitAsync(plans.Of(plan) + "/end", ("Version", "1"), ("Because", "Reached"))).Location.ShouldBe(plans.Of(plan));
        await plans.Board.DoAsync((JobRunner jobs) => jobs.DrainAsync(default));
        (await anybody.GetAsync($"/public/northmere/plans/{plan.Number}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
