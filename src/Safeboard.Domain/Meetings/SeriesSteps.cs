using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings;

/// <summary>What saving a series does with one meeting or one day.</summary>
public enum SeriesAct { Plan, Move, Change, Leave, CallOff, StaysByHand, StaysCalledOff, HolidayLeftOut, ClashLeftOut }

/// <summary>One line of the preview of a series, and one step of saving it.</summary>
public sealed record SeriesStep(SeriesAct Act, DateOnly Day)
{
    /// <summary>The day by the rule, before bank holidays were looked at.</summary>
    public DateOnly? RuleDay { get; init; }

    /// <summary>The bank holiday that was in the way.</summary>
    public string? Holiday { get; init; }

    /// <summary>The meeting as it stands now, where there is one.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>Other meetings of the board on the day.</summary>
    public IReadOnlyList<MeetingRow> SameDay { get; init; } = [];

    public bool Changes => Act is SeriesAct.Plan or SeriesAct.Move or SeriesAct.Change or SeriesAct.CallOff;
}

/// <summary>Lays the days of a series beside the meetings that stand, and says what becomes of each.</summary>
/// <param name="own">Meetings of the series from today on, tracked or not.</param>
/// <param name="others">All other meetings of the board that stand from today on.</param>
internal sealed class SeriesSteps(MeetingSeries series, IReadOnlyList<Meeting> own, IReadOnlyList<MeetingRow> others)
{
    private readonly ILookup<DateOnly, MeetingRow> others = others.ToLookup(m => m.Date);

    public IReadOnlyList<SeriesStep> Of(IReadOnlyList<SeriesDay> days)
    {
        var meetings = Matched(days);
        var steps = days.Select(day => StepOf(day, meetings.GetValueOrDefault(day)));
        var over = own.Except(meetings.Values).Where(m => !m.State.IsCalledOff).Select(m => new SeriesStep(m.ChangedByHand ? SeriesAct.StaysByHand : SeriesAct.CallOff, m.Date) { Meeting = m });
        return [.. steps.Concat(over).OrderBy(s => s.Day)];
    }

    private SeriesStep StepOf(SeriesDay day, Meeting? meeting)
    {
        if (day.Day is not { } on)
            return meeting is null ? new(SeriesAct.HolidayLeftOut, day.RuleDay) { Holiday = day.Holiday } : new(SeriesAct.CallOff, meeting.Date) { Holiday = day.Holiday, Meeting = meeting };
        var step = new SeriesStep(SeriesAct.Plan, on) { RuleDay = day.RuleDay, Holiday = day.Holiday, Meeting = meeting, SameDay = [.. others[on]] };
        if (meeting is { State.IsCalledOff: true }) return step with { Act = SeriesAct.StaysCalledOff, Day = meeting.Date };
        if (meeting is { ChangedByHand: true }) return step with { Act = SeriesAct.StaysByHand, Day = meeting.Date };
        if (step.SameDay.Any(m => m.GroupId == series.GroupId)) return step with { Act = meeting is null ? SeriesAct.ClashLeftOut : SeriesAct.CallOff };
        if (meeting is null) return step;
        return step with { Act = meeting.Date != on ? SeriesAct.Move : SeriesMeeting.Of(meeting) != series.Each ? SeriesAct.Change : SeriesAct.Leave };
    }

    /// <summary>A meeting keeps the day that the rule gave it; the others go to the nearest day that is left, so that they move and are not made anew.</summary>
    private Dictionary<SeriesDay, Meeting> Matched(IReadOnlyList<SeriesDay> days)
    {
        var matched = new Dictionary<SeriesDay, Meeting>();
        foreach (var meeting in own)
            if (days.FirstOrDefault(d => d.RuleDay == meeting.SeriesDay) is { } same) matched.TryAdd(same, meeting);
        var pairs = from meeting in own.Except(matched.Values)
                    from day in days
                    where !matched.ContainsKey(day)
                    orderby Math.Abs(day.RuleDay.DayNumber - (meeting.SeriesDay ?? meeting.Date).DayNumber), day.RuleDay
                    select (day, meeting);
        foreach (var (day, meeting) in pairs.ToList())
            if (!matched.ContainsValue(meeting)) matched.TryAdd(day, meeting);
        return matched;
    }
}
