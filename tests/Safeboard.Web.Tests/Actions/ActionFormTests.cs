using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Safeboard.Web.Pages.Actions;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Actions.BoardWithActions;

namespace Safeboard.Web.Tests.Actions;

public sealed class ActionFormTests(BoardWithActions board) : IClassFixture<BoardWithActions>
{
    private static readonly byte[] Pdf = "%PDF-1.4 figures"u8.ToArray();

    [Fact]
    public async Task The_office_adds_an_action_with_owners_and_a_date()
    {
        var office = await board.AsAsync(Role.BoardManager);
        var page = await office.SubmitAsync(ActionLinks.Add("northmere"), Fields(
            ("Text", "Publish the threshold guide"), ("Owners", $"Person:{board.Sarah.Id}"), ("Owners", $"Agency:{board.Police.Id}"), ("OtherOwner", "All sub-group chairs"),
            ("Due", "date"), ("DueOn", "16 July 2026"), ("Group", board.Main.Id.ToString()), ("AgreedOn", "9 June 2026")));
        ((int)page.Status).ShouldBe(302);
        var detail = await office.GetAsync(page.Location!);
        detail.Heading.ShouldBe("Publish the threshold guide");
        detail.Text.ShouldContain("is added.");
        detail.Text.ShouldContain("Thursday 16 July 2026");
        var action = await board.ActionAsync(IdIn(page.Location!));
        action.OwnerLine.ShouldBe("Sarah Colley, Northmere Police, All sub-group chairs");
        action.Owners.OrderBy(o => o.Order).Select(o => o.AgencyId).ShouldBe([board.Council.Id, board.Police.Id, null]);
    }

    [Fact]
    public async Task What_is_wrong_when_adding_is_said_and_what_was_typed_is_kept()
    {
        var office = await board.AsAsync(Role.BoardManager);
        var page = await office.SubmitAsync(ActionLinks.Add("northmere"), Fields(("Text", ""), ("Owners", $"Person:{board.Priya.Id}"), ("Due", "date"), ("DueOn", "31 June 2026"), ("AgreedOn", "")));
        page.Errors.ShouldBe(["Enter what is to be done", "Due date must be a real date, like 8 June 2026", "Enter the day it was agreed"]);
        page.Document.QuerySelector("#DueOn")!.GetAttribute("value").ShouldBe("31 June 2026");
        page.Document.QuerySelector("#Owners option[selected]")!.TextContent.ShouldBe("Priya Raman, NHS Northmere");
    }

    [Fact]
    public async Task Another_owner_is_offered_without_script()
    {
        var office = await board.AsAsync(Role.BoardManager);
        var page = await office.SubmitAsync(ActionLinks.Add("northmere"), Fields(("Text", "Keep me"), ("Owners", $"Person:{board.Priya.Id}"), ("another", "owner")), action: "");
        page.Errors.ShouldBeEmpty();
        page.Document.QuerySelectorAll("select[name=Owners]").Length.ShouldBe(3);
        page.Document.QuerySelector("#Text")!.TextContent.Trim().ShouldBe("Keep me");
    }

    [Fact]
    public async Task Completing_needs_what_was_done_and_what_shows_it_and_keeps_the_upload_meanwhile()
    {
        var action = await board.AddAsync("Bring staffing figures", Day(25, 6), board.SarahOwns);
        var office = await board.AsAsync(Role.BoardManager);
        var bare = await office.SubmitAsync(board.Detail(action) + "/complete", Fields(("Summary", ""), ("Difference", "Staff see more.")));
        bare.Errors.ShouldBe(["Say what was done", "Choose the evidence, or say why there is none"]);
        bare.Document.QuerySelector("#Difference")!.TextContent.Trim().ShouldBe("Staff see more.");

        var failed = await office.SubmitAsync(board.Detail(action) + "/complete", Fields(("Summary", "")), files: ("Files", "figures.pdf", Pdf));
        failed.Errors.ShouldBe(["Say what was done"]);
        var kept = failed.Document.QuerySelector("input[name=Kept]")!.GetAttribute("value")!;
        var done = await office.SubmitAsync(board.Detail(action) + "/complete", Fields(("Summary", "Figures went to the Board."), ("Kept", kept), ("CompletedOn", "8 June 2026")), action: "");
        ((int)done.Status).ShouldBe(302);
        var detail = await office.GetAsync(board.Detail(action));
        detail.Text.ShouldContain("figures.pdf");
        detail.Text.ShouldContain("shows that it is done");
        (await board.HistoryAsync(action.Id)).TakeLast(2).ShouldBe(["Evidence added: figures.pdf", "Completed: Figures went to the Board."]);
    }

