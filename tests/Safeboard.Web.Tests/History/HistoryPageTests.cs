using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.History;

public sealed class HistoryPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task It_filters_by_record_person_and_day()
    {
        var client = await app.AsAsync(Role.Member);
        Rows(await client.GetAsync($"/northmere/history?record={app.June.Id}")).ShouldBe(1);
        Rows(await client.GetAsync("/northmere/history?by=nobody")).ShouldBe(0);
        Rows(await client.GetAsync("/northmere/history?day=9%20June%202026")).ShouldBeGreaterThan(10);
        Rows(await client.GetAsync("/northmere/history?day=8%20June%202026")).ShouldBe(0);
        (await client.GetAsync("/northmere/history?day=tomorrowish")).Errors.ShouldHaveSingleItem().ShouldContain("must be a real date");
    }

    [Fact]
    public async Task An_agency_lead_sees_only_what_happened_to_the_agency_s_actions()
    {
        var page = await (await app.AsAsync(Role.AgencyLead, app.Police)).GetAsync("/northmere/history");
        Rows(page).ShouldBe(1);
        page.Document.QuerySelectorAll("main a[href*='/documents/']").ShouldBeEmpty();
    }

    private static int Rows(PageAnswer page) => page.Document.QuerySelectorAll("tbody tr").Length;
}

public sealed class CheckRecordTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task The_record_is_whole_until_somebody_changes_a_row_and_then_the_row_is_named()
    {
        var client = await app.AsAsync(Role.Viewer);
        (await client.GetAsync("/northmere/history/check")).Text.ShouldContain("The record is whole");
        await app.WithDbAsync(async db =>
        {
            FormattableString change = $"""update history set "Title" = 'Something else' where "Number" = 7 and "BoardId" = {app.Board.Id.Value}""";
            return await db.Database.ExecuteSqlAsync(change);
        });
        var broken = await client.GetAsync("/northmere/history/check");
        broken.Text.ShouldContain("The record does not hold. Row 7 was changed after it was written.");
        broken.Document.QuerySelectorAll(".govuk-panel").ShouldBeEmpty();
    }
}
