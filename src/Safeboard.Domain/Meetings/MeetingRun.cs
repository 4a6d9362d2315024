using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings;

/// <summary>How a meeting runs: it is started, goes from item to item, and is closed.</summary>
public sealed partial class Meeting
{
    /// <summary>Started and not closed yet.</summary>
    public bool IsRunning => StartedAt is not null && ClosedAt is null;

    internal MeetingOpened Open(DateTime at, DateOnly today)
    {
        if (StartedAt is not null) throw new RuleBrokenException("", "This meeting is started already");
        if (State != MeetingState.Planned) throw new RuleBrokenException("", State == MeetingState.Recorded ? "The minutes of this meeting are recorded, so it took place" : "Only a planned meeting can be started. Confirm it first");
        if (Date > today) throw new RuleBrokenException("", $"This meeting is planned for {Date:d MMMM yyyy}. Move it to today, then start it");
        StartedAt = at;
        return new();
    }

    /// <summary>Goes on to an item, or to none when the meeting ends.</summary>
    internal void GoOnTo(MeetingItem? item, MeetingItem? from, DateTime at)
    {
        if (!IsRunning) throw new RuleBrokenException("", "Start the meeting first");
        if (item?.Id == CurrentItemId) return;
        from?.Leave(at);
        item?.TakeUp(at);
        CurrentItemId = item?.Id;
    }

    /// <summary>What was noted is the record until there are minutes.</summary>
    internal MeetingClosed Close(DateTime at, IReadOnlyList<string> writers, int notes)
    {
        if (!IsRunning) throw new RuleBrokenException("", StartedAt is null ? "This meeting has not been started" : "This meeting is closed already");
        ClosedAt = at;
        BecomeRecorded();
        return new(notes, string.Join(" and ", writers));
    }
}
