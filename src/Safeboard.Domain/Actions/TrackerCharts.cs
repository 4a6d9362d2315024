using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Actions;

/// <summary>Open actions by age: the days since they were agreed, oldest band last.</summary>
public sealed record AgeBand(int FromDays, int? ToDays, int Count);

/// <summary>How many actions were agreed in a month, and how many were completed, withdrawn or replaced in it.</summary>
/// <param name="Month">Its first day.</param>
public sealed record ActionMonth(DateOnly Month, int Opened, int Closed)
{
    public DateOnly LastDay => Month.AddMonths(1).AddDays(-1);
}

/// <summary>The figures of the tracker.</summary>
/// <param name="Months">Every month of two years, this one last.</param>
/// <param name="ClosedWithoutDay">Completed ones whose day no document gave.</param>
/// <param name="LateByAgency">Agencies that own what is late, the most first. An action of two agencies counts for both.</param>
public sealed record TrackerFigures(IReadOnlyList<ActionMonth> Months, int ClosedWithoutDay, IReadOnlyList<AgeBand> Ages, int Late, IReadOnlyList<AgencyCount> LateByAgency)
{
    public int Open => Ages.Sum(a => a.Count);
}

/// <summary>An action that is no longer owed, and since when.</summary>
public sealed record ClosedAction(Id<BoardAction> Id, string Reference, string Text, string OwnerLine, ActionState State, DateOnly On);
