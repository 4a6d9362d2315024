using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Actions;

/// <summary>What the columns of the board view stand for.</summary>
public enum TrackerColumns { State, Owner, Agency }

/// <summary>One column of the board view: the first of its actions, how many there are, and the list that holds all of them.</summary>
/// <param name="List">Null where no list of the tracker holds just these.</param>
public sealed record TrackerColumn(string Name, int Count, TrackerFilter? List)
{
    /// <summary>The list in which those that are not shown can be found among others.</summary>
    public TrackerFilter? Wider { get; init; }

    /// <summary>In the order they are due; what is completed the latest first.</summary>
    public IReadOnlyList<TrackerCard> Cards { get; init; } = [];

    /// <summary>How many are not shown.</summary>
    public int More => Count - Cards.Count;
}

/// <summary>An action as a card of the board view.</summary>
public sealed record TrackerCard(Id<BoardAction> Id, string Reference, string Text, string OwnerLine, DateOnly? DueOn, string? DuePhrase, string? NoDueBecause, ActionState State, DateOnly? CompletedOn)
{
    public Standing StandingOn(DateOnly today) => Standing.Of(State, DueOn, NoDueBecause, OwnerLine.Length > 0, today);
}

/// <summary>The board view.</summary>
/// <param name="MoreColumns">How many owners or agencies have open actions and no column.</param>
public sealed record TrackerBoard(IReadOnlyList<TrackerColumn> Columns, int MoreColumns)
{
    /// <summary>Cards of one column.</summary>
    public const int MostCards = 30;

    /// <summary>Columns beside each other; with more, nobody finds anything.</summary>
    public const int MostColumns = 12;

    /// <summary>How long what is completed stays in its column.</summary>
    public const int CompletedDays = 60;
}