    [Fact]
    public async Task A_file_that_nobody_brought_cannot_be_named()
    {
        var action = await board.AddAsync("Guard the files", Day(25, 6), board.SarahOwns);
        var office = await board.AsAsync(Role.BoardManager);
        var page = await office.SubmitAsync(board.Detail(action) + "/complete", Fields(("Summary", "x"), ("Kept", Guid.NewGuid() + "|1|x.pdf")), action: "");
        page.Errors.ShouldBe(["Choose the evidence, or say why there is none"]);
    }

    [Fact]
    public async Task What_an_agency_completes_waits_for_the_office_which_asks_and_then_agrees()
    {
        var action = await board.AddAsync("Train the front desk", Day(25, 6), board.PriyaOwns);
        var lead = await board.AsAsync(Role.AgencyLead, board.Health);
        var office = await board.AsAsync(Role.Chair);
        async Task SayDone() => (await lead.SubmitAsync(board.Detail(action) + "/complete", Fields(("Summary", "All trained."), ("NoEvidence", "true"), ("NoEvidenceBecause", "it was spoken")), action: "")).Status.ShouldBe(System.Net.HttpStatusCode.Redirect);
        await SayDone();
        (await board.ActionAsync(action.Id)).State.ShouldBe(ActionState.ToBeAgreed);
        (await lead.GetAsync(board.Detail(action) + "/agree")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        await office.SubmitAsync(board.Detail(action) + "/agree", Fields(("Answer", "ask"), ("Question", "How many were trained?")));
        (await board.ActionAsync(action.Id)).State.ShouldBe(ActionState.InProgress);
        await SayDone();
        await office.SubmitAsync(board.Detail(action) + "/agree", Fields(("Answer", "agree")));
        (await board.ActionAsync(action.Id)).State.ShouldBe(ActionState.Complete);
        (await board.HistoryAsync(action.Id)).ShouldBe(["Added", "Said to be done: All trained.", "Not agreed as done yet: How many were trained?", "Said to be done: All trained.", "Agreed as done"]);
    }

    [Fact]
    public async Task Updates_more_time_withdrawing_and_opening_again_stand_in_the_history()
    {
        var action = await board.AddAsync("Map the services", Day(25, 6), board.PriyaOwns);
        var lead = await board.AsAsync(Role.AgencyLead, board.Health);
        var office = await board.AsAsync(Role.BoardManager);
        await lead.SubmitAsync(board.Detail(action) + "/update", Fields(("Note", "Half of them are mapped.")));
        await lead.SubmitAsync(board.Detail(action) + "/more-time", Fields(("Until", "16 July 2026"), ("Because", "Two trusts are late.")));
        await office.SubmitAsync(board.Detail(action) + "/withdraw", Fields(("Because", "The trusts merged.")));
        (await office.SubmitAsync(board.Detail(action) + "/update", Fields(("Note", "x")))).Errors.ShouldBe([$"{action.Reference} is withdrawn. Open it again to add an update"]);
        await office.SubmitAsync(board.Detail(action) + "/reopen", Fields(("Because", "They did not.")));
        (await board.HistoryAsync(action.Id)).ShouldBe(["Added", "Update: Half of them are mapped.", "More time asked for, until 16 July 2026: Two trusts are late.", "Withdrawn: The trusts merged.", "Opened again: They did not."]);
    }

    [Fact]
    public async Task Owners_are_changed_and_the_history_says_who_joined()
    {
        var action = await board.AddAsync("Share the data", Day(25, 6), board.SarahOwns);
        var office = await board.AsAsync(Role.BoardManager);
        await office.SubmitAsync(board.Detail(action) + "/owners", Fields(("Owners", $"Person:{board.Sarah.Id}"), ("Owners", $"Person:{board.Priya.Id}")));
        (await board.HistoryAsync(action.Id))[^1].ShouldBe("Owner added: Priya Raman joins Sarah Colley.");
        await office.SubmitAsync(board.Detail(action) + "/owners", Fields(("Owners", ""), ("Owners", "")));
        (await board.ActionAsync(action.Id)).Owners.ShouldBeEmpty();
        (await office.SubmitAsync(board.Detail(action) + "/owners", Fields(("Owners", "Person:nobody")))).Errors.ShouldBe(["Choose each owner from the list"]);
    }

    [Fact]
    public async Task A_change_made_meanwhile_is_told_with_its_author_and_nothing_typed_is_lost()
    {
        var action = await board.AddAsync("Word it well", Day(25, 6), board.SarahOwns);
        var office = await board.AsAsync(Role.BoardManager);
        await board.DoAsync((RewordAction reword) => reword.RunAsync(action.Id, action.Version, "Word it better", board.Office, default));
        var clash = await office.SubmitAsync(board.Detail(action) + "/text", Fields(("Text", "Word it best"), ("Version", action.Version.ToString())));
        clash.Errors.ShouldHaveSingleItem().ShouldStartWith("Ruth Calder changed this while you were working on it");
        clash.Document.QuerySelector("#Text")!.TextContent.Trim().ShouldBe("Word it best");
        await office.SubmitAsync(board.Detail(action) + "/text", Fields(("Text", "Word it best")));
        (await board.ActionAsync(action.Id)).Text.ShouldBe("Word it best");
    }

    [Fact]
    public async Task One_action_replaces_another_by_reference_or_as_a_new_one()
    {
        var first = await board.AddAsync("First", Day(25, 6), board.SarahOwns);
        var second = await board.AddAsync("Second", Day(25, 6), board.SarahOwns);
        var office = await board.AsAsync(Role.BoardManager);
        var path = board.Detail(first) + "/replace";
        (await office.SubmitAsync(path, Fields(("By", "existing"), ("ReplacedBy", "AP99/99")))).Errors.ShouldBe(["There is no action AP99/99 on this board. Check the reference"]);
        (await office.SubmitAsync(path, Fields(("By", "existing"), ("ReplacedBy", first.Reference)))).Errors.ShouldBe(["An action cannot replace itself: choose another one"]);
        await office.SubmitAsync(path, Fields(("By", "existing"), ("ReplacedBy", second.Reference.ToLowerInvariant())));
        (await office.SubmitAsync(board.Detail(second) + "/replace", Fields(("By", "existing"), ("ReplacedBy", first.Reference)))).Errors.ShouldBe([$"{first.Reference} is itself replaced: choose an action that is still in force"]);
        var made = await office.SubmitAsync(board.Detail(second) + "/replace", Fields(("By", "new"), ("Text", "Third"), ("Due", "words"), ("DuePhrase", "next Board")), action: "");
        var third = await board.ActionAsync(IdIn(made.Location!));
        third.OwnerLine.ShouldBe("Sarah Colley");
        (await office.GetAsync(made.Location!)).Text.ShouldContain($"Continues {second.Reference}");
        (await office.GetAsync(board.Detail(first))).Document.QuerySelectorAll("a").ShouldContain(a => a.TextContent == second.Reference);
    }

    [Fact]
    public async Task Next_Board_becomes_a_date_when_that_meeting_is_planned_and_moves_with_it()
    {
        var action = await board.AddAsync(new ActionDraft { Text = "Report back", AgreedOn = Day(1, 6), GroupId = board.Quality.Id, Owners = [board.SarahOwns], Due = DueDate.StillToResolve("next Board") });
        await board.RunAsync((PlanMeeting plan) => plan.RunAsync(new MeetingPlan(board.Main.Id, Day(24, 9)), board.Office, default));
        await board.DrainJobsAsync();
        await board.DrainJobsAsync();
        var due = await board.ActionAsync(action.Id);
        (due.DueOn, due.DuePhrase).ShouldBe((Day(24, 9), "next Board"));
        await board.RunAsync((PlanMeeting plan) => plan.RunAsync(new MeetingPlan(board.Main.Id, Day(10, 9)), board.Office, default));
        await board.DrainJobsAsync();
        (await board.ActionAsync(action.Id)).DueOn.ShouldBe(Day(10, 9));
        (await board.HistoryAsync(action.Id)).ShouldBe(["Added", "“Next Board” became 24 September 2026: Because the September meeting was planned.", "Due date moved to 10 September 2026: To the next meeting that is planned. It was 24 September 2026."]);
        var later = await board.AddAsync(new ActionDraft { Text = "Known already", AgreedOn = Day(2, 6), Owners = [board.SarahOwns], Due = DueDate.StillToResolve("the next Partnership Board") });
        later.DueOn.ShouldBe(Day(10, 9));
    }

    [Fact]
    public async Task Changing_a_due_date_needs_a_reason()
    {
        var action = await board.AddAsync("Move my date", Day(25, 6), board.SarahOwns);
        var office = await board.AsAsync(Role.BoardManager);
        (await office.SubmitAsync(board.Detail(action) + "/due", Fields(("Due", "date"), ("DueOn", "16 July 2026")))).Errors.ShouldBe(["Say why the date changes"]);
        (await office.SubmitAsync(board.Detail(action) + "/due", Fields(("Due", "date"), ("DueOn", "1 January 2026"), ("Because", "x")))).Errors.ShouldBe(["Due date must be on or after the day it was agreed, 12 March 2026"]);
        await office.SubmitAsync(board.Detail(action) + "/due", Fields(("Due", "none"), ("NoDueBecause", "it recurs"), ("Because", "Agreed by the chair")));
        (await board.HistoryAsync(action.Id))[^1].ShouldBe("No due date needed: Agreed by the chair");
    }

    [Fact]
    public async Task Evidence_is_handed_out_as_a_file_only_to_those_who_see_the_action()
    {
        var action = await board.AddAsync("Show it", Day(25, 6), board.SarahOwns);
        var office = await board.AsAsync(Role.BoardManager);
        (await office.SubmitAsync(board.Detail(action) + "/evidence", [], files: ("Files", "run.exe", Pdf))).Errors.ShouldHaveSingleItem().ShouldStartWith("“run.exe” cannot be added");
        (await office.SubmitAsync(board.Detail(action) + "/evidence", [], files: ("Files", "empty.pdf", []))).Errors.ShouldHaveSingleItem().ShouldStartWith("“empty.pdf” is empty");
        await office.SubmitAsync(board.Detail(action) + "/evidence", [], files: ("Files", "page.html", "<script>alert(1)</script>"u8.ToArray()));
        var link = (await office.GetAsync(board.Detail(action))).Document.QuerySelector("#evidence + ul a")!.GetAttribute("href")!;
        using var response = await office.SendAsync(new HttpRequestMessage(HttpMethod.Get, link));
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("<script>alert(1)</script>");
        var lead = await board.AsAsync(Role.AgencyLead, board.Police);
        ((int)(await lead.GetAsync(link)).Status).ShouldBe(404);
        await office.SubmitAsync(link + "/remove", []);
        (await board.HistoryAsync(action.Id)).TakeLast(2).ShouldBe(["Evidence added: page.html", "Evidence removed: page.html"]);
        ((int)(await office.GetAsync(link)).Status).ShouldBe(404);
    }

    [Theory]
    [InlineData(Role.Viewer, "update", 403)]
    [InlineData(Role.Viewer, "complete", 403)]
    [InlineData(Role.Viewer, "", 200)]
    [InlineData(Role.Member, "complete", 200)]
    [InlineData(Role.Member, "owners", 403)]
    [InlineData(Role.Member, "due", 403)]
    [InlineData(Role.Member, "text", 403)]
    [InlineData(Role.Member, "withdraw", 403)]
    [InlineData(Role.Member, "replace", 403)]
    [InlineData(Role.Member, "reopen", 403)]
    [InlineData(Role.Chair, "owners", 200)]
    [InlineData(Role.BoardManager, "withdraw", 200)]
    public async Task Each_role_opens_only_what_it_may(Role role, string page, int status)
    {
        var action = await board.AddAsync("Who may what", Day(25, 6), board.SarahOwns);
        var client = await board.AsAsync(role);
        ((int)(await client.GetAsync($"{board.Detail(action)}/{page}".TrimEnd('/'))).Status).ShouldBe(status);
        ((int)(await client.GetAsync(ActionLinks.Add("northmere"))).Status).ShouldBe(role is Role.Chair or Role.BoardManager ? 200 : 403);
    }

    [Fact]
    public async Task Eight_who_add_at_once_leave_no_gap_and_a_whole_history()
    {
        var before = await ReferencesAsync(2031);
        before.ShouldBeEmpty();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++)
                await board.AddAsync(new ActionDraft { Text = $"Writer {writer}, action {i}", AgreedOn = Day(1, 1, 2031), Due = DueDate.NotGiven });
        })));
        (await ReferencesAsync(2031)).ShouldBe(Enumerable.Range(1, 40).Select(n => $"AP{n:00}/31"), ignoreOrder: true);
        (await board.WithDbAsync(db => HistoryChain.FirstBrokenRowAsync(db, board.Board.Id, default))).ShouldBeNull();
    }

    private Task<List<string>> ReferencesAsync(int year) => board.WithDbAsync(async db =>
    {
        var rows = new List<string>();
        await foreach (var row in db.TrackerRowsAsync(board.Office, new() { State = TrackerState.All, AgreedSince = Day(1, 1, year) }, Day(9, 6))) rows.Add(row.Reference);
        return rows;
    });

    private static Id<BoardAction> IdIn(string location) => new(Guid.Parse(location[(location.LastIndexOf('/') + 1)..]));
}
