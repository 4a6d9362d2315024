using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>A series in a list.</summary>
public sealed record SeriesRow(Id<MeetingSeries> Id, Id<BoardGroup> GroupId, string Group, SeriesRule Rule, SeriesMeeting Each, string? EndedBecause, int Version);

/// <summary>Series of a board. Everybody who may open the board sees them.</summary>
public static class SeriesQueries
{
    extension(BoardDb db)
    {
        public IQueryable<MeetingSeries> SeriesVisibleTo(Viewer viewer) => db.Set<MeetingSeries>().Where(s => s.BoardId == viewer.BoardId);

        /// <summary>By group; those that run before those that ended.</summary>
        public async Task<IReadOnlyList<SeriesRow>> SeriesAsync(Viewer viewer, CancellationToken cancel) =>
            [.. (await db.SeriesRows(db.SeriesVisibleTo(viewer)).ToListAsync(cancel)).OrderBy(s => s.EndedBecause is not null).ThenBy(s => s.Group, StringComparer.CurrentCulture)];

        public Task<SeriesRow?> SeriesAsync(Viewer viewer, Id<MeetingSeries> id, CancellationToken cancel) =>
            db.SeriesRows(db.SeriesVisibleTo(viewer).Where(s => s.Id == id)).SingleOrDefaultAsync(cancel);

        public async Task<IReadOnlyList<MeetingRow>> MeetingsOfSeriesAsync(Viewer viewer, Id<MeetingSeries> id, CancellationToken cancel) =>
            await db.MeetingRows(viewer).Where(m => m.SeriesId == id).OrderBy(m => m.Date).ToListAsync(cancel);

        /// <summary>Meetings that ending the series on a day would cancel.</summary>
        public IQueryable<Meeting> EndedBy(Viewer viewer, Id<MeetingSeries> id, DateOnly lastDay) =>
            db.MeetingsVisibleTo(viewer).Where(m => m.SeriesId == id && m.Date > lastDay && !m.ChangedByHand && (m.State == MeetingState.Planned || m.State == MeetingState.DateHeld)).OrderBy(m => m.Date);

        /// <summary>The meetings that stand from a day on and are not of this series: what its days may clash with.</summary>
        internal async Task<IReadOnlyList<MeetingRow>> OtherMeetingsAsync(Viewer viewer, Id<MeetingSeries> series, DateOnly from, CancellationToken cancel) =>
            await db.MeetingRows(viewer).Where(m => m.Date >= from && m.SeriesId != series && m.State != MeetingState.Cancelled && m.State != MeetingState.Released)
                .OrderBy(m => m.Date).ThenBy(m => m.Group).ToListAsync(cancel);

        private IQueryable<SeriesRow> SeriesRows(IQueryable<MeetingSeries> found) =>
            from series in found.AsNoTracking()
            join g in db.Set<BoardGroup>() on series.GroupId equals g.Id
            select new SeriesRow(series.Id, series.GroupId, g.Name, series.Rule, series.Each, series.EndedBecause, series.Version);
    }
}
