using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Meetings.Live;

public sealed class MeetingClockTests
{
    // Half past nine in London on a summer's day.
    private static readonly DateTime Start = new(2026, 6, 25, 8, 30, 0, DateTimeKind.Utc);

    [Fact]
    public void A_meeting_on_time_is_neither_behind_nor_ahead()
    {
        var clock = At(25, Item(10, taken: 0, spent: 10), Item(20, taken: 10));
        (clock.Time, clock.Left, clock.Behind).ShouldBe((new TimeOnly(9, 55), 5, 0));
    }

    [Fact]
    public void What_an_item_takes_too_long_is_behind_and_time_left_over_is_ahead()
    {
        var late = At(34, Item(10, taken: 0, spent: 10), Item(20, taken: 10));
        (late.Left, late.Behind).ShouldBe((-4, 4));
        At(10, Item(20, taken: 0, spent: 5), Item(20, taken: 5)).Behind.ShouldBe(-15);
    }

    [Fact]
    public void Starting_late_is_behind_and_items_without_minutes_say_nothing()
    {
        At(7, Item(20, taken: 7)).Behind.ShouldBe(7);
        var open = At(7, Item(null, taken: 0));
        (open.Left, open.Behind).ShouldBe(((int?)null, (int?)null));
    }

    private static LiveItem Item(int? minutes, int? taken = null, int spent = 0) => new()
    {
        Id = Id<MeetingItem>.New(TimeProvider.System), Title = "Item", Minutes = minutes, TakenUpAt = taken is { } at ? Start.AddMinutes(at) : null, SpentSeconds = 60 * spent,
    };

    private static MeetingClock At(int minutes, params LiveItem[] items)
    {
        var group = new BoardGroup { Id = default, BoardId = default, Name = "Board" };
        var meeting = new MeetingRow { Id = default, GroupId = default, Group = "Board", Title = "Board", Date = new(2026, 6, 25), Start = new(9, 30) };
        var started = items[0].TakenUpAt!.Value;
        return new(new() { Meeting = meeting, StartedAt = started, CurrentItemId = items[^1].Id, Items = items, Roll = new Roll(group, meeting.Date, [], []) }, Start.AddMinutes(minutes));
    }
}
