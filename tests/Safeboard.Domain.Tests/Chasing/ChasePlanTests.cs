using Safeboard.Domain.Actions;
using Safeboard.Domain.Chasing;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Chasing;

/// <summary>Who is written to on which morning.</summary>
public sealed class ChasePlanTests
{
    private static readonly DateOnly Due = new(2026, 6, 30);
    private static readonly ChaseRecipient Line = new(Guid.NewGuid(), "Jo March", "jo.march@example.org");
    private static readonly ChaseRecipient Helen = new(Guid.NewGuid(), "Helen Strand", "helen.strand@example.org") { LineContact = Line };
    private static readonly ChaseRecipient Chair = new(Guid.NewGuid(), "Ann Reed", "ann.reed@example.org");
    private readonly ChaseSettings settings = new() { BoardId = default };

    [Theory]
    [InlineData(-15, null), InlineData(-14, 14), InlineData(-13, 14), InlineData(-8, 14), InlineData(-7, 7), InlineData(-2, 7), InlineData(-1, 1), InlineData(0, 1)]
    [InlineData(1, null), InlineData(6, null), InlineData(7, -7), InlineData(13, -7), InlineData(14, -14), InlineData(70, -70)]
    public void A_due_date_comes_to_its_steps_before_and_every_week_after(int daysAfter, int? step) => settings.StepOn(Due.AddDays(daysAfter), Due).ShouldBe(step);

    [Fact]
    public void A_board_that_reminds_neither_before_nor_after_writes_to_nobody()
    {
        (settings.DaysBefore, settings.EveryDaysLate, settings.LineContactAfter, settings.ChairAfter) = ([], null, null, null);
        for (var day = -30; day < 60; day++) Plan(Due.AddDays(day), Owed("A1", Due)).ShouldBeEmpty();
    }

    [Fact]
    public void One_mail_lists_all_that_is_late_or_near_and_comes_once_for_each_step()
    {
        (settings.LineContactAfter, settings.ChairAfter) = (null, null);
        OwedAction[] owed = [Owed("A1", Due), Owed("A2", Due.AddDays(3)), Owed("A3", Due.AddDays(-20)), Owed("A4", Due.AddDays(40))];
        var today = Due.AddDays(-7);
        var mail = Plan(today, owed).ShouldHaveSingleItem();
        mail.Items.Select(i => (i.Action.Reference, i.Step, i.IsNew)).ShouldBe([("A3", -7, true), ("A1", 7, true), ("A2", 14, true)]);
        var known = mail.Items.Select(i => new KnownReminder(i.Action.Id, mail.Kind, i.ToId, i.Action.DueOn, i.Step)).ToList();
        ChasePlan.Of(settings, today, owed, [], known).ShouldBeEmpty();
        ChasePlan.Of(settings, today.AddDays(1), owed, [], known).ShouldHaveSingleItem().Items.Where(i => i.IsNew).Select(i => (i.Action.Reference, i.Step)).ShouldBe([("A3", -14)]);
    }

    [Fact]
    public void What_came_to_nothing_new_stands_in_the_mail_that_something_else_brings()
    {
        var (old, fresh) = (Owed("A1", Due), Owed("A2", Due.AddDays(12)));
        var mail = ChasePlan.Of(settings, Due.AddDays(-2), [old, fresh], [], [new(old.Id, ReminderKind.Owner, Helen.Id, Due, 7)]).ShouldHaveSingleItem();
        mail.Items.Select(i => (i.Action.Reference, i.IsNew)).ShouldBe([("A1", false), ("A2", true)]);
    }

    [Fact]
    public void A_new_due_date_begins_anew()
    {
        var action = Owed("A1", Due);
        ChasePlan.Of(settings, Due.AddDays(-7), [action], [], [new(action.Id, ReminderKind.Owner, Helen.Id, Due.AddDays(-30), 7)]).ShouldHaveSingleItem();
    }

    [Fact]
    public void Line_contact_and_chair_hear_once_of_what_stays_late()
    {
        var action = Owed("A1", Due);
        Plan(Due.AddDays(20), action).Select(m => m.Kind).ShouldBe([ReminderKind.Owner]);
        var told = Plan(Due.AddDays(42), action);
        told.Select(m => (m.Kind, m.To.Name)).ShouldBe([(ReminderKind.Owner, "Helen Strand"), (ReminderKind.LineContact, "Jo March"), (ReminderKind.Chair, "Ann Reed")]);
        var known = told.SelectMany(m => m.Items.Select(i => new KnownReminder(i.Action.Id, m.Kind, i.ToId, i.Action.DueOn, i.Step))).ToList();
        ChasePlan.Of(settings, Due.AddDays(50), [action], [Chair], known).Select(m => m.Kind).ShouldBe([ReminderKind.Owner]);
    }

    [Fact]
    public void Weekends_bank_holidays_and_August_are_quiet()
    {
        settings.IsQuiet(new(2026, 6, 27)).ShouldBeTrue();
        settings.IsQuiet(new(2026, 12, 25)).ShouldBeTrue();
        settings.IsQuiet(new(2026, 8, 12)).ShouldBeTrue();
        settings.IsQuiet(new(2026, 6, 30)).ShouldBeFalse();
        (settings.WorkingDaysOnly, settings.QuietMonths) = (false, []);
        settings.IsQuiet(new(2026, 12, 25)).ShouldBeFalse();
    }

    private IReadOnlyList<ChaseMail> Plan(DateOnly today, params OwedAction[] owed) => ChasePlan.Of(settings, today, owed, [Chair], []);

    private static OwedAction Owed(string reference, DateOnly due) => new(new(Guid.NewGuid()), reference, "Write to all schools", due) { Owners = [new(Helen, Helen.Id)] };
}
