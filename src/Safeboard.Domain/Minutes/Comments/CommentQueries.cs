using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Comments;

/// <summary>A secret address as the office sees it: without its secret.</summary>
public sealed record CommentLinkRow(Id<CommentLink> Id, Id<BoardMember> MemberId, string Name, DateOnly Until, DateTime MadeAt, DateTime? StoppedAt, DateTime? OpenedAt, DateTime? RestIsRightAt, int Comments)
{
    public bool HasAnswered => Comments > 0 || RestIsRightAt is not null;
}

/// <summary>Comments on minutes and the addresses they come by, for the office and the chair.</summary>
public static class CommentQueries
{
    extension(BoardDb db)
    {
        public async Task<IReadOnlyList<CommentLinkRow>> CommentLinksAsync(Viewer viewer, Id<MeetingMinutes> minutes, CancellationToken cancel) =>
            await db.Set<CommentLink>().Where(l => l.BoardId == viewer.BoardId && l.MinutesId == minutes).OrderBy(l => l.Name).ThenBy(l => l.Id)
                .Select(l => new CommentLinkRow(l.Id, l.MemberId, l.Name, l.Until, l.MadeAt, l.StoppedAt, l.OpenedAt, l.RestIsRightAt, db.Set<MinutesComment>().Count(c => c.LinkId == l.Id))).ToListAsync(cancel);

        /// <summary>In the order they were sent.</summary>
        public async Task<IReadOnlyList<MinutesComment>> CommentsAsync(Viewer viewer, Id<MeetingMinutes> minutes, CancellationToken cancel) =>
            await db.Set<MinutesComment>().AsNoTracking().Where(c => c.BoardId == viewer.BoardId && c.MinutesId == minutes).OrderBy(c => c.Id).ToListAsync(cancel);
    }
}
