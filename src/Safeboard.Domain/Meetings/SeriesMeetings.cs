using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>Takes the steps of a series: plans, moves, changes and cancels its meetings. Saves nothing.</summary>
internal sealed class SeriesMeetings(BoardDb db, TimeProvider clock, MeetingSeries series, Viewer by)
{
    public static SeriesMeeting EachOf(SeriesDraft draft, string group) => new()
    {
        Title = draft.Title.TrimmedOrNull ?? $"{group} meeting", Kind = draft.Kind, Start = draft.Start, End = draft.End, Venue = draft.Venue.TrimmedOrNull,
    };

    public void Take(SeriesStep step)
    {
        switch (step.Act)
        {
            case SeriesAct.Plan: Plan(step); break;
            case SeriesAct.Move or SeriesAct.Change: Change(step.Meeting!, step); break;
            case SeriesAct.CallOff: CallOff(step.Meeting!, "Its series was changed and has no meeting then."); break;
        }
    }

    /// <summary>It leaves the series, so that its day is free when the series comes back to it.</summary>
    public void CallOff(Meeting meeting, string because)
    {
        meeting.CallOff(because);
        meeting.SeriesId = null;
        Say(meeting, meeting.State == MeetingState.Released ? "Date released" : "Meeting cancelled", because);
    }

    private void Plan(SeriesStep step)
    {
        var meeting = new Meeting
        {
            Id = Id<Meeting>.New(clock), BoardId = series.BoardId, GroupId = series.GroupId, Title = series.Each.Title, Date = step.Day, SeriesId = series.Id, SeriesDay = step.RuleDay,
        };
        series.Each.GiveTo(meeting);
        db.Add(meeting);
        Say(meeting, "Meeting planned", $"For {step.Day:dddd d MMMM yyyy}, as one of a series");
    }

    private void Change(Meeting meeting, SeriesStep step)
    {
        var before = meeting.Date;
        series.Each.GiveTo(meeting);
        (meeting.Date, meeting.SeriesDay) = (step.Day, step.RuleDay);
        if (before == step.Day) Say(meeting, "Meeting details changed", "With its series");
        else Say(meeting, "Meeting moved", $"From {before:d MMMM yyyy} to {step.Day:d MMMM yyyy}, with its series");
    }

    private void Say(Meeting meeting, string what, string more) =>
        db.Record(new FollowedSeries(what, more), new("meeting", meeting.Id.Value), by, clock.UtcInstant);
}
