using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Safeboard.Web.Pages.Risks;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Actions.BoardWithActions;

namespace Safeboard.Web.Tests.Risks;

public sealed class RiskPageTests(BoardWithRisks risks) : IClassFixture<BoardWithRisks>
{
    private static readonly (string, string)[] Usual =
    [
        ("Size", "5"), ("LikelihoodWords", "Rare\nUnlikely\nPossible\nLikely\nAlmost certain"), ("ImpactWords", "Negligible\nMinor\nModerate\nMajor\nSevere"),
    ];

    [Fact]
    public async Task A_risk_is_added_with_its_score_owner_and_register()
    {
        var answer = await SubmitAsync(risks.Root + "/add", ("Event", "Schools leave the audit"), ("Cause", "It takes days"), ("Effect", "Gaps stay unseen"), ("Priority", "Early help"), ("GroupId", risks.Board.Quality.Id.ToString()),
            ("InherentLikelihood", "5"), ("InherentImpact", "4"), ("CurrentLikelihood", "4"), ("CurrentImpact", "4"), ("TargetLikelihood", "2"), ("TargetImpact", "3"),
            ("Controls", "Reminders"), ("Appetite", "Cautious"), ("Owners", $"Person:{risks.Board.Priya.Id}"), ("ReviewOn", "1 September 2026"));
        answer.Location.ShouldStartWith(risks.Root + "/");
        var page = await Client(answer.Location!);
        page.Heading.ShouldBe("Schools leave the audit");
        Row(page, "Score now").ShouldBe("High 16 Likelihood 4, impact 4");
        Row(page, "Inherent score").ShouldBe("High 20 Likelihood 5, impact 4");
        Row(page, "Target score").ShouldBe("Medium 6 Likelihood 2, impact 3");
        Row(page, "Owner").ShouldBe("Priya Raman, NHS Northmere");
        Row(page, "Register").ShouldBe("Quality");
        Row(page, "To settle").ShouldBe("No action");
        page.Document.QuerySelectorAll("a").ShouldContain(a => a.TextContent == "Add an action" && a.GetAttribute("href")!.StartsWith("/northmere/actions/add?risk="));
    }

