using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Browser.Tests;

/// <summary>Every register by role: what somebody is offered opens for them, and what one role does the next one sees and goes on with.</summary>
public sealed class RegisterRolesTests(SampleApp app, Chromium chromium) : IClassFixture<SampleApp>
{
    private const string Root = "/" + SampleApp.Board;
    private static readonly string[] Registers = ["actions", "decisions", "challenges", "risks", "plans", "put-to-others", "horizon", "letters"];
    private static readonly Regex Guids = new("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.None, TimeSpan.FromSeconds(1));

    [Theory]
    [InlineData(SampleApp.Viewer)]
    [InlineData(SampleApp.Lead)]
    [InlineData(SampleApp.Member)]
    [InlineData(SampleApp.Chair)]
    [InlineData(SampleApp.Manager)]
    public async Task Whatever_a_role_is_offered_opens_for_it(string email)
    {
        var page = await app.SignInAsync(chromium, email);
        var shut = new List<string>();
        var opened = 0;
        foreach (var register in Registers)
        {
            var list = $"{Root}/{register}";
            await page.GotoAsync(list);
            await page.ShouldBeAccessibleAsync($"{register}-{email}");
            var links = await LinksAsync(page);
            if (links.FirstOrDefault(l => Guid.TryParse(l.Split('?')[0].Split('/')[^1], out _) && l.StartsWith(list + "/", StringComparison.Ordinal)) is { } one)
            {
                await page.GotoAsync(one);
                await page.ShouldBeAccessibleAsync($"{register}-one-{email}");
                links = [.. links.Union(await LinksAsync(page))];
            }
            foreach (var link in links)
            {
                var answer = await page.APIRequest.GetAsync(link);
                opened++;
                if (!answer.Ok) shut.Add($"{register}: {answer.Status} {link}");
            }
        }
        shut.ShouldBeEmpty();
        opened.ShouldBeGreaterThan(email == SampleApp.Lead ? 15 : 30);
    }

    [Fact]
    public async Task Decisions_the_office_revokes_one_and_a_reader_sees_why_but_cannot()
    {
        await using var db = app.OpenStore();
        var decision = await (from d in db.Set<Decision>() join b in db.Set<Board>() on d.BoardId equals b.Id where b.Slug == SampleApp.Board && d.State == DecisionState.InForce orderby d.DecidedOn select d).FirstAsync(TestContext.Current.CancellationToken);
        var one = $"{Root}/decisions/{decision.Id}";
        var office = await app.SignInAsync(chromium, SampleApp.Manager);
        await office.GotoAsync(one + "/end");
        await office.GetByLabel("It is revoked").CheckAsync();
        await office.GetByLabel("What ended it?").FillAsync("The law has changed since.");
        await office.PressAsync("Save");
        await office.GetByText("The law has changed since.").First.WaitForAsync();
        var reader = await app.SignInAsync(chromium, SampleApp.Viewer);
        await reader.GotoAsync(one);
        await reader.GetByText("The law has changed since.").First.WaitForAsync();
        (await reader.Locator($"main a[href*='{decision.Id}/']").CountAsync()).ShouldBe(0);
        (await reader.GotoAsync(one + "/restore"))!.Status.ShouldBe(403);
        await office.GotoAsync($"{Root}/decisions/before?Text={Uri.EscapeDataString(decision.Text)}");
        await office.Locator("main").GetByText("Revoked").First.WaitForAsync();
    }

    [Fact]
    public async Task Challenges_the_office_puts_one_the_agency_answers_and_the_chair_signs_it_off()
    {
        const string asked = "Why do strategy discussions begin without health in one of three?";
        var office = await app.SignInAsync(chromium, SampleApp.Manager);
        await office.GotoAsync(Root + "/challenges/add");
        await office.GetByLabel("What is asked, and why?").FillAsync(asked);
        await office.GetByLabel("Who raises it?").FillAsync("Lay member");
        await office.GetByLabel("Which agency is to answer?").SelectOptionAsync("Northmere Police");
        await office.PressAsync("Put it on the register");
        await office.GetByRole(AriaRole.Heading, new() { Name = asked }).WaitForAsync();
        var one = new Uri(office.Url).AbsolutePath;
        var lead = await app.SignInAsync(chromium, SampleApp.Lead, 375);
        await lead.GotoAsync(one);
        (await lead.GetByRole(AriaRole.Link, new() { Name = "Withdraw" }).CountAsync()).ShouldBe(0);
        await lead.GotoAsync(one + "/answer");
        await lead.GetByLabel("What is the answer?").FillAsync("A health desk sits in the front door from 1 March.");
        await lead.PressAsync("Add the answer");
        await lead.GetByText("A health desk sits in the front door").First.WaitForAsync();
        (await lead.GotoAsync(one + "/end"))!.Status.ShouldBe(403);
        var chair = await app.SignInAsync(chromium, SampleApp.Chair);
        await chair.GotoAsync(one + "/end");
        await chair.GetByLabel("What changed?").FillAsync("Nine of ten discussions now have health.");
        await chair.GetByLabel("Who signs it off?").FillAsync("The chair");
        await chair.Locator("main form button.govuk-button").First.ClickAsync();
        await chair.GetByText("Nine of ten discussions now have health.").First.WaitForAsync();
        var reader = await app.SignInAsync(chromium, SampleApp.Viewer);
        await reader.GotoAsync(one);
        await reader.GetByText("Nine of ten discussions now have health.").First.WaitForAsync();
        (await reader.Locator($"main a[href^='{one}/']").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Risks_the_chair_adds_one_the_office_reviews_it_and_a_member_reads_it()
    {
        const string risk = "First visits are later than ten days in the north of the county";
        var chair = await app.SignInAsync(chromium, SampleApp.Chair);
        await chair.GotoAsync(Root + "/risks/add");
        await chair.GetByLabel("What might happen?").FillAsync(risk);
        await chair.Locator("select[name=CurrentLikelihood]").SelectOptionAsync("4");
        await chair.Locator("select[name=CurrentImpact]").SelectOptionAsync("4");
        await chair.GetByLabel("When is it looked at again?").FillAsync("31 March 2027");
        await chair.PressAsync("Add risk");
        await chair.GetByRole(AriaRole.Heading, new() { Name = risk }).WaitForAsync();
        var one = new Uri(chair.Url).AbsolutePath;
        var office = await app.SignInAsync(chromium, SampleApp.Manager);
        await office.GotoAsync(one + "/review");
        await office.GetByLabel("What did the review find?").FillAsync("Two of three posts are filled.");
        await office.GetByLabel("When is it looked at again?").FillAsync("30 June 2027");
        await office.PressAsync("Save the review");
        await office.GetByText("Two of three posts are filled.").First.WaitForAsync();
        foreach (var email in (string[])[SampleApp.Member, SampleApp.Viewer])
        {
            var reader = await app.SignInAsync(chromium, email, 375);
            await reader.GotoAsync(one);
            await reader.GetByText("Two of three posts are filled.").First.WaitForAsync();
            (await reader.Locator($"main a[href^='{one}/']").CountAsync()).ShouldBe(0);
            await reader.GotoAsync(Root + "/risks/report");
            await reader.Locator("main").GetByText(risk).First.WaitForAsync();
        }
    }

    [Fact]
    public async Task Plans_the_office_rates_an_objective_with_its_reason_and_a_member_reads_both()
    {
        await using var db = app.OpenStore();
        var objective = await (from o in db.Set<PlanObjective>() join p in db.Set<Plan>() on o.PlanId equals p.Id join b in db.Set<Board>() on p.BoardId equals b.Id
            where b.Slug == SampleApp.Board && p.State == PlanState.Current orderby o.Id select o).FirstAsync(TestContext.Current.CancellationToken);
        var one = $"{Root}/plans/objectives/{objective.Id}";
        var office = await app.SignInAsync(chromium, SampleApp.Manager);
        await office.GotoAsync(one + "/rate");
        await office.GetByLabel("Red", new() { Exact = false }).First.CheckAsync();
        await office.GetByLabel("Why?").FillAsync("The measure has not moved in two quarters.");
        await office.PressAsync("Save the rating");
        await office.GetByText("The measure has not moved in two quarters.").First.WaitForAsync();
        var member = await app.SignInAsync(chromium, SampleApp.Member, 375);
        await member.GotoAsync(one);
        await member.GetByText("The measure has not moved in two quarters.").First.WaitForAsync();
        (await member.GotoAsync(one + "/rate"))!.Status.ShouldBe(403);
        var nobody = await chromium.OpenAsync(app.Server.Address);
        await nobody.GotoAsync(one);
        nobody.Url.ShouldContain("/sign-in");
    }

    [Theory]
    [InlineData("put-to-others", "Text", "PutTo")]
    [InlineData("horizon", "Title", "Source")]
    [InlineData("letters", "Why", "To")]
    public async Task What_the_office_puts_on_the_other_registers_a_member_reads_and_cannot_change(string register, string what, string whom)
    {
        const string concern = "Waiting times for a first appointment";
        var office = await app.SignInAsync(chromium, SampleApp.Manager);
        await office.GotoAsync($"{Root}/{register}/add");
        await office.Locator($"main [name={what}]").FillAsync(concern);
        await office.Locator($"main [name={whom}]").FillAsync("Commissioners of health visiting");
        await office.Locator("main form button.govuk-button").First.ClickAsync();
        await office.LeaveAsync("/add");
        var one = new Uri(office.Url).AbsolutePath;
        (await office.Locator($"main a[href^='{one}/']").CountAsync()).ShouldBeGreaterThan(0);
        var member = await app.SignInAsync(chromium, SampleApp.Member, 375);
        await member.GotoAsync(one);
        await member.GetByText(concern).First.WaitForAsync();
        (await member.Locator($"main a[href^='{one}/']").CountAsync()).ShouldBe(0);
    }

    /// <summary>What the page's own part links to, one link of each kind: rows of a list lead to the same page.</summary>
    private static async Task<string[]> LinksAsync(IPage page) => [.. (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main a[href]')].map(a => a.getAttribute('href'))"))
        .Where(l => l.StartsWith('/')).Select(l => l.Split('#')[0]).DistinctBy(l => Guids.Replace(l, "ID").Split('?')[0])];
}
