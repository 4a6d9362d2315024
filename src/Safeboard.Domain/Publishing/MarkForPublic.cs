using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>Makes an item with its parts public, or keeps it back with a reason that the public reads. A confidential item stays confidential.</summary>
public sealed class MarkForPublic(BoardDb db, TimeProvider clock) : IOperation
{
    private const int LongestReason = 1000;

    public async Task RunAsync(Id<Meeting> meeting, Id<MeetingItem> id, bool isPublic, string? because, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.CopyToChangeAsync(by, meeting, PublicState.Prepared, cancel) is null) throw new RuleBrokenException("", "Prepare a public copy first");
        var items = await db.ItemsVisibleTo(by).Where(i => i.MeetingId == meeting && (i.Id == id || i.ParentId == id)).ToListAsync(cancel);
        var item = items.Find(i => i.Id == id) ?? throw new RuleBrokenException("", "This item is not there any more");
        if (item.Marking == ItemMarking.Confidential) throw new RuleBrokenException("", "A confidential item does not become public");
        var reason = isPublic ? null : because.AtMost(LongestReason, "Because") ?? throw new RuleBrokenException("Because", "Say why it is not for publication: the public reads it in its place");
        foreach (var part in items.Where(i => i.Marking != ItemMarking.Confidential)) part.Marking = isPublic ? ItemMarking.Public : ItemMarking.MembersOnly;
        item.MarkedBecause = reason;
        db.Record(isPublic ? new ItemMadePublic() : new ItemKeptBack(reason!), new("item", item.Id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
