using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Returns;

/// <summary>What came of a round over HTTP: figures, tables, report, letters; what leaves the office shows nobody who could be told apart.</summary>
public sealed class AnalysisPageTests
{
    [Fact]
    public async Task The_office_sees_figures_texts_and_tables_of_what_was_sent_in()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var campaign = await app.OpenAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        var page = $"/northmere/returns/{campaign.Id}/analysis";
        (await office.GetAsync(page)).Text.ShouldContain("Nothing to count yet");
        await AnswerAsync(app, campaign, "Northmere Council", ReturnState.Submitted, 3);
        await AnswerAsync(app, campaign, "Northmere Police", ReturnState.SignedOff, 2);
        await AnswerAsync(app, campaign, "Youth Forum", ReturnState.InProgress, 0);

        var seen = await office.GetAsync(page);
        seen.Text.ShouldContain("2 returns of 3 count");
        Row(seen, "1. Leadership").ShouldContain("2.5");
        Row(seen, "1. Leadership").ShouldContain("50%");
        seen.Text.ShouldContain("24 in all; 12 to 12, median 12, mean 12");
        Row(await office.GetAsync(page + "?unfinished=true"), "1. Leadership").ShouldContain("1.7");
        var question = seen.Document.QuerySelectorAll("main a").First(a => a.TextContent == "Anything else?").GetAttribute("href")!;
        var texts = await office.GetAsync(question);
        texts.Text.ShouldContain("=Said by Northmere Police");
        texts.Text.ShouldNotContain("Youth Forum");
        (await office.GetAsync(page + $"/{Guid.NewGuid()}/lead-1")).Status.ShouldBe(HttpStatusCode.NotFound);

        var csv = Encoding.UTF8.GetString(await office.DownloadAsync(page + "/answers.csv"));
        csv.Split("\r\n").Count(l => l.StartsWith("Northmere", StringComparison.Ordinal)).ShouldBe(10);
        csv.ShouldContain("'=Said by Northmere Police");
        csv.ShouldNotContain("Youth Forum");
        Encoding.UTF8.GetString(await office.DownloadAsync(page + "/figures.csv")).ShouldContain("Standard,Leadership,,All,2,2.5,50,0");
        foreach (var format in (string[])["xlsx", "ods"])
        {
            using var zip = new ZipArchive(new MemoryStream(await office.DownloadAsync($"{page}/answers.{format}")));
            zip.Entries.Count.ShouldBeGreaterThan(2);
        }
        await using var content = new ZipArchive(new MemoryStream(await office.DownloadAsync(page + "/answers.ods"))).GetEntry("content.xml")!.Open();
        using var reader = new StreamReader(content);
        (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldContain("=Said by Northmere Police");
    }

    [Fact]
    public async Task The_report_and_letters_leave_out_what_too_few_answered()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var campaign = await app.OpenAsync();
        for (var n = 0; n < 8; n++) await AddAsync(app, campaign, $"School {n}", n < 6 ? "Primary" : "Special");
        for (var n = 0; n < 8; n++) await AnswerAsync(app, campaign, $"School {n}", ReturnState.Submitted, n < 6 ? 3 : 0);
        using var office = await app.SignInAsync(Role.BoardManager);
        var round = $"/northmere/returns/{campaign.Id}";
        var report = await office.GetAsync(round + "/report.html");
        report.Text.ShouldContain("8 agencies of 11 answered (72%)");
        report.Text.ShouldContain("Youth Forum"); // did not answer
        // Two special schools alone would show themselves, and through the total the primary ones would show them.
        var heat = report.Document.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")!.TextContent.StartsWith("Mean scores by standard and", StringComparison.Ordinal));
        heat.QuerySelectorAll("td").Select(c => c.TextContent).ShouldBe(["not shown", "not shown", "2.3"]);
        report.Document.QuerySelectorAll("caption").Select(c => c.TextContent).ShouldNotContain("Answers to Leadership");
        (await office.GetAsync(round + "/analysis")).Document.QuerySelector(".sb-heat--means")!.TextContent.ShouldContain("0.0");

        var special = (await app.ReturnOfAsync("School 7")).Id;
        var letter = await office.GetAsync($"/northmere/returns/answers/{special}/letter");
        letter.Document.QuerySelectorAll(".sb-report td").Select(c => c.TextContent).ShouldBe(["0.0 of 3", "Not shown", "2.6"]);
        letter.Document.QuerySelectorAll(".sb-report").Single().TextContent.ShouldNotContain("School 6");
        var primary = await office.GetAsync($"/northmere/returns/answers/{(await app.ReturnOfAsync("School 1")).Id}/letter");
        // Five other primary schools are enough; with all others beside them the two special ones could be worked out.
        primary.Document.QuerySelectorAll(".sb-report td").Select(c => c.TextContent).ShouldBe(["3.0 of 3", "3.0", "Not shown"]);
        using var zip = new ZipArchive(new MemoryStream(await office.DownloadAsync(round + "/letters.zip")));
        zip.Entries.Count.ShouldBe(8);
        (await office.DownloadAsync(round + "/joint-response.docx")).Length.ShouldBeGreaterThan(2000);
        (await office.GetAsync($"/northmere/returns/answers/{(await app.ReturnOfAsync("Youth Forum")).Id}/letter")).Status.ShouldBe(HttpStatusCode.NotFound);

