using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Tests.Actions;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Actions.BoardWithActions;

namespace Safeboard.Web.Tests.Home;

/// <summary>What somebody and their agency owe, over several boards.</summary>
public sealed class MyWorkTests(BoardWithActions board) : IClassFixture<BoardWithActions>
{
    [Fact]
    public async Task An_agency_lead_sees_what_is_owed_to_every_board_in_the_order_it_is_due_and_nothing_of_others()
    {
        var east = await board.AddBoardAsync("east", "East Board");
        var far = await board.AddBoardAsync("far", "Far Board");
        await AddAsync(board.Board, "Late for Northmere", Day(1, 6), board.PoliceOwn);
        await AddAsync(east, "Soon for East", Day(20, 6), board.PoliceOwn);
        await AddAsync(east, "Without a day", null, board.PoliceOwn);
        await AddAsync(east, "Of the council", Day(20, 6), new OwnerChoice(OwnerKind.Agency, board.Council.Name) { AgencyId = board.Council.Id });
        await AddAsync(far, "Of a board that gave no role", Day(20, 6), board.PoliceOwn);
        await board.RunAsync((RaiseChallenge raise) => raise.RunAsync([new(new("Why are figures late?", "Chair", "Police") { AgencyId = board.Police.Id, ResponseBy = Day(1, 9) }, Day(1, 6))], By(east), default));
        await board.RunAsync((AskForPaper ask) => ask.RunAsync(new("Night-time contacts", "Head of Public Protection", Day(12, 6)) { AgencyId = board.Police.Id, Contains = "Contacts by hour" }, By(board.Board), default));
        using var lead = await LeadOfAsync([board.Board, east]);

        var page = await lead.GetAsync("/my-work");
        page.Text.ShouldContain($"What {board.Police.Name} owes and you look after.");
        page.Document.QuerySelectorAll("main h2").Select(h => h.TextContent).ShouldBe(["Late", "In the next 30 days", "Later", "No date"]);
        page.Document.QuerySelectorAll("main tbody tr td:first-child a").Select(a => a.TextContent).ShouldBe(["Late for Northmere", "Night-time contacts", "Soon for East", "Why are figures late?", "Without a day"]);
        page.Document.QuerySelectorAll(".sb-states a").Select(a => a.TextContent).ShouldBe(["All 2 boards 5", "East Board 3", $"{board.Board.Name} 2"]);
        foreach (var link in page.Document.QuerySelectorAll("main tbody a")) (await lead.GetAsync(link.GetAttribute("href")!)).Status.ShouldBe(HttpStatusCode.OK, link.TextContent);
        (await lead.GetAsync("/my-work?board=east")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(3);
        (await lead.GetAsync("/my-work?board=far")).Status.ShouldBe(HttpStatusCode.NotFound);
        var csv = Encoding.UTF8.GetString(await lead.DownloadAsync("/my-work.csv?board=east"));
        csv.ShouldContain("Soon for East");
        csv.ShouldNotContain("Late for Northmere");
    }

    [Fact]
    public async Task Seven_boards_cost_as_many_commands_as_one()
    {
        var boards = new List<Board>();
        for (var i = 0; i < 7; i++) boards.Add(await board.AddBoardAsync($"many-{i}", $"Board {i}"));
        using var one = await LeadOfAsync([boards[0]]);
        using var seven = await LeadOfAsync(boards);
        foreach (var each in boards) await AddAsync(each, $"For {each.Name}", Day(20, 6), board.PoliceOwn);
        await one.GetAsync("/my-work");
        var few = await board.Sql.CommandsOfAsync(() => one.GetAsync("/my-work"));
        var many = await board.Sql.CommandsOfAsync(async () => (await seven.GetAsync("/my-work")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(7));
        many.Count.ShouldBe(few.Count);
        few.Count.ShouldBe(6);
    }

    [Fact]
    public async Task Who_owes_nothing_is_told_what_would_stand_here()
    {
        using var viewer = await board.SignInAsync(Role.Viewer);
        (await viewer.GetAsync("/my-work")).Text.ShouldContain("Nothing is owed");
        using var nobody = board.Anonymous();
        (await nobody.GetAsync("/my-work")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private Task<BoardAction> AddAsync(Board of, string text, DateOnly? due, OwnerChoice owner) =>
        board.AddAsync(new ActionDraft { Text = text, AgreedOn = Day(1, 3), Due = due is { } day ? DueDate.Day(day) : DueDate.NotGiven, Owners = [owner] }, By(of));

    private static Viewer By(Board of) => Viewer.System(of.Id) with { Name = "Ruth Calder" };

    /// <summary>Somebody who leads for the police on these boards.</summary>
    private async Task<BoardClient> LeadOfAsync(IReadOnlyList<Board> boards)
    {
        var email = await board.AddAccountAsync("Helen Strand", Role.AgencyLead, board.Police.Id, boards[0]);
        await board.WithDbAsync(async db =>
        {
            var account = db.Set<Account>().Single(a => a.Email == email).Id;
            db.AddRange(boards.Skip(1).Select(b => new RoleGrant { Id = Id<RoleGrant>.New(board.Clock), AccountId = account, BoardId = b.Id, Role = Role.AgencyLead, AgencyId = board.Police.Id }));
            return await db.SaveChangesAsync();
        });
        var client = new BoardClient(board.Address);
        await client.SignInAsync(email, BoardApp.Password);
        return client;
    }
}
