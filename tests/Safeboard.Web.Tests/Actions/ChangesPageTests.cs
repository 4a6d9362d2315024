using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Actions.BoardWithActions;

namespace Safeboard.Web.Tests.Actions;

/// <summary>What changed since the last meeting: as a page, as a file, and as a paper on the agenda.</summary>
public sealed class ChangesPageTests(BoardWithActions board) : IClassFixture<BoardWithActions>, IAsyncLifetime
{
    private static bool filled;

    public async ValueTask InitializeAsync()
    {
        if (filled) return;
        filled = true;
        await AddAsync("Share the improvement plan", Day(31, 1), board.PoliceOwn);
        var moved = await AddAsync("Bring staffing figures", Day(1, 6), board.SarahOwns);
        await board.DoAsync((ChangeDueDate change) => change.RunAsync(moved.Id, moved.Version, DueDate.Day(Day(25, 6)), "The figures come in June", board.Office, default));
        var given = await AddAsync("Write to head teachers", Day(16, 7));
        await board.DoAsync((ChangeOwners change) => change.RunAsync(given.Id, given.Version, [board.PriyaOwns], board.Office, default));
        var done = await AddAsync("Publish the strategy", Day(1, 5), board.SarahOwns);
        await board.DoAsync((CompleteAction complete) => complete.RunAsync(done.Id, done.Version, new(Day(4, 5), "It is on the website.") { Difference = "Schools use it", NoEvidenceBecause = "it was seen" }, [], board.Office, default));
        var dropped = await AddAsync("Move the office", Day(1, 9), board.PoliceOwn);
        await board.DoAsync((WithdrawAction withdraw) => withdraw.RunAsync(dropped.Id, dropped.Version, "No longer needed", board.Office, default));
        await AddAsync("Audit the case files", Day(1, 4), board.PoliceOwn);
        await board.AddAsync("Name a deputy", Day(1, 8), board.PoliceOwn);
        await board.AddAsync(new ActionDraft { Text = "Count near misses", AgreedOn = Day(21, 4), GroupId = board.Quality.Id, MeetingId = board.April.Id, Owners = [board.PoliceOwn], Due = DueDate.Day(Day(1, 9)) });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task It_opens_with_what_changed_since_the_board_met_last()
    {
        var page = await (await board.AsAsync(Role.Member)).GetAsync("/northmere/actions/changes");
        page.Heading.ShouldBe("Actions since 12 March 2026");
        page.Text.ShouldContain("2 new, 1 completed, 1 with another date, 1 with other owners, 1 withdrawn or replaced, 1 became late, 1 still late.");
        Told(page, "added").ShouldBe(["Name a deputy", "Count near misses"]);
        Told(page, "completed").ShouldBe(["Publish the strategy"]);
        Row(page, "completed").ShouldContain("Done on 4 May 2026");
        Row(page, "completed").ShouldContain("It is on the website.");
        Row(page, "completed").ShouldContain("Difference: Schools use it");
        Row(page, "datechanged").ShouldContain("Due 25 June 2026 instead of 1 June 2026");
        Row(page, "datechanged").ShouldContain("The figures come in June");
        Row(page, "ownerschanged").ShouldContain("Given to Priya Raman.");
        Row(page, "ended").ShouldContain("No longer needed");
        Told(page, "becamelate").ShouldBe(["Audit the case files"]);
        Told(page, "stilllate").ShouldBe(["Share the improvement plan"]);
    }

    [Fact]
    public async Task Another_group_and_another_day_can_be_chosen()
    {
        var client = await board.AsAsync(Role.Member);
        var quality = await client.GetAsync($"/northmere/actions/changes?group={board.Quality.Id}");
        quality.Heading.ShouldBe("Actions since 21 April 2026");
        quality.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent).ShouldBe(["Count near misses"]);
        (await client.GetAsync("/northmere/actions/changes?day=1+May+2026")).Location.ShouldBe("/northmere/actions/changes?since=2026-05-01");
        var since = await client.GetAsync("/northmere/actions/changes?since=2026-05-01");
        since.Heading.ShouldBe("Actions since 1 May 2026");
        // What is agreed in confidence by another test of the class is no part of this one.
        Told(since, "added").Except(["Send the quetzal plan"]).ShouldBeEmpty();
        (await client.GetAsync("/northmere/actions/changes?day=soon")).Errors.ShouldBe(["Enter a day of the past, like 12 March 2026"]);
    }

