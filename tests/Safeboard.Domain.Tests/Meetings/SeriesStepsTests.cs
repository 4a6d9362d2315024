using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Meetings;

public sealed class SeriesStepsTests
{
    private static readonly Id<BoardGroup> Group = new(Guid.NewGuid());
    private static readonly SeriesRule Fridays = new()
    {
        Pattern = SeriesPattern.Months, Weekday = DayOfWeek.Friday, Week = MonthWeek.Second, From = new(2026, 9, 1), To = new(2026, 11, 30),
    };

    [Fact]
    public void A_series_that_changes_its_weekday_moves_its_meetings()
    {
        var own = Meetings(Fridays);
        var steps = Steps(Fridays with { Weekday = DayOfWeek.Thursday }, own);
        steps.Select(s => (s.Act, s.Day, s.Meeting)).ShouldBe(
            [(SeriesAct.Move, new(2026, 9, 10), own[0]), (SeriesAct.Move, new(2026, 10, 8), own[1]), (SeriesAct.Move, new(2026, 11, 12), own[2])]);
    }

    [Fact]
    public void Nothing_changed_is_nothing_to_do() =>
        Steps(Fridays, Meetings(Fridays)).ShouldAllBe(s => s.Act == SeriesAct.Leave);

    [Fact]
    public void Another_venue_changes_the_meetings_where_they_stand() =>
        Steps(Fridays, Meetings(Fridays), venue: "Eastholm Hall").ShouldAllBe(s => s.Act == SeriesAct.Change);

    [Fact]
    public void What_was_changed_by_hand_stays_and_is_not_made_again()
    {
        var own = Meetings(Fridays);
        (own[1].Date, own[1].ChangedByHand) = (new(2026, 10, 14), true);
        own[2].CallOff("Half the members are away.");
        var steps = Steps(Fridays with { Weekday = DayOfWeek.Thursday }, own);
        steps.Select(s => (s.Act, s.Day)).ShouldBe([(SeriesAct.Move, new(2026, 9, 10)), (SeriesAct.StaysByHand, new(2026, 10, 14)), (SeriesAct.StaysCalledOff, own[2].Date)]);
    }

    [Fact]
    public void A_longer_series_adds_meetings_and_a_rarer_one_cancels_them()
    {
        Steps(Fridays with { To = new(2026, 12, 31) }, Meetings(Fridays)).Select(s => s.Act).ShouldBe([SeriesAct.Leave, SeriesAct.Leave, SeriesAct.Leave, SeriesAct.Plan]);
        Steps(Fridays with { Every = 2 }, Meetings(Fridays)).Select(s => s.Act).ShouldBe([SeriesAct.Leave, SeriesAct.CallOff, SeriesAct.Leave]);
    }

    [Fact]
    public void Another_meeting_of_the_group_leaves_a_day_out_and_one_of_another_group_is_named()
    {
        MeetingRow own = Row(Group, new(2026, 9, 11)), other = Row(new(Guid.NewGuid()), new(2026, 10, 9));
        var steps = Steps(Fridays, [], "Town Hall", own, other);
        steps.Select(s => s.Act).ShouldBe([SeriesAct.ClashLeftOut, SeriesAct.Plan, SeriesAct.Plan]);
        steps[1].SameDay.ShouldBe([other]);
    }

    private static MeetingRow Row(Id<BoardGroup> group, DateOnly day) => new() { Id = default, GroupId = group, Group = "A group", Title = "A meeting", Date = day };

    private static List<Meeting> Meetings(SeriesRule rule) => [.. rule.Days().Select(day => new Meeting
    {
        Id = new(Guid.NewGuid()), BoardId = default, GroupId = Group, Title = "Board meeting", Venue = "Town Hall", Date = day, SeriesDay = day,
    })];

    private static IReadOnlyList<SeriesStep> Steps(SeriesRule rule, IReadOnlyList<Meeting> own, string venue = "Town Hall", params MeetingRow[] others)
    {
        var series = new MeetingSeries { Id = default, BoardId = default, GroupId = Group, Rule = rule, Each = new() { Title = "Board meeting", Venue = venue } };
        return new SeriesSteps(series, own, others).Of(SeriesDays.Of(rule, rule.From));
    }
}
