using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Minutes;

public sealed class MinutesStepTests
{
    private static readonly DateOnly Today = new(2026, 7, 1);
    private static readonly Meeting June = Meeting(new(2026, 6, 25));
    private static readonly Meeting September = Meeting(new(2026, 9, 24));

    [Fact]
    public void Minutes_go_from_draft_to_locked_step_by_step()
    {
        var minutes = Minutes();
        minutes.CheckedByChair().Title.ShouldBe("Minutes checked by the chair");
        minutes.Circulate(new(2026, 7, 10), Today).Text.ShouldBe("Until 10 July 2026");
        minutes.PutForward([]);
        minutes.Agree(June, September, null, September.Date);
        minutes.AgreedAtMeetingId.ShouldBe(September.Id);
        minutes.Lock();
        minutes.State.ShouldBe(MinutesState.Locked);
    }

    [Fact]
    public void They_need_not_go_out_for_comments()
    {
        var minutes = Minutes();
        minutes.CheckedByChair();
        minutes.PutForward([]);
        minutes.StepBack("A figure was wrong").Title.ShouldBe("Minutes taken back to “Chair checked”");
        minutes.State.ShouldBe(MinutesState.ChairChecked);
    }

    [Fact]
    public void Differences_from_the_log_block_putting_forward_and_are_named()
    {
        var minutes = Minutes();
        minutes.CheckedByChair();
        Broken(() => minutes.PutForward(["Only in the minutes, 6.3", "The owner differs, AP24/26"]))
            .ShouldBe("The log and the minutes do not agree yet. Settle first: Only in the minutes, 6.3; The owner differs, AP24/26");
        minutes.State.ShouldBe(MinutesState.ChairChecked);
    }

    [Fact]
    public void A_step_back_needs_a_reason_and_agreed_minutes_take_none()
    {
        var minutes = Minutes();
        Broken(() => minutes.StepBack("Why not")).ShouldContain("first step");
        minutes.CheckedByChair();
        Broken(() => minutes.StepBack(" ")).ShouldBe("Say why they go back");
        minutes.PutForward([]);
        minutes.Agree(June, September, null, September.Date);
        Broken(() => minutes.StepBack("Too late")).ShouldContain("A correction of a later meeting");
    }

    [Fact]
    public void Only_a_later_meeting_of_the_group_that_has_met_agrees_them()
    {
        var minutes = Minutes();
        minutes.CheckedByChair();
        minutes.PutForward([]);
        Broken(() => minutes.Agree(June, September, null, Today)).ShouldContain("still to come");
        Broken(() => minutes.Agree(June, Meeting(new(2026, 3, 12)), null, Today)).ShouldContain("after this one");
        Broken(() => minutes.Agree(June, Meeting(new(2026, 7, 1), Id<Domain.Groups.BoardGroup>.New(TimeProvider.System)), null, Today)).ShouldContain("same group");
    }

    [Fact]
    public void Text_is_written_until_they_are_put_forward_and_corrected_after_they_are_agreed()
    {
        var minutes = Minutes();
        minutes.MustBeInTheMaking();
        Broken(() => minutes.MustTakeCorrection(June, September, September.Date)).ShouldContain("Change the text instead");
        minutes.CheckedByChair();
        minutes.PutForward([]);
        Broken(minutes.MustBeInTheMaking).ShouldContain("Take them back first");
        minutes.Agree(June, September, null, September.Date);
        minutes.MustTakeCorrection(June, September, September.Date);
        var december = Meeting(new(2026, 12, 10));
        Broken(() => minutes.MustTakeCorrection(June, december, december.Date)).ShouldContain("the meeting that agreed");
        minutes.Lock();
        Broken(minutes.MustBeInTheMaking).ShouldContain("locked");
        minutes.MustTakeCorrection(June, december, december.Date);
    }

    private static MeetingMinutes Minutes() => new() { Id = Id<MeetingMinutes>.New(TimeProvider.System), BoardId = default, MeetingId = June.Id };

    private static Meeting Meeting(DateOnly day, Id<Domain.Groups.BoardGroup>? group = null) => new()
    {
        Id = Id<Meeting>.New(TimeProvider.System), BoardId = default, GroupId = group ?? new(Guid.Parse("0197a000-0000-7000-8000-000000000001")), Title = "Board meeting", Date = day, State = MeetingState.Recorded,
    };

    private static string Broken(Action act) => Should.Throw<RuleBrokenException>(act).Message;
}
