using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>An action before it is in the tracker.</summary>
public sealed record ActionDraft
{
    public required string Text { get; init; }
    public required DateOnly AgreedOn { get; init; }
    public IReadOnlyList<OwnerChoice> Owners { get; init; } = [];
    public DueDate Due { get; init; } = DueDate.NotGiven;

    /// <summary>The reference a document gives it; empty to take the board's next one.</summary>
    public string? Reference { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public Id<MeetingItem>? ItemId { get; init; }
    public string? ItemNumber { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }

    /// <summary>The challenge or risk that it is to serve.</summary>
    public ActionOrigin? Origin { get; init; }

    /// <summary>Where the document says it stands already.</summary>
    public ActionState State { get; init; } = ActionState.Open;

    /// <summary>The import that it comes from.</summary>
    public Guid? ImportId { get; init; }
}

public sealed record ActionAdded(string Reference, bool FromDocument) : IFact
{
    public string Title => FromDocument ? "Added from the minutes" : "Added";
}

/// <summary>Puts actions into the tracker, whether typed or accepted from a document.</summary>
public sealed class AddAction(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<BoardAction> RunAsync(ActionDraft draft, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var added = await AddAsync([draft], by, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return added[0];
    }

    /// <summary>Adds without saving, inside the caller's transaction. In the order given, which is the order of their references.</summary>
    public async Task<IReadOnlyList<BoardAction>> AddAsync(IReadOnlyList<ActionDraft> drafts, Viewer by, CancellationToken cancel)
    {
        var board = await db.Set<Board>().SingleAsync(b => b.Id == by.BoardId, cancel);
        // Given references first, so that a new one never takes a number that the same document uses.
        foreach (var draft in drafts)
            if (draft.Reference is { Length: > 0 } given) await References.NoteAsync(db, board, given, cancel);
        var added = new List<BoardAction>();
        foreach (var draft in drafts)
        {
            var reference = draft.Reference is { Length: > 0 } given ? given.Trim()
                : (await References.TakeAsync(db, board, draft.AgreedOn, 1, cancel))[0];
            var action = BoardAction.From(draft, by.BoardId, reference, clock);
            db.Add(action);
            db.Record(new ActionAdded(reference, draft.ImportId is not null), action.AsSubject(), by, clock.UtcInstant, draft.ImportId);
            added.Add(action);
        }
        await DueDates.ResolveAsync(db, added, by.BoardId, clock, cancel);
        return added;
    }
}
