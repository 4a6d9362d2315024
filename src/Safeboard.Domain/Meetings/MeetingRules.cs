using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>The rules that every meeting typed by hand is under.</summary>
internal static class MeetingRules
{
    public static void CheckTimes(TimeOnly? start, TimeOnly? end)
    {
        if (start is null && end is not null) throw new RuleBrokenException("Start", "Enter when it starts");
        if (end <= start) throw new RuleBrokenException("End", "End must be after the start");
    }

    public static async Task CheckGroupAsync(BoardDb db, Id<BoardGroup> group, Viewer by, CancellationToken cancel)
    {
        if (!await db.Set<BoardGroup>().AnyAsync(g => g.BoardId == by.BoardId && g.Id == group, cancel))
            throw new RuleBrokenException("GroupId", "Choose which group meets");
    }

    /// <summary>A group meets once a day; what was called off leaves its day free.</summary>
    public static async Task CheckDayIsFreeAsync(BoardDb db, Id<BoardGroup> group, DateOnly day, Viewer by, CancellationToken cancel, Id<Meeting>? besides = null)
    {
        if (await Standing(db.MeetingsVisibleTo(by)).AnyAsync(m => m.GroupId == group && m.Date == day && m.Id != besides, cancel))
            throw new RuleBrokenException("Date", $"This group has a meeting on {day:d MMMM yyyy} already. Choose another day, or change that meeting");
    }

    /// <summary>A meeting of a series does not stand before the series begins.</summary>
    public static async Task CheckSeriesHasBegunAsync(BoardDb db, Meeting meeting, DateOnly day, CancellationToken cancel)
    {
        if (meeting.SeriesId is not { } series || day == meeting.Date) return;
        var begins = await db.Set<MeetingSeries>().Where(s => s.BoardId == meeting.BoardId && s.Id == series).Select(s => s.Rule.From).SingleAsync(cancel);
        if (day < begins) throw new RuleBrokenException("Date", $"Date must be on or after {begins:d MMMM yyyy}, when the series of this meeting begins");
    }

    /// <summary>Those that are in the calendar: planned, held or recorded.</summary>
    public static IQueryable<Meeting> Standing(IQueryable<Meeting> meetings) =>
        meetings.Where(m => m.State != MeetingState.Cancelled && m.State != MeetingState.Released);
}
