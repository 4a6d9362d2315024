using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Actions;

/// <summary>The states along the top of the tracker.</summary>
public enum TrackerState { Open, Late, DueSoon, NoOwner, NoDate, ToBeAgreed, Completed, All }

/// <summary>What the tracker is sorted by. Reference means the order in which actions were agreed and numbered.</summary>
public enum TrackerSort { Due, Reference, Action, Owner }

/// <summary>Where an action arose.</summary>
public enum ArisesFrom { Minutes, Challenge, Risk, Plan, Letter, PutToOthers, Return, OnItsOwn }

/// <summary>Which actions of a board to list, and in what order.</summary>
public sealed record TrackerFilter
{
    /// <summary>Rows of one page.</summary>
    public const int PageSize = 50;

    /// <summary>Days ahead that count as due soon.</summary>
    public const int SoonDays = 30;

    public TrackerState State { get; init; }

    /// <summary>Each word must stand in the reference, the text or the owners.</summary>
    public string? Words { get; init; }
    public Id<Person>? Owner { get; init; }

    /// <summary>An owner that is no person, or not known yet, by its name.</summary>
    public string? OwnerName { get; init; }
    public IReadOnlyList<Id<Agency>> Agencies { get; init; } = [];
    public Id<BoardGroup>? Group { get; init; }
    public Id<Meeting>? Meeting { get; init; }
    public DateOnly? AgreedSince { get; init; }

    /// <summary>The last day agreed; the home page's bands of age lead here with it.</summary>
    public DateOnly? AgreedUntil { get; init; }

    /// <summary>Where they arose, and a theme or priority that they have.</summary>
    public ArisesFrom? Source { get; init; }
    public string? Tag { get; init; }
    public TrackerSort Sort { get; init; }
    public bool Descending { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Nothing chosen but a state.</summary>
    public bool HasNoFilter => string.IsNullOrWhiteSpace(Words) && Owner is null && OwnerName is null && Agencies.Count == 0
        && Group is null && Meeting is null && AgreedSince is null && AgreedUntil is null && Source is null && Tag is null;

    /// <summary>How the tracker opens: what is open, in the order it is due.</summary>
    internal bool IsFirstLook => HasNoFilter && State == TrackerState.Open && Sort == TrackerSort.Due && !Descending;
}

/// <summary>How many actions each state of the tracker holds, under the other filters.</summary>
public sealed record TrackerCounts(int Open, int Late, int DueSoon, int NoOwner, int NoDate, int ToBeAgreed, int Completed, int All)
{
    public static TrackerCounts None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0);

    public int In(TrackerState state) => state switch
    {
        TrackerState.Open => Open,
        TrackerState.Late => Late,
        TrackerState.DueSoon => DueSoon,
        TrackerState.NoOwner => NoOwner,
        TrackerState.NoDate => NoDate,
        TrackerState.ToBeAgreed => ToBeAgreed,
        TrackerState.Completed => Completed,
        _ => All,
    };
}

/// <summary>An action as a line of the tracker.</summary>
public sealed record TrackerRow(Id<BoardAction> Id, string Reference, string Text, DateOnly AgreedOn, Id<BoardGroup>? GroupId, string? ItemNumber,
    string OwnerLine, DateOnly? DueOn, string? DuePhrase, string? NoDueBecause, ActionState State)
{
    public Standing StandingOn(DateOnly today) => Standing.Of(State, DueOn, NoDueBecause, OwnerLine.Length > 0, today);
}

/// <summary>An agency in the filter, with how many of the listed state it owns.</summary>
public sealed record AgencyCount(Id<Agency> Id, string Name, int Count);

/// <summary>One choice of a filter list.</summary>
public sealed record FilterChoice(string Value, string Text);

/// <summary>What can be chosen in the tracker's filters: only what this viewer's actions have.</summary>
public sealed record TrackerChoices(IReadOnlyList<AgencyCount> Agencies, IReadOnlyList<FilterChoice> Owners,
    IReadOnlyDictionary<Id<BoardGroup>, string> Groups, IReadOnlyList<FilterChoice> Meetings, IReadOnlyList<FilterChoice> Tags);

/// <summary>One page of the tracker.</summary>
public sealed record TrackerPage(TrackerCounts Counts, IReadOnlyList<TrackerRow> Rows, TrackerChoices Choices, int Page)
{
    public int PagesOf(TrackerState state) => Math.Max(1, (Counts.In(state) + TrackerFilter.PageSize - 1) / TrackerFilter.PageSize);
}
