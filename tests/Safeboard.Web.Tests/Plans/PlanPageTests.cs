using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Plans.BoardWithPlans;

namespace Safeboard.Web.Tests.Plans;

public sealed class PlanPageTests(BoardWithPlans plans) : IClassFixture<BoardWithPlans>
{
    [Fact]
    public async Task A_plan_is_added_with_its_cost_and_funder_then_its_priorities_and_objectives()
    {
        var added = await plans.SubmitAsync(plans.Root + "/add", ("Kind", "Strategy"), ("Title", "Migrant communities"), ("From", "1 June 2026"), ("Until", "31 May 2027"), ("Cost", "1500"), ("Funder", "The council"), ("OtherOwner", "Head of cohesion"));
        added.Location!.ShouldStartWith(plans.Root + "/");
        var path = added.Location!;
        (await plans.GetAsync(path)).Text.ShouldContain("No priorities yet");
        (await plans.SubmitAsync(path + "/priorities/add", ("Title", "New families find us"))).Location.ShouldBe(path);
        var form = await plans.GetAsync((await plans.GetAsync(path)).Document.QuerySelectorAll("a").Single(a => a.TextContent.StartsWith("Add an objective")).GetAttribute("href")!);
        var priority = form.Document.QuerySelector("#PriorityId option[selected]")!.GetAttribute("value")!;
        var objective = await plans.SubmitAsync(path + "/objectives/add", ("PriorityId", priority), ("Text", "Schools greet them"), ("Measure", "They say so"), ("Owners", $"Person:{plans.Board.Priya.Id}"), ("DueOn", "1 March 2027"));
        objective.Location!.ShouldContain("/plans/objectives/");
        var page = await plans.GetAsync(path);
        Row(page, "Cost").ShouldBe("£1,500 from The council");
        Row(page, "Lead").ShouldBe("Head of cohesion");
        Words(page.Document.QuerySelector("tbody tr")!.TextContent).ShouldBe("1.1 Schools greet them They say so Priya Raman, NHS Northmere 1 March 2027 Not rated");
        (await plans.SubmitAsync(path + "/begin", ("Version", "0"))).Location.ShouldBe(path);
        (await plans.GetAsync(path)).Text.ShouldContain("Objective 1.1: Not rated");
    }

    [Theory]
    [InlineData("Title", "", "Enter what the plan is called")]
    [InlineData("Until", "1 May 2026", "The last day must be after the first, 1 June 2026")]
    [InlineData("From", "31 June 2026", "The first day must be a real date, like 8 June 2026")]
    [InlineData("Cost", "-4", "The cost must be whole pounds from 0 to 100,000,000")]
    [InlineData("Owners", "Person:nobody", "Choose each owner from the list")]
    [InlineData("GroupId", "0198c0de-0000-7000-8000-000000000001", "Choose a group from the list")]
    public async Task What_cannot_be_is_refused_and_what_was_typed_stays(string field, string typed, string error)
    {
        var before = await CountAsync();
        var fields = new List<(string Name, string Value)> { ("Title", "Typed already"), ("From", "1 June 2026"), ("Until", "31 May 2027"), ("Purpose", "Kept words") };
        fields.RemoveAll(f => f.Name == field);
        var answer = await plans.SubmitAsync(plans.Root + "/add", [.. fields, (field, typed)]);
        answer.Errors.ShouldContain(error);
        answer.Document.QuerySelector("#Purpose")!.TextContent.Trim().ShouldBe("Kept words");
        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task The_page_of_a_plan_says_what_is_late_and_how_each_objective_stands()
    {
        var page = await plans.GetAsync(plans.Of(plans.Current), Role.Member);
        page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent).Take(3).ShouldBe(["1.1 Schools name neglect", "1.2 Visits come in time", "2.1 Children speak twice a year"]);
        var row = Words(page.Document.QuerySelector("tbody tr")!.TextContent);
        row.ShouldContain("Amber: at risk");
        row.ShouldContain("1 milestone late");
        row.ShouldContain("Secret note of the office");
        page.Text.ShouldContain("Objective 1.2: Not rated");
        page.Document.QuerySelectorAll("a").ShouldNotContain(a => a.TextContent == "Change");
    }

