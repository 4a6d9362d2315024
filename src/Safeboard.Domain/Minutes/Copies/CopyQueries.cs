using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes.Versions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Copies;

/// <summary>A copy as the office sees it: without its secret.</summary>
public sealed record CopyRow(Id<MinutesCopy> Id, string Name, int Number, DateOnly Until, DateTime? StoppedAt, DateTime? OpenedAt, DateTime? ReceivedAt);

/// <summary>Who got which version of minutes, and who has it.</summary>
public static class CopyQueries
{
    extension(BoardDb db)
    {
        /// <summary>The newest version first, then by name.</summary>
        public async Task<IReadOnlyList<CopyRow>> MinutesCopiesAsync(Viewer viewer, Id<MeetingMinutes> minutes, CancellationToken cancel) => !viewer.May(Permission.SendMessages) ? []
            : await db.Set<MinutesCopy>().Where(c => c.BoardId == viewer.BoardId && c.MinutesId == minutes).OrderByDescending(c => c.Number).ThenBy(c => c.Name).ThenBy(c => c.Id)
                .Select(c => new CopyRow(c.Id, c.Name, c.Number, c.Until, c.StoppedAt, c.OpenedAt, c.ReceivedAt)).ToListAsync(cancel);
    }
}
