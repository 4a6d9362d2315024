using System.Net;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Meetings.AgendaBoard;

namespace Safeboard.Web.Tests.Meetings;

public sealed class PaperRequestPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    private string Requests => app.At("/meetings/papers");

    [Fact]
    public async Task A_paper_is_asked_for_comes_is_checked_sent_back_and_found_complete()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var meeting = await app.WithAgendaAsync(new(2026, 7, 7));
        var item = await app.ItemAsync(meeting, "Police inspection improvement plan");
        var request = await AskAsync(client, $"?meeting={meeting.Id}&item={item.Id}", "Improvement plan", "Priya Raman", "29 June 2026", "The recommendations\nA date for each");
        var page = await client.GetAsync(request);
        page.Text.ShouldContain("Asked for");
        page.Text.ShouldContain("“Improvement plan” is due on 29 June 2026. It must contain:\n- The recommendations\n- A date for each");
        (await client.SubmitAsync(request + "/receive", [], "", ("Files", "Plan.docx", "v0.3"u8.ToArray()))).Location.ShouldBe(request);
        (await client.GetAsync(request)).Text.ShouldContain("Received, not checked");
        // With its item known it is a paper of the meeting at once.
        (await client.GetAsync(app.AgendaOf(meeting))).Text.ShouldContain("paper A");
        (await client.PressAsync(request, "button[value=Judge]", ("Checks[0].Answer", "InIt"))).Errors.ShouldBe(["Say whether “A date for each” is in the paper"]);
        (await client.PressAsync(request, "button[value=Judge]", ("Checks[0].Answer", "InIt"), ("Checks[1].Answer", "NotInIt"))).Errors.ShouldBe(["Say what is missing, so that Priya Raman can add it"]);
        await client.PressAsync(request, "button[value=Judge]", ("Checks[0].Answer", "InIt"), ("Checks[0].Where", "page 2"), ("Checks[1].Answer", "NotInIt"), ("Checks[1].Gap", "3 and 7 have no date"));
        page = await client.GetAsync(request);
        page.Text.ShouldContain("Received, 1 of 2 things missing");
        page.Text.ShouldContain("- A date for each. Missing: 3 and 7 have no date");
        await client.SubmitAsync(request + "/receive", [], "", ("Files", "Plan 2.docx", "v1"u8.ToArray()));
        // Who still has the first version before them does not judge the second unread.
        (await client.PressAsync(request, "button[value=Judge]", ("Version", "1"), ("Checks[1].Answer", "InIt"))).Errors.Single().ShouldContain("changed this while you were working on it");
        await client.PressAsync(request, "button[value=Judge]", ("Checks[1].Answer", "InIt"));
        page = await client.GetAsync(request);
        page.Document.QuerySelector(".sb-head .govuk-tag")!.TextContent.ShouldBe("Checked");
        page.Text.ShouldContain("in it, page 2");
        (await client.GetAsync($"{app.AgendaOf(meeting)}/items/{item.Id}")).Text.ShouldContain("version 2");
    }

    [Fact]
    public async Task It_is_chased_superseded_or_given_up_and_late_ones_stand_first()
    {
        var client = await app.AsAsync(Role.BoardManager);
        (await client.SubmitAsync(Requests + "/ask", Fields(("Title", "Plan"), ("AskedOf", "Tom Ellery"), ("DueOn", "1 June 2026"), ("Contains", "x")))).Errors.ShouldBe(["The day it is due must be today or in the future"]);
        (await client.SubmitAsync(Requests + "/ask", Fields(("Title", "Plan"), ("AskedOf", "Tom Ellery"), ("DueOn", "20 June 2026"), ("Contains", " ")))).Errors.ShouldBe(["Enter at least one thing that the paper must contain"]);
        var first = await AskAsync(client, "", "Courts", "Tom Ellery", "20 June 2026", "An update");
        await client.SubmitAsync(first, Fields(("Note", "Signed off on 5 June")));
        (await client.GetAsync(first)).Text.ShouldContain("Signed off on 5 June");
        await client.SubmitAsync(first + "/change", Fields(("DueOn", "30 June 2026")));
        (await client.SubmitAsync(first, Fields(("Because", "")), "handler=GiveUp")).Errors.ShouldBe(["Say why it is not coming"]);
        var again = await AskAsync(client, $"?again={first.Split('/')[^1]}", "Courts", "Tom Ellery", "12 June 2026", "What changed\nWhat difference it made");
        (await client.GetAsync(first)).Text.ShouldContain("Superseded");
        (await client.GetAsync(again)).Text.ShouldContain("Asked for before");
        await client.SubmitAsync(again, Fields(("Because", "The court is reorganised")), "handler=GiveUp");
        (await client.GetAsync(again)).Text.ShouldContain("The court is reorganised");
        (await client.GetAsync(Requests)).Text.ShouldContain("Not coming");
    }

    [Fact]
    public async Task Whoever_was_asked_sees_it_and_sends_the_paper_in_and_others_see_nothing()
    {
        var office = await app.AsAsync(Role.BoardManager);
        var meeting = await app.WithAgendaAsync(new(2026, 7, 8));
        var item = await app.ItemAsync(meeting, "Inspection", ItemMarking.Confidential);
        var request = await AskAsync(office, $"?meeting={meeting.Id}&item={item.Id}", "Inspection plan", "Northmere Police", "29 June 2026", "The recommendations");
        var police = await app.AsAsync(Role.AgencyLead, app.Police);
        (await police.GetAsync(Requests)).Text.ShouldContain("Inspection plan");
        (await police.GetAsync(request)).Document.QuerySelectorAll("main form").Length.ShouldBe(0);
        (await police.SubmitAsync(request + "/receive", [], "", ("Files", "Plan.docx", "v1"u8.ToArray()))).Location.ShouldBe(request);
        (await office.GetAsync(app.AgendaOf(meeting))).Text.ShouldContain("paper A");
        foreach (var other in (BoardClient[])[await app.AsAsync(Role.AgencyLead, app.Health), await app.AsAsync(Role.Member)])
        {
            (await other.GetAsync(Requests)).Text.ShouldNotContain("Inspection plan");
            (await other.GetAsync(request)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await other.GetAsync(request + "/file")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await other.GetAsync(app.At("/history"))).Text.ShouldNotContain("Paper asked for");
        }
    }

    [Fact]
    public async Task The_message_that_asks_for_it_is_prepared_in_the_office_s_words()
    {
        var office = await app.AsAsync(Role.BoardManager);
        var request = await AskAsync(office, "", "Screening figures", "Priya Raman", "29 June 2026", "Figures by school");
        (await office.GetAsync(request)).Document.QuerySelector("#Text")!.TextContent.ShouldContain("- Figures by school");
        (await office.SubmitAsync(request, Fields(("Text", "")), "handler=Write")).Errors.ShouldBe(["Write the message"]);
        var tooLong = await office.SubmitAsync(request, Fields(("Text", new string('a', 19_500))), "handler=Write");
        tooLong.Document.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#Text");
        tooLong.Errors.ShouldBe(["Use 19,000 characters or fewer"]);
        var prepared = await office.SubmitAsync(request, Fields(("Text", "Dear Priya,\nplease send the figures.")), "handler=Write");
        prepared.Location!.ShouldStartWith("/northmere/messages?batch=");
        var message = (await office.GetAsync(prepared.Location!)).Document.QuerySelector("main .sb-list a")!.GetAttribute("href")!;
        (await office.GetAsync(message)).Document.QuerySelector("pre")!.TextContent.ShouldContain($"please send the figures.\n\nWhoever has an account can send it here:\nhttp");
    }

    [Fact]
    public async Task A_report_on_the_forward_plan_is_asked_for_from_there()
    {
        var client = await app.AsAsync(Role.BoardManager);
        await app.RunAsync<AddTopic, ForwardPlanEntry>(add => add.RunAsync(new("Virtual School report") { Kind = TopicKind.Report, GroupId = app.Main.Id, BroughtBy = "Northmere Council", DueOn = new(2026, 9, 1), EveryMonths = 12 }, null, app.Office, CancellationToken.None));
        var plan = await client.GetAsync(app.At($"/meetings/forward-plan?group={app.Main.Id}"));
        var ask = plan.Document.QuerySelectorAll("table a").Single(a => a.TextContent.Contains("Ask for it", StringComparison.Ordinal)).GetAttribute("href")!;
        var form = await client.GetAsync(ask);
        form.Document.QuerySelector("#AskedOf")!.GetAttribute("value").ShouldBe("Northmere Council");
        (await client.SubmitAsync(ask, Fields(("Contains", "Attendance by school")))).Location!.ShouldStartWith(Requests);
    }

    [Fact]
    public async Task A_declared_interest_is_marked_at_the_item_and_settled_with_history()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var interests = app.At("/people/interests");
        (await client.SubmitAsync(interests + "/add", Fields(("What", "A share"), ("MemberId", "")))).Errors.ShouldBe(["Choose who declared it"]);
        var priya = (await client.GetAsync(interests + "/add")).Document.QuerySelectorAll("#MemberId option").Single(o => o.TextContent.StartsWith("Priya Raman", StringComparison.Ordinal)).GetAttribute("value")!;
        await client.SubmitAsync(interests + "/add", Fields(("MemberId", priya), ("What", "A share in the tool’s maker"), ("Touches", "screening tool"), ("From", "1 January 2026")));
        var meeting = await app.WithAgendaAsync(new(2026, 7, 9));
        var item = await app.ItemAsync(meeting, "Neglect screening tool: take-up");
        (await client.GetAsync(app.AgendaOf(meeting))).Text.ShouldContain("1 interest to settle");
        (await (await app.AsAsync(Role.Member)).GetAsync(app.AgendaOf(meeting))).Text.ShouldNotContain("Declared interest");
        var path = $"{app.AgendaOf(meeting)}/items/{item.Id}";
        (await client.SubmitAsync(path, [], "handler=Settle")).Errors.ShouldBe(["Choose what is done about it"]);
        (await client.SubmitAsync(path, Fields(("How", "SomebodyElsePresents")), "handler=Settle")).Errors.ShouldBe(["Enter who presents instead"]);
        await client.SubmitAsync(path, Fields(("How", "SomebodyElsePresents"), ("Note", "Sarah Colley")), "handler=Settle");
        var page = await client.GetAsync(app.AgendaOf(meeting));
        page.Text.ShouldContain("Interest settled: Priya Raman");
        page.Text.ShouldContain("Sarah Colley");
        (await client.GetAsync(app.At($"/history?record={item.Id}"))).Text.ShouldContain("Priya Raman: somebody else presents. Sarah Colley");
        await client.SubmitAsync(interests, Fields(("To", "10 June 2026")));
        (await client.GetAsync(interests)).Text.ShouldContain("to 10 June 2026");
    }

    private async Task<string> AskAsync(BoardClient client, string where, string title, string of, string due, string contains)
    {
        var answer = await client.SubmitAsync($"{Requests}/ask{where}", Fields(("Title", title), ("AskedOf", of), ("DueOn", due), ("Contains", contains)));
        answer.Errors.ShouldBeEmpty();
        return answer.Location!;
    }
}
