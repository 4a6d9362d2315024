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
    public string? Theme { get; init; }
    public string? Reference { get; init; }
    public MeetingKind Kind { get; init; }
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
        (meeting.Venue, meeting.Chair) = (header.Venue.TrimmedOrNull, header.Chair.TrimmedOrNull);
        (meeting.Theme, meeting.Reference) = (header.Theme.TrimmedOrNull, header.Reference.TrimmedOrNull);
        (meeting.Kind, meeting.ChangedByHand) = (header.Kind, meeting.SeriesId is not null);
        var moved = meeting.State != MeetingState.Recorded && before != meeting.Date;
        db.Record(moved ? new MeetingMoved(before, meeting.Date) : new MeetingCorrected(), new("meeting", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    private async Task CheckAsync(Meeting meeting, MeetingHeader header, Viewer by, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(header.Title)) throw new RuleBrokenException(nameof(header.Title), "Enter what the meeting is called");
        if (meeting.State.IsCalledOff) throw new RuleBrokenException("", "This meeting is called off. Plan it again first");
        MeetingRules.CheckTimes(header.Start, header.End);
        if (meeting.State == MeetingState.Recorded && header.Date > clock.TodayInLondon)
            throw new RuleBrokenException(nameof(header.Date), "These minutes are recorded, so the date must be today or in the past");
        if (meeting.State != MeetingState.Recorded && header.Date != meeting.Date && header.Date < clock.TodayInLondon)
            throw new RuleBrokenException(nameof(header.Date), "Date must be today or in the future. For a meeting that was held, add its minutes");
        await MeetingRules.CheckGroupAsync(db, header.GroupId, by, cancel);
        if (header.Date != meeting.Date || header.GroupId != meeting.GroupId)
            await MeetingRules.CheckDayIsFreeAsync(db, header.GroupId, header.Date, by, cancel, besides: meeting.Id);
        await MeetingRules.CheckSeriesHasBegunAsync(db, meeting, header.Date, cancel);
    }
}
