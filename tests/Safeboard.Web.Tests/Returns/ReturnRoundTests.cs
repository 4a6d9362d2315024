using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Returns;

/// <summary>A round of returns over HTTP, without JavaScript: asked, answered by an address, sent in, confirmed, given back.</summary>
public sealed class ReturnRoundTests
{
    private const string Lead = "Lead Northmere Police";

    [Fact]
    public async Task The_office_asks_and_sees_how_far_each_has_come()
    {
        await using var app = await BoardWithReturns.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        var set = (await office.SubmitAsync("/northmere/returns/sets/ready/confirmation", [])).Location!;
        (await office.GetAsync(set)).Heading.ShouldNotBeEmpty();
        (await office.GetAsync("/northmere/returns/add")).Errors.ShouldBeEmpty();
        (await office.SubmitAsync("/northmere/returns/add", Fields(("Name", ""), ("Set", "ready:confirmation"), ("ClosesOn", "1 January 2020")))).Errors.ShouldContain("Enter what respondents know it as, like “Section 11 return 2026”");
        (await office.SubmitAsync("/northmere/returns/add", Fields(("Name", "Key safes"), ("Set", set.Split('/')[^1]), ("ClosesOn", "1 January 2020")))).Errors.ShouldBe(["The closing day must be today or later"]);
        var who = (await office.SubmitAsync("/northmere/returns/add", Fields(("Name", "Key safes"), ("Set", set.Split('/')[^1]), ("ClosesOn", "3 July 2026"), ("Note", "Please be frank.")))).Location!;
        var campaign = (await office.SubmitAsync(who, [])).Location!;
        (await office.GetAsync(campaign)).Text.ShouldContain("3 agencies");
        var open = await office.GetAsync(campaign + "/open");
        open.Text.ShouldContain("Please be frank.");
        open.Text.ShouldContain("Of 1 agency no e-mail address is known");
        await office.SubmitAsync(campaign + "/open", Fields(("Version", "0")));
        await app.SendWaitingAsync();
        app.Postbox.Mails.Select(m => m.ToName).Order().ShouldBe(["Lead Northmere Council", Lead]);

        var page = await office.GetAsync(campaign);
        page.Text.ShouldContain("0% complete: 0 of 3");
        page.Document.QuerySelectorAll("main tbody tr").Select(r => r.TextContent).ShouldContain(r => r.Contains("Youth Forum") && r.Contains("No e-mail address"));
        var youth = page.Document.QuerySelectorAll("main tbody a").First(a => a.TextContent == "Youth Forum").GetAttribute("href")!;
        (await office.SubmitAsync(youth + "/contact", Fields(("ContactName", "Owen Reed"), ("ContactAddress", "owen")))).Errors.ShouldBe(["Enter an e-mail address in the right form, like name@example.org"]);
        await office.SubmitAsync(youth + "/contact", Fields(("ContactName", "Owen Reed"), ("ContactAddress", "owen.reed@example.org")));
        app.Postbox.Mails.Clear();
        await office.SubmitAsync(campaign, [], action: "NotStarted");
        await app.SendWaitingAsync();
        // Who was never written to is asked, the others are reminded.
        app.Postbox.Mails.Select(m => (m.ToName, m.Title)).Order().ShouldBe([("Lead Northmere Council", "Still needed: Key safes"), (Lead, "Still needed: Key safes"), ("Owen Reed", "Key safes")]);
        (await office.GetAsync(campaign + "?show=unreachable")).Text.ShouldContain("None stands here");
        (await office.SubmitAsync(youth + "/time", Fields(("Until", "17 July 2026"), ("Because", "A new lead")))).Location.ShouldBe(youth);
        (await office.GetAsync(youth)).Text.ShouldContain("Friday 17 July 2026");
    }