    [Theory]
    [InlineData("CurrentLikelihood", "6", "The likelihood must be from 1 to 5: that is the size of the board’s matrix")]
    [InlineData("CurrentImpact", "0", "The impact must be from 1 to 5: that is the size of the board’s matrix")]
    [InlineData("InherentLikelihood", "3", "Choose the impact too, or leave out the likelihood")]
    [InlineData("TargetImpact", "9", "The impact must be from 1 to 5: that is the size of the board’s matrix")]
    [InlineData("Event", " ", "Enter what might happen")]
    [InlineData("ReviewOn", "1 May 2026", "The review must be today or later")]
    [InlineData("RaisedOn", "31 June", "The day it was raised must be a real date, like 8 June 2026")]
    [InlineData("Owners", "Person:nobody", "Choose each owner from the list")]
    [InlineData("GroupId", "0198c0de-0000-7000-8000-000000000001", "Choose a group from the list")]
    public async Task What_cannot_be_is_refused_with_what_to_mend_and_what_was_typed_stays(string field, string typed, string error)
    {
        var before = await CountAsync();
        var fields = new List<(string, string)> { ("Event", "Typed already"), ("CurrentLikelihood", "4"), ("CurrentImpact", "4") };
        if (field.StartsWith("Target")) fields.Add(("TargetLikelihood", "1"));
        fields.RemoveAll(f => f.Item1 == field);
        var answer = await SubmitAsync(risks.Root + "/add", [.. fields, (field, typed)]);
        answer.Errors.ShouldContain(error);
        if (field != "Event") answer.Document.QuerySelector("#Event")!.TextContent.Trim().ShouldBe("Typed already");
        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_new_score_has_a_reason_and_a_direction_and_the_earlier_ones_stay()
    {
        var risk = await risks.AddAsync(new("Calls go unanswered") { Current = new(3, 4), RaisedOn = Day(12, 3) });
        (await SubmitAsync(risks.Detail(risk) + "/score", ("CurrentLikelihood", "5"), ("CurrentImpact", "5"), ("Because", ""))).Errors.ShouldBe(["Say why it has this score now"]);
        (await SubmitAsync(risks.Detail(risk) + "/score", ("CurrentLikelihood", "5"), ("CurrentImpact", "7"), ("Because", "Worse"))).Errors.ShouldBe(["The impact must be from 1 to 5: that is the size of the board’s matrix"]);
        (await SubmitAsync(risks.Detail(risk) + "/score", ("CurrentLikelihood", "5"), ("CurrentImpact", "4"), ("Because", "The line was cut"), ("ScoredOn", "1 June 2026"))).Location.ShouldBe(risks.Detail(risk));
        var page = await Client(risks.Detail(risk));
        Row(page, "Score now").ShouldBe("High 20 Likelihood 5, impact 4 · ▲ Up from 12");
        page.Document.QuerySelectorAll("#scores ~ table tbody tr").Select(r => Words(r.TextContent)).ShouldBe(
            ["1 June 2026 High 20Likelihood 5, impact 4 ▲ Up The line was cutBoardManager", "12 March 2026 Medium 12Likelihood 3, impact 4 First score Ruth Calder"]);
        page.Document.QuerySelector("svg.sb-chart")!.GetAttribute("aria-label").ShouldBe("Score over time: 12 on 12 March 2026, 20 on 1 June 2026");
    }

    [Fact]
    public async Task Wording_that_changed_and_was_taken_out_stays_in_the_history()
    {
        var risk = await risks.AddAsync(new("Files are lost") { Controls = "Two copies", RaisedOn = Day(12, 3) });
        (await SubmitAsync(risks.Detail(risk) + "/change", ("Event", "Case notes are lost"), ("Controls", ""), ("OtherOwner", "All chairs"))).Location.ShouldBe(risks.Detail(risk));
        (await risks.HistoryAsync(risk.Id)).ShouldBe(["Added to the register: Files are lost",
            "Wording changed: The event said: “Files are lost” The controls are taken out. It said: “Two copies”", "Owner added: Given to All chairs."]);
        (await Client(risks.Detail(risk))).Text.ShouldContain("“Two copies”");
    }

    [Fact]
    public async Task Of_two_changes_at_once_the_second_is_told()
    {
        var risk = await risks.AddAsync(new("Two write") { RaisedOn = Day(12, 3) });
        await risks.Board.DoAsync((CloseRisk close) => close.RunAsync(risk.Id, 0, "Over", risks.Board.Office, default));
        var clash = await Should.ThrowAsync<DbUpdateConcurrencyException>(() => risks.Board.DoAsync((ReopenRisk open) => open.RunAsync(risk.Id, 0, "No", risks.Board.Office, default)));
        clash.Entries.Count.ShouldBe(1);
        (await SubmitAsync(risks.Detail(risk) + "/reopen", ("Because", "It came back"), ("Version", "0"))).Errors.ShouldBe(["Ruth Calder changed this while you were working on it (Closed). Check it, then save again"]);
    }

    [Fact]
    public async Task It_is_reviewed_accepted_closed_and_opened_again()
    {
        var risk = await risks.AddAsync(new("Keys go missing") { Current = new(2, 2), RaisedOn = Day(12, 3) });
        await SubmitAsync(risks.Detail(risk) + "/review", ("Note", "All are here"), ("ReviewOn", "1 September 2026"));
        await SubmitAsync(risks.Detail(risk) + "/accept", ("AcceptedBy", "The Board"), ("AcceptedUntil", "31 December 2026"), ("AcceptedBecause", "A lock costs more"));
        (await Client(risks.Detail(risk))).Text.ShouldContain("By The Board until 31 December 2026");
        await SubmitAsync(risks.Detail(risk) + "/end-acceptance", ("Because", "Two more went."));
        await SubmitAsync(risks.Detail(risk) + "/close", ("Because", "The locks are new"));
        await SubmitAsync(risks.Detail(risk) + "/reopen", ("Because", "They are broken"));
        (await risks.HistoryAsync(risk.Id)).Skip(2).ShouldBe(["Reviewed, next on 1 September 2026: All are here", "Accepted by The Board until 31 December 2026: A lock costs more",
            "No longer accepted: Two more went. It was accepted by The Board until 31 December 2026.", "Closed: The locks are new", "Opened again: They are broken"]);
        (await SubmitAsync(risks.Detail(risk) + "/accept", ("AcceptedBy", "The Board"), ("AcceptedUntil", "1 June 2026"), ("AcceptedBecause", "x"))).Errors.ShouldBe(["The day until which it is accepted must be after today"]);
    }

    [Fact]
    public async Task Members_read_and_do_not_change()
    {
        var member = await risks.Board.AsAsync(Role.Member);
        (await member.GetAsync(risks.Detail(risks.High))).Document.QuerySelectorAll("main .govuk-button").ShouldBeEmpty();
        foreach (var act in (string[])["change", "score", "review", "accept", "end-acceptance", "close", "reopen"])
            ((int)(await member.GetAsync($"{risks.Detail(risks.High)}/{act}")).Status).ShouldBe(403);
        ((int)(await member.GetAsync(risks.Root + "/add")).Status).ShouldBe(403);
        var chair = await risks.Board.AsAsync(Role.Chair);
        ((int)(await chair.GetAsync(risks.Root + "/add")).Status).ShouldBe(200);
        ((int)(await chair.GetAsync(RiskLinks.Settings("northmere"))).Status).ShouldBe(403);
    }

    [Fact]
    public async Task The_page_of_a_risk_costs_a_fixed_number_of_commands()
    {
        var client = await risks.Board.AsAsync(Role.Member);
        await client.GetAsync(risks.Detail(risks.High));
        var sent = await risks.Board.Sql.CommandsOfAsync(async () => (await client.GetAsync(risks.Detail(risks.High))).Text.ShouldContain("Fill the posts"));
        // Who is looking; the risk; the matrix; its scores, its actions and its history.
        sent.Count.ShouldBe(6);
    }

    [Fact]
    public async Task What_a_meeting_keeps_as_a_risk_stands_on_the_register_of_its_group_and_taken_back_it_is_closed()
    {
        var app = risks.Board;
        var (meeting, item) = await StartedMeetingAsync();
        var kept = await app.RunAsync((KeepOutcome keep) => keep.RunAsync(new(meeting, item, OutcomeKind.Risk, "The data comes late") { Owner = "XX" }, app.Office, default));
        var risk = await risks.RiskAsync(new(kept.RecordId!.Value));
        (risk.Event, risk.GroupId, risk.MeetingId, risk.ItemId, risk.OwnerKind, risk.Current).ShouldBe(("The data comes late", app.Quality.Id, meeting, item, OwnerKind.AsWritten, null));
        kept.Order.ShouldBe(risk.Number);
        await app.DoAsync((TakeBackOutcome back) => back.RunAsync(meeting, kept.Id, app.Office, default));
        (await risks.RiskAsync(risk.Id)).ShouldSatisfyAllConditions(r => r.IsOpen.ShouldBeFalse(), r => r.ClosedBecause.ShouldBe("Taken back at the meeting"));
    }

    [Fact]
    public async Task A_board_chooses_its_own_matrix_and_a_score_that_would_be_lost_is_named()
    {
        var own = new BoardWithRisks();
        await own.InitializeAsync();
        await using var app = own;
        var office = await app.Board.AsAsync(Role.BoardManager);
        var settings = RiskLinks.Settings("northmere");
        var small = await SendMatrixAsync(office, settings, [("Size", "4"), ("LikelihoodWords", "A\nB\nC\nD"), ("ImpactWords", "A\nB\nC\nD")]);
        small.Errors.ShouldBe(["Risk 1, Risk 5 have scores outside a matrix of 4 × 4. Change those scores first, or choose a larger size"]);
        (await app.RiskAsync(app.High.Id)).CurrentScore.ShouldBe(20);

        var tried = await SendMatrixAsync(office, settings, [.. Usual, ("OtherCells", "2 × 1: Severe")], "?handler=Try");
        tried.Document.QuerySelector(".sb-heat caption")!.TextContent.ShouldBe("As you typed it, not saved yet");
        (await app.RiskAsync(app.Accepted.Id)).CurrentBand.ShouldBe(1);

        (await SendMatrixAsync(office, settings, [.. Usual, ("OtherCells", "2 × 1: Severe")])).Location.ShouldBe(settings);
        (await app.RiskAsync(app.Accepted.Id)).CurrentBand.ShouldBe(4);
        var register = await office.GetAsync(app.Root + "?state=high");
        register.Document.QuerySelectorAll(".sb-states a").Select(a => a.TextContent).ShouldContain("Severe 3");
        (await office.GetAsync(settings)).Document.QuerySelector("#OtherCells")!.TextContent.Trim().ShouldBe("2 × 1: Severe");
        (await SendMatrixAsync(office, settings, [.. Usual, ("Version", "7")])).Errors.ShouldHaveSingleItem().ShouldContain("changed this while you were working on it (Risk matrix changed)");
        (await office.GetAsync("/northmere/history")).Text.ShouldContain("Risk matrix changed");
    }

    private static Task<PageAnswer> SendMatrixAsync(BoardClient office, string settings, IEnumerable<(string, string)> fields, string handler = "")
    {
        (string, string)[] bands = [("BandNames", "Low"), ("BandsFrom", "1"), ("BandNames", "Medium"), ("BandsFrom", "5"), ("BandNames", "High"), ("BandsFrom", "10"), ("BandNames", "Severe"), ("BandsFrom", "16"), ("BandNames", ""), ("BandsFrom", "")];
        return office.SubmitAsync(settings + handler, Pairs([.. fields, .. bands]));
    }

    private async Task<(Id<Meeting> Meeting, Id<MeetingItem> Item)> StartedMeetingAsync()
    {
        var app = risks.Board;
        return await app.WithDbAsync(async db =>
        {
            var meeting = new Meeting { Id = Id<Meeting>.New(app.Clock), BoardId = app.Board.Id, GroupId = app.Quality.Id, Title = "Quality meeting", Date = app.Clock.TodayInLondon, State = MeetingState.Planned, StartedAt = app.Clock.UtcInstant };
            var item = new MeetingItem { Id = Id<MeetingItem>.New(app.Clock), BoardId = app.Board.Id, MeetingId = meeting.Id, Order = 1, Number = "1", Title = "Data" };
            db.AddRange(meeting, item);
            await db.SaveChangesAsync();
            return (meeting.Id, item.Id);
        });
    }

    private async Task<PageAnswer> SubmitAsync(string path, params (string, string)[] fields) => await (await risks.Board.AsAsync(Role.BoardManager)).SubmitAsync(path, Pairs(fields));

    private async Task<PageAnswer> Client(string path) => await (await risks.Board.AsAsync(Role.BoardManager)).GetAsync(path);

    private Task<int> CountAsync() => risks.Board.WithDbAsync(db => db.Set<Risk>().CountAsync());

    private static IEnumerable<KeyValuePair<string, string>> Pairs(IEnumerable<(string Name, string Value)> fields) => fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value));

    private static string Row(PageAnswer page, string key) =>
        Words(page.Document.QuerySelectorAll(".govuk-summary-list__row").First(r => r.QuerySelector("dt")!.TextContent.Trim() == key).QuerySelector("dd")!.TextContent);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
