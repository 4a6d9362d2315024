using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Outcomes;

/// <summary>An outcome as the screen and the record of its meeting show it. What is an action or a decision by now has the words of its register, an action its owners and date too.</summary>
public sealed record OutcomeRow
{
    public required Id<MeetingOutcome> Id { get; init; }
    public required Id<MeetingItem> ItemId { get; init; }
    public Id<ItemNote>? NoteId { get; init; }
    public OutcomeKind Kind { get; init; }

    /// <summary>Of a challenge or risk its number on the register, of others the number at the meeting.</summary>
    public int Order { get; init; }
    public required string Text { get; init; }
    public string? Owner { get; init; }
    public DateOnly? DueOn { get; init; }
    public string? DuePhrase { get; init; }
    public Guid? RecordId { get; init; }

    /// <summary>Of an action: AP24/26.</summary>
    public string? Reference { get; init; }

    /// <summary>Of a decision: whether the meeting was quorate.</summary>
    public bool? Quorate { get; init; }

    /// <summary>An owner is in words that nobody has settled.</summary>
    public bool IsOwnerOpen { get; init; }

    /// <summary>"Action AP24/26", "Challenge 2"</summary>
    public string Name => Reference is { } reference ? $"Action {reference}" : $"{Kind.InWords} {Order}";

    public bool LacksOwner => Kind == OutcomeKind.Action && (Owner is null || IsOwnerOpen);
    public bool LacksDate => Kind == OutcomeKind.Action && DueOn is null && DuePhrase is null;
}

/// <summary>What meetings led to. A page that shows it says itself who may see a confidential item.</summary>
public static class OutcomeQueries
{
    extension(BoardDb db)
    {
        public async Task<IReadOnlyList<OutcomeRow>> OutcomesAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel)
        {
            var rows = await (from o in db.Set<MeetingOutcome>() where o.BoardId == viewer.BoardId && o.MeetingId == meeting orderby o.Id select o).AsNoTracking().ToListAsync(cancel);
            var actions = rows.Any(o => o.Kind == OutcomeKind.Action)
                ? await db.Set<BoardAction>().AsNoTracking().Include(a => a.Owners).Where(a => a.BoardId == viewer.BoardId && a.MeetingId == meeting).ToDictionaryAsync(a => a.Id.Value, cancel) : [];
            var decisions = rows.Any(o => o.Kind == OutcomeKind.Decision)
                ? await db.Set<Decision>().AsNoTracking().Where(d => d.BoardId == viewer.BoardId && d.MeetingId == meeting).ToDictionaryAsync(d => d.Id.Value, cancel) : [];
            return [.. rows.Select(o => Row(o, o.RecordId is { } a ? actions.GetValueOrDefault(a) : null, o.RecordId is { } d ? decisions.GetValueOrDefault(d) : null))];
        }
    }

    private static OutcomeRow Row(MeetingOutcome o, BoardAction? action, Decision? decision) => new()
    {
        Id = o.Id, ItemId = o.ItemId, NoteId = o.NoteId, Kind = o.Kind, Order = decision?.Order ?? o.Order, RecordId = o.RecordId, Text = action?.Text ?? decision?.Text ?? o.Text,
        Owner = action is null ? o.Owner : action.OwnerLine.TrimmedOrNull, DueOn = action is null ? o.DueOn : action.DueOn, DuePhrase = action is null ? o.DuePhrase : action.DuePhrase,
        Reference = action?.Reference, Quorate = decision?.Quorate, IsOwnerOpen = action?.Owners.Any(w => w.Kind == OwnerKind.AsWritten) ?? false,
    };
}
