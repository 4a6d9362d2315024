using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Shared;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Reports;

/// <summary>What a finished version says to whom, while the document or the record goes on.</summary>
public sealed class ReportVersionTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task The_title_of_a_next_version_is_not_read_before_it_is_finished()
    {
        var (member, viewer) = (await app.AsAsync(Role.Member), await app.AsAsync(Role.Viewer));
        var report = await app.DraftAsync(member, BoardDocumentKind.KeyMessages, ("MeetingId", app.March.Meeting.Id.ToString()), ("Title", "Messages of March"));
        await member.SubmitAsync(report + "/edit", [KeyValuePair.Create("Sections[please-do]", "Talk about it")]);
        await member.PressAsync(report, "#before button");
        await member.SubmitAsync(report + "/edit", [KeyValuePair.Create("Title", "What is still a secret"), KeyValuePair.Create("ForWhom", "Secret readers")]);
        foreach (var path in (string[])[report, app.At("/reports"), app.At("/history")])
        {
            var page = Encoding.UTF8.GetString(await viewer.DownloadAsync(path));
            page.ShouldContain("Messages of March", customMessage: path);
            page.ShouldNotContain("ecret", customMessage: path);
        }
        (await member.GetAsync(app.At("/reports"))).Text.ShouldContain("What is still a secret");
        (await viewer.GetAsync(app.At("/reports"))).Text.ShouldNotContain("Draft after version 1");
    }

    [Fact]
    public async Task A_confidential_part_of_an_open_item_is_a_record_with_its_own_readers()
    {
        var office = await app.AsAsync(Role.BoardManager);
        var part = app.March.Items[2];
        await app.MarkAsync(part, ItemMarking.Confidential);
        try
        {
            var report = await app.DraftAsync(office, BoardDocumentKind.KeyMessages, ("MeetingId", app.March.Meeting.Id.ToString()));
            var boxes = (await office.GetAsync(report + "/edit")).Document.QuerySelectorAll("input[name=Ticked]").Select(i => KeyValuePair.Create("Ticked", i.GetAttribute("value")!)).ToList();
            boxes.ShouldContain(b => b.Value == part.Id.ToString());
            await office.SubmitAsync(report + "/edit", [.. boxes, KeyValuePair.Create("Sections[please-do]", "Talk about it")]);
            await office.PressAsync(report, "#before button");
            (await office.GetAsync(report)).Text.ShouldContain("Repeat contacts within twelve months");
            var page = (await (await app.AsAsync(Role.Viewer)).GetAsync(report)).Text;
            page.ShouldContain("Two statutory seats have had no deputy");
            page.ShouldNotContain("Repeat contacts within twelve months");
        }
        finally
        {
            await app.MarkAsync(part, ItemMarking.MembersOnly);
        }
    }

    [Fact]
    public async Task A_topic_stays_in_a_finished_report_when_it_is_taken_and_an_exception_says_by_when()
    {
        var office = await app.AsAsync(Role.BoardManager);
        await app.WithDbAsync(async db =>
        {
            db.Add(new MeetingOutcome { Id = Id<MeetingOutcome>.New(app.Clock), BoardId = app.Board.Id, MeetingId = app.March.Meeting.Id, ItemId = app.March.Items[0].Id, Kind = OutcomeKind.Challenge, Order = 1, Text = "Why are seats empty?", Owner = "Simon Carver", DueOn = new(2026, 9, 24) });
            return await db.SaveChangesAsync();
        });
        var report = await app.DraftAsync(office, BoardDocumentKind.HighlightReport, ("GroupId", app.Main.Id.ToString()), ("From", "1 March 2026"), ("To", "9 June 2026"));
        await office.PressAsync(report, "#before button");
        var entry = await app.WithDbAsync(db => db.Set<ForwardPlanEntry>().SingleAsync(e => e.Text == "Independent visitors’ annual report"));
        await app.RunAsync<SettleTopic, bool>(async settle => { await settle.RunAsync(entry.Id, TopicState.Taken, null, app.Office, default); return true; });
        var article = (await office.GetAsync(report)).Document.QuerySelector("article")!.TextContent;
        article.ShouldContain("Independent visitors’ annual report");
        article.ShouldContain("Simon Carver, 24 September 2026");
    }

    [Fact]
    public async Task What_is_confidential_never_enters_by_itself_and_is_read_only_by_those_who_may_see_the_item()
    {
        var office = await app.AsAsync(Role.BoardManager);
        var secret = app.March.Items[0];
        await app.KeyMessageAsync(secret, "Hold the vacancy in mind.");
        await app.MarkAsync(secret, ItemMarking.Confidential);
        try
        {
            var report = await app.DraftAsync(office, BoardDocumentKind.KeyMessages, ("MeetingId", app.March.Meeting.Id.ToString()));
            var edit = await office.GetAsync(report + "/edit");
            var box = edit.Document.QuerySelectorAll("input[name=Ticked]").Single(i => edit.Document.QuerySelector($"label[for='{i.Id}']")!.TextContent.Contains("Every statutory seat"));
            box.HasAttribute("checked").ShouldBeFalse();
            (await office.GetAsync(report)).Text.ShouldNotContain("Hold the vacancy");
            var ticked = edit.Document.QuerySelectorAll("input[name=Ticked][checked]").Select(i => KeyValuePair.Create("Ticked", i.GetAttribute("value")!)).Append(KeyValuePair.Create("Ticked", box.GetAttribute("value")!));
            await office.SubmitAsync(report + "/edit", [.. ticked, KeyValuePair.Create("Sections[please-do]", "Talk about it")]);
            (await office.GetAsync(report)).Text.ShouldContain("from confidential items");
            await office.PressAsync(report, "#before button");
            foreach (var (role, sees) in ((Role, bool)[])[(Role.BoardManager, true), (Role.Member, true), (Role.Viewer, false), (Role.AgencyLead, false)])
            {
                var client = await app.AsAsync(role, role == Role.AgencyLead ? app.Police : null);
                (await client.GetAsync(report)).Text.Contains("Every statutory seat", StringComparison.Ordinal).ShouldBe(sees, role.ToString());
                Encoding.UTF8.GetString(await client.DownloadAsync(report + "/report.html")).Contains("Every statutory seat", StringComparison.Ordinal).ShouldBe(sees, role.ToString());
            }
        }
        finally
        {
            await app.MarkAsync(secret, ItemMarking.MembersOnly);
        }
    }
}
