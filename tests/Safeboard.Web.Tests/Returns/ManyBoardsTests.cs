using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Gaps;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Returns;

/// <summary>One round over three boards: a police force answers once for all, each board sees its own part, moderates it, and makes actions of its gaps.</summary>
public sealed class ManyBoardsTests
{
    private const string Police = "Northmere Police";

    [Fact]
    public async Task An_agency_answers_once_and_each_board_sees_what_all_ask_and_what_it_asks_itself()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var boards = await ThreeAsync(app);
        using var office = await app.SignInAsync(Role.BoardManager);
        using var east = await SignInAsync(app, boards[0]);
        using var west = await SignInAsync(app, boards[1]);
        var campaign = await DraftAsync(app);
        var page = $"/northmere/returns/{campaign}";

        await office.SubmitAsync(page + "/boards", boards.Select(b => new KeyValuePair<string, string>("Boards", b.Id.ToString())).ToList(), action: "Ask");
        (await office.GetAsync(page + "/who")).Text.ShouldNotContain("Eastholm Schools"); // nobody has joined yet
        var asked = await east.GetAsync($"/eastholm/returns/{campaign}");
        asked.Text.ShouldContain("asks your board to take part in this round");
        var set = await AddendumAsync(app, boards[0]);
        await east.SubmitAsync($"/eastholm/returns/{campaign}/boards", Fields(("Adds", set)), action: "Join");
        await west.SubmitAsync($"/westholm/returns/{campaign}/boards", [], action: "Join");
        // The third says no.
        using var south = await SignInAsync(app, boards[2]);
        await south.SubmitAsync($"/southholm/returns/{campaign}/boards", Fields(("which", boards[2].Id.ToString())), action: "Leave");
        (await south.GetAsync($"/southholm/returns/{campaign}")).Status.ShouldBe(HttpStatusCode.NotFound);

        var who = await office.GetAsync(page + "/who");
        who.Text.ShouldContain("answers once for 3 boards");
        who.Text.ShouldContain("Eastholm Schools");
        await office.SubmitAsync(page + "/who", []);
        await office.SubmitAsync(page + "/open", []);
        await app.SendWaitingAsync();
        app.Postbox.Mails.Count(m => m.ToName == "Lead " + Police).ShouldBe(1);
        (await east.GetAsync($"/eastholm/returns/{campaign}/boards")).Text.ShouldContain("its boards and questions stay as they are");

        var address = app.AddressOf("Lead " + Police);
        using var lead = await app.EnterAsync(address);
        var all = await lead.GetAsync(address);
        all.Text.ShouldContain("0 of 6 answered");
        all.Text.ShouldContain("Eastholm Safeguarding Children Partnership");
        await AnswerAllAsync(app, await app.ReturnOfAsync(Police));
        await lead.SubmitAsync(address + "/check", []);

