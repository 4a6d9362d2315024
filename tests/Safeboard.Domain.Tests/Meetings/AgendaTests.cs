using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Meetings;

public sealed class AgendaTests
{
    private static readonly DateOnly Meets = new(2026, 6, 25);

    [Fact]
    public void The_usual_dates_are_working_days_before_the_meeting()
    {
        AgendaDates.Before(Meets).ShouldBe(new(new(2026, 6, 5), new(2026, 6, 11), new(2026, 6, 17), new(2026, 6, 18)));
        // Over a bank holiday: 25 May is none of the fourteen.
        AgendaDates.Before(new(2026, 5, 28)).LastDayForItems.ShouldBe(new(2026, 5, 7));
    }

    [Fact]
    public void Dates_that_do_not_follow_one_another_are_refused_at_their_field()
    {
        var dates = AgendaDates.Before(Meets);
        Broken(() => (dates with { ToChairOn = new(2026, 6, 4) }).Check(Meets)).ShouldBe(("ToChairOn", "The agenda goes to the chair on or after the last day for items"));
        Broken(() => (dates with { FreezeOn = new(2026, 6, 10) }).Check(Meets)).Field.ShouldBe("FreezeOn");
        Broken(() => (dates with { PackOn = new(2026, 6, 16) }).Check(Meets)).Field.ShouldBe("PackOn");
        Broken(() => (dates with { PackOn = new(2026, 6, 26) }).Check(Meets)).Message.ShouldBe("The pack must go out by 25 June 2026, the day of the meeting");
    }

    [Fact]
    public void Times_follow_from_the_minutes_and_the_first_item_after_the_end_is_over()
    {
        AgendaRow[] lines = [Line(ItemKind.Section, null), Line(ItemKind.Item, 60), Line(ItemKind.Break, 10), Line(ItemKind.Item, 110), Line(ItemKind.Item, 5), Line(ItemKind.Item, null)];
        var order = RunningOrder<AgendaRow>.Of(lines, new(9, 30), new(12, 25));
        order.Slots.Select(s => s.At).ShouldBe([null, new(9, 30), new(10, 30), new(10, 40), new(12, 30), new(12, 35)]);
        order.Slots.Select(s => s.IsOver).ShouldBe([false, false, false, false, true, true]);
        (order.Minutes, order.EndsAt, order.MinutesOver, order.WithoutMinutes).ShouldBe((185, new(12, 35), 10, 1));
    }

    [Fact]
    public void Without_a_start_there_are_no_times_and_nothing_is_over()
    {
        var order = RunningOrder<AgendaRow>.Of([Line(ItemKind.Item, 400)], null, null);
        (order.Slots[0].At, order.EndsAt, order.MinutesOver).ShouldBe((null, null, 0));
        RunningOrder<AgendaRow>.Of([], new(9, 0), new(10, 0)).ShouldSatisfyAllConditions(o => o.Minutes.ShouldBe(0), o => o.MinutesOver.ShouldBe(0));
    }

    [Fact]
    public void Only_items_have_numbers()
    {
        MeetingItem[] lines = [Item(ItemKind.Section), Item(ItemKind.Item), Item(ItemKind.Break), Item(ItemKind.Item)];
        Numbering.Renew(lines);
        lines.Select(l => (l.Order, l.Number)).ShouldBe([(1, null), (2, "1"), (3, null), (4, "2")]);
    }

    [Fact]
    public void An_empty_agenda_goes_to_nobody_and_a_frozen_one_changes_only_with_a_reason()
    {
        var agenda = new MeetingAgenda { Id = default, BoardId = default, MeetingId = default, Dates = AgendaDates.Before(Meets) };
        Broken(() => agenda.SendToChair(0)).Message.ShouldBe("Add an item before you send it: the agenda is empty");
        agenda.SendToChair(3);
        agenda.ReasonFor(null).ShouldBeNull();
        agenda.Freeze(3);
        Broken(() => agenda.ReasonFor(" ")).ShouldBe(("Because", "The agenda is frozen. Say why this cannot wait"));
        agenda.ReasonFor(" The panel met on 4 June ").ShouldBe("The panel met on 4 June");
        Broken(agenda.MustNotBeFrozen).Message.ShouldStartWith("The agenda is frozen");
        Broken(() => agenda.Reopen("")).Message.ShouldBe("Say why it is opened again");
        agenda.Reopen("The chair asked for another order");
        agenda.State.ShouldBe(AgendaState.Draft);
    }

    [Fact]
    public void A_confidential_item_says_why()
    {
        Broken(() => new AgendaItemDraft(ItemKind.Item, "Inspection") { Marking = ItemMarking.Confidential }.Check()).ShouldBe(("MarkedBecause", "Say why it is confidential"));
        Broken(() => new AgendaItemDraft(ItemKind.Item, " ").Check()).Message.ShouldBe("Enter what the item is about");
        Broken(() => new AgendaItemDraft(ItemKind.Item, "x") { Minutes = 481 }.Check()).Message.ShouldBe("Minutes must be between 0 and 480");
    }

    [Fact]
    public void Topics_stand_before_the_last_section_and_the_last_minutes_behind_the_first_item()
    {
        AgendaSeed[] standing = [Seed(ItemKind.Section, "Opening"), Seed(ItemKind.Item, "Welcome"), Seed(ItemKind.Section, "Close"), Seed(ItemKind.Item, "Any other business")];
        var topic = new ForwardPlanEntry { Id = default, BoardId = default, Kind = TopicKind.Topic, Text = "Neglect", Minutes = 20 };
        AgendaSeeds.Of(standing, new(2026, 3, 12), [topic]).Select(s => s.Draft.Title)
            .ShouldBe(["Opening", "Welcome", "Minutes of 12 March 2026 and matters arising", "Neglect", "Close", "Any other business"]);
        AgendaSeeds.Of([Seed(ItemKind.Item, "Minutes of the last meeting")], new(2026, 3, 12), []).Select(s => (s.Draft.Title, s.Fill)).ShouldBe([("Minutes of 12 March 2026 and matters arising", ItemFill.LastMinutes)]);
        AgendaSeeds.Of([], null, []).ShouldBeEmpty();
    }

    [Fact]
    public void Minutes_find_their_items_by_title_and_then_by_number()
    {
        MeetingItem[] agenda = [Item(ItemKind.Item, "Front door", "1"), Item(ItemKind.Break, "Break"), Item(ItemKind.Item, "Membership", "2"), Item(ItemKind.Item, "Old name", "3")];
        ItemDraft[] minutes = [new("1", "Membership."), new("2", "FRONT DOOR"), new("3", "New name"), new("4", "Another")];
        var found = new ItemsOfMinutes(agenda, minutes);
        minutes.Select(found.Take).ShouldBe([agenda[2], agenda[0], agenda[3], null]);
    }

    private static AgendaSeed Seed(ItemKind kind, string title) => new(new(kind, title));

    private static AgendaRow Line(ItemKind kind, int? minutes) => new() { Id = default, MeetingId = default, Title = "", Kind = kind, Minutes = minutes };

    private static MeetingItem Item(ItemKind kind, string title = "", string? number = null) =>
        new() { Id = new(Guid.NewGuid()), BoardId = default, MeetingId = default, Order = 0, Kind = kind, Title = title, Number = number };

    private static (string Field, string Message) Broken(Action act)
    {
        var broken = Should.Throw<RuleBrokenException>(act);
        return (broken.Field, broken.Message);
    }
}