    [Fact]
    public async Task As_a_paper_it_stands_on_the_agenda_and_holds_what_changed_without_what_is_confidential()
    {
        var (meeting, item) = await AgendaAsync(Day(25, 6));
        var secret = await board.RunAsync<AddItem, MeetingItem>(add => add.RunAsync(meeting.Id, new(ItemKind.Item, "An inspection") { Marking = ItemMarking.Confidential, MarkedBecause = "Not published" }, board.Office, default));
        await board.AddAsync(new ActionDraft { Text = "Send the quetzal plan", AgreedOn = Day(8, 6), MeetingId = meeting.Id, ItemId = secret.Id, GroupId = board.Main.Id, Owners = [board.PoliceOwn], Due = DueDate.Day(Day(1, 8)) });
        var office = await board.AsAsync(Role.BoardManager);
        (await office.GetAsync("/northmere/actions/changes")).Text.ShouldContain("quetzal");
        (await (await board.AsAsync(Role.Viewer)).GetAsync("/northmere/actions/changes")).Text.ShouldNotContain("quetzal");
        (await office.PressAsync("/northmere/actions/changes/put-on", "main form button")).Errors.ShouldBe(["Choose the item under which the paper stands"]);

        var answer = await office.PressAsync("/northmere/actions/changes/put-on", "main form button", ("Item", item.Id.ToString()), ("Format", "docx"));
        answer.Location.ShouldBe($"/northmere/meetings/{meeting.Id}/agenda#item-{item.Id}");
        var paper = await PaperAsync(item);
        (paper.Title, paper.FileName, paper.Number).ShouldBe(("Actions since 12 March 2026", "Actions since 12 March 2026.docx", 1));
        var text = WordFile.TextOf(await office.DownloadAsync($"/northmere/meetings/{meeting.Id}/papers/{paper.Id}"));
        foreach (var words in (string[])["Actions since 12 March 2026", "Publish the strategy", "Difference: Schools use it", "Due 25 June 2026 instead of 1 June 2026", "The figures come in June", "Still late: 1"]) text.ShouldContain(words);
        text.ShouldNotContain("quetzal");

        await office.PressAsync("/northmere/actions/changes/put-on", "main form button", ("Item", item.Id.ToString()), ("Format", "docx"));
        (await PaperAsync(item)).Number.ShouldBe(2);
    }

    [Fact]
    public async Task Only_who_builds_agendas_puts_it_on_one_and_an_agency_lead_gets_the_agencys_own_as_a_file()
    {
        var lead = await board.AsAsync(Role.AgencyLead, board.Police);
        (await lead.GetAsync("/northmere/actions/changes/put-on")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await lead.GetAsync("/northmere/actions/changes")).Text.ShouldNotContain("Put it on an agenda");
        var text = WordFile.TextOf(await lead.DownloadAsync("/northmere/actions/changes/paper.docx"));
        text.ShouldContain("Audit the case files");
        text.ShouldNotContain("Publish the strategy");
    }

    [Fact]
    public async Task Where_no_meeting_is_planned_the_page_says_so()
    {
        var page = await (await board.AsAsync(Role.BoardManager)).GetAsync($"/northmere/actions/changes/put-on?group={board.Quality.Id}");
        page.Text.ShouldContain("No meeting of Quality is planned.");
        page.Document.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    private Task<BoardAction> AddAsync(string text, DateOnly due, params OwnerChoice[] owners) =>
        board.AddAsync(new ActionDraft { Text = text, AgreedOn = Day(11, 12, 2025), Due = DueDate.Day(due), Owners = owners, GroupId = board.Main.Id });

    private async Task<(Meeting Meeting, MeetingItem Item)> AgendaAsync(DateOnly day)
    {
        var meeting = await board.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(board.Main.Id, day), board.Office, default));
        await board.DoAsync((BeginAgenda begin) => begin.RunAsync(meeting.Id, AgendaStart.Nothing, board.Office, default));
        return (meeting, await board.RunAsync<AddItem, MeetingItem>(add => add.RunAsync(meeting.Id, new(ItemKind.Item, "Actions") { Minutes = 10 }, board.Office, default)));
    }

    private Task<Paper> PaperAsync(MeetingItem item) =>
        board.WithDbAsync(db => db.Set<Paper>().AsNoTracking().SingleAsync(p => p.ItemId == item.Id && p.State == PaperState.Current));

    private static IEnumerable<string> Told(PageAnswer page, string kind) => page.Document.QuerySelectorAll($"#{kind} tbody th a").Select(a => a.TextContent);

    private static string Row(PageAnswer page, string kind) => page.Document.QuerySelector($"#{kind} tbody tr")?.TextContent ?? "";
}
