using System.Text;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

public sealed class AttendancePageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task Attendance_is_counted_from_minutes_and_given_out()
    {
        var client = await app.AsAsync(Role.Viewer);
        var page = await client.GetAsync($"/northmere/meetings/attendance?group={app.Main.Id}&by=Agency&from=1+January+2026&to=30+June+2026");
        page.Errors.ShouldBeEmpty();
        var rows = page.Document.QuerySelectorAll("tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim(), r => r.QuerySelectorAll("td").Select(d => d.TextContent.Trim()).Take(4).ToArray());
        rows["Northmere Police"].ShouldBe(["0", "1", "0", "0"]);
        rows["Public Health"].ShouldBe(["0", "0", "1", "0"]);
        rows["Fire and Rescue"].ShouldBe(["0", "0", "0", "1"]);
        rows["Northmere Council"].ShouldBe(["1", "0", "0", "0"]);
        var file = Encoding.UTF8.GetString(await client.DownloadAsync($"/northmere/meetings/attendance.csv?group={app.Main.Id}&by=Agency&from=2026-01-01&to=2026-06-30"));
        file.ShouldContain("12 March 2026");
        file.ShouldContain("Northmere Police,,1,0,1,0,0,,Deputy");
    }

    [Fact]
    public async Task Days_in_the_wrong_order_and_days_without_a_meeting_are_said()
    {
        var client = await app.AsAsync(Role.Viewer);
        (await client.GetAsync("/northmere/meetings/attendance?from=1+June+2026&to=1+May+2026")).Errors.ShouldBe(["From must be before To"]);
        (await client.GetAsync("/northmere/meetings/attendance?from=1+May+2010&to=1+June+2010")).Text.ShouldContain("No meeting of this group was held between these dates");
    }
}