    [Fact]
    public async Task Progress_is_added_never_overwritten_and_a_rating_has_its_reason()
    {
        var objective = await plans.ObjectiveAsync(new(plans.Voice.Id, "Leaflets with pupils"));
        var path = plans.Of(objective);
        (await plans.SubmitAsync(path + "/progress", ("Note", ""), ("On", "8 June 2026"))).Errors.ShouldBe(["Say what was done, and what changed for children"]);
        foreach (var (note, on) in new[] { ("First leaflet read", "1 June 2026"), ("Second leaflet read", "8 June 2026") }) await plans.SubmitAsync(path + "/progress", ("Note", note), ("On", on));
        (await plans.SubmitAsync(path + "/rate", ("Version", "0"), ("Rating", "Green"), ("Because", ""))).Errors.ShouldBe(["Say why it stands like this"]);
        var version = (await plans.GetAsync(path + "/rate")).Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        (await plans.SubmitAsync(path + "/rate", ("Version", version), ("Rating", "Green"), ("Because", "Two of three"))).Location.ShouldBe(path);
        var page = await plans.GetAsync(path);
        page.Document.QuerySelectorAll("#progress + ul li").Select(l => Words(l.TextContent)).ShouldBe(["Second leaflet read8 June 2026 · BoardManager", "First leaflet read1 June 2026 · BoardManager"]);
        page.Text.ShouldContain("Rated green: on track");
        (await plans.SubmitAsync(path + "/rate", ("Version", version), ("Rating", "Red"), ("Because", "Old page"))).Errors.ShouldHaveSingleItem().ShouldContain("changed this while you were working on it");
    }

