using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings;

/// <summary>How a meeting stands in the calendar: held, planned, called off, and back again.</summary>
public sealed partial class Meeting
{
    private const int LongestReason = 1000;

    /// <summary>A planned meeting is cancelled, a held date is released; both say why.</summary>
    internal IFact CallOff(string? because)
    {
        var held = State == MeetingState.DateHeld;
        if (State == MeetingState.Recorded) throw new RuleBrokenException("", "The minutes of this meeting are recorded, so it took place and cannot be cancelled");
        if (State.IsCalledOff) throw new RuleBrokenException("", State == MeetingState.Cancelled ? "This meeting is cancelled already" : "This date is released already");
        if (IsRunning) throw new RuleBrokenException("", "This meeting is running. Close it instead");
        if (string.IsNullOrWhiteSpace(because)) throw new RuleBrokenException("Because", held ? "Say why the date is released" : "Say why it is cancelled");
        if (because.Trim().Length > LongestReason) throw new RuleBrokenException("Because", $"Use {LongestReason:N0} characters or fewer");
        State = held ? MeetingState.Released : MeetingState.Cancelled;
        CalledOffBecause = because.Trim();
        return held ? new DateReleased(Date, CalledOffBecause) : new MeetingCancelled(Date, CalledOffBecause);
    }

    /// <summary>Its minutes are here, so it took place, whatever the calendar said.</summary>
    internal void BecomeRecorded() => (State, CalledOffBecause) = (MeetingState.Recorded, null);

    /// <summary>A held date becomes a planned meeting; one that was called off is planned again.</summary>
    internal IFact Confirm(DateOnly today)
    {
        var held = State == MeetingState.DateHeld;
        if (!held && !State.IsCalledOff) throw new RuleBrokenException("", "This meeting is in the calendar already");
        if (Date < today) throw new RuleBrokenException("", $"{Date:d MMMM yyyy} has passed. Plan another day");
        (State, CalledOffBecause) = (MeetingState.Planned, null);
        return held ? new DateConfirmed(Date) : new MeetingReinstated(Date);
    }
}