        // A board may be more careful.
        (await office.SubmitAsync("/northmere/settings", [new("SmallestCount", "2")])).Errors.ShouldBe(["The smallest count must be a number from 3 to 20"]);
        await office.SubmitAsync("/northmere/settings", [new("SmallestCount", "9")]);
        (await office.GetAsync(round + "/report.html")).Text.ShouldContain("Too few answered to show figures: fewer than 9.");
    }

    [Fact]
    public async Task No_board_sees_what_another_asks_and_nobody_else_sees_figures()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var campaign = await app.OpenAsync();
        var east = await app.AddBoardAsync("eastholm", "Eastholm Safeguarding Children Partnership");
        var secret = new SetContent { Scales = BoardWithReturns.Content.Scales, Sections = [new("hub", "The hub", null, [new() { Key = "hub-1", Text = "Do officers work with Eastholm’s hub?", Scale = "place" }, new() { Key = "hub-2", Text = "Say more", Kind = AnswerKind.Text }])] };
        var set = await app.RunAsync((AddQuestionSet add) => add.RunAsync(new("Eastholm’s own", Asks.Agencies, secret), null, app.Office with { BoardId = east.Id }, default));
        var police = await app.ReturnOfAsync("Northmere Police");
        await app.WithDbAsync(async db =>
        {
            var version = await db.Set<QuestionSetVersion>().SingleAsync(v => v.SetId == set.Id);
            var joined = new CampaignBoard { CampaignId = campaign.Id, BoardId = east.Id };
            db.AddRange(joined, new ReturnBoard { ReturnId = police.Id, BoardId = east.Id, CampaignId = campaign.Id });
            db.Entry(joined).Property(b => b.AddendumId).CurrentValue = version.Id;
            await db.SaveChangesAsync();
            await AddAnswerAsync(db, campaign, police.Id, version.Id, "hub-1", "Fully in place", 3);
            await AddAnswerAsync(db, campaign, police.Id, version.Id, "hub-2", "Only for Eastholm", null);
            return await db.SaveChangesAsync();
        });
        await AnswerAsync(app, campaign, "Northmere Police", ReturnState.Submitted, 2);
        await AnswerAsync(app, campaign, "Northmere Council", ReturnState.Submitted, 3);
        using var office = await app.SignInAsync(Role.BoardManager);
        using var other = app.Anonymous();
        await other.SignInAsync(await app.AddAccountAsync("Office of Eastholm", Role.BoardManager, board: east), BoardApp.Password);
        string[] files = ["/analysis", "/analysis/answers.csv", "/analysis/figures.csv", "/report.html", "/joint-response.html"];
        foreach (var file in files)
        {
            var (ours, theirs) = (await TextAsync(office, $"/northmere/returns/{campaign.Id}{file}"), await TextAsync(other, $"/eastholm/returns/{campaign.Id}{file}"));
            ours.ShouldNotContain("hub", Case.Insensitive, file);
            ours.ShouldNotContain("Only for Eastholm", Case.Insensitive, file);
            if (!file.StartsWith("/report", StringComparison.Ordinal)) theirs.ShouldContain(file == "/analysis" || file.Contains("figures") ? "The hub" : "Only for Eastholm", Case.Insensitive, file);
            theirs.ShouldNotContain("Northmere Council", Case.Insensitive, file);
        }
        var council = await app.ReturnOfAsync("Northmere Council");
        (await other.GetAsync($"/eastholm/returns/answers/{council.Id}/letter")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var member = await app.SignInAsync(Role.Member);
        foreach (var file in files.Append("/letters.zip")) (await member.GetAsync($"/northmere/returns/{campaign.Id}{file}")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Years_are_compared_along_the_chain_and_moderated_scores_stand_beside_own_ones()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var before = await app.OpenAsync(name: "Section 11 return 2025");
        await AnswerAsync(app, before, "Northmere Council", ReturnState.Submitted, 0);
        await AnswerAsync(app, before, "Youth Forum", ReturnState.Submitted, 2);
        await app.WithDbAsync(db => db.Set<Return>().Where(r => r.CampaignId == before.Id).ExecuteUpdateAsync(r => r.SetProperty(x => x.Name, x => x.Name + " 2025")));
        var now = await app.OpenAsync(name: "Section 11 return 2026");
        await app.WithDbAsync(async db =>
        {
            // The same questions in a version of the same set.
            var row = await db.Set<Campaign>().SingleAsync(c => c.Id == now.Id);
            db.Entry(row).Property(c => c.FollowsId).CurrentValue = before.Id;
            return await db.SaveChangesAsync();
        });
        await AnswerAsync(app, now, "Northmere Council", ReturnState.Submitted, 2);
        await AnswerAsync(app, now, "Northmere Police", ReturnState.Submitted, 3);
        var council = await app.ReturnOfAsync("Northmere Council");
        await app.WithDbAsync(db =>
        {
            var said = new ModeratedAnswer { BoardId = app.Board.Id, ReturnId = council.Id, SetVersionId = now.SetVersionId, QuestionKey = "lead-1", CampaignId = now.Id };
            db.Add(said);
            db.Entry(said).Property(m => m.Score).CurrentValue = 0;
            db.Entry(said).Property(m => m.Label).CurrentValue = "Not in place";
            db.Entry(said).Property(m => m.Comment).CurrentValue = "No deputy was named.";
            return db.SaveChangesAsync();
        });
        using var office = await app.SignInAsync(Role.BoardManager);
        var page = await office.GetAsync($"/northmere/returns/{now.Id}/analysis");
        var tables = page.Document.QuerySelectorAll("table").Where(t => t.QuerySelector("caption")?.TextContent.StartsWith("Mean scores by standard and round", StringComparison.Ordinal) == true).ToList();
        // All: the council 0 and the forum 2, then the council 2 and the police 3. The same: the council alone.
        tables.Select(t => string.Join(' ', t.QuerySelectorAll("tbody td").Select(c => c.TextContent))).ShouldBe(["1.0 2.5 +1.5", "0.0 2.0 +2.0"]);
        var moderated = page.Document.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")?.TextContent == "Own and moderated means by standard");
        moderated.QuerySelectorAll("tbody td").Select(c => c.TextContent).ShouldBe(["1", "2.0", "0.0", "1", "0"]);
        (await office.GetAsync($"/northmere/returns/answers/{council.Id}/letter")).Text.ShouldContain("No deputy was named.");
    }

    [Fact]
    public async Task An_analysis_costs_as_many_commands_for_many_as_for_few()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var campaign = await app.OpenAsync();
        await AnswerAsync(app, campaign, "Northmere Council", ReturnState.Submitted, 3);
        using var office = await app.SignInAsync(Role.BoardManager);
        var path = $"/northmere/returns/{campaign.Id}/analysis";
        await office.GetAsync(path);
        var few = await app.Sql.CommandsOfAsync(async () => (await office.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK));
        for (var n = 0; n < 30; n++) await AddAsync(app, campaign, $"School {n}", n % 2 == 0 ? "Primary" : "Special");
        for (var n = 0; n < 30; n++) await AnswerAsync(app, campaign, $"School {n}", ReturnState.Submitted, 2);
        var many = await app.Sql.CommandsOfAsync(async () => (await office.GetAsync(path)).Text.ShouldContain("31 returns of 33 count"));
        many.Count.ShouldBe(few.Count);
    }

    private static string Row(PageAnswer page, string begins) => page.Document.QuerySelectorAll("main tbody tr").First(r => r.TextContent.Trim().StartsWith(begins, StringComparison.Ordinal)).TextContent;

    private static async Task<string> TextAsync(BoardClient client, string path) => Encoding.UTF8.GetString(await client.DownloadAsync(path));

    private static Task AddAsync(BoardWithReturns app, Campaign campaign, string name, string group) => app.WithDbAsync(db =>
    {
        var one = new Return { Id = Id<Return>.New(app.Clock), BoardId = app.Board.Id, CampaignId = campaign.Id, AgencyId = app.Agencies[0].Id, Name = name, Group = group };
        db.AddRange(one, new ReturnBoard { ReturnId = one.Id, BoardId = app.Board.Id, CampaignId = campaign.Id });
        return db.SaveChangesAsync();
    });

    /// <summary>Everything answered, the one scored question with this score.</summary>
    private static Task AnswerAsync(BoardWithReturns app, Campaign campaign, string name, ReturnState state, int score) => app.WithDbAsync(async db =>
    {
        var one = await db.Set<Return>().SingleAsync(r => r.CampaignId == campaign.Id && r.Name == name);
        db.Entry(one).Property(r => r.State).CurrentValue = state;
        var label = BoardWithReturns.Content.Scales[0].Points.First(p => p.Score == score).Label;
        foreach (var (key, value) in ((string, string)[])[("lead-1", label), ("lead-2", "No"), ("facts-1", "12"), ("facts-2", "2026-03-02"), ("facts-3", "=Said by " + name)])
            await AddAnswerAsync(db, campaign, one.Id, campaign.SetVersionId, key, value, key == "lead-1" ? score : null);
        return await db.SaveChangesAsync();
    });

    private static Task AddAnswerAsync(Domain.Store.BoardDb db, Campaign campaign, Id<Return> id, Id<QuestionSetVersion> set, string key, string value, int? score)
    {
        var answer = new ReturnAnswer { ReturnId = id, SetVersionId = set, QuestionKey = key, CampaignId = campaign.Id };
        db.Add(answer);
        db.Entry(answer).Property(a => a.Value).CurrentValue = value;
        db.Entry(answer).Property(a => a.Score).CurrentValue = score;
        return Task.CompletedTask;
    }
}