    [Fact]
    public async Task A_milestone_is_added_reached_and_removed()
    {
        var objective = await plans.ObjectiveAsync(new(plans.Voice.Id, "A panel of pupils"));
        var path = plans.Of(objective);
        (await plans.SubmitAsync(path + "/milestones/add", ("Words", " "), ("DueOn", "1 July 2026"))).Errors.ShouldBe(["Enter what is to be there by then"]);
        await plans.SubmitAsync(path + "/milestones/add", ("Words", "Ten pupils named"), ("DueOn", "1 July 2026"));
        var milestone = (await plans.GetAsync(path)).Document.QuerySelector("#milestones + ul a")!.GetAttribute("href")!;
        (await plans.SubmitAsync(milestone, ("Words", "Ten pupils named"), ("DueOn", "1 July 2026"), ("DoneOn", "10 July 2027"))).Errors.ShouldBe(["The day it was reached must be today or in the past"]);
        await plans.SubmitAsync(milestone, ("Words", "Ten pupils named"), ("DueOn", "1 July 2026"), ("DoneOn", "8 June 2026"));
        Words((await plans.GetAsync(path)).Document.QuerySelector("#milestones + ul li")!.TextContent).ShouldContain("reached on 8 June 2026");
        await plans.SubmitAsync(milestone + "?handler=Remove");
        (await plans.GetAsync(path)).Text.ShouldContain("Milestone for 1 July 2026 removed");
        (await plans.GetAsync(milestone)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Priorities_change_places_and_only_an_empty_one_is_removed()
    {
        var plan = await plans.AddAsync(new(PlanKind.Strategy, "Two priorities", new(2026, 1, 1), new(2026, 12, 31)));
        var path = plans.Of(plan);
        foreach (var title in (string[])["First", "Second"]) await plans.SubmitAsync(path + "/priorities/add", ("Title", title));
        var second = await plans.Board.WithDbAsync(db => db.Set<PlanPriority>().SingleAsync(p => p.PlanId == plan.Id && p.Title == "Second"));
        await plans.SubmitAsync($"{path}/priorities/{second.Id}", ("Title", "Second"), ("Place", "1"));
        (await plans.GetAsync(path)).Text.ShouldContain("Priority 2 is now priority 1");
        (await plans.GetAsync(path)).Document.QuerySelectorAll("section h2").Select(h => h.TextContent).Take(2).ShouldBe(["1 Second", "2 First"]);
        (await plans.SubmitAsync($"{plans.Of(plans.Current)}/priorities/{plans.Neglect.Id}?handler=Remove")).Errors.ShouldBe(["Objectives stand under this priority. Put them under another one first"]);
        await plans.SubmitAsync($"{path}/priorities/{second.Id}?handler=Remove");
        (await plans.GetAsync(path)).Document.QuerySelectorAll("section h2").Select(h => h.TextContent).First().ShouldBe("1 First");
    }

    [Fact]
    public async Task An_action_of_an_objective_stands_on_its_page_and_leads_back()
    {
        var form = await plans.GetAsync($"/northmere/actions/add?objective={plans.Forum.Id}");
        form.Text.ShouldContain("It serves Plan 1, objective 2.1");
        await plans.SubmitAsync($"/northmere/actions/add?objective={plans.Forum.Id}", ("Text", "Invite the forum"), ("Due", "words"), ("DuePhrase", "next Board"), ("AgreedOn", "8 June 2026"), ("OtherOwner", "Participation lead"));
        var page = await plans.GetAsync(plans.Of(plans.Forum));
        page.Document.QuerySelector("#actions + ul")!.TextContent.ShouldContain("Invite the forum");
        var action = await plans.GetAsync(page.Document.QuerySelector("#actions + ul a")!.GetAttribute("href")!);
        action.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Plan 1, objective 2.1").GetAttribute("href").ShouldBe(plans.Of(plans.Forum));
    }

    [Fact]
    public async Task A_plan_rolls_forward_with_what_is_ticked_and_both_lead_to_each_other()
    {
        var old = await plans.AddAsync(new(PlanKind.BusinessPlan, "Old plan", new(2025, 4, 1), new(2026, 3, 31)));
        var priority = await plans.Board.RunAsync((AddPriority add) => add.RunAsync(old.Id, "Neglect", "Why", plans.Board.Office, default));
        var texts = new[] { "Goes on", "Stays behind", "Is done" };
        var objectives = new List<PlanObjective>();
        foreach (var text in texts) objectives.Add(await plans.Board.RunAsync((AddObjective add) => add.RunAsync(old.Id, new(priority.Id, text) { Measure = "Counted", Lead = plans.Board.SarahOwns }, plans.Board.Office, default)));
        await plans.Board.DoAsync((BeginPlan begin) => begin.RunAsync(old.Id, 0, plans.Board.Office, default));
        await plans.RateAsync(objectives[2], PlanRating.Complete, "All");
        var form = await plans.GetAsync(plans.Of(old) + "/roll-forward");
        form.Document.QuerySelectorAll("input[name=Objectives]").Length.ShouldBe(2);
        form.Document.QuerySelector("#From")!.GetAttribute("value").ShouldBe("1 April 2026");
        var fields = new[] { ("Title", "Next plan"), ("From", "1 April 2026"), ("Until", "31 March 2027") };
        (await plans.SubmitAsync(plans.Of(old) + "/roll-forward", [.. fields, ("Objectives", objectives[2].Id.ToString())])).Errors.ShouldBe(["“Is done” is complete or was taken out: leave it in the old plan"]);
        var next = (await plans.SubmitAsync(plans.Of(old) + "/roll-forward", [.. fields, ("Objectives", objectives[0].Id.ToString())])).Location!;
        var page = await plans.GetAsync(next);
        page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent).ShouldBe(["1.1 Goes on"]);
        Words(page.Document.QuerySelector("tbody tr")!.TextContent).ShouldContain("Counted Sarah Colley, Northmere Council No day Not rated");
        Row(page, "Goes on from").ShouldEndWith("Old plan");
        var before = await plans.GetAsync(plans.Of(old));
        Row(before, "Goes on in").ShouldEndWith("Next plan");
        before.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(3);
        (await plans.GetAsync(next)).Text.ShouldContain("with 1 objective.");
    }

    [Fact]
    public async Task Downloads_hold_what_the_plan_holds()
    {
        var client = await plans.Board.AsAsync(Role.Member);
        using var csv = CsvHelper.CsvReader.Create(new MemoryStream(await client.DownloadAsync(plans.Of(plans.Current) + "/download.csv")), new() { HasHeader = true, Separator = ',' });
        var rows = new List<string>();
        foreach (var row in csv) rows.Add($"{row["No"].ToString()}|{row["Objective"].ToString()}|{row["How it stands"].ToString()}");
        rows[0].ShouldBe("1.1|Schools name neglect|Amber: at risk");
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(await client.DownloadAsync(plans.Of(plans.Current) + "/download.xlsx")), isEditable: false);
        book.WorkbookPart!.WorksheetParts.Single().Worksheet.InnerText.ShouldContain("Half are trained: by 1 June 2026");
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("/current", 9)]
    [InlineData("/objective", 8)]
    public async Task Pages_cost_a_fixed_number_of_commands(string which, int commands)
    {
        var path = which switch { "/current" => plans.Of(plans.Current), "/objective" => plans.Of(plans.Schools), _ => plans.Root };
        var client = await plans.Board.AsAsync(Role.Member);
        await client.GetAsync(path);
        var sent = await plans.Board.Sql.CommandsOfAsync(async () => (await client.GetAsync(path)).Heading.ShouldNotBeEmpty());
        sent.Count.ShouldBe(commands);
    }

