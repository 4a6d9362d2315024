using System.Net;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Returns.Running;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Returns;

/// <summary>A return that several people answer: sections given to colleagues, all of it handed over, and what each keeps of it.</summary>
public sealed class ShareTests
{
    private const string Lead = "Lead Northmere Police";

    [Fact]
    public async Task A_colleague_answers_the_sections_that_they_were_given_and_sees_no_other()
    {
        await using var app = await BoardWithReturns.StartAsync();
        await app.OpenAsync();
        var address = app.AddressOf(Lead);
        using var lead = await app.EnterAsync(address);
        var questions = await QuestionsAsync(lead, address);
        var facts = (await lead.GetAsync(address + "/share")).Document.QuerySelectorAll("input[name=Sections]").Select(i => i.GetAttribute("value")!).Single(v => v.EndsWith("/facts"));
        (await lead.SubmitAsync(address + "/share", Fields())).Errors.ShouldBe(["Enter the name of your colleague"]);
        (await lead.SubmitAsync(address + "/share", Fields(("ColleagueName", "Sam Bell"), ("ColleagueAddress", "sam")))).Errors.ShouldBe(["Enter an e-mail address in the right form, like name@example.org"]);
        (await lead.SubmitAsync(address + "/share", Fields(("ColleagueName", "Sam Bell"), ("ColleagueAddress", "sam.bell@example.org")))).Errors.ShouldBe(["Tick the sections that they are to answer"]);
        await lead.SubmitAsync(address + "/share", Fields(("ColleagueName", "Sam Bell"), ("ColleagueAddress", "sam.bell@example.org"), ("Sections", facts), ("Note", "You know the numbers.")));
        await app.SendWaitingAsync();
        var mail = app.Postbox.Mails.Single(m => m.ToName == "Sam Bell");
        mail.Text.ShouldContain("- Facts");
        mail.Text.ShouldContain("You know the numbers.");
        mail.Text.ShouldNotContain("Leadership");

        var shared = app.AddressOf("Sam Bell");
        using var sam = await app.EnterAsync(shared);
        var overview = await sam.GetAsync(shared);
        overview.Text.ShouldContain("0 of 3 answered");
        overview.Text.ShouldNotContain("Leadership");
        overview.Text.ShouldContain($"{Lead} asked you to help");
        foreach (var closed in (string[])[questions["Is one person accountable?"].Replace(address, shared), shared + "/share"]) (await sam.GetAsync(closed)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await sam.GetAsync(shared + "/whole")).Text.ShouldNotContain("Is one person accountable?");
        var staff = questions["How many staff work with children?"];
        var next = (await sam.SubmitAsync(staff.Replace(address, shared), Fields(("Value", "412")))).Location!;
        await sam.SubmitAsync(next, Fields(("Day", "2 March 2026")));
        (await sam.GetAsync(shared + "/check")).Text.ShouldContain("Nothing is missing in your sections");

        // They cannot send it in, whatever they post; who was asked sees who wrote what.
        var version = (await app.ReturnOfAsync("Northmere Police")).Version;
        var token = (await sam.GetAsync(next)).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var forged = new HttpRequestMessage(HttpMethod.Post, shared + "/check") { Content = new FormUrlEncodedContent(Fields(("Version", $"{version}"), ("__RequestVerificationToken", token))) };
        (await sam.SendAsync(forged)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.ReturnOfAsync("Northmere Police")).State.ShouldBe(ReturnState.InProgress);
        (await lead.GetAsync(address)).Text.ShouldContain("Shared with Sam Bell");
        (await lead.GetAsync(address + "/whole")).Text.ShouldContain("Sam Bell, ");
        using var office = await app.SignInAsync(Role.BoardManager);
        var police = await app.ReturnOfAsync("Northmere Police");
        (await office.GetAsync($"/northmere/returns/answers/{police.Id}")).Text.ShouldContain("Sam Bell answers one section.");

        // Stopped: the address opens nothing, what was written stays.
        await lead.SubmitAsync(address + "/share", Fields(("Colleague", (await app.WithDbAsync(db => db.Set<ReturnLink>().SingleAsync(l => l.Name == "Sam Bell"))).Id.ToString())), action: "Stop");
        (await sam.GetAsync(shared)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await lead.GetAsync(staff)).Document.QuerySelector("[name=Value]")!.GetAttribute("value").ShouldBe("412");
    }