    [Fact]
    public async Task An_agency_answers_by_its_address_sends_it_in_and_its_senior_lead_confirms_it()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var campaign = await app.OpenAsync(SignOff.SeniorLead);
        var address = app.AddressOf(Lead);
        using var lead = await app.EnterAsync(address);
        var begin = await lead.GetAsync(address);
        begin.Text.ShouldContain("0 of 5 answered");
        begin.Text.ShouldContain("Answer for the whole of your agency.");
        var one = begin.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Begin").GetAttribute("href")!;
        var first = await lead.GetAsync(one);
        first.Heading.ShouldBe("Is one person accountable?");
        first.Text.ShouldContain("Because it is often nobody.");
        var two = (await lead.SubmitAsync(one, Fields(("Value", "Mostly in place"), ("Words", "The director is named in the policy.")))).Location!;
        (await lead.GetAsync(address + "/check")).Text.ShouldContain("Say what you will do about the gap · Say by when you will do it");
        await lead.SubmitAsync(one, Fields(("Improvement", "Name a deputy"), ("ImproveBy", "30 September 2026")));
        var three = (await lead.SubmitAsync(two, Fields(("Value", "Yes")))).Location!;
        (await lead.GetAsync(three)).Heading.ShouldBe("Which services?");
        var four = (await lead.SubmitAsync(three, [])).Location!;
        (await lead.SubmitAsync(four, Fields(("Value", "many")))).Errors.ShouldBe(["Enter a number, like 412 or 3.5"]);
        await lead.SubmitAsync(two, Fields(("Value", "No")));
        var five = (await lead.SubmitAsync(four, Fields(("Value", "1,412")))).Location!;
        (await lead.SubmitAsync(five, Fields(("Day", "soon")))).Errors.ShouldHaveSingleItem().ShouldContain("The answer");
        await lead.SubmitAsync(five, Fields(("Day", "2 March 2026")));
        (await lead.GetAsync(address)).Text.ShouldContain("4 of 5 answered");
        (await lead.SubmitAsync(address + "/check", Fields(("SignerName", "Ann Reed"), ("SignerAddress", "")))).Errors.ShouldBe(["Enter the e-mail address of the person who confirms it"]);
        await lead.SubmitAsync(address + "/check", Fields(("SignerName", "Ann Reed"), ("SignerAddress", "ann.reed@example.org")));
        (await lead.GetAsync(one)).Document.QuerySelectorAll("main form button").ShouldBeEmpty();
        await app.SendWaitingAsync();

        var toSign = app.AddressOf("Ann Reed");
        using var senior = await app.EnterAsync(toSign);
        (await senior.GetAsync(toSign)).Text.ShouldContain("Name a deputy");
        (await senior.GetAsync(toSign + "/check")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await senior.SubmitAsync(toSign, Fields(("Name", ""), ("MinutedOn", "1 June 2026")))).Errors.ShouldBe(["Enter your name"]);
        await senior.SubmitAsync(toSign, Fields(("Name", "Ann Reed"), ("MinutedOn", "1 June 2026")));
        using var office = await app.SignInAsync(Role.BoardManager);
        (await office.GetAsync($"/northmere/returns/{campaign.Id}")).Text.ShouldContain("33% complete: 1 of 3");
        var read = await office.GetAsync($"/northmere/returns/answers/{(await app.ReturnOfAsync("Northmere Police")).Id}");
        read.Text.ShouldContain("minuted on 1 June 2026");
        read.Text.ShouldContain("by 30 September 2026");

