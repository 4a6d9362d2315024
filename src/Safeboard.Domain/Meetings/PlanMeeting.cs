using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>A meeting to come, before it stands in the calendar.</summary>
public sealed record MeetingPlan(Id<BoardGroup> GroupId, DateOnly Date)
{
    public string? Title { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Venue { get; init; }
    public string? Theme { get; init; }
    public Guid? ImportId { get; init; }
    public MeetingKind Kind { get; init; }

    /// <summary>Keep the date free; whether the meeting takes place is not sure yet.</summary>
    public bool HoldOnly { get; init; }
}

/// <summary>Plans a meeting. One group meets once a day: typed again it is refused; read again in a document it is the one that stands.</summary>
public sealed class PlanMeeting(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<Meeting> RunAsync(MeetingPlan plan, Viewer by, CancellationToken cancel)
    {
        if (plan.Date < clock.TodayInLondon)
            throw new RuleBrokenException(nameof(plan.Date), "Date must be today or in the future. For a meeting that was held, add its minutes");
        MeetingRules.CheckTimes(plan.Start, plan.End);
        await MeetingRules.CheckGroupAsync(db, plan.GroupId, by, cancel);
        await MeetingRules.CheckDayIsFreeAsync(db, plan.GroupId, plan.Date, by, cancel);
        var meeting = await NewAsync(plan, by, cancel);
        await db.SaveChangesAsync(cancel);
        return meeting;
    }

    /// <summary>Adds without saving. A meeting of that day stands, also when it was called off: what a document promised before does not plan it again.</summary>
    public async Task<Meeting> AddAsync(MeetingPlan plan, Viewer by, CancellationToken cancel)
    {
        var known = await db.MeetingsVisibleTo(by).Where(m => m.GroupId == plan.GroupId && m.Date == plan.Date)
            .OrderBy(m => m.State == MeetingState.Cancelled || m.State == MeetingState.Released).ThenBy(m => m.Id).FirstOrDefaultAsync(cancel);
        return known ?? await NewAsync(plan, by, cancel);
    }

    private async Task<Meeting> NewAsync(MeetingPlan plan, Viewer by, CancellationToken cancel)
    {
        var group = await db.Set<BoardGroup>().Where(g => g.BoardId == by.BoardId && g.Id == plan.GroupId).Select(g => g.Name).SingleAsync(cancel);
        var meeting = new Meeting
        {
            Id = Id<Meeting>.New(clock), BoardId = by.BoardId, GroupId = plan.GroupId, Title = plan.Title ?? $"{group} meeting", Date = plan.Date,
            Start = plan.Start, End = plan.End, Venue = plan.Venue, Theme = plan.Theme, Kind = plan.Kind, State = plan.HoldOnly ? MeetingState.DateHeld : MeetingState.Planned,
        };
        db.Add(meeting);
        db.Record(plan.HoldOnly ? new DateHeld(plan.Date) : new MeetingPlanned(plan.Date), new("meeting", meeting.Id.Value), by, clock.UtcInstant, plan.ImportId);
        return meeting;
    }
}
