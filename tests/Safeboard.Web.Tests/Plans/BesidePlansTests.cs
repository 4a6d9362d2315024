using System.Net;
using System.Text;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Plans.BoardWithPlans;

namespace Safeboard.Web.Tests.Plans;

/// <summary>What is put to others, the horizon log, and letters, over HTTP.</summary>
public sealed class BesidePlansTests(BoardWithPlans plans) : IClassFixture<BoardWithPlans>
{
    private const string Board = "/northmere";

    [Fact]
    public async Task A_gap_is_put_answered_and_closed_with_what_came_of_it()
    {
        var path = (await plans.SubmitAsync(Board + "/put-to-others/add", ("Kind", "Gap"), ("Text", "No respite care"), ("PutTo", "The commissioners"), ("PutOn", "1 May 2026"), ("AnswerBy", "1 July 2026"))).Location!;
        (await plans.SubmitAsync(path + "/answer", ("Version", "0"), ("AnswerText", "x"), ("AnsweredOn", "8 June 2026"))).Errors.ShouldBe(["Choose what they answered"]);
        await plans.SubmitAsync(path + "/answer", ("Version", "0"), ("Answer", "Partly"), ("AnswerText", "Two beds from autumn"), ("AnsweredOn", "8 June 2026"));
        Row(await plans.GetAsync(path), "Answer").ShouldBe("Accepted in part on 8 June 2026Two beds from autumn");
        await plans.SubmitAsync(path + "/close", ("Version", "1"), ("Effect", "Two families had a bed"));
        Row(await plans.GetAsync(path), "What came of it").ShouldStartWith("Two families had a bed");
        (await plans.GetAsync(Board + "/put-to-others?state=closed")).Text.ShouldContain("No respite care");
        await plans.SubmitAsync(path + "/reopen", ("Version", "2"), ("Because", "The beds are gone"));
        (await plans.GetAsync(Board + "/put-to-others?state=answered&q=respite")).Text.ShouldContain("what came of it is still open");
    }

    [Theory]
    [InlineData("letters", "letter", "To", "Why", "SentOn")]
    [InlineData("put-to-others", "referral", "PutTo", "Text", "PutOn")]
    public async Task An_action_that_arises_from_it_stands_with_it_and_is_found_by_where_it_arose(string register, string kind, string whom, string what, string on)
    {
        var path = (await plans.SubmitAsync($"{Board}/{register}/add", (whom, "The trust"), (what, "Beds for respite"), (on, "1 May 2026"))).Location!;
        var add = (await plans.GetAsync(path)).Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Add an action").GetAttribute("href")!;
        var words = $"Ask the trust again, by {kind}";
        (await plans.SubmitAsync(add, ("Text", words), ("Due", "date"), ("DueOn", "1 September 2026"), ("AgreedOn", "8 June 2026"), ("OtherOwner", "The chair"))).Errors.ShouldBeEmpty();
        (await plans.GetAsync(path)).Document.QuerySelector("main .sb-list--pair")!.TextContent.ShouldContain(words);
        (await plans.GetAsync($"{Board}/actions?source={(kind == "letter" ? "letter" : "put-to-others")}")).Document.QuerySelectorAll("main tbody th").ShouldHaveSingleItem().TextContent.ShouldContain(words);
    }

    [Theory]
    [InlineData("/put-to-others", "PutTo", "", "Enter the body that it is put to, or choose an agency")]
    [InlineData("/put-to-others", "PutOn", "9 June 2027", "The day it was put to them must be today or in the past")]
    [InlineData("/horizon", "Link", "http://example.org", "Enter a link that begins with https://, or leave it empty")]
    [InlineData("/horizon", "Source", "", "Enter where it comes from, like the Department for Education")]
    [InlineData("/letters", "Action", "AP99/99", "No action has the reference “AP99/99”: enter it as the tracker shows it")]
    [InlineData("/letters", "SentOn", "9 June 2027", "The day it was sent must be today or in the past")]
    public async Task What_cannot_be_is_refused_and_what_was_typed_stays(string register, string field, string typed, string error)
    {
        List<(string Name, string Value)> fields = register switch
        {
            "/put-to-others" => [("Text", "Kept words"), ("PutTo", "Somebody"), ("PutOn", "1 May 2026")],
            "/horizon" => [("Title", "Kept title"), ("Source", "Kept source"), ("Effect", "Kept words")],
            _ => [("To", "The trust"), ("Why", "Kept words")],
        };
        fields.RemoveAll(f => f.Name == field);
        var answer = await plans.SubmitAsync(Board + register + "/add", [.. fields, (field, typed)]);
        answer.Errors.ShouldContain(error);
        answer.Document.QuerySelectorAll("textarea").ShouldContain(t => t.TextContent.Trim() == "Kept words");
    }

    [Fact]
    public async Task The_registers_say_what_is_late()
    {
        (await plans.GetAsync(Board + "/put-to-others?state=late")).Document.QuerySelector("main .govuk-tag")!.TextContent.ShouldBe("Answer 8 days late");
        (await plans.GetAsync(Board + "/letters?state=late")).Document.QuerySelector("main .govuk-tag")!.TextContent.ShouldBe("Reply 8 days late");
        var horizon = await plans.GetAsync(Board + "/horizon");
        horizon.Document.QuerySelectorAll(".sb-states a").Select(a => a.TextContent).Take(2).ShouldBe(["Watching 1", "Late 0"]);
        horizon.Text.ShouldContain("decision wanted by 1 July 2026 · lead: Northmere Police");
        (await plans.GetAsync(Board + "/letters?q=nothingmatches")).Text.ShouldContain("Nothing here has all these words.");
    }

