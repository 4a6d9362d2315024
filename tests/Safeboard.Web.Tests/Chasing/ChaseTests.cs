using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Chasing;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Chasing;

/// <summary>Mails that remind, by a clock that is moved, and the addresses in them.</summary>
public sealed class ChaseTests
{
    private static DateOnly Day(int day, int month, int year = 2026) => new(year, month, day);

    [Fact]
    public async Task One_person_gets_one_mail_over_all_their_boards_and_not_twice()
    {
        await using var app = await BoardThatReminds.StartAsync();
        var thresholds = await app.AddAsync(app.Board, "Circulate the thresholds document", Day(24, 6), app.Owns(app.Sarah));
        await app.AddAsync(app.Second, "Confirm the training figures", Day(18, 6), app.Owns(app.Sarah), app.Owns(app.Priya));
        await app.AddAsync(app.Board, "Plan the conference", Day(30, 9), app.Owns(app.Sarah));
        (await app.MorningAsync(Day(9, 6))).Select(m => m.ToName).Order().ShouldBe(["Priya Raman", "Sarah Colley"]);
        app.Postbox.Mails.Clear();
        (await app.MorningAsync(Day(9, 6))).ShouldBeEmpty();

        var mails = await app.MorningAsync(Day(10, 6));
        var mail = mails.ShouldHaveSingleItem();
        (mail.ToName, mail.ToAddress).ShouldBe(("Sarah Colley", "sarah.colley@example.org"));
        mail.Text.ShouldContain($"{thresholds.Reference}, due on 24 June 2026 (due in 14 days)");
        mail.Text.ShouldNotContain("conference");

        // On the same morning both boards have something new: one mail.
        var both = (await app.MorningAsync(Day(17, 6))).Single(m => m.ToName == "Sarah Colley");
        both.From.ShouldBe("Northmere Safeguarding Children Partnership and 1 other");
        both.Title.ShouldBe("Your actions on 2 boards");
        both.Text.ShouldContain("Circulate the thresholds document");
        both.Text.ShouldContain("Confirm the training figures");
        both.Text.Split("Dear Sarah Colley").Length.ShouldBe(2);
        BoardThatReminds.Addresses(both).Distinct().Count().ShouldBe(2);

        // Each board's office sees its own part, with its state and without the secret.
        using var office = await app.SignInAsync(Role.BoardManager);
        var list = await office.GetAsync("/northmere/messages");
        list.Text.ShouldContain("Reminders go out by themselves");
        var read = await office.GetAsync(list.Document.QuerySelectorAll("main .sb-list a").First(a => a.TextContent.StartsWith("Sarah", StringComparison.Ordinal)).GetAttribute("href")!);
        read.Text.ShouldContain("/owed/(secret part)");
        read.Text.ShouldNotContain("training figures");
    }

