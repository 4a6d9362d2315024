using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>Something that somebody owes a board by a date, wherever it arose.</summary>
public sealed partial class BoardAction : IVersioned, ISearchable
{
    internal const int LongestOwnerLine = 1000;
    private readonly List<ActionOwner> owners = [];

    public required Id<BoardAction> Id { get; init; }
    public required Id<Board> BoardId { get; init; }

    /// <summary>The board's own number for it: AP34/17.</summary>
    public required string Reference { get; init; }
    public required string Text { get; set; }

    /// <summary>The day it was agreed; its age counts from here.</summary>
    public required DateOnly AgreedOn { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public Id<MeetingItem>? ItemId { get; init; }

    /// <summary>Number of the item, as the minutes have it.</summary>
    public string? ItemNumber { get; init; }

    /// <summary>The group that agreed it.</summary>
    public Id<BoardGroup>? GroupId { get; init; }

    public OriginKind? OriginKind { get; init; }
    public Guid? OriginId { get; init; }
    public string? OriginName { get; init; }

    /// <summary>The challenge or risk that it serves; null for what was agreed on its own.</summary>
    public ActionOrigin? Origin => ActionOrigin.Stored(OriginKind, OriginId, OriginName);

    public ActionState State { get; private set; }

    /// <summary>Still owed: open, in progress or waiting to be agreed as done.</summary>
    public bool IsOpen { get; private set; } = true;

    public DateOnly? DueOn { get; private set; }
    public string? DuePhrase { get; private set; }
    public string? NoDueBecause { get; private set; }

    /// <summary>The planned meeting that turned the phrase into a day; the day moves with it.</summary>
    public Id<Meeting>? DueAtMeetingId { get; private set; }
    public DateOnly? DueResolvedOn { get; private set; }

    /// <summary>Sorts what has no day behind what has one, alike on both databases.</summary>
    public DateOnly DueSort { get; private set; } = DateOnly.MaxValue;

    public IReadOnlyList<ActionOwner> Owners => owners;

    /// <summary>The owners in one line, for lists; empty when nobody owns it.</summary>
    public string OwnerLine { get; private set; } = "";

    public DateOnly? CompletedOn { get; private set; }
    public string? CompletedSummary { get; private set; }
    public string? Difference { get; private set; }
    public string? NoEvidenceBecause { get; private set; }
    public Id<BoardAction>? SupersededById { get; private set; }
    public string? WithdrawnBecause { get; private set; }

    /// <summary>The action of which this was left when it was split.</summary>
    public Id<BoardAction>? RestOfId { get; private set; }

    /// <summary>The meeting at which its group agreed that it is done.</summary>
    public Id<Meeting>? DoneAgreedAtId { get; private set; }

    /// <summary>Whether it may stand in what the board makes public.</summary>
    public bool IsPublic { get; set; }
    public string? LatestUpdate { get; private set; }
    public DateOnly? LatestUpdateOn { get; private set; }
    public int Version { get; set; }

    public DueDate Due => DueDate.Stored(DueOn, DuePhrase, NoDueBecause);

    public void SetDue(DueDate due)
    {
        (DueOn, DuePhrase, NoDueBecause) = (due.On, due.Phrase, due.NoneBecause);
        (DueAtMeetingId, DueResolvedOn) = (null, null);
        DueSort = due.On ?? DateOnly.MaxValue;
    }

    /// <summary>The action that a draft becomes. Its text must say something.</summary>
    internal static BoardAction From(ActionDraft draft, Id<Board> board, string reference, TimeProvider clock)
    {
        if (string.IsNullOrWhiteSpace(draft.Text)) throw new RuleBrokenException(nameof(Text), "Enter what is to be done");
        var action = new BoardAction
        {
            Id = Id<BoardAction>.New(clock), BoardId = board, Reference = reference, Text = draft.Text.Trim(), AgreedOn = draft.AgreedOn,
            MeetingId = draft.MeetingId, ItemId = draft.ItemId, ItemNumber = draft.ItemNumber, GroupId = draft.GroupId,
            OriginKind = draft.Origin?.Kind, OriginId = draft.Origin?.RecordId, OriginName = draft.Origin?.Name,
        };
        action.SetDue(draft.Due);
        action.SetOwners(draft.Owners, clock);
        action.MoveTo(draft.State);
        return action;
    }

    public Subject AsSubject() => new("action", Id.Value);

    internal void SetOwners(IReadOnlyList<OwnerChoice> choices, TimeProvider clock)
    {
        owners.Clear();
        owners.AddRange(choices.Select((choice, n) => ActionOwner.Of(choice, this, n + 1, clock)));
        OwnerLine = LineOf(owners);
    }

    /// <summary>More owners beside those that it has.</summary>
    internal void AddOwners(IReadOnlyList<OwnerChoice> choices, TimeProvider clock)
    {
        MustBeOwed("ask agencies");
        var last = owners.Select(o => o.Order).DefaultIfEmpty().Max();
        owners.AddRange(choices.Where(c => !owners.Any(o => o.Kind == c.Kind && o.AgencyId == c.AgencyId && o.PersonId == c.PersonId)).Select((choice, n) => ActionOwner.Of(choice, this, last + n + 1, clock)));
        OwnerLine = LineOf(owners);
    }

    private static string LineOf(IEnumerable<ActionOwner> owners)
    {
        var line = string.Join(", ", owners.Select(o => o.Kind == OwnerKind.AsWritten ? $"“{o.Name}”, not known" : o.Name));
        return line.Length <= LongestOwnerLine ? line : line[..(LongestOwnerLine - 1)] + "…";
    }

    private void MoveTo(ActionState state)
    {
        State = state;
        IsOpen = state.IsOwed;
    }

    public SearchEntry ForSearch() => new()
    {
        SubjectId = Id.Value, BoardId = BoardId, Kind = "action", Title = $"{Reference} {Text}", Text = OwnerLine, Date = AgreedOn, ParentId = MeetingId?.Value,
    };
}

/// <summary>Where an action stands. "Late" is not a state: it follows from the due date.</summary>
public enum ActionState { Open, InProgress, ToBeAgreed, Complete, Superseded, Withdrawn }

/// <summary>What follows from a state.</summary>
public static class ActionStates
{
    extension(ActionState state)
    {
        /// <summary>Still owed: open, in progress or waiting to be agreed as done.</summary>
        public bool IsOwed => state is ActionState.Open or ActionState.InProgress or ActionState.ToBeAgreed;
    }
}
