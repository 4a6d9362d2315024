using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>Gives a series another rule, time or place. Its meetings to come follow, except those that somebody changed by hand.</summary>
public sealed class ChangeSeries(BoardDb db, TimeProvider clock) : IOperation
{
    /// <summary>What would become of each meeting; saves nothing.</summary>
    public async Task<IReadOnlyList<SeriesStep>> PreviewAsync(Id<MeetingSeries> id, SeriesDraft draft, Viewer by, CancellationToken cancel)
    {
        var series = await db.SeriesVisibleTo(by).AsNoTracking().SingleAsync(s => s.Id == id, cancel);
        return await StepsAsync(series, draft, by, cancel);
    }

    /// <param name="version">The version that was shown, so that nobody overwrites what they have not seen.</param>
    public async Task RunAsync(Id<MeetingSeries> id, SeriesDraft draft, int version, Viewer by, CancellationToken cancel)
    {
        var series = await db.SeriesVisibleTo(by).SingleAsync(s => s.Id == id, cancel);
        db.Entry(series).Property(s => s.Version).OriginalValue = version;
        var steps = await StepsAsync(series, draft, by, cancel);
        var meetings = new SeriesMeetings(db, clock, series, by);
        foreach (var step in steps) meetings.Take(step);
        var fact = new SeriesChanged(steps.Count(s => s.Act == SeriesAct.Plan), steps.Count(s => s.Act is SeriesAct.Move or SeriesAct.Change), steps.Count(s => s.Act == SeriesAct.CallOff));
        db.Record(fact, new("series", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<IReadOnlyList<SeriesStep>> StepsAsync(MeetingSeries series, SeriesDraft draft, Viewer by, CancellationToken cancel)
    {
        MeetingRules.CheckTimes(draft.Start, draft.End);
        if (series.EndedBecause is not null) throw new RuleBrokenException("", "This series has ended. Plan a new one");
        var today = clock.TodayInLondon;
        (series.Rule, series.Each) = (draft.Rule, SeriesMeetings.EachOf(draft, series.Each.Title));
        var own = await db.MeetingsVisibleTo(by).Where(m => m.SeriesId == series.Id && m.Date >= today && m.State != MeetingState.Recorded).OrderBy(m => m.Date).ToListAsync(cancel);
        return new SeriesSteps(series, own, await db.OtherMeetingsAsync(by, series.Id, today, cancel)).Of(SeriesDays.Of(draft.Rule, today));
    }
}

/// <summary>Ends a series: its meetings after a day are cancelled, except those that somebody changed by hand.</summary>
public sealed class EndSeries(BoardDb db, TimeProvider clock) : IOperation
{
    private const int LongestReason = 1000;

    /// <param name="lastDay">The last day on which it still meets.</param>
    public async Task RunAsync(Id<MeetingSeries> id, DateOnly lastDay, string? because, int version, Viewer by, CancellationToken cancel)
    {
        var series = await db.SeriesVisibleTo(by).SingleAsync(s => s.Id == id, cancel);
        db.Entry(series).Property(s => s.Version).OriginalValue = version;
        if (series.EndedBecause is not null) throw new RuleBrokenException("", "This series has ended already");
        if (string.IsNullOrWhiteSpace(because)) throw new RuleBrokenException("Because", "Say why the series ends");
        if (because.Trim().Length > LongestReason) throw new RuleBrokenException("Because", $"Use {LongestReason:N0} characters or fewer");
        if (lastDay < clock.TodayInLondon) throw new RuleBrokenException("LastDay", "The last day must be today or in the future. What was held stays as it is");
        series.EndedBecause = because.Trim();
        var meetings = new SeriesMeetings(db, clock, series, by);
        foreach (var meeting in await db.EndedBy(by, id, lastDay).ToListAsync(cancel)) meetings.CallOff(meeting, $"Its series ended: {series.EndedBecause}");
        db.Record(new SeriesEnded(lastDay, series.EndedBecause), new("series", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