    [Fact]
    public async Task A_morning_that_is_killed_half_way_goes_on_where_it_stopped()
    {
        await using var app = await BoardThatReminds.StartAsync();
        await app.AddAsync(app.Board, "Circulate the thresholds document", Day(16, 6), app.Owns(app.Sarah));
        await app.AddAsync(app.Second, "Confirm the training figures", Day(16, 6), app.Owns(app.Sarah), app.Owns(app.Priya));
        // The first board's mails are written when the server dies, and nothing is handed out.
        await app.RunAsync(async (ChaseBoard board) => { await board.RunAsync(app.Board.Id, Day(9, 6), default); return true; });
        var mails = await app.MorningAsync(Day(9, 6));
        mails.Select(m => m.ToName).Order().ShouldBe(["Priya Raman", "Sarah Colley"]);
        BoardThatReminds.Addresses(mails.Single(m => m.ToName == "Sarah Colley")).Count.ShouldBe(2);
        // The job runs again from the start: nobody gets two.
        var job = await app.WithDbAsync(db => db.Set<Job>().AsNoTracking().SingleAsync(j => j.Kind == nameof(ChaseJob)));
        app.Postbox.Mails.Clear();
        await using (var scope = app.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredKeyedService<IJob>(nameof(ChaseJob)).RunAsync(job, TestContext.Current.CancellationToken);
        await app.SendWaitingAsync();
        app.Postbox.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_owner_says_by_the_address_how_it_is_going_asks_for_time_and_says_that_it_is_done()
    {
        await using var app = await BoardThatReminds.StartAsync();
        var action = await app.AddAsync(app.Board, "Circulate the thresholds document", Day(16, 6), app.Owns(app.Sarah), app.Owns(app.Priya));
        var mails = await app.MorningAsync(Day(9, 6));
        var address = BoardThatReminds.Addresses(mails.Single(m => m.ToName == "Sarah Colley")).Single();
        using var sarah = app.Anonymous();
        var page = await sarah.GetAsync(address);
        page.Heading.ShouldBe("Circulate the thresholds document");
        page.Text.ShouldContain("You act as Sarah Colley");
        page.Document.QuerySelectorAll("nav").ShouldBeEmpty();
        (await sarah.SubmitAsync(address, Fields(("Note", "")))).Errors.ShouldBe(["Choose what you want to say"]);
        (await sarah.SubmitAsync(address, Fields(("Says", "Going"), ("Note", "")))).Errors.ShouldBe(["Say how it is going"]);
        (await sarah.SubmitAsync(address, Fields(("Says", "Going"), ("Note", "Half of the schools have it.")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await sarah.GetAsync(address)).Text.ShouldContain("Half of the schools have it.");
        (await sarah.SubmitAsync(address, Fields(("Says", "MoreTime"), ("Until", "1 June 2026"), ("Because", "Printing")))).Errors.ShouldBe(["The new date must be in the future"]);
        (await sarah.SubmitAsync(address, Fields(("Says", "MoreTime"), ("Until", "25 June 2026"), ("Because", "Printing")))).Status.ShouldBe(HttpStatusCode.Redirect);
        var wrong = await sarah.SubmitAsync(address, Fields(("Says", "Done"), ("Summary", "All schools have it.")));
        wrong.Errors.ShouldBe(["Choose the evidence, or say why there is none"]);
        wrong.Text.ShouldContain("All schools have it.");
        (await sarah.SubmitAsync(address, Fields(("Says", "Done"), ("Summary", "All schools have it.")), files: ("Files", "Letter to schools.pdf", "%PDF-1.4"u8.ToArray()))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await app.ActionAsync(action)).State.ShouldBe(ActionState.ToBeAgreed);
        var history = await app.WithDbAsync(db => db.HistoryOfActionAsync(action.Id, app.Office(app.Board), default));
        history.Where(h => h.Fact is nameof(ActionUpdated) or nameof(MoreTimeAsked) or nameof(CompletionProposed)).Select(h => h.ByName).Distinct().ShouldBe(["Sarah Colley, by mail"]);
        // Used again it only shows what became of it.
        var again = await sarah.GetAsync(address);
        again.Text.ShouldContain("This action is said to be done");
        again.Document.QuerySelectorAll("form").ShouldBeEmpty();
        // Nobody is reminded of what is said to be done.
        (await app.MorningAsync(Day(15, 6))).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_that_is_altered_stopped_run_out_or_no_longer_theirs_opens_nothing()
    {
        await using var app = await BoardThatReminds.StartAsync();
        var action = await app.AddAsync(app.Board, "Circulate the thresholds document", Day(16, 6), app.Owns(app.Sarah), app.Owns(app.Priya));
        var mails = await app.MorningAsync(Day(9, 6));
        var (sarahs, priyas) = (BoardThatReminds.Addresses(mails.Single(m => m.ToName == "Sarah Colley")).Single(), BoardThatReminds.Addresses(mails.Single(m => m.ToName == "Priya Raman")).Single());
        using var nobody = app.Anonymous();
        var altered = sarahs[..^1] + (sarahs[^1] == 'A' ? 'B' : 'A');
        var closed = await nobody.GetAsync(altered);
        (closed.Status, closed.Heading).ShouldBe((HttpStatusCode.NotFound, "This address does not work"));
        closed.Text.ShouldNotContain("thresholds");
        await app.RunAsync(async (ChangeOwners change) => { await change.RunAsync(action.Id, action.Version, [app.Owns(app.Priya)], app.Office(app.Board), default); return true; });
        (await nobody.GetAsync(sarahs)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await nobody.GetAsync(priyas)).Status.ShouldBe(HttpStatusCode.OK);
        app.Clock.MoveTo(Day(9, 7));
        (await nobody.GetAsync(priyas)).Status.ShouldBe(HttpStatusCode.OK);
        app.Clock.MoveTo(Day(10, 7));
        var late = await nobody.GetAsync(priyas);
        (late.Status, late.Heading).ShouldBe((HttpStatusCode.Gone, "This address has run out"));
        late.Text.ShouldNotContain("thresholds");

        var fresh = BoardThatReminds.Addresses((await app.MorningAsync(Day(10, 7))).Single(m => m.ToName == "Priya Raman")).Single();
        (await nobody.GetAsync(fresh)).Status.ShouldBe(HttpStatusCode.OK);
        using var office = await app.SignInAsync(Role.BoardManager);
        var reminders = $"/northmere/actions/{action.Id}/reminders";
        (await office.GetAsync(reminders)).Text.ShouldContain("Priya Raman, until 9 August 2026");
        (await office.SubmitAsync(reminders, [], "handler=Stop")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await nobody.GetAsync(fresh)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_stays_late_is_told_to_the_line_contact_and_then_to_the_chair()
    {
        await using var app = await BoardThatReminds.StartAsync();
        var action = await app.AddAsync(app.Board, "Circulate the thresholds document", Day(1, 9), app.Owns(app.Sarah));
        await app.MorningAsync(Day(21, 9));
        (await app.MorningAsync(Day(22, 9))).Select(m => m.ToName).Order().ShouldBe(["Jo March", "Sarah Colley"]);
        app.Postbox.Mails.Single(m => m.ToName == "Jo March").Text.ShouldNotContain("/owed/");
        (await app.MorningAsync(Day(6, 10))).Select(m => m.ToName).ShouldBe(["Sarah Colley"]);
        var told = await app.MorningAsync(Day(13, 10));
        told.Select(m => m.ToAddress).Order().ShouldBe(new[] { app.Chair, "sarah.colley@example.org" }.Order());
        var history = await app.WithDbAsync(db => db.HistoryOfActionAsync(action.Id, app.Office(app.Board), default));
        history.Where(h => h.Fact == nameof(ActionEscalated)).Select(h => $"{h.Title}: {h.Text}").ShouldBe(["The chair is told that it is late: Ann Reed, after 42 days.", "The line contact is told that it is late: Jo March, after 21 days."]);
    }

    [Fact]
    public async Task On_quiet_days_nothing_goes_and_what_has_become_due_goes_when_they_are_over()
    {
        await using var app = await BoardThatReminds.StartAsync();
        await app.AddAsync(app.Board, "Circulate the thresholds document", Day(25, 8), app.Owns(app.Sarah));
        (await app.MorningAsync(Day(11, 8))).ShouldBeEmpty();
        (await app.MorningAsync(Day(31, 8))).ShouldBeEmpty();
        (await app.MorningAsync(Day(1, 9))).ShouldHaveSingleItem().Text.ShouldContain("7 days late");
    }

    [Fact]
    public async Task A_group_is_reminded_by_its_chair_and_an_agency_by_its_lead_and_the_rest_is_shown_to_the_office()
    {
        await using var app = await BoardThatReminds.StartAsync();
        var lead = await app.AddAccountAsync("Simon Carver", Role.AgencyLead, app.Police.Id);
        await app.AddAsync(app.Board, "Send the missing-children figures", Day(16, 6), new OwnerChoice(OwnerKind.Agency, app.Police.Name) { AgencyId = app.Police.Id });
        await app.AddAsync(app.Board, "Find a room", Day(16, 6), new OwnerChoice(OwnerKind.AsWritten, "BR"));
        using var office = await app.SignInAsync(Role.BoardManager);
        var before = await office.GetAsync("/northmere/reminders");
        before.Text.ShouldContain("Simon Carver");
        before.Text.ShouldContain("Nobody can be written to about this action");
        before.Text.ShouldContain("Find a room");
        var mail = (await app.MorningAsync(Day(10, 6))).ShouldHaveSingleItem();
        mail.ToAddress.ShouldBe(lead);
        using var simon = app.Anonymous();
        (await simon.SubmitAsync(BoardThatReminds.Addresses(mail).Single(), Fields(("Says", "Going"), ("Note", "Figures are being checked.")))).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_agency_that_was_given_more_time_is_reminded_by_its_own_day()
    {
        await using var app = await BoardThatReminds.StartAsync();
        await app.ChangeAsync(app.Board, s => (s.LineContactAfter, s.ChairAfter) = (null, null));
        await app.AddAccountAsync("Simon Carver", Role.AgencyLead, app.Police.Id);
        var action = await app.AddAsync(app.Board, "Confirm the new form", Day(16, 6), app.Owns(app.Sarah));
        await app.RunAsync(async (AskAgencies ask) => { await ask.RunAsync(action.Id, action.Version, [app.Police.Id], app.Office(app.Board), default); return true; });
        await app.RunAsync(async (GiveAgencyTime give) => { await give.RunAsync(action.Id, app.Police.Id, Day(30, 6), "A merger.", app.Office(app.Board), default); return true; });
        (await app.MorningAsync(Day(9, 6))).Select(m => m.ToName).ShouldBe(["Sarah Colley"]);
        (await app.MorningAsync(Day(23, 6))).Select(m => (m.ToName, Late: m.Text.Contains("7 days late", StringComparison.Ordinal), Near: m.Text.Contains("due on 30 June 2026 (due in 7 days)", StringComparison.Ordinal)))
            .OrderBy(m => m.ToName).ShouldBe([("Sarah Colley", true, false), ("Simon Carver", false, true)]);
    }

    [Fact]
    public async Task The_office_may_read_first_and_settings_say_what_is_wrong()
    {
        await using var app = await BoardThatReminds.StartAsync();
        await app.ChangeAsync(app.Board, s => s.Way = ChaseWay.ReadFirst);
        var action = await app.AddAsync(app.Board, "Circulate the thresholds document", Day(16, 6), app.Owns(app.Sarah));
        (await app.MorningAsync(Day(9, 6))).ShouldBeEmpty();
        (await app.WithDbAsync(db => db.Set<OutgoingMessage>().Where(m => m.Kind == MessageKind.Reminder).Select(m => m.State).SingleAsync())).ShouldBe(MessageState.Prepared);
        using var office = await app.SignInAsync(Role.BoardManager);
        var batch = (await office.SubmitAsync($"/northmere/actions/{action.Id}/reminders", [], "handler=Write")).Location!;
        (await office.GetAsync(batch)).Text.ShouldContain("Sarah Colley");
        var wrong = await office.SubmitAsync("/northmere/settings/reminders", Fields(("DaysBefore", "14, soon"), ("EveryDaysLate", "7")));
        wrong.Errors.ShouldBe(["Days before must be numbers from 1 to 180, like 14, 7, 1"]);
        wrong.Document.QuerySelector("#DaysBefore")!.GetAttribute("value").ShouldBe("14, soon");
        (await office.SubmitAsync("/northmere/settings/reminders", Fields(("DaysBefore", "10, 3"), ("EveryDaysLate", ""), ("ChairAfter", "0")))).Errors.ShouldBe(["Enter a number of days from 1 to 180, or leave it empty"]);
        (await office.SubmitAsync("/northmere/settings/reminders", Fields(("DaysBefore", "10, 3"), ("EveryDaysLate", "")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await office.GetAsync("/northmere/reminders")).Text.ShouldContain("Owners are reminded 10 and 3 days before the due date");
    }
}
