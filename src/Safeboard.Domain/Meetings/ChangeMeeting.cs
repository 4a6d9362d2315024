using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>The header of a meeting as it is typed.</summary>
public sealed record MeetingHeader(Id<BoardGroup> GroupId, string Title, DateOnly Date)
{
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Venue { get; init; }
    public string? Chair { get; init; }
    public string? Reference { get; init; }
}

/// <summary>A planned meeting has another day; due dates that hang on it follow.</summary>
public sealed record MeetingMoved(DateOnly From, DateOnly To) : IFact
{
    public string Title => "Meeting moved";
    public string? Text => $"From {From:d MMMM yyyy} to {To:d MMMM yyyy}";
}

public sealed record MeetingCorrected : IFact
{
    public string Title => "Meeting details corrected";
}

/// <summary>Corrects the header of a meeting, planned or recorded; moves a planned one.</summary>
public sealed class ChangeMeeting(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="version">The version that was shown, so that nobody overwrites what they have not seen.</param>
    public async Task RunAsync(Id<Meeting> id, MeetingHeader header, int version, Viewer by, CancellationToken cancel)
    {
        var meeting = await db.Set<Meeting>().SingleAsync(m => m.BoardId == by.BoardId && m.Id == id, cancel);
        var before = meeting.Date;
        await CheckAsync(meeting, header, by, cancel);
        db.Entry(meeting).Property(m => m.Version).OriginalValue = version;
        (meeting.GroupId, meeting.Title, meeting.Date) = (header.GroupId, header.Title.Trim(), header.Date);
        (meeting.Start, meeting.End) = (header.Start, header.End);
        (meeting.Venue, meeting.Chair, meeting.Reference) = (Clean(header.Venue), Clean(header.Chair), Clean(header.Reference));
        var moved = meeting.State == MeetingState.Planned && before != meeting.Date;
        db.Record(moved ? new MeetingMoved(before, meeting.Date) : new MeetingCorrected(), new("meeting", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    private async Task CheckAsync(Meeting meeting, MeetingHeader header, Viewer by, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(header.Title)) throw new RuleBrokenException(nameof(header.Title), "Enter what the meeting is called");
        MeetingRules.CheckTimes(header.Start, header.End);
        if (meeting.State == MeetingState.Recorded && header.Date > clock.TodayInLondon)
            throw new RuleBrokenException(nameof(header.Date), "These minutes are recorded, so the date must be today or in the past");
        if (meeting.State == MeetingState.Planned && header.Date != meeting.Date && header.Date < clock.TodayInLondon)
            throw new RuleBrokenException(nameof(header.Date), "Date must be today or in the future. For a meeting that was held, add its minutes");
        await MeetingRules.CheckGroupAsync(db, header.GroupId, by, cancel);
        if (header.Date != meeting.Date || header.GroupId != meeting.GroupId)
            await MeetingRules.CheckDayIsFreeAsync(db, header.GroupId, header.Date, by, cancel);
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

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

    public static async Task CheckDayIsFreeAsync(BoardDb db, Id<BoardGroup> group, DateOnly day, Viewer by, CancellationToken cancel)
    {
        if (await db.Set<Meeting>().AnyAsync(m => m.BoardId == by.BoardId && m.GroupId == group && m.Date == day, cancel))
            throw new RuleBrokenException("Date", $"This group has a meeting on {day:d MMMM yyyy} already. Choose another day, or change that meeting");
    }
}
