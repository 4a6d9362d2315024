using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Interests;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Returns.Running;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Returns;

/// <summary>The round before beside this one, returns of those with an account, what only two people read, and registers of the whole board.</summary>
public sealed class RoundsAndRegistersTests
{
    private const string Police = "Northmere Police";

    [Fact]
    public async Task What_was_answered_before_stands_beside_and_is_taken_over_in_one_step()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var last = await app.OpenAsync(name: "Section 11 return 2025");
        var then = await app.WithDbAsync(db => db.Set<Return>().SingleAsync(r => r.CampaignId == last.Id && r.Name == Police));
        var place = new AnswerPlace(last.SetVersionId, "lead-1");
        var typed = new AnswerTyped { Value = "Mostly in place", Words = "The director is named.", Improvement = "Name a deputy", ImproveBy = new(2026, 1, 31) };
        await app.RunAsync((SaveAnswer save) => save.RunAsync(then.Id, place, 0, typed, [], By(app, then), default));
        await app.RunAsync(async (CloseCampaign close) => { await close.RunAsync(last.Id, (await VersionAsync(app, last.Id)), app.Office, default); return true; });

        // The same set anew: the question has another key and says which one it replaces.
        var content = BoardWithReturns.Content with { Sections = [BoardWithReturns.Content.Sections[0] with { Questions = [.. BoardWithReturns.Content.Sections[0].Questions.Select(q => q.Key == "lead-1" ? q with { Key = "senior-1", Formerly = "lead-1" } : q)] }, BoardWithReturns.Content.Sections[1]] };
        var set = await app.RunAsync((AddQuestionSet add) => add.RunAsync(new("Section 11, new", Asks.Agencies, content), null, app.Office, default));
        using var office = await app.SignInAsync(Role.BoardManager);
        var form = await office.GetAsync("/northmere/returns/add");
        form.Text.ShouldContain("Section 11 return 2025");
        (await office.SubmitAsync("/northmere/returns/add", Fields(("Name", "Section 11 return 2026"), ("Set", set.Id.ToString()), ("ClosesOn", "3 July 2026"), ("RemindBefore", "soon")))).Errors.ShouldBe(["Enter up to 5 numbers of days from 1 to 60, like 14, 7, 1"]);
        var who = (await office.SubmitAsync("/northmere/returns/add", Fields(("Name", "Section 11 return 2026"), ("Set", set.Id.ToString()), ("ClosesOn", "3 July 2026"), ("Follows", last.Id.ToString()), ("About", "The duty of 2024")))).Location!;
        await office.SubmitAsync(who, []);
        await office.SubmitAsync(who.Replace("/who", "/open"), []);
        await app.SendWaitingAsync();
        app.Postbox.Mails[^1].Text.ShouldContain("It is about: The duty of 2024");
        var address = app.AddressOf("Lead " + Police);
        using var lead = await app.EnterAsync(address);
        var first = (await lead.GetAsync(address)).Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Begin").GetAttribute("href")!;
        var page = await lead.GetAsync(first);
        page.Document.QuerySelector("#last")!.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Section 11 return 2025"), t => t.ShouldContain("You said 2"), t => t.ShouldContain("Name a deputy"));
        await lead.SubmitAsync(first, [], action: "StillTrue");
        var now = await app.WithDbAsync(db => db.Set<ReturnAnswer>().SingleAsync(a => a.QuestionKey == "senior-1"));
        // The day has passed: it is asked for anew.
        (now.Value, now.Score, now.Words, now.Improvement, now.ImproveBy).ShouldBe(("Mostly in place", 2, "The director is named.", "Name a deputy", null));
        (await lead.GetAsync(address + "/check")).Text.ShouldContain("Say by when you will do it");
        // Another agency sees nothing of it.
        var council = app.AddressOf("Lead Northmere Council");
        using var other = await app.EnterAsync(council);
        (await other.GetAsync(council + first[address.Length..])).Document.QuerySelector("#last").ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_with_an_account_finds_what_is_owed_and_answers_without_a_code()
    {
        await using var app = await BoardWithReturns.StartAsync();
        await app.OpenAsync();
        using var lead = await app.SignInAsync(Role.AgencyLead, app.Agencies[1].Id, "Omar Bell");
        var work = await lead.GetAsync("/my-work");
        var link = work.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Section 11 return 2026").GetAttribute("href")!;
        work.Text.ShouldContain(Police);
        var address = (await lead.SubmitAsync(link, [])).Location!;
        (await lead.GetAsync(address)).Text.ShouldContain("0 of 5 answered");
        // The address alone opens nothing elsewhere.
        using var stranger = app.Anonymous();
        (await stranger.GetAsync(address)).Text.ShouldContain("Send me a code");
        var council = await app.ReturnOfAsync("Northmere Council");
        (await lead.GetAsync($"/northmere/returns/owed/{council.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var member = await app.SignInAsync(Role.Member);
        (await member.GetAsync(link)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await member.GetAsync("/my-work")).Text.ShouldNotContain("Section 11");
    }

    [Fact]
    public async Task What_only_the_respondent_and_who_confirms_read_nobody_else_does()
    {
        await using var app = await BoardWithReturns.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        var set = await app.RunAsync((AddQuestionSet add) => add.RunAsync(new("Appraisal", Asks.Agencies, BoardWithReturns.Content), null, app.Office, default));
        (await office.SubmitAsync("/northmere/returns/add", Fields(("Name", "Appraisal"), ("Set", set.Id.ToString()), ("ClosesOn", "3 July 2026"), ("Readers", "SignerOnly")))).Errors.ShouldBe(["Choose who confirms a return: only they and the respondent will read it"]);
        var who = (await office.SubmitAsync("/northmere/returns/add", Fields(("Name", "Appraisal"), ("Set", set.Id.ToString()), ("ClosesOn", "3 July 2026"), ("Readers", "SignerOnly"), ("SignOff", "SeniorLead")))).Location!;
        await office.SubmitAsync(who, []);
        await office.SubmitAsync(who.Replace("/who", "/open"), []);
        await app.SendWaitingAsync();
        var whole = await app.ReturnOfAsync(Police);
        var campaign = await app.WithDbAsync(db => db.Set<Campaign>().SingleAsync());
        await app.RunAsync((SaveAnswer save) => save.RunAsync(whole.Id, new(campaign.SetVersionId, "facts-3"), 0, new() { Value = "Between the two of us" }, [], By(app, whole), default));
        var page = await office.GetAsync($"/northmere/returns/answers/{whole.Id}");
        page.Text.ShouldContain("Only Northmere Police and who confirms it read the answers.");
        page.Text.ShouldNotContain("Between the two of us");
        page.Text.ShouldNotContain("Anything else?");
        (await office.GetAsync($"/northmere/returns/{campaign.Id}/gaps")).Text.ShouldContain("No gap stands here");
        (await office.GetAsync($"/northmere/returns/moderation/{whole.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        // What respondents were told holds.
        (await office.SubmitAsync($"/northmere/returns/{campaign.Id}/change", Fields(("Readers", "Office")))).Errors.ShouldBe(["Who reads the answers cannot change: respondents were told when they were asked"]);
        var address = app.AddressOf("Lead " + Police);
        using var lead = await app.EnterAsync(address);
        (await lead.GetAsync(address + "/whole")).Text.ShouldContain("Between the two of us");
    }

    [Fact]
    public async Task Declared_interests_are_a_register_of_the_board_and_go_on_the_one_that_marks_agendas()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var people = await PeopleAsync(app);
        var ready = ReadySets.Find("declaration-of-interests")!;
        var set = await app.RunAsync((AddQuestionSet add) => add.RunAsync(ready.AsDraft(), ready.Key, app.Office, default));
        var campaign = await app.RunAsync((AddCampaign add) => add.RunAsync(new("Declarations 2026", set.Id, new(2026, 7, 3)) { Readers = Readers.BoardRegister, About = "Code of conduct, version 2" }, app.Office, default));
        await app.RunAsync(async (ChooseRespondents choose) => { await choose.RunAsync(campaign.Id, [.. people.Select(p => p.Id.Value)], app.Office, default); return true; });
        await app.RunAsync((OpenCampaign open) => open.RunAsync(campaign.Id, 0, app.Office, default));
        var one = await app.ReturnOfAsync(people[0].Name);
        await AnswerAsync(app, one, campaign, ("interests-any", "Yes"), ("interests-3", "Yes, it is complete and I will say when it changes"));
        await app.RunAsync((SaveAnswer save) => save.RunAsync(one.Id, new(campaign.SetVersionId, "interests-2"), 0, new() { Rows = [["Shares in Tarnside Training", "Mine", "2024"], ["Trustee of a charity", "My husband", "2020"]] }, [], By(app, one), default));
        await SubmitAsync(app, one);

        using var member = await app.SignInAsync(Role.Member);
        (await member.GetAsync("/northmere/returns/registers")).Text.ShouldContain("1 of 2 have answered");
        var register = await member.GetAsync($"/northmere/returns/{campaign.Id}/register");
        register.Text.ShouldContain("Shares in Tarnside Training · Mine · 2024");
        register.Text.ShouldContain("Has not answered yet");
        (await member.GetAsync($"/northmere/returns/{campaign.Id}/interests")).Status.ShouldBe(HttpStatusCode.Forbidden);

        using var office = await app.SignInAsync(Role.BoardManager);
        (await office.GetAsync($"/northmere/returns/{campaign.Id}")).Text.ShouldContain("Put declared interests on the register");
        await office.SubmitAsync($"/northmere/returns/{campaign.Id}/interests", []);
        var kept = await app.WithDbAsync(db => db.Set<DeclaredInterest>().OrderBy(i => i.What).Select(i => i.What).ToListAsync());
        kept.ShouldBe(["Shares in Tarnside Training", "Trustee of a charity (My husband)"]);
        (await office.GetAsync("/northmere/people/interests")).Text.ShouldContain("Shares in Tarnside Training");
        (await office.GetAsync($"/northmere/returns/{campaign.Id}/interests")).Text.ShouldContain("✓ " + people[0].Name + ": Shares in Tarnside Training");

        // The next year one of them is not declared again.
        var next = await app.RunAsync((AddCampaign add) => add.RunAsync(new("Declarations 2027", set.Id, new(2026, 7, 10)) { Follows = campaign.Id }, app.Office, default));
        await app.RunAsync(async (ChooseRespondents choose) => { await choose.RunAsync(next.Id, [people[0].Id.Value], app.Office, default); return true; });
        await app.RunAsync((OpenCampaign open) => open.RunAsync(next.Id, 0, app.Office, default));
        var again = await app.WithDbAsync(db => db.Set<Return>().SingleAsync(r => r.CampaignId == next.Id));
        await AnswerAsync(app, again, next, ("interests-any", "Yes"), ("interests-3", "Yes, it is complete and I will say when it changes"));
        await app.RunAsync((SaveAnswer save) => save.RunAsync(again.Id, new(next.SetVersionId, "interests-2"), 0, new() { Rows = [["shares in tarnside training", "mine", "2024"]] }, [], By(app, again), default));
        await SubmitAsync(app, again);
        var over = await office.GetAsync($"/northmere/returns/{next.Id}/interests");
        over.Document.QuerySelectorAll("input[name=Taken]").ShouldBeEmpty();
        var box = over.Document.QuerySelectorAll("input[name=Ended]").Single().GetAttribute("value")!;
        await office.SubmitAsync($"/northmere/returns/{next.Id}/interests", Fields(("Ended", box)));
        (await app.WithDbAsync(db => db.Set<DeclaredInterest>().Where(i => i.To != null).Select(i => i.What).SingleAsync())).ShouldBe("Trustee of a charity (My husband)");
        // A round that is no register is none.
        (await member.GetAsync($"/northmere/returns/{next.Id}/register")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await member.GetAsync($"/northmere/returns/{next.Id}")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Viewer By(BoardWithReturns app, Return whole) => new() { AccountId = default, Name = "Lead", BoardId = app.Board.Id, Roles = [], OnlyRecord = whole.Id.Value };

    private static Task<int> VersionAsync(BoardWithReturns app, Id<Campaign> id) => app.WithDbAsync(db => db.Set<Campaign>().Where(c => c.Id == id).Select(c => c.Version).SingleAsync());

    private static async Task AnswerAsync(BoardWithReturns app, Return whole, Campaign campaign, params (string Key, string Value)[] answers)
    {
        foreach (var (key, value) in answers) await app.RunAsync((SaveAnswer save) => save.RunAsync(whole.Id, new(campaign.SetVersionId, key), 0, new() { Value = value }, [], By(app, whole), default));
    }

    private static async Task SubmitAsync(BoardWithReturns app, Return whole)
    {
        var version = await app.WithDbAsync(db => db.Set<Return>().Where(r => r.Id == whole.Id).Select(r => r.Version).SingleAsync());
        await app.RunAsync(async (SubmitReturn submit) => { await submit.RunAsync(whole.Id, version, null, By(app, whole), default); return true; });
    }

    private static async Task<IReadOnlyList<Person>> PeopleAsync(BoardWithReturns app)
    {
        Person[] people = [.. ((string[])["Grace Njoroge", "Omar Bell"]).Select(name => new Person { Id = Id<Person>.New(app.Clock), Name = name, Email = $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org" })];
        await app.WithDbAsync(db =>
        {
            db.AddRange(people);
            db.AddRange(people.Select(p => new BoardMember { Id = Id<BoardMember>.New(app.Clock), BoardId = app.Board.Id, PersonId = p.Id }));
            return db.SaveChangesAsync();
        });
        return people;
    }
}