    [Fact]
    public async Task A_colleague_removes_no_file_of_another_section()
    {
        await using var app = await BoardWithReturns.StartAsync();
        await app.OpenAsync();
        var address = app.AddressOf(Lead);
        using var lead = await app.EnterAsync(address);
        var questions = await QuestionsAsync(lead, address);
        await ShareAsync(app, lead, address, "lead");
        await lead.SubmitAsync(questions["Is one person accountable?"], Fields(("Value", "Fully in place")), null, ("Files", "policy.pdf", "%PDF-1.4"u8.ToArray()));
        // As if it had been given in the other section.
        await app.WithDbAsync(db => db.Set<AnswerFile>().ExecuteUpdateAsync(f => f.SetProperty(x => x.QuestionKey, "facts-3")));
        var file = await app.WithDbAsync(db => db.Set<AnswerFile>().Select(f => f.Id).SingleAsync());
        var shared = app.AddressOf("Sam Bell");
        using var sam = await app.EnterAsync(shared);
        var own = questions["Is one person accountable?"].Replace(address, shared);
        await sam.SubmitAsync(own, [], null, ("Files", "own.pdf", "%PDF-1.4"u8.ToArray()));
        (await sam.GetAsync($"{shared}/files/{file}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await sam.SubmitAsync(own, Fields(("file", $"{file}")), action: "Remove")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.WithDbAsync(db => db.Set<AnswerFile>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Handed_over_it_is_the_colleague_who_is_written_to_and_who_answers()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var campaign = await app.OpenAsync();
        var address = app.AddressOf(Lead);
        using var lead = await app.EnterAsync(address);
        var questions = await QuestionsAsync(lead, address);
        await lead.SubmitAsync(questions["How many staff work with children?"], Fields(("Value", "412")));
        var open = await lead.GetAsync(questions["Is one person accountable?"]);
        await lead.SubmitAsync(address + "/share", Fields(("ColleagueName", "Sam Bell"), ("ColleagueAddress", "sam.bell@example.org"), ("What", "HandOver")));
        (await lead.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);

        // Who still types in a window that was open is told, and nothing of it is saved.
        using var late = new HttpRequestMessage(HttpMethod.Post, questions["Is one person accountable?"] + "/keep")
        {
            Content = new FormUrlEncodedContent(Fields(("Version", "0"), ("Value", "Fully in place"), ("__RequestVerificationToken", open.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!))),
        };
        var told = await lead.SendAsync(late);
        told.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await told.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("works no longer");
        await app.SendWaitingAsync();
        var taken = app.AddressOf("Sam Bell");
        using var sam = await app.EnterAsync(taken);
        (await sam.GetAsync(taken)).Text.ShouldContain("1 of 5 answered");
        (await sam.GetAsync(taken + "/share")).Status.ShouldBe(HttpStatusCode.OK);
        app.Postbox.Mails.Clear();
        await app.RunAsync((ChaseReturns chase) => chase.RunAsync(campaign.Id, [(app.ReturnOfAsync("Northmere Police").Result).Id], app.Office, default));
        await app.SendWaitingAsync();
        app.Postbox.Mails.Select(m => m.ToName).ShouldBe(["Sam Bell"]);
    }

    [Fact]
    public async Task Who_shares_the_whole_can_send_it_in_and_each_gets_a_copy()
    {
        await using var app = await BoardWithReturns.StartAsync();
        await app.OpenAsync(SignOff.SeniorLead);
        var address = app.AddressOf(Lead);
        using var lead = await app.EnterAsync(address);
        var questions = await QuestionsAsync(lead, address);
        await lead.SubmitAsync(address + "/share", Fields(("ColleagueName", "Sam Bell"), ("ColleagueAddress", "sam.bell@example.org"), ("What", "Whole")));
        await app.SendWaitingAsync();
        var shared = app.AddressOf("Sam Bell");
        using var sam = await app.EnterAsync(shared);
        (await sam.GetAsync(shared + "/share")).Status.ShouldBe(HttpStatusCode.NotFound); // who was helped shares with nobody else
        await lead.SubmitAsync(questions["Is one person accountable?"], Fields(("Value", "Mostly in place"), ("Words", "The director is named."), ("Improvement", "Name a deputy"), ("ImproveBy", "30 September 2026")));
        await sam.SubmitAsync(questions["Do you commission services?"].Replace(address, shared), Fields(("Value", "No")));
        await sam.SubmitAsync(questions["How many staff work with children?"].Replace(address, shared), Fields(("Value", "412")));
        await sam.SubmitAsync(questions["When was the policy reviewed?"].Replace(address, shared), Fields(("Day", "2 March 2026")));
        app.Postbox.Mails.Clear();
        await sam.SubmitAsync(shared + "/check", Fields(("SignerName", "Ann Reed"), ("SignerAddress", "ann.reed@example.org")));
        await app.SendWaitingAsync();
        app.Postbox.Mails.Select(m => (m.ToName, m.Title)).Order().ShouldBe([("Ann Reed", "Please confirm: Section 11 return 2026"), (Lead, "Your copy: Section 11 return 2026")]);
        app.Postbox.Mails.Single(m => m.ToName == Lead).Text.ShouldContain("Sam Bell sent it in on");

        var toSign = app.AddressOf("Ann Reed");
        using var senior = await app.EnterAsync(toSign);
        await senior.SubmitAsync(toSign, Fields(("Name", "Ann Reed"), ("MinutedOn", "1 June 2026")));
        app.Postbox.Mails.Clear();
        await app.SendWaitingAsync();
        app.Postbox.Mails.Select(m => m.ToName).Order().ShouldBe(["Ann Reed", Lead]);
        app.Postbox.Mails[0].Text.ShouldContain("Ann Reed confirmed it");

        // What they keep: the same answers as a paper and as a sheet.
        var copy = app.AddressOf(Lead);
        using var later = await app.EnterAsync(copy);
        var word = WordFile.TextOf(await later.DownloadAsync(copy + "/answers.docx"));
        foreach (var said in (string[])["2: Mostly in place", "The director is named.", "Name a deputy, by 30 September 2026", "412", "confirmed by Ann Reed", "Sam Bell, "]) word.ShouldContain(said);
        var sheet = Rows(await later.DownloadAsync(copy + "/answers.xlsx"));
        sheet.Select(r => r[2]).ShouldBe(["Question", "Is one person accountable?", "Do you commission services?", "How many staff work with children?", "When was the policy reviewed?", "Anything else?"]);
        sheet.Single(r => r[2] == "How many staff work with children?")[3].ShouldBe("412");
        using var office = await app.SignInAsync(Role.BoardManager);
        var police = await app.ReturnOfAsync("Northmere Police");
        WordFile.TextOf(await office.DownloadAsync($"/northmere/returns/answers/{police.Id}/answers.docx")).ShouldContain("The director is named.");
    }

    [Fact]
    public async Task A_new_contact_of_the_office_ends_what_the_old_one_shared_a_new_signer_does_not()
    {
        await using var app = await BoardWithReturns.StartAsync();
        await app.OpenAsync();
        var address = app.AddressOf(Lead);
        using var lead = await app.EnterAsync(address);
        await ShareAsync(app, lead, address, "facts");
        var shared = app.AddressOf("Sam Bell");
        using var sam = await app.EnterAsync(shared);
        var police = await app.ReturnOfAsync("Northmere Police");
        await app.RunAsync(async (ChangeContact change) => { await change.RunAsync(police.Id, police.Version, police.Contact, new("Ann Reed", "ann.reed@example.org"), app.Office, default); return true; });
        (await sam.GetAsync(shared)).Status.ShouldBe(HttpStatusCode.OK);
        police = await app.ReturnOfAsync("Northmere Police");
        await app.RunAsync(async (ChangeContact change) => { await change.RunAsync(police.Id, police.Version, new("Jo Pike", "jo.pike@example.org"), police.Signer, app.Office, default); return true; });
        (await sam.GetAsync(shared)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Colleagues_whose_answers_save_themselves_at_the_same_instant_lose_nothing()
    {
        await using var app = await BoardWithReturns.StartAsync();
        await app.OpenAsync();
        var address = app.AddressOf(Lead);
        using var lead = await app.EnterAsync(address);
        var questions = await QuestionsAsync(lead, address);
        await ShareAsync(app, lead, address, "facts");
        var shared = app.AddressOf("Sam Bell");
        using var sam = await app.EnterAsync(shared);
        var token = (await lead.GetAsync(questions["Is one person accountable?"])).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var other = (await sam.GetAsync(questions["Anything else?"].Replace(address, shared))).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        static Task<HttpResponseMessage> Keep(BoardClient who, string token, string question, int version, string field, string value) =>
            who.SendAsync(new(HttpMethod.Post, question + "/keep") { Content = new FormUrlEncodedContent(Fields(("Version", $"{version}"), (field, value), ("__RequestVerificationToken", token))) });
        var answers = await Task.WhenAll(
            Keep(lead, token, questions["Is one person accountable?"], 0, "Value", "Fully in place"), Keep(lead, token, questions["Do you commission services?"], 0, "Value", "No"),
            Keep(sam, other, questions["How many staff work with children?"].Replace(address, shared), 0, "Value", "412"), Keep(sam, other, questions["When was the policy reviewed?"].Replace(address, shared), 0, "Day", "2 March 2026"),
            Keep(sam, other, questions["Anything else?"].Replace(address, shared), 0, "Value", "No more"));
        answers.Select(a => a.StatusCode).ShouldAllBe(s => s == HttpStatusCode.OK);
        var police = await app.ReturnOfAsync("Northmere Police");
        (police.Answered, police.Asked, police.State).ShouldBe((5, 5, ReturnState.InProgress));

        // Two windows of one answer: the second is told. What was not given to somebody is not saved by them.
        (await Keep(lead, token, questions["Anything else?"], 0, "Value", "Mine")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Keep(sam, other, questions["Is one person accountable?"].Replace(address, shared), 1, "Value", "Not in place")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Keep(lead, token, questions["Anything else?"] + "x", 0, "Value", "Mine")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var values = await app.WithDbAsync(db => db.Set<ReturnAnswer>().OrderBy(a => a.QuestionKey).Select(a => new { a.QuestionKey, a.Value, a.ByName }).ToListAsync());
        values.Select(v => (v.QuestionKey, v.Value, v.ByName)).ShouldBe([("facts-1", "412", "Sam Bell"), ("facts-2", "2026-03-02", "Sam Bell"), ("facts-3", "No more", "Sam Bell"), ("lead-1", "Fully in place", Lead), ("lead-2", "No", Lead)]);
    }

    private static async Task ShareAsync(BoardWithReturns app, BoardClient lead, string address, string section)
    {
        var value = (await lead.GetAsync(address + "/share")).Document.QuerySelectorAll("input[name=Sections]").Select(i => i.GetAttribute("value")!).Single(v => v.EndsWith("/" + section));
        await lead.SubmitAsync(address + "/share", Fields(("ColleagueName", "Sam Bell"), ("ColleagueAddress", "sam.bell@example.org"), ("Sections", value)));
        await app.SendWaitingAsync();
    }

    /// <summary>Where each question is answered, by its text.</summary>
    private static async Task<Dictionary<string, string>> QuestionsAsync(BoardClient client, string address) =>
        (await client.GetAsync(address + "/whole")).Document.QuerySelectorAll("main li[id^=q-]").ToDictionary(li => li.QuerySelector("h3")!.TextContent.Trim(), li => li.QuerySelector("a[href^='/returns/']")!.GetAttribute("href")!);

    private static List<string[]> Rows(byte[] file)
    {
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        return [.. sheet.Descendants<Row>().Select(row => (string[])[.. Enumerable.Range('A', 11).Select(column => row.Elements<Cell>().FirstOrDefault(c => c.CellReference!.Value!.TrimEnd([.. "0123456789"]) == $"{(char)column}")?.InnerText ?? "")])];
    }
}
