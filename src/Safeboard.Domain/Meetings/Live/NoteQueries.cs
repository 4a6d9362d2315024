using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Live;

/// <summary>A note as it is shown.</summary>
public sealed record NoteRow(Id<ItemNote> Id, Id<MeetingItem> ItemId, string Text, Id<ItemNote>? VersionOfId, string WrittenBy, DateTime WrittenAt, int Version);

/// <summary>The notes of a meeting. A page that shows them says itself who may see a confidential item.</summary>
public static class NoteQueries
{
    extension(BoardDb db)
    {
        /// <summary>In the order of the items' notes; two versions of one stand together, the older first.</summary>
        public async Task<IReadOnlyList<NoteRow>> NotesAsync(Viewer viewer, Id<Meeting> meeting, Id<MeetingItem>? item, CancellationToken cancel) =>
            await db.Set<ItemNote>().Where(n => n.BoardId == viewer.BoardId && n.MeetingId == meeting && (item == null || n.ItemId == item)).OrderBy(n => n.Order).ThenBy(n => n.VersionOfId != null).ThenBy(n => n.Id)
                .Select(n => new NoteRow(n.Id, n.ItemId, n.Text, n.VersionOfId, n.WrittenBy, n.WrittenAt, n.Version)).ToListAsync(cancel);
    }
}
