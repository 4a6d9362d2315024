using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>A series as it is typed.</summary>
public sealed record SeriesDraft(Id<BoardGroup> GroupId, SeriesRule Rule)
{
    /// <summary>Left empty, the meetings are called after their group.</summary>
    public string? Title { get; init; }
    public MeetingKind Kind { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Venue { get; init; }
}

/// <summary>Plans a series: first shows its days, then makes all its meetings in one save.</summary>
public sealed class PlanSeries(BoardDb db, TimeProvider clock) : IOperation
{
    /// <summary>What would be planned, and what stands in the way; saves nothing.</summary>
    public async Task<IReadOnlyList<SeriesStep>> PreviewAsync(SeriesDraft draft, Viewer by, CancellationToken cancel) => (await PreparedAsync(draft, by, cancel)).Steps;

    public async Task<MeetingSeries> RunAsync(SeriesDraft draft, Viewer by, CancellationToken cancel)
    {
        var (series, steps) = await PreparedAsync(draft, by, cancel);
        var planned = steps.Where(s => s.Act == SeriesAct.Plan).ToList();
        if (planned.Count == 0) throw new RuleBrokenException("", "None of these days is free, so no meeting would be planned. Choose other days");
        db.Add(series);
        var meetings = new SeriesMeetings(db, clock, series, by);
        foreach (var step in planned) meetings.Take(step);
        db.Record(new SeriesAdded(planned.Count, planned[0].Day, planned[^1].Day), new("series", series.Id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return series;
    }

    private async Task<(MeetingSeries Series, IReadOnlyList<SeriesStep> Steps)> PreparedAsync(SeriesDraft draft, Viewer by, CancellationToken cancel)
    {
        MeetingRules.CheckTimes(draft.Start, draft.End);
        var today = clock.TodayInLondon;
        if (draft.Rule.From < today)
            throw new RuleBrokenException(draft.Rule.Pattern == SeriesPattern.GivenDays ? nameof(SeriesRule.Given) : nameof(SeriesRule.From), $"{draft.Rule.From:d MMMM yyyy} has passed. A series begins today or later");
        var group = await db.GroupAsync(by, draft.GroupId, cancel) ?? throw new RuleBrokenException(nameof(draft.GroupId), "Choose which group meets");
        var series = new MeetingSeries
        {
            Id = Id<MeetingSeries>.New(clock), BoardId = by.BoardId, GroupId = draft.GroupId, Rule = draft.Rule, Each = SeriesMeetings.EachOf(draft, group.Name),
        };
        var steps = new SeriesSteps(series, [], await db.OtherMeetingsAsync(by, series.Id, today, cancel));
        return (series, steps.Of(SeriesDays.Of(draft.Rule, today)));
    }
}
