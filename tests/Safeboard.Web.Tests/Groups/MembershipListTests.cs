using System.Text;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Groups;

public sealed class MembershipListTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    private const string List = """
        Group,Organisation,Role,Statutory,May commit money,Name,E-mail,Holds as,From
        Board,Northmere Police,Head of Public Protection,Yes,"Up to £5,000",Helen Strand,helen.strand@example.org,Holder,01/01/2024
        Board,Northmere Police,Head of Public Protection,,,Leo Marsh,leo.marsh@example.org,Deputy,2025-03-01
        Board,Eastholm Housing,Director of Housing,No,No,Mo Tarr,mo.tarr@example.org,,
        Board,Northmere Council,Lead member,,,,,,
        Baord,Northmere Council,Director,,,Simon Carver,,,
        Board,Northmere Council,Director,,,Simon Carver,,,1st of May
        Board,Northmere Council,Director,,lots,Simon Carver,,,
        Board,Fire,Officer,,,Neil Abbas,neil.abbas at example.org,,
        """;

    [Fact]
    public async Task A_list_is_shown_line_by_line_and_the_good_lines_go_in()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var preview = await client.SubmitAsync("/northmere/people/list", [], files: ("Files", "members.csv", Encoding.UTF8.GetBytes(List)));
        preview.Errors.ShouldBeEmpty();
        var rows = preview.Document.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        rows.Count.ShouldBe(8);
        rows.Count(r => r.Contains("Left out", StringComparison.Ordinal)).ShouldBe(4);
        preview.Text.ShouldContain("There is no group called “Baord”. Add it first, or correct its name");
        preview.Text.ShouldContain("“1st of May” under From is not a date");
        preview.Text.ShouldContain("“lots” under May commit money is not understood");
        preview.Text.ShouldContain("“neil.abbas at example.org” is not an e-mail address");
        (await client.GetAsync("/northmere/people")).Text.ShouldNotContain("Helen Strand");

        (await client.PressAsync("/northmere/people/list", "form[enctype] button")).Errors.ShouldBe(["Choose a spreadsheet"]);
        var token = preview.Document.QuerySelector("[name=Kept]")!.GetAttribute("value")!;
        await TakeAsync(client, token);
        var group = await client.GetAsync($"/northmere/people/groups/{app.Main.Id}");
        group.Document.QuerySelectorAll("#seats tbody tr").Length.ShouldBe(3);
        group.Text.ShouldContain("Leo Marsh");
        group.Text.ShouldContain("Lead member is vacant");

        var again = await client.SubmitAsync("/northmere/people/list", [], files: ("Files", "members.csv", Encoding.UTF8.GetBytes(List)));
        again.Document.QuerySelectorAll("tbody tr").Count(r => r.TextContent.Contains("Nothing: all of it is here already", StringComparison.Ordinal)).ShouldBe(4);
    }

    [Fact]
    public async Task What_is_given_out_can_be_taken_in_and_changes_nothing()
    {
        var client = await app.AsAsync(Role.BoardManager);
        foreach (var format in (string[])["csv", "xlsx"])
        {
            var bytes = await client.DownloadAsync($"/northmere/people/list.{format}");
            bytes.Length.ShouldBeGreaterThan(50);
            var back = await client.SubmitAsync("/northmere/people/list", [], files: ("Files", $"members.{format}", bytes));
            back.Document.QuerySelectorAll("tbody tr").ShouldAllBe(r => r.TextContent.Contains("Nothing: all of it is here already", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("notes.csv", "Colour,Size\nred,1\n", "The file has no table with the headings Name or Seat. Download the list as it is, fill that in, and choose it")]
    [InlineData("empty.csv", "Name,Seat\n", "The list has headings and no lines. Fill it in, then choose it again")]
    public async Task A_file_that_is_no_list_says_what_to_do(string name, string text, string error)
    {
        var answer = await (await app.AsAsync(Role.BoardManager)).SubmitAsync("/northmere/people/list", [], files: ("Files", name, Encoding.UTF8.GetBytes(text)));
        answer.Errors.ShouldBe([error]);
    }

    private static async Task TakeAsync(BoardClient client, string token)
    {
        var page = await client.SubmitAsync("/northmere/people/list?handler=Take", new Dictionary<string, string> { ["Kept"] = token }, action: "");
        page.Errors.ShouldBeEmpty();
    }
}
