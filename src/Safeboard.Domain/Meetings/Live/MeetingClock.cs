using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.Live;

/// <summary>How a meeting stands against its running order at an instant.</summary>
public sealed class MeetingClock(LiveMeeting live, DateTime now)
{
    /// <summary>The time of day in London.</summary>
    public TimeOnly Time => TimeOnly.FromDateTime(BoardTime.InLondon(now));

    /// <summary>Minutes that an item has had.</summary>
    public int Spent(LiveItem item) => (int)Elapsed(item).TotalMinutes;

    /// <summary>Minutes left of the present item, less than nothing when it is over; null where it was given none.</summary>
    public int? Left => live.Current is { Minutes: { } minutes } item ? minutes - Spent(item) : null;

    /// <summary>Minutes behind the running order; less than nothing when it is ahead. Null before the start and where no item has a time.</summary>
    public int? Behind
    {
        get
        {
            if (!live.IsRunning || live.Steps.All(i => i.Minutes is null)) return null;
            var begun = live.Meeting.Start is { } start ? StartedFor(start) : live.StartedAt!.Value;
            var planned = live.Steps.Where(i => i.TakenUpAt is not null && i.Minutes is not null)
                .Sum(i => i.Id == live.CurrentItemId ? Math.Min(i.Minutes!.Value, Elapsed(i).TotalMinutes) : i.Minutes!.Value);
            return (int)Math.Floor((now - begun).TotalMinutes - planned);
        }
    }

    /// <summary>When the meeting should have begun; a meeting held on another day counts from its start.</summary>
    private DateTime StartedFor(TimeOnly start)
    {
        var planned = BoardTime.StartOfDayUtc(live.Meeting.Date) + start.ToTimeSpan();
        return planned.Date == live.StartedAt!.Value.Date ? planned : live.StartedAt.Value;
    }

    private TimeSpan Elapsed(LiveItem item) =>
        TimeSpan.FromSeconds(item.SpentSeconds) + (item.Id == live.CurrentItemId && item.TakenUpAt is { } since ? now - since : TimeSpan.Zero);
}