    [Fact]
    public async Task What_is_on_the_horizon_is_decided_and_its_link_leads_out_safely()
    {
        var path = (await plans.SubmitAsync(Board + "/horizon/add", ("Title", "New guidance"), ("Source", "The panel"), ("Link", "https://example.org/guidance"), ("DecideBy", "1 June 2026"), ("OtherOwner", "The chair"))).Location!;
        var link = (await plans.GetAsync(path)).Document.QuerySelector("dd a")!;
        (link.GetAttribute("href"), link.GetAttribute("rel")).ShouldBe(("https://example.org/guidance", "noopener noreferrer nofollow"));
        await plans.SubmitAsync(path + "/decide", ("Version", "0"), ("Decision", "We follow it"), ("DecidedOn", "8 June 2026"));
        Row(await plans.GetAsync(path), "Decision").ShouldBe("We follow itOn 8 June 2026");
        await plans.SubmitAsync(path + "/close", ("Version", "1"), ("Because", "Done"));
        (await plans.GetAsync(path)).Document.QuerySelector("main .govuk-tag")!.TextContent.ShouldBe("Closed");
    }

    [Fact]
    public async Task A_letter_keeps_its_file_its_reply_and_the_action_that_it_serves()
    {
        var app = plans.Board;
        var file = await app.WithDbAsync(async db =>
        {
            var kept = await new FileStore(db, app.Clock).KeepAsync(Encoding.UTF8.GetBytes($"Dear forum {Guid.NewGuid()}"), default);
            await db.SaveChangesAsync();
            return new NamedFile(kept.Id, "thanks.txt", kept.Size);
        });
        var letter = await app.RunAsync((AddLetter add) => add.RunAsync(new("The youth forum", "Thanks"), null, [file], app.Office, default));
        var path = $"{Board}/letters/{letter.Id}";
        (await plans.SubmitAsync(path + "/reply", ("Version", "0"), ("Reply", "x"), ("RepliedOn", "8 June 2026"))).Errors.ShouldBe([$"{letter.Name} is a draft. Say when it was sent before you add a reply"]);
        await plans.SubmitAsync(path + "/send", ("Version", "0"), ("SentOn", "1 June 2026"), ("ReplyBy", "30 June 2026"));
        await plans.SubmitAsync(path + "/reply", ("Version", "1"), ("Reply", "They come again"), ("RepliedOn", "8 June 2026"));
        var page = await plans.GetAsync(path);
        Row(page, "Reply").ShouldBe("They come againOn 8 June 2026");
        var href = page.Document.QuerySelectorAll("dd a").Single(a => a.TextContent == "thanks.txt").GetAttribute("href")!;
        Encoding.UTF8.GetString(await (await app.AsAsync(Role.Member)).DownloadAsync(href)).ShouldStartWith("Dear forum");
        (await plans.GetAsync(href, Role.AgencyLead, app.Police)).Status.ShouldBe(HttpStatusCode.NotFound);
        Row(await plans.GetAsync($"{Board}/letters/{plans.ToTrust.Id}"), "It serves").ShouldStartWith("AP");
    }

    [Fact]
    public async Task An_agency_lead_sees_what_is_put_to_their_agency_what_it_leads_on_and_letters_that_serve_its_actions()
    {
        async Task<bool> SeesAsync(string path, Agency agency, string words) => (await plans.GetAsync(Board + path, Role.AgencyLead, agency)).Text.Contains(words, StringComparison.Ordinal);
        var (health, police) = (plans.Board.Health, plans.Board.Police);
        (await SeesAsync("/put-to-others", health, "No counselling"), await SeesAsync("/put-to-others", police, "No counselling")).ShouldBe((true, false));
        (await SeesAsync("/horizon", health, "Mandatory reporting"), await SeesAsync("/horizon", police, "Mandatory reporting")).ShouldBe((false, true));
        (await SeesAsync("/letters", health, "The trust"), await SeesAsync("/letters", police, "The trust")).ShouldBe((true, false));
        (await SeesAsync("/history", police, "No counselling"), await SeesAsync("/search?q=counselling", police, "No counselling")).ShouldBe((false, false));
        (await plans.GetAsync($"{Board}/put-to-others/{plans.Gap.Id}", Role.AgencyLead, police)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/put-to-others", 2)]
    [InlineData("/horizon?state=all&q=the", 2)]
    [InlineData("/letters?state=all", 2)]
    public async Task Registers_cost_a_fixed_number_of_commands(string path, int commands)
    {
        var client = await plans.Board.AsAsync(Role.Member);
        await client.GetAsync(Board + path);
        var sent = await plans.Board.Sql.CommandsOfAsync(async () => (await client.GetAsync(Board + path)).Heading.ShouldNotBeEmpty());
        sent.Count.ShouldBe(commands);
    }

    [Theory]
    [InlineData("/put-to-others", "No counselling")]
    [InlineData("/horizon", "Mandatory reporting")]
    [InlineData("/letters", "The trust")]
    public async Task Downloads_hold_what_is_shown(string register, string words)
    {
        var client = await plans.Board.AsAsync(Role.Member);
        Encoding.UTF8.GetString(await client.DownloadAsync($"{Board}{register}/download.csv?state=all")).ShouldContain(words);
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(await client.DownloadAsync($"{Board}{register}/download.xlsx?state=all")), isEditable: false);
        book.WorkbookPart!.WorksheetParts.Single().Worksheet.InnerText.ShouldContain(words);
        Encoding.UTF8.GetString(await client.DownloadAsync($"{Board}{register}/download.csv?state=closed")).ShouldNotContain(words);
    }
}
