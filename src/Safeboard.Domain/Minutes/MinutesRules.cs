using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Minutes;

/// <summary>Which step may follow which.</summary>
public sealed partial class MeetingMinutes
{
    private const int LongestReason = 1000;

    internal MinutesWentOn CheckedByChair()
    {
        if (State != MinutesState.Draft) throw new RuleBrokenException("", "The chair has checked these minutes already");
        return Go(MinutesState.ChairChecked);
    }

    /// <summary>Out for comments, or out for longer.</summary>
    internal MinutesWentOn Circulate(DateOnly until, DateOnly today)
    {
        if (State == MinutesState.Draft) throw new RuleBrokenException("", "The chair checks the minutes before members do");
        if (!State.IsInTheMaking) throw new RuleBrokenException("", "These minutes are put forward already. Take them back first, then send them out");
        if (until < today) throw new RuleBrokenException("Until", "The last day for comments must be today or later");
        CommentsUntil = until;
        return Go(MinutesState.OutForComments);
    }

    /// <param name="differences">What the log and the minutes say differently, each by its name.</param>
    internal MinutesWentOn PutForward(IReadOnlyList<string> differences)
    {
        if (State == MinutesState.Draft) throw new RuleBrokenException("", "The chair checks the minutes before they are put forward");
        if (!State.IsInTheMaking) throw new RuleBrokenException("", "These minutes are put forward already");
        if (differences.Count > 0)
            throw new RuleBrokenException("", $"The log and the minutes do not agree yet. Settle first: {string.Join("; ", differences)}");
        return Go(MinutesState.PutForward);
    }

    /// <summary>A later meeting of the group agreed them.</summary>
    internal MinutesWentOn Agree(Meeting own, Meeting at, Id<MeetingItem>? item, DateOnly today)
    {
        if (State != MinutesState.PutForward) throw new RuleBrokenException("", State > MinutesState.PutForward ? "These minutes are agreed already" : "Put the minutes forward first");
        if (!Follows(own, at)) throw new RuleBrokenException("At", "Choose a meeting of the same group after this one");
        if (at.Date > today) throw new RuleBrokenException("At", $"The meeting of {at.Date:d MMMM yyyy} is still to come. Record what it agrees when it has met");
        (AgreedAtMeetingId, AgreedAtItemId) = (at.Id, item);
        return Go(MinutesState.Agreed);
    }

    internal MinutesWentOn Lock()
    {
        if (State != MinutesState.Agreed) throw new RuleBrokenException("", State == MinutesState.Locked ? "These minutes are locked already" : "Only minutes that a meeting agreed can be locked");
        return Go(MinutesState.Locked);
    }

    internal MinutesWentBack StepBack(string? because)
    {
        var to = State switch
        {
            MinutesState.ChairChecked => MinutesState.Draft,
            MinutesState.OutForComments => MinutesState.ChairChecked,
            MinutesState.PutForward => CommentsUntil is null ? MinutesState.ChairChecked : MinutesState.OutForComments,
            MinutesState.Draft => throw new RuleBrokenException("", "A draft is the first step: there is none to go back to"),
            _ => throw new RuleBrokenException("", "Agreed minutes do not go back. A correction of a later meeting changes them"),
        };
        var reason = because.AtMost(LongestReason, "Because") ?? throw new RuleBrokenException("Because", "Say why they go back");
        State = to;
        return new(to, reason);
    }

    /// <summary>Only until they are put forward does the office write in them.</summary>
    internal void MustBeInTheMaking()
    {
        if (State.IsInTheMaking) return;
        throw new RuleBrokenException("", State switch
        {
            MinutesState.PutForward => "These minutes are put forward for agreement. Take them back first, with the reason",
            MinutesState.Agreed => "These minutes are agreed. What the meeting corrected is recorded as its correction",
            _ => "These minutes are locked. Only a correction of a later meeting changes them",
        });
    }

    /// <summary>Agreed minutes take the corrections of the meeting that agreed them; locked ones those of any later meeting.</summary>
    internal void MustTakeCorrection(Meeting own, Meeting by, DateOnly today)
    {
        if (State is not (MinutesState.Agreed or MinutesState.Locked)) throw new RuleBrokenException("", "Corrections belong to minutes that a meeting has agreed. Change the text instead");
        if (State == MinutesState.Agreed && by.Id != AgreedAtMeetingId) throw new RuleBrokenException("At", "Choose the meeting that agreed these minutes; another one can correct them when they are locked");
        if (!Follows(own, by)) throw new RuleBrokenException("At", "Choose a meeting of the same group after this one");
        if (by.Date > today) throw new RuleBrokenException("At", $"The meeting of {by.Date:d MMMM yyyy} is still to come");
    }

    private static bool Follows(Meeting own, Meeting later) =>
        later.GroupId == own.GroupId && later.Date > own.Date && later.State is MeetingState.Planned or MeetingState.Recorded;

    private MinutesWentOn Go(MinutesState to)
    {
        State = to;
        return new(to, CommentsUntil);
    }
}
