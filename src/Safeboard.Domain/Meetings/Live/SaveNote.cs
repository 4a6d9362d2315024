using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Live;

/// <summary>A note as it stands in somebody's browser, and the version that they began from; 0 for a new one.</summary>
public sealed record NoteDraft(Id<Meeting> MeetingId, Id<MeetingItem> ItemId, Id<ItemNote> Id, string Text, int Version);

/// <summary>Where the note is kept now. <see cref="Beside"/> is who changed it meanwhile: then both versions stay.</summary>
public sealed record SavedNote(Id<ItemNote> Id, int Version, string? Beside);

/// <summary>
/// Saves a note as it is typed, many times a minute: one command where nobody else typed in it. It leaves no trace in the history; see
/// <see cref="MeetingClosed"/>. Whoever saves over a version that they have not seen gets a note of their own below it.
/// </summary>
public sealed class SaveNote(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<SavedNote> RunAsync(NoteDraft draft, Viewer by, CancellationToken cancel)
    {
        if (draft.Text.Length > ItemNote.LongestText) throw new RuleBrokenException("Text", $"A note must be {ItemNote.LongestText:N0} characters or fewer. Go on in the next one");
        // By hand: nothing is done as often, and to make the command anew from expressions each time costs more than to run it.
        FormattableString sql = $"""
            update item_notes set "Text" = {draft.Text}, "Version" = {draft.Version + 1}, "WrittenBy" = {by.Name}, "WrittenAt" = {clock.UtcInstant}
            where "Id" = {draft.Id.Value} and "BoardId" = {by.BoardId.Value} and "MeetingId" = {draft.MeetingId.Value} and "Version" = {draft.Version}
                and exists (select 1 from meetings m where m."Id" = item_notes."MeetingId" and m."ClosedAt" is null)
            """;
        var changed = await db.Database.ExecuteSqlAsync(sql, cancel);
        return changed == 1 ? new(draft.Id, draft.Version + 1, null) : await AddOrKeepBesideAsync(draft, by, cancel);
    }

    private async Task<SavedNote> AddOrKeepBesideAsync(NoteDraft draft, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.MeetingToRunAsync(by, draft.MeetingId, cancel);
        var notes = db.Set<ItemNote>().AsNoTracking().Where(n => n.BoardId == by.BoardId && n.MeetingId == draft.MeetingId);
        var known = await notes.SingleOrDefaultAsync(n => n.Id == draft.Id, cancel);
        // Sent again because the answer was lost.
        if (known?.Text == draft.Text) return new(known.Id, known.Version, null);
        if (known is not null && await notes.FirstOrDefaultAsync(n => n.VersionOfId == known.Id && n.Text == draft.Text, cancel) is { } kept) return new(kept.Id, kept.Version, known.WrittenBy);
        if (known is null && !await db.Set<MeetingItem>().AnyAsync(i => i.BoardId == by.BoardId && i.MeetingId == draft.MeetingId && i.Id == draft.ItemId, cancel))
            throw new RuleBrokenException("", "This item is not there any more");
        var last = await notes.Where(n => n.ItemId == draft.ItemId).MaxAsync(n => (int?)n.Order, cancel);
        var added = new ItemNote
        {
            Id = known is null ? draft.Id : Id<ItemNote>.New(clock), BoardId = by.BoardId, MeetingId = draft.MeetingId, ItemId = known?.ItemId ?? draft.ItemId, Order = known?.Order ?? (last ?? 0) + 1,
            Text = draft.Text, VersionOfId = known?.VersionOfId ?? known?.Id, WrittenBy = by.Name, WrittenAt = clock.UtcInstant, Version = 1,
        };
        db.Add(added);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new(added.Id, added.Version, known?.WrittenBy);
    }
}

/// <summary>Which of two versions of a note stays.</summary>
public enum NoteChoice { Mine, Theirs, Both }

/// <summary>Settles two versions of a note. The words that are given up stay in the history.</summary>
public sealed class ChooseVersion(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="id">The second version, which stands below the first.</param>
    public async Task RunAsync(Id<Meeting> meeting, Id<ItemNote> id, NoteChoice choice, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.MeetingToRunAsync(by, meeting, cancel);
        var second = await db.Set<ItemNote>().SingleOrDefaultAsync(n => n.BoardId == by.BoardId && n.MeetingId == meeting && n.Id == id, cancel);
        var first = second?.VersionOfId is not { } of ? null : await db.Set<ItemNote>().SingleOrDefaultAsync(n => n.BoardId == by.BoardId && n.Id == of, cancel);
        if (second is null || first is null) throw new RuleBrokenException("", "Somebody has chosen between these versions already");
        if (choice == NoteChoice.Both) second.VersionOfId = null;
        else
        {
            var (givenUp, author) = choice == NoteChoice.Mine ? (first.Text, first.WrittenBy) : (second.Text, second.WrittenBy);
            if (choice == NoteChoice.Mine) (first.Text, first.WrittenBy, first.WrittenAt) = (second.Text, second.WrittenBy, second.WrittenAt);
            db.Remove(second);
            db.Record(new VersionChosen(author, givenUp), new("item", second.ItemId.Value), by, clock.UtcInstant);
        }
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