    [Fact]
    public async Task An_agency_lead_sees_what_their_agency_leads_on_and_nothing_else()
    {
        var health = await plans.GetAsync(plans.Of(plans.Current), Role.AgencyLead, plans.Board.Health);
        health.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent).ShouldBe(["1.2 Visits come in time"]);
        health.Text.ShouldNotContain("Schools name neglect");
        (await plans.GetAsync(plans.Of(plans.Schools), Role.AgencyLead, plans.Board.Health)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await plans.GetAsync(plans.Of(plans.Draft), Role.AgencyLead, plans.Board.Health)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await plans.GetAsync(plans.Root, Role.AgencyLead, plans.Board.Health)).Text.ShouldNotContain("Water safety");
        (await plans.GetAsync(plans.Root, Role.AgencyLead, plans.Board.Police)).Text.ShouldContain("Water safety");
        (await plans.GetAsync("/northmere/search?q=neglect", Role.AgencyLead, plans.Board.Health)).Text.ShouldNotContain("Schools name neglect");
        (await plans.GetAsync("/northmere/search?q=neglect", Role.Member)).Text.ShouldContain("Schools name neglect");
        (await plans.GetAsync("/northmere/history", Role.AgencyLead, plans.Board.Health)).Text.ShouldNotContain("Secret note");
        Encoding.UTF8.GetString(await (await plans.Board.AsAsync(Role.AgencyLead, plans.Board.Health)).DownloadAsync(plans.Of(plans.Current) + "/download.csv")).ShouldNotContain("Schools name neglect");
    }

    [Fact]
    public async Task Somebody_of_another_board_finds_nothing_here()
    {
        var other = await plans.Board.AddBoardAsync($"other-{Guid.NewGuid():N}"[..20], "Another board");
        using var client = new BoardClient(plans.Board.Address);
        await client.SignInAsync(await plans.Board.AddAccountAsync("Stranger", Role.BoardManager, board: other), BoardApp.Password);
        foreach (var path in (string[])[$"/plans/{plans.Current.Id}", $"/plans/objectives/{plans.Schools.Id}", $"/put-to-others/{plans.Gap.Id}", $"/horizon/{plans.Reporting.Id}", $"/letters/{plans.ToTrust.Id}"])
            (await client.GetAsync($"/{other.Slug}{path}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await client.GetAsync($"/{other.Slug}/plans")).Text.ShouldContain("No plans yet");
    }

    private Task<int> CountAsync() => plans.Board.WithDbAsync(db => db.Set<Plan>().CountAsync());
}