        // Given back, changed and sent in again: it is confirmed anew.
        await office.SubmitAsync($"/northmere/returns/answers/{(await app.ReturnOfAsync("Northmere Police")).Id}/back", Fields(("ChangesWanted", "Say who the deputy is")));
        await app.SendWaitingAsync();
        (await lead.GetAsync(address)).Text.ShouldContain("Say who the deputy is");
        await lead.SubmitAsync(one, Fields(("Improvement", "Name Sam Bell as deputy")));
        await lead.SubmitAsync(address + "/check", Fields(("SignerName", "Ann Reed"), ("SignerAddress", "ann.reed@example.org")));
        (await app.ReturnOfAsync("Northmere Police")).State.ShouldBe(ReturnState.Submitted);
    }

    [Fact]
    public async Task An_address_shows_nothing_without_the_code_of_its_mailbox_and_never_another_return()
    {
        await using var app = await BoardWithReturns.StartAsync();
        await app.OpenAsync();
        var (police, council) = (app.AddressOf(Lead), app.AddressOf("Lead Northmere Council"));
        using var stranger = app.Anonymous();
        (await stranger.GetAsync(police + "x")).Status.ShouldBe(HttpStatusCode.NotFound);
        var closed = await stranger.GetAsync(police);
        closed.Text.ShouldNotContain("Leadership");
        closed.Text.ShouldContain("l…@example.org");
        (await stranger.GetAsync(police + "/whole")).Location.ShouldBe(police);
        await stranger.SubmitAsync(police, [], action: "Code");
        (await stranger.SubmitAsync(police, Fields(("Code", "000000")))).Errors.ShouldBe(["This is not the code, or it has run out. Look again, or ask for a new one"]);
        for (var n = 0; n < 4; n++) await stranger.SubmitAsync(police, [], action: "Code");
        (await stranger.SubmitAsync(police, [], action: "Code")).Errors.ShouldBe(["Too many codes were asked for. Wait an hour, or ask the board office"]);

        using var lead = await app.EnterAsync(council);
        // The code of one address opens no other.
        (await lead.GetAsync(police)).Text.ShouldNotContain("Leadership");
        // What the office reads of the message holds neither address nor code.
        using var office = await app.SignInAsync(Role.BoardManager);
        var messages = await app.WithDbAsync(db => db.Set<OutgoingMessage>().AsNoTracking().Where(m => m.Kind == MessageKind.ReturnCode || m.Kind == MessageKind.ReturnInvitation).ToListAsync());
        foreach (var message in messages)
        {
            var shown = await office.GetAsync($"/northmere/messages/{message.Id}");
            shown.Text.ShouldContain("(secret part)");
            shown.Text.ShouldNotContain(police.Split('/')[^1]);
        }
    }

    [Fact]
    public async Task Of_two_windows_the_later_save_is_told_and_nothing_is_lost()
    {
        await using var app = await BoardWithReturns.StartAsync();
        await app.OpenAsync();
        var address = app.AddressOf(Lead);
        using var one = await app.EnterAsync(address);
        using var two = await app.EnterAsync(address);
        var question = (await one.GetAsync(address)).Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Begin").GetAttribute("href")!;
        await one.SubmitAsync(question, Fields(("Value", "Fully in place"), ("Words", "As the first window has it")));
        var told = await two.SubmitAsync(question, Fields(("Value", "Not in place"), ("Words", "As the second has it"), ("Version", "0")));
        told.Errors.ShouldHaveSingleItem().ShouldContain("saved another answer meanwhile");
        told.Document.QuerySelector("textarea[name=Words]")!.TextContent.Trim().ShouldBe("As the second has it");
        told.Document.QuerySelector("#theirs")!.TextContent.ShouldContain("As the first window has it");
        var version = told.Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        await two.SubmitAsync(question, Fields(("Value", "Not in place"), ("Words", "As the second has it"), ("Version", version)));
        (await app.WithDbAsync(db => db.Set<ReturnAnswer>().AsNoTracking().SingleAsync())).Words.ShouldBe("As the second has it");
    }

    [Fact]
    public async Task What_is_too_much_of_the_wrong_kind_or_too_late_is_refused_and_kept_out()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var campaign = await app.OpenAsync();
        var address = app.AddressOf(Lead);
        using var lead = await app.EnterAsync(address);
        var question = (await lead.GetAsync(address)).Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Begin").GetAttribute("href")!;
        (await lead.SubmitAsync(question, Fields(("Value", "Fully in place"), ("Words", new string('a', 10_001))))).Errors.ShouldBe(["Use 10,000 characters or fewer"]);
        var huge = await lead.SubmitAsync(question, Fields(("Value", "Fully in place"), ("Words", new string('a', 10 * 1024 * 1024))));
        ((int)huge.Status).ShouldBeInRange(400, 413);
        (await lead.SubmitAsync(question, Fields(("Value", "Fully in place")), null, ("Files", "run.exe", [1, 2, 3]))).Errors.ShouldHaveSingleItem().ShouldContain("“run.exe” cannot be added");
        (await lead.SubmitAsync(question, Fields(("Value", "Fully in place")), null, ("Files", "policy.pdf", "%PDF-1.4"u8.ToArray()))).Location.ShouldBe(question);
        (await lead.GetAsync(question)).Text.ShouldContain("policy.pdf");
        var file = (await lead.GetAsync(question)).Document.QuerySelectorAll("main a").First(a => a.TextContent == "policy.pdf").GetAttribute("href")!;
        (await lead.DownloadAsync(file)).Length.ShouldBe(8);
        await lead.SubmitAsync(question, [], action: "Remove");
        (await lead.GetAsync(question)).Text.ShouldNotContain("policy.pdf");

        using var office = await app.SignInAsync(Role.BoardManager);
        await office.SubmitAsync($"/northmere/returns/{campaign.Id}/close", Fields(("Version", "1")));
        (await lead.GetAsync(question)).Document.QuerySelectorAll("main form button").ShouldBeEmpty();
        var row = await app.ReturnOfAsync("Northmere Police");
        await Should.ThrowAsync<RuleBrokenException>(() => app.RunAsync((SaveAnswer save) => save.RunAsync(row.Id, new(campaign.SetVersionId, "lead-2"), 0, new() { Value = "Yes" }, [], app.Office, default)));
    }

    [Fact]
    public async Task A_campaign_costs_as_many_commands_for_many_as_for_few()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var campaign = await app.OpenAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        var path = $"/northmere/returns/{campaign.Id}";
        await office.GetAsync(path);
        var few = await app.Sql.CommandsOfAsync(async () => (await office.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK));
        await app.WithDbAsync(db =>
        {
            for (var n = 0; n < 200; n++) db.Add(new Return { Id = Id<Return>.New(app.Clock), BoardId = app.Board.Id, CampaignId = campaign.Id, AgencyId = app.Agencies[0].Id, Name = $"Agency {n}", Group = n % 2 == 0 ? "Health" : "Police" });
            return db.SaveChangesAsync();
        });
        var many = await app.Sql.CommandsOfAsync(async () => (await office.GetAsync(path)).Document.QuerySelectorAll("#owed tbody tr").Length.ShouldBe(50));
        many.Count.ShouldBe(few.Count);
    }
}
