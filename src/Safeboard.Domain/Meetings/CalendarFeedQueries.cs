using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>When the address of a calendar was made, in UTC, and when a programme last read it.</summary>
public sealed record FeedRow(Id<BoardGroup>? GroupId, DateTime MadeAt, DateOnly? LastReadOn);

/// <summary>The secret addresses of calendars, as those see them who may make and stop them. The secrets are not there.</summary>
public static class CalendarFeedQueries
{
    extension(BoardDb db)
    {
        /// <summary>The addresses of the board's groups.</summary>
        public async Task<IReadOnlyDictionary<Id<BoardGroup>, FeedRow>> GroupFeedsAsync(Viewer viewer, CancellationToken cancel) =>
            await db.Set<CalendarFeed>().Where(f => f.BoardId == viewer.BoardId && f.GroupId != null).Select(f => new FeedRow(f.GroupId, f.MadeAt, f.LastReadOn))
                .ToDictionaryAsync(f => f.GroupId!.Value, cancel);

        /// <summary>The viewer's own address; null where there is none.</summary>
        public Task<FeedRow?> OwnFeedAsync(Viewer viewer, CancellationToken cancel) =>
            db.FeedOf(viewer, null).Select(f => new FeedRow(null, f.MadeAt, f.LastReadOn)).SingleOrDefaultAsync(cancel);

        internal IQueryable<CalendarFeed> FeedOf(Viewer viewer, Id<BoardGroup>? group) => group is { } id
            ? db.Set<CalendarFeed>().Where(f => f.BoardId == viewer.BoardId && f.GroupId == id)
            : db.Set<CalendarFeed>().Where(f => f.AccountId == viewer.AccountId);
    }
}
