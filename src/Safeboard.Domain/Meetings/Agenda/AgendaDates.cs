using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>The days on the way to a meeting: last day for items, agenda to the chair, papers close and the agenda is frozen, pack to members.</summary>
public sealed record AgendaDates(DateOnly LastDayForItems, DateOnly ToChairOn, DateOnly FreezeOn, DateOnly PackOn)
{
    private static readonly (int Items, int Chair, int Freeze, int Pack) WorkingDays = (14, 10, 6, 5);

    /// <summary>The usual days before a meeting, in working days.</summary>
    public static AgendaDates Before(DateOnly meeting) =>
        new(Back(meeting, WorkingDays.Items), Back(meeting, WorkingDays.Chair), Back(meeting, WorkingDays.Freeze), Back(meeting, WorkingDays.Pack));

    /// <summary>They follow one another, and the meeting follows them.</summary>
    internal void Check(DateOnly meeting)
    {
        if (ToChairOn < LastDayForItems) throw new RuleBrokenException(nameof(ToChairOn), "The agenda goes to the chair on or after the last day for items");
        if (FreezeOn < ToChairOn) throw new RuleBrokenException(nameof(FreezeOn), "The agenda is frozen on or after the day it goes to the chair");
        if (PackOn < FreezeOn) throw new RuleBrokenException(nameof(PackOn), "The pack goes out on or after the day the agenda is frozen");
        if (PackOn > meeting) throw new RuleBrokenException(nameof(PackOn), $"The pack must go out by {meeting:d MMMM yyyy}, the day of the meeting");
    }

    private static DateOnly Back(DateOnly day, int workingDays)
    {
        while (workingDays > 0)
        {
            day = day.AddDays(-1);
            if (BankHolidays.IsWorkingDay(day)) workingDays--;
        }
        return day;
    }
}
