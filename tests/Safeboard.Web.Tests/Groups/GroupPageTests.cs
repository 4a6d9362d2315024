using System.Net;
using System.Text;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Pages.Groups;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Groups;

public sealed class GroupPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    private static int made;

    [Fact]
    public async Task A_seat_is_added_filled_followed_on_and_left_and_the_page_says_what_is_to_settle()
    {
        var (client, group) = await GroupAsync(("Deputies", "NamedOnly"), ("QuorumSeats", "2"));
        var seat = (await client.SubmitAsync($"{group}/seats/add", Fields(("AgencyId", app.Police.Id.ToString()), ("Role", "Detective Superintendent"), ("IsStatutory", "true"), ("Authority", "UpTo"), ("AuthorityPounds", "5000")))).Location!;
        var page = await client.GetAsync(group);
        page.Text.ShouldContain("is vacant");
        page.Text.ShouldContain("Up to £5,000");
        await client.SubmitAsync(seat, Fields(("PersonId", app.Simon.PersonId.ToString()), ("Kind", "Holder"), ("From", "1 May 2025")));
        (await client.GetAsync(group)).Text.ShouldContain("has no named deputy");
        await client.SubmitAsync(seat, Fields(("PersonId", app.Sarah.PersonId.ToString()), ("Kind", "Holder"), ("From", "1 June 2026")));
        page = await client.GetAsync(seat);
        page.Text.ShouldContain("1 May 2025 to 31 May 2026");
        (await client.GetAsync(GroupLinks.Person("northmere", app.Simon.Id))).Text.ShouldContain("Detective Superintendent");
        (await client.GetAsync("/northmere/history")).Text.ShouldContain("Simon Carver, Detective Superintendent, from 1 May 2025");
    }

    [Fact]
    public async Task A_person_in_two_seats_and_a_quorum_of_more_than_the_seats_are_refused_and_what_was_typed_stays()
    {
        var (client, group) = await GroupAsync();
        var one = (await client.SubmitAsync($"{group}/seats/add", Fields(("Role", "Lay member")))).Location!;
        var other = (await client.SubmitAsync($"{group}/seats/add", Fields(("Role", "Second lay member")))).Location!;
        await client.SubmitAsync(one, Fields(("PersonId", app.Simon.PersonId.ToString()), ("Kind", "Holder"), ("From", "1 May 2025")));
        var refused = await client.SubmitAsync(other, Fields(("PersonId", app.Simon.PersonId.ToString()), ("Kind", "Holder"), ("From", "2 May 2025")));
        refused.Errors.ShouldBe(["Simon Carver holds another seat of this group: Lay member. End that first, or choose somebody else"]);
        refused.Document.QuerySelector("[name=From]")!.GetAttribute("value").ShouldBe("2 May 2025");
        var quorum = await client.SubmitAsync($"{group}/change", Fields(("QuorumSeats", "3")));
        quorum.Errors.ShouldBe(["The group has 2 seats, so a quorum of 3 can never be met. Enter 2 or fewer, or add seats first"]);
    }

    [Fact]
    public async Task A_group_cannot_report_to_a_group_that_reports_to_it()
    {
        var (client, above) = await GroupAsync();
        var (_, below) = await GroupAsync(("ParentId", above.Split('/')[^1]));
        var answer = await client.SubmitAsync($"{above}/change", Fields(("ParentId", below.Split('/')[^1])));
        answer.Errors.ShouldBe(["A group cannot report to itself, or to a group that reports to it. Choose another one"]);
        (await client.GetAsync(above)).Text.ShouldContain("Reports here");
    }

    [Fact]
    public async Task A_merged_group_keeps_its_history_and_is_no_longer_offered()
    {
        var (client, group) = await GroupAsync();
        await client.SubmitAsync($"{group}/seats/add", Fields(("Role", "Chair of it")));
        (await client.SubmitAsync($"{group}/end", Fields(("EndedOn", "1 June 2026")))).Errors.ShouldBe(["Say why it ends, or choose the group that takes over"]);
        await client.SubmitAsync($"{group}/end", Fields(("EndedOn", "1 June 2026"), ("Into", app.Quality.Id.ToString())));
        (await client.GetAsync(group)).Text.ShouldContain("Quality sub-group took over its work");
        (await client.GetAsync("/northmere/meetings/plan")).Document.QuerySelector("#GroupId")!.InnerHtml.ShouldNotContain(group.Split('/')[^1]);
        await client.SubmitAsync($"{group}/end", [], "TakeUp");
        (await client.GetAsync(group)).Text.ShouldContain("Seats that ended (1)");
    }

    [Fact]
    public async Task Terms_of_reference_are_numbered_kept_and_given_out_as_a_file()
    {
        var (client, group) = await GroupAsync();
        var wrong = await client.SubmitAsync($"{group}/terms/add", Fields(("AgreedOn", "12 March 2026"), ("ReviewOn", "1 March 2026"), ("Owner", "Business manager")), files: ("Files", "Terms.pdf", "%PDF-1.4"u8.ToArray()));
        wrong.Errors.ShouldBe(["The review must be after the day they were agreed"]);
        wrong.Document.QuerySelector("[name=Kept]").ShouldNotBeNull();
        await client.SubmitAsync($"{group}/terms/add", Fields(("AgreedOn", "12 March 2025"), ("Owner", "Business manager")), files: ("Files", "Terms.pdf", "%PDF-1.4"u8.ToArray()));
        await client.SubmitAsync($"{group}/terms/add", Fields(("AgreedOn", "12 March 2026"), ("ReviewOn", "1 April 2026"), ("Owner", "Business manager"), ("Changes", "Named deputies only")), files: ("Files", "Terms 2.pdf", "%PDF-1.5"u8.ToArray()));
        var page = await client.GetAsync(group);
        page.Document.QuerySelectorAll("#terms tbody tr").Length.ShouldBe(2);
        page.Text.ShouldContain("were to be reviewed by 1 April 2026");
        Encoding.ASCII.GetString(await client.DownloadAsync($"{group}/terms/1")).ShouldBe("%PDF-1.4");
    }

    [Fact]
    public async Task A_joint_group_shows_on_the_other_board_by_name_only()
    {
        var other = await app.AddBoardAsync($"eastholm{Interlocked.Increment(ref made)}", $"Eastholm Partnership {made}");
        var (client, group) = await GroupAsync(("Kind", "Joint"));
        await client.SubmitAsync($"{group}/partners", Fields(("Name", other.Name), ("Kind", "SharedWith")));
        using var there = new BoardClient(app.Address);
        await there.SignInAsync(await app.AddAccountAsync("Ellen Hart", Role.BoardManager, board: other), BoardApp.Password);
        (await there.GetAsync($"/{other.Slug}/people/groups")).Text.ShouldContain("kept by Northmere Safeguarding Children Partnership");
        (await there.GetAsync($"/{other.Slug}/people/groups/{group.Split('/')[^1]}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_group_page_costs_the_same_however_many_seats_there_are()
    {
        var (client, group) = await GroupAsync();
        var empty = await app.Sql.CommandsOfAsync(() => client.GetAsync(group));
        for (var n = 0; n < 5; n++) await client.SubmitAsync($"{group}/seats/add", Fields(("Role", $"Seat {n}")));
        var full = await app.Sql.CommandsOfAsync(() => client.GetAsync(group));
        full.Count.ShouldBe(empty.Count);
    }

    [Fact]
    public async Task A_viewer_sees_a_group_and_changes_nothing()
    {
        var (_, group) = await GroupAsync();
        var viewer = await app.AsAsync(Role.Viewer);
        var page = await viewer.GetAsync(group);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("main form, main a[href$='/change']").Length.ShouldBe(0);
        (await viewer.GetAsync($"{group}/seats/add")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<(BoardClient Client, string Group)> GroupAsync(params (string Name, string Value)[] more)
    {
        var client = await app.AsAsync(Role.BoardManager);
        var answer = await client.SubmitAsync("/northmere/people/groups/add", Fields([("Name", $"Group {Interlocked.Increment(ref made)}"), .. more]));
        answer.Errors.ShouldBeEmpty();
        return (client, answer.Location!);
    }
}
