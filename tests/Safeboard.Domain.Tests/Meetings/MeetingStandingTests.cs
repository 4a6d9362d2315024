using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Meetings;

public sealed class MeetingStandingTests
{
    private static readonly DateOnly Today = new(2026, 6, 9);

    [Fact]
    public void A_planned_meeting_is_cancelled_and_a_held_date_released_each_with_its_reason()
    {
        var (planned, held) = (Meeting(MeetingState.Planned), Meeting(MeetingState.DateHeld));
        planned.CallOff(" Not quorate. ").ShouldBe(new MeetingCancelled(planned.Date, "Not quorate."));
        held.CallOff("The review is not ready.").ShouldBe(new DateReleased(held.Date, "The review is not ready."));
        (planned.State, planned.CalledOffBecause).ShouldBe((MeetingState.Cancelled, "Not quorate."));
        (held.State, held.CalledOffBecause).ShouldBe((MeetingState.Released, "The review is not ready."));
    }

    [Theory]
    [InlineData(MeetingState.Planned, "", "Because", "Say why it is cancelled")]
    [InlineData(MeetingState.DateHeld, " ", "Because", "Say why the date is released")]
    [InlineData(MeetingState.Recorded, "x", "", "The minutes of this meeting are recorded, so it took place and cannot be cancelled")]
    [InlineData(MeetingState.Cancelled, "x", "", "This meeting is cancelled already")]
    [InlineData(MeetingState.Released, "x", "", "This date is released already")]
    public void Calling_off_says_what_is_wrong(MeetingState state, string because, string field, string message) =>
        Broken(() => Meeting(state).CallOff(because)).ShouldBe((field, message));

    [Fact]
    public void A_held_date_is_confirmed_and_what_was_called_off_is_planned_again()
    {
        var (held, cancelled) = (Meeting(MeetingState.DateHeld), Meeting(MeetingState.Planned));
        held.Confirm(Today).ShouldBe(new DateConfirmed(held.Date));
        cancelled.CallOff("Snow.");
        cancelled.Confirm(Today).ShouldBe(new MeetingReinstated(cancelled.Date));
        (cancelled.State, cancelled.CalledOffBecause).ShouldBe((MeetingState.Planned, null));
        Broken(() => cancelled.Confirm(Today)).Message.ShouldBe("This meeting is in the calendar already");
        Broken(() => Meeting(MeetingState.DateHeld).Confirm(new(2026, 6, 26))).Message.ShouldBe("25 June 2026 has passed. Plan another day");
    }

    [Fact]
    public void Only_ordinary_and_extraordinary_meetings_take_decisions() =>
        Enum.GetValues<MeetingKind>().Where(kind => kind.TakesDecisions).ShouldBe([MeetingKind.Ordinary, MeetingKind.Extraordinary]);

    private static Meeting Meeting(MeetingState state) =>
        new() { Id = default, BoardId = default, GroupId = default, Title = "Board meeting", Date = new(2026, 6, 25), State = state };

    private static (string Field, string Message) Broken(Action act)
    {
        var broken = Should.Throw<RuleBrokenException>(act);
        return (broken.Field, broken.Message);
    }
}