        var seen = await east.GetAsync($"/eastholm/returns/answers/{(await app.ReturnOfAsync(Police)).Id}");
        seen.Text.ShouldContain("Do officers work with Eastholm’s hub?");
        foreach (var other in (string[])[(await office.GetAsync($"/northmere/returns/answers/{(await app.ReturnOfAsync(Police)).Id}")).Text, (await west.GetAsync($"/westholm/returns/answers/{(await app.ReturnOfAsync(Police)).Id}")).Text])
        {
            other.ShouldContain("Is one person accountable?");
            other.ShouldNotContain("Do officers work with Eastholm’s hub?");
        }
        // An agency of one board is not another's.
        var council = await app.ReturnOfAsync("Northmere Council");
        (await east.GetAsync($"/eastholm/returns/answers/{council.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await east.GetAsync($"/eastholm/returns/{campaign}")).Text.ShouldContain("of 2");
    }

    [Fact]
    public async Task Each_board_moderates_for_itself_and_gaps_become_actions_of_the_board_that_makes_them()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var boards = await ThreeAsync(app);
        using var office = await app.SignInAsync(Role.BoardManager);
        using var east = await SignInAsync(app, boards[0]);
        var campaign = await DraftAsync(app);
        await office.SubmitAsync($"/northmere/returns/{campaign}/boards", Fields(("Boards", boards[0].Id.ToString())), action: "Ask");
        await east.SubmitAsync($"/eastholm/returns/{campaign}/boards", Fields(("Adds", await AddendumAsync(app, boards[0]))), action: "Join");
        await office.SubmitAsync($"/northmere/returns/{campaign}/who", Fields(("Chosen", app.Agencies[1].Id.ToString()), ("Chosen", app.Agencies[0].Id.ToString())));
        await office.SubmitAsync($"/northmere/returns/{campaign}/open", []);
        await app.SendWaitingAsync();
        var police = await app.ReturnOfAsync(Police);
        (await office.GetAsync($"/northmere/returns/{campaign}/moderation")).Text.ShouldContain("No return is ready");
        (await office.GetAsync($"/northmere/returns/moderation/{police.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var address = app.AddressOf("Lead " + Police);
        using var lead = await app.EnterAsync(address);
        await AnswerAllAsync(app, police);
        await lead.SubmitAsync(address + "/check", []);

        // A panel of two: one of them comes from the police.
        using var peer = await app.SignInAsync(Role.Member, name: "Grace Njoroge");
        using var own = await app.SignInAsync(Role.AgencyLead, app.Agencies[1].Id, "Omar Bell");
        (await peer.GetAsync($"/northmere/returns/moderation/{police.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var panel = await office.GetAsync($"/northmere/returns/{campaign}/panel");
        var people = panel.Document.QuerySelectorAll("input[name=Accounts]").Select(i => i.GetAttribute("value")!).ToList();
        await office.SubmitAsync($"/northmere/returns/{campaign}/panel", people.ConvertAll(p => new KeyValuePair<string, string>("Accounts", p)));
        (await own.GetAsync($"/northmere/returns/moderation/{police.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await peer.GetAsync($"/northmere/returns/{campaign}/moderation")).Text.ShouldContain(Police);
        var whole = await peer.GetAsync($"/northmere/returns/moderation/{police.Id}");
        whole.Text.ShouldNotContain("asked by this board");
        var first = whole.Document.QuerySelectorAll("main table a").First().GetAttribute("href")!;
        await peer.SubmitAsync(first, Fields(("Said[0].Label", "Not in place"), ("Said[0].Comment", "No deputy was named.")));
        // Who looked at the page before that is told.
        (await office.SubmitAsync(first, Fields(("Said[0].Label", "Fully in place"), ("Said[0].Version", "0")))).Errors.ShouldBe(["Grace Njoroge wrote about “Is one person accountable?” meanwhile. Look at it again before you save"]);
        (await office.SubmitAsync(first, Fields(("Said[0].Label", "Splendid")))).Errors.ShouldBe(["Choose one of the scores"]);
        (await office.GetAsync($"/northmere/returns/{campaign}/moderation")).Document.QuerySelectorAll("main tbody tr").Single().QuerySelectorAll("td").Take(2).Select(c => c.TextContent).ShouldBe(["1", "1"]);
        (await peer.GetAsync($"/northmere/returns/moderation/{police.Id}")).Text.ShouldNotContain("The board agrees");
        var member = app.Office with { Roles = [Role.Member], AccountId = await app.WithDbAsync(db => db.Set<Account>().Where(a => a.Name == "Grace Njoroge").Select(a => a.Id).SingleAsync()) };
        (await Should.ThrowAsync<RuleBrokenException>(() => app.RunAsync(async (AgreeModeration agree) => { await agree.RunAsync(police.Id, 0, null, member, default); return true; }))).Message.ShouldStartWith("Only the board office or the chair");
        // Somebody of the panel with an interest does not see it any more.
        await peer.SubmitAsync($"/northmere/returns/moderation/{police.Id}", [], action: "Conflict");
        (await peer.GetAsync($"/northmere/returns/moderation/{police.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        await office.SubmitAsync($"/northmere/returns/moderation/{police.Id}", Fields(("Summary", "Honest and clear.")), action: "Agree");
        (await app.ReturnOfAsync(Police)).State.ShouldBe(ReturnState.Submitted); // Eastholm has not agreed yet
        (await east.GetAsync($"/eastholm/returns/moderation/{police.Id}")).Text.ShouldNotContain("Honest and clear.");
        await east.SubmitAsync($"/eastholm/returns/moderation/{police.Id}", [], action: "Agree");
        (await app.ReturnOfAsync(Police)).State.ShouldBe(ReturnState.Moderated);
        var told = (await lead.GetAsync(address + "/whole")).Text;
        told.ShouldContain("Honest and clear.");
        told.ShouldContain("You said “Mostly in place”, the board “Not in place”. No deputy was named.");

        var gaps = await office.GetAsync($"/northmere/returns/{campaign}/gaps");
        gaps.Text.ShouldContain("1 gap");
        gaps.Text.ShouldContain("they say “Mostly in place”, the board “Not in place”");
        (await east.GetAsync($"/eastholm/returns/{campaign}/gaps")).Text.ShouldContain("2 gaps");
        (await office.SubmitAsync($"/northmere/returns/{campaign}/gaps", [])).Errors.ShouldBe(["Tick the gaps of which actions are to be made"]);
        var box = gaps.Document.QuerySelector("input[name=Chosen]")!.GetAttribute("value")!;
        await office.SubmitAsync($"/northmere/returns/{campaign}/gaps", Fields(("Chosen", box)));
        var action = await app.WithDbAsync(db => db.Set<BoardAction>().Include(a => a.Owners).AsNoTracking().SingleAsync());
        (action.Text, action.DueOn, action.Owners.Single().Name, action.OriginKind).ShouldBe(("Name a deputy", new DateOnly(2026, 9, 30), Police, OriginKind.Return));
        var made = await office.GetAsync($"/northmere/returns/{campaign}/gaps?made=yes");
        made.Text.ShouldContain(action.Reference);
        (await office.GetAsync($"/northmere/actions/{action.Id}")).Text.ShouldContain($"Section 11 return 2026: {Police}");
        (await office.GetAsync("/northmere/actions?source=return")).Text.ShouldContain("Name a deputy");
        var row = (await app.WithDbAsync(db => db.CampaignAsync(campaign, app.Office, default)))!.Row;
        var gap = (await app.WithDbAsync(db => db.GapsAsync(row, new(), new(null, null, true, 1), app.Office, default))).Rows.Single();
        (await Should.ThrowAsync<RuleBrokenException>(() => app.RunAsync((RaiseGaps raise) => raise.RunAsync(row, [(gap.ReturnId, gap.Place)], null, app.Office, default)))).Message.ShouldBe("Actions were made of these already");
        (await east.GetAsync($"/eastholm/returns/{campaign}/gaps?made=yes")).Text.ShouldContain("No gap stands here");

        // Given back: both boards look at it again.
        await office.SubmitAsync($"/northmere/returns/answers/{police.Id}/back", Fields(("ChangesWanted", "The deputy is named now: say so.")));
        (await app.ReturnOfAsync(Police)).State.ShouldBe(ReturnState.ChangesRequested);
        (await east.GetAsync($"/eastholm/returns/moderation/{police.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var place = new AnswerPlace(await app.WithDbAsync(db => db.Set<Campaign>().Select(c => c.SetVersionId).SingleAsync()), "facts-1");
        var by = new Viewer { AccountId = default, Name = "Lead", BoardId = app.Board.Id, Roles = [], OnlyRecord = police.Id.Value };
        await app.RunAsync((SaveAnswer save) => save.RunAsync(police.Id, place, 1, new() { Value = "13" }, [], by, default));
        await app.RunAsync((SaveAnswer save) => save.RunAsync(police.Id, place, 2, new() { Value = "14" }, [], by, default));
        await lead.SubmitAsync(address + "/check", []);
        (await east.GetAsync($"/eastholm/returns/moderation/{police.Id}")).Text.ShouldContain("Agree on it");
        // Every board that reads the answer is told; what it said when it was sent in stays.
        foreach (var page in (PageAnswer[])[await office.GetAsync($"/northmere/returns/answers/{police.Id}"), await east.GetAsync($"/eastholm/returns/answers/{police.Id}")])
        {
            page.Text.ShouldContain("Answers corrected after sending");
            page.Text.ShouldContain("One answer.");
            page.Document.QuerySelector("#changed")!.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain(": 12"), t => t.ShouldContain("Now: 14"), t => t.ShouldNotContain("13"));
        }
    }

    /// <summary>Answers everything: mostly in place, with what will be done.</summary>
    private static async Task AnswerAllAsync(BoardWithReturns app, Return whole)
    {
        var by = new Viewer { AccountId = default, Name = "Lead", BoardId = app.Board.Id, Roles = [], OnlyRecord = whole.Id.Value };
        var sets = new SetMemory();
        var reading = (await app.WithDbAsync(db => db.ReturnReadingAsync(whole.Id, sets, by, default)))!;
        foreach (var asked in reading.Whole.Questions)
        {
            var typed = new AnswerTyped
            {
                Value = asked.Question.Kind switch { AnswerKind.Scale => "Mostly in place", AnswerKind.Choice => "No", _ => "12" }, Day = new(2026, 3, 2), Words = "The director is named.", Improvement = "Name a deputy", ImproveBy = new(2026, 9, 30),
            };
            await app.RunAsync((SaveAnswer save) => save.RunAsync(whole.Id, asked.Place, 0, typed, [], by, default));
        }
    }

    /// <summary>Three more boards; the police serve the first two, which have a school each.</summary>
    private static async Task<IReadOnlyList<Board>> ThreeAsync(BoardWithReturns app)
    {
        Board[] boards = [await app.AddBoardAsync("eastholm", "Eastholm Safeguarding Children Partnership"), await app.AddBoardAsync("westholm", "Westholm Safeguarding Children Partnership"), await app.AddBoardAsync("southholm", "Southholm Safeguarding Children Partnership")];
        await app.WithDbAsync(db =>
        {
            foreach (var (board, name) in boards.Take(2).Zip((string[])["Eastholm Schools", "Westholm Schools"]))
            {
                var own = new Agency { Id = Id<Agency>.New(app.Clock), Name = name, Sector = Sector.Education };
                db.Add(own);
                db.AddRange(new BoardAgency { BoardId = board.Id, AgencyId = own.Id }, new BoardAgency { BoardId = board.Id, AgencyId = app.Agencies[1].Id });
            }
            return db.SaveChangesAsync();
        });
        return boards;
    }

    private static async Task<Id<Campaign>> DraftAsync(BoardWithReturns app)
    {
        var set = await app.RunAsync((AddQuestionSet add) => add.RunAsync(new("Section 11", Asks.Agencies, BoardWithReturns.Content), null, app.Office, default));
        return (await app.RunAsync((AddCampaign add) => add.RunAsync(new("Section 11 return 2026", set.Id, new(2026, 7, 3)), app.Office, default))).Id;
    }

    private static async Task<string> AddendumAsync(BoardWithReturns app, Board board)
    {
        var content = new SetContent { Scales = BoardWithReturns.Content.Scales, Sections = [new("local", "The hub", null, [new() { Key = "lead-1", Text = "Do officers work with Eastholm’s hub?", Scale = "place", ImproveBelow = 3 }])] };
        return (await app.RunAsync((AddQuestionSet add) => add.RunAsync(new("Eastholm’s own", Asks.Agencies, content), null, app.Office with { BoardId = board.Id }, default))).Id.ToString();
    }

    private static async Task<BoardClient> SignInAsync(BoardWithReturns app, Board board)
    {
        var address = await app.AddAccountAsync($"Office of {board.Slug}", Role.BoardManager, board: board);
        var client = app.Anonymous();
        await client.SignInAsync(address, BoardApp.Password);
        return client;
    }
}
