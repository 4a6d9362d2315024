using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Returns.Schools;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Returns;

/// <summary>Schools from a list, and a Section 175 round of 114 of them.</summary>
public sealed class SchoolTests
{
    private const int Schools = 114;
    private const int Complete = 64;
    private const int Begun = 26;

    [Fact]
    public async Task A_list_is_looked_at_row_by_row_and_taken_in_and_twice_changes_nothing()
    {
        await using var app = await BoardWithReturns.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        (await office.GetAsync("/northmere/returns/schools")).Text.ShouldContain("No schools yet");
        (await UploadAsync(office, "Name,Phase\nAlder,Primary\n")).Errors.ShouldBe(["The file has no table with the headings DfE number and School name. Give it these headings, and choose it again"]);
        const string list = "Schools in Northmere\n\nLAESTAB,School name,Phase of education,Area,Headteacher,Headteacher email,DSL,DSL email,Chair of governors,Chair email\n888/2001,Alder Primary,Primary,Hill,Ann Reed,head@alder.example.org,Dee Frost,dsl@alder.example.org,Omar Bell,chair@alder.example.org\n"
            + "888/2002,Birch Primary,Primary,Hill,,,,,,\n888/2002,Birch Infants,Primary,Hill,,,,,,\n,Cedar Primary,Primary,,,,,,,\n888/4001,Dale High,Secondary,Shore,Jane Marsh,jane at dale,,,,\n888/4002,Elm High,Secondary,Shore,,head@elm.example.org,,,,\n";
        var look = await UploadAsync(office, list);
        look.Text.ShouldContain("3 new, 0 changed, 0 the same, 3 rows left out.");
        look.Text.ShouldContain("Row 5 has the same number. Keep one of them");
        look.Text.ShouldContain("Enter its DfE number, like 888/9876");
        look.Text.ShouldContain("“jane at dale” is no e-mail address: enter that of the head like name@example.org");
        (await SchoolsAsync(app)).ShouldBeEmpty();
        await TakeAsync(office, look);
        (await SchoolsAsync(app)).Select(s => s.Name).ShouldBe(["Alder Primary", "Birch Primary", "Elm High"]);
        (await office.GetAsync("/northmere/returns/schools?reach=no")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(1);

        var again = await UploadAsync(office, "DfE number,School name,Phase,District\n888/2001,Alder Primary,Primary,Hill\n888/2002,Birch Academy,Primary,Hill\n");
        again.Text.ShouldContain("0 new, 1 changed, 1 the same, 0 rows left out.");
        again.Text.ShouldContain("Changed: was Birch Primary");
        var left = again.Document.QuerySelectorAll("input[name=Left]").Single().GetAttribute("value")!;
        await TakeAsync(office, again, ("Left", left));
        var now = await SchoolsAsync(app);
        now.Single(s => s.Name == "Elm High").LeftOn.ShouldBe(app.Clock.TodayInLondon);
        now.Single(s => s.Name == "Alder Primary").SafeguardingLead.ShouldBe(new Contact("Dee Frost", "dsl@alder.example.org")); // what a list does not say stays
        (await UploadAsync(office, "DfE number,School name,Phase,District\n888/2001,Alder Primary,Primary,Hill\n888/2002,Birch Academy,Primary,Hill\n")).Text.ShouldContain("0 new, 0 changed, 2 the same");

        // Noted as left by mistake: found among those that left, and there again.
        var elm = (await office.GetAsync("/northmere/returns/schools?left=yes")).Document.QuerySelector("main tbody th a")!.GetAttribute("href")!;
        (await office.GetAsync("/northmere/returns/schools")).Text.ShouldNotContain("Elm High");
        await office.SubmitAsync(elm, [], action: "Back");
        (await office.GetAsync("/northmere/returns/schools")).Text.ShouldContain("Elm High");
        (await office.SubmitAsync("/northmere/returns/schools/add", Fields(("DfeNumber", "888/90a1"), ("Name", "Gorse"), ("Phase", "Special")))).Errors.ShouldBeEmpty();
        (await office.SubmitAsync("/northmere/returns/schools/add", Fields(("DfeNumber", "888/90A1"), ("Name", "Again")))).Errors.ShouldBe(["A school with this number is on the list already"]);
        (await office.SubmitAsync("/northmere/returns/schools/add", Fields(("DfeNumber", "888/2001"), ("Name", "Again")))).Errors.ShouldBe(["A school with this number is on the list already"]);
        await office.SubmitAsync("/northmere/returns/schools/add", Fields(("DfeNumber", "888/7001"), ("Name", "Fern Special"), ("Phase", "Special"), ("LeadAddress", "dsl@fern.example.org")));
        var other = await app.AddBoardAsync("eastholm", "Eastholm Safeguarding Children Partnership");
        (await app.WithDbAsync(db => db.SchoolsVisibleTo(app.Office with { BoardId = other.Id }).CountAsync())).ShouldBe(0);
        using var member = await app.SignInAsync(Role.Member);
        (await member.GetAsync("/northmere/returns/schools")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_section_175_round_of_114_schools_shows_who_is_complete_and_chases_those_who_owe()
    {
        await using var app = await BoardWithReturns.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        var csv = new StringBuilder("DfE number,School name,Phase,District,Designated safeguarding lead,DSL e-mail,Chair of governors,Chair of governors e-mail\n");
        for (var n = 0; n < Schools; n++) csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"888/{2000 + n},School {n:000},{(n % 3 == 0 ? "Secondary" : "Primary")},{(n % 2 == 0 ? "Hill" : "Shore")},Lead {n},dsl{n}@schools.example.org,Chair {n},chair{n}@schools.example.org\n");
        await TakeAsync(office, await UploadAsync(office, csv.ToString()));
        var set = await app.RunAsync((AddQuestionSet add) => add.RunAsync(new("Section 175", Asks.Schools, BoardWithReturns.Content), null, app.Office, default));
        var who = (await office.SubmitAsync("/northmere/returns/add", Fields(("Name", "Section 175 return 2026"), ("Set", set.Id.ToString()), ("ClosesOn", "3 July 2026"), ("SignOff", "Governors")))).Location!;
        await office.SubmitAsync(who, []);
        var page = who.Replace("/who", "");
        await office.SubmitAsync(page + "/open", []);
        await app.SendWaitingAsync();
        app.Postbox.Mails.Count.ShouldBe(Schools);

        // One through the real pages, by its own address and its governors' own.
        var address = app.AddressOf("Lead 0");
        using var lead = await app.EnterAsync(address);
        (await lead.GetAsync(address)).Text.ShouldContain("School 000");
        var returns = await app.WithDbAsync(db => db.Set<Return>().AsNoTracking().OrderBy(r => r.Name).ToListAsync());
        var campaign = await app.WithDbAsync(db => db.Set<Campaign>().SingleAsync());
        foreach (var (whole, n) in returns.Take(Complete + Begun).Select((r, n) => (r, n)))
        {
            var by = new Viewer { AccountId = default, Name = $"Lead {n}", BoardId = app.Board.Id, Roles = [], OnlyRecord = whole.Id.Value };
            foreach (var key in n < Complete ? (string[])["lead-1", "lead-2", "facts-1", "facts-2"] : ["lead-1"])
                await app.RunAsync((SaveAnswer save) => save.RunAsync(whole.Id, new(campaign.SetVersionId, key), 0, new() { Value = key switch { "lead-1" => "Fully in place", "lead-2" => "No", _ => "12" }, Day = new(2026, 3, 2), Words = "It stands in the policy." }, [], by, default));
            if (n is 0 or >= Complete) continue;
            var version = await app.WithDbAsync(db => db.Set<Return>().Where(r => r.Id == whole.Id).Select(r => r.Version).SingleAsync());
            await app.RunAsync(async (SubmitReturn submit) => { await submit.RunAsync(whole.Id, version, null, by, default); return true; });
            await app.RunAsync(async (SignOffReturn sign) => { await sign.RunAsync(whole.Id, version + 1, $"Chair {n}", new(2026, 6, 1), by with { Name = $"Chair {n}" }, default); return true; });
        }
        (await lead.SubmitAsync(address + "/check", [])).Errors.ShouldBeEmpty();
        await app.SendWaitingAsync();
        var signs = app.AddressOf("Chair 0");
        using var chair = await app.EnterAsync(signs);
        await chair.SubmitAsync(signs, Fields(("Name", "Chair 0"), ("MinutedOn", "1 June 2026")));
        // Who confirms reads and confirms, and answers nothing.
        (await chair.GetAsync($"{signs}/{campaign.SetVersionId}/lead-1")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await chair.GetAsync(signs + "/check")).Status.ShouldBe(HttpStatusCode.NotFound);

        var shown = await office.GetAsync(page);
        shown.Text.ShouldContain("56% complete: 64 of 114");
        shown.Text.ShouldContain("Remind the 24 not started");
        shown.Document.QuerySelectorAll(".sb-figures b").Select(b => b.TextContent).ShouldBe(["64", "26", "24"]);
        (await office.GetAsync($"/northmere/returns/answers/{returns[0].Id}")).Text.ShouldContain("minuted on 1 June 2026");
        await app.SendWaitingAsync();
        app.Postbox.Mails.Clear();
        await office.SubmitAsync(page, [], action: "NotStarted");
        await app.SendWaitingAsync();
        app.Postbox.Mails.Select(m => m.ToName).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(Complete + Begun, Schools - Complete - Begun).Select(n => $"Lead {n}").Order(StringComparer.Ordinal));
    }

    private static Task<List<School>> SchoolsAsync(BoardWithReturns app) => app.WithDbAsync(db => db.Set<School>().AsNoTracking().OrderBy(s => s.Name).ToListAsync());

    private static Task<PageAnswer> UploadAsync(BoardClient office, string csv) => office.SubmitAsync("/northmere/returns/schools/list", [], null, ("Files", "schools.csv", Encoding.UTF8.GetBytes(csv)));

    /// <summary>Presses the button of the page that shows what the list does.</summary>
    private static async Task TakeAsync(BoardClient office, PageAnswer look, params (string Name, string Value)[] more)
    {
        var form = look.Document.Forms.Single(f => (f.GetAttribute("action") ?? "").Contains("Take"));
        var body = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll("input[type=hidden]")) body.Add(new StringContent(input.GetAttribute("value") ?? ""), input.GetAttribute("name")!);
        foreach (var (name, value) in more) body.Add(new StringContent(value), name);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/northmere/returns/schools/list?handler=Take") { Content = body };
        ((int)(await office.SendAsync(request)).StatusCode).ShouldBeLessThan(400);
    }
}
