using System.Net;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Decisions;

/// <summary>One decision: noted, ended by a later one, in force again, and found before it is taken a second time.</summary>
public sealed class DecisionPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task A_decision_says_who_may_act_and_is_ended_by_a_later_one()
    {
        var (old, later) = await app.WithDbAsync(async db =>
        {
            var record = new RecordDecision(db, app.Clock);
            var two = (record.Add(new(app.March.Meeting.Id, new(2025, 2, 1), 71, "Named deputies attend without a vote in the executive."), app.Office), record.Add(new(app.March.Meeting.Id, new(2025, 3, 1), 72, "Named deputies attend the executive with a vote."), app.Office));
            await db.SaveChangesAsync();
            return two;
        });
        var office = await app.AsAsync(Role.BoardManager);
        var page = $"/northmere/decisions/{old.Id}";
        (await office.SubmitAsync(page + "/note", Fields(("WhoMayAct", "The chair"), ("Pounds", "much"), ("ReviewOn", "")))).Errors.Single().ShouldContain("Money that it commits");
        await office.SubmitAsync(page + "/note", Fields(("WhoMayAct", "The chair"), ("Pounds", "12500"), ("ReviewOn", "1 May 2026")));
        var shown = await office.GetAsync(page);
        shown.Text.ShouldContain("£12,500");
        shown.Text.ShouldContain("Late to be looked at again");
        shown.Document.QuerySelectorAll("main .sb-list a").Select(a => a.TextContent).ShouldContain("Named deputies attend the executive with a vote.");
        (await office.GetAsync("/northmere/decisions?state=to-review&q=deputies")).Document.QuerySelectorAll(".sb-list li").Length.ShouldBe(1);
        (await office.GetAsync("/northmere/decisions?since=2025-02-01&until=1+February+2025&q=deputies")).Document.QuerySelectorAll(".sb-list li").Length.ShouldBe(1);
        (await office.GetAsync("/northmere/decisions?since=soon")).Errors.ShouldBe(["Decided since must be a real date, like 8 June 2026"]);

        (await office.SubmitAsync(page + "/end", Fields(("Because", "")))).Errors.ShouldBe(["Choose whether it is revoked or changed"]);
        await office.SubmitAsync(page + "/end", Fields(("How", "Changed"), ("By", later.Id.ToString())));
        (await office.GetAsync(page)).Text.ShouldContain("Changed since");
        (await office.GetAsync($"/northmere/decisions/{later.Id}")).Document.QuerySelectorAll(".govuk-summary-list a").ShouldContain(a => a.GetAttribute("href") == page);
        await office.SubmitAsync(page + "/restore", Fields(("Because", "The wrong one was chosen")));
        (await office.GetAsync(page)).Document.QuerySelectorAll(".moj-timeline__title").Select(t => t.TextContent).ShouldBe(["In force again", "Changed by a later decision", "Who may act, money or review noted", "Decision recorded"]);
        (await (await app.AsAsync(Role.Member)).GetAsync(page + "/end")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var before = await (await app.AsAsync(Role.Viewer)).GetAsync("/northmere/decisions/before?Text=May+named+deputies+of+the+executive+vote%3F");
        before.Document.QuerySelectorAll(".sb-list li").Length.ShouldBeGreaterThanOrEqualTo(2);
    }
}
