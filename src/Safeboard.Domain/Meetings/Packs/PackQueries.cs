using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Packs;

/// <summary>A finished file of a pack.</summary>
public sealed record PackFileRow(Id<PackFile> Id, PackReader Reader, int? Supplement, long Size, DateTime MadeAt);

/// <summary>Packs of meetings. The pack for members is for those who may see what is confidential; how it is made is for those who build agendas.</summary>
public static class PackQueries
{
    extension(BoardDb db)
    {
        /// <summary>The files that this viewer may read: the whole pack before its supplements.</summary>
        public async Task<IReadOnlyList<PackFileRow>> PackFilesAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await db.PackFilesVisibleTo(viewer).Where(f => f.MeetingId == meeting).OrderBy(f => f.Reader).ThenBy(f => f.Supplement ?? 0)
                .Select(f => new PackFileRow(f.Id, f.Reader, f.Supplement, f.Size, f.MadeAt)).ToListAsync(cancel);

        /// <summary>One of them with its bytes' identity.</summary>
        public Task<PackFile?> PackFileAsync(Viewer viewer, Id<Meeting> meeting, Id<PackFile> id, CancellationToken cancel) =>
            db.PackFilesVisibleTo(viewer).AsNoTracking().SingleOrDefaultAsync(f => f.MeetingId == meeting && f.Id == id, cancel);

        /// <summary>The makings of a meeting's pack in order.</summary>
        public async Task<IReadOnlyList<PackMaking>> PackMakingsAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            MayMake(viewer) ? await db.Set<PackMaking>().AsNoTracking().Where(m => m.BoardId == viewer.BoardId && m.MeetingId == meeting).OrderBy(m => m.Supplement).ToListAsync(cancel) : [];

        /// <summary>The parts as they were last made, with the pages that they keep.</summary>
        public async Task<IReadOnlyList<PackPart>> PackPartsAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            MayMake(viewer) ? await db.Set<PackPart>().AsNoTracking().Where(p => p.BoardId == viewer.BoardId && p.MeetingId == meeting).OrderBy(p => p.Order).ToListAsync(cancel) : [];

        /// <summary>The pages of each part in the pack that was last made, by its key: “12 to 19”. They are the same for every reader.</summary>
        public async Task<IReadOnlyDictionary<string, string>> PackPagesAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await db.Set<PackPart>().Where(p => p.BoardId == viewer.BoardId && p.MeetingId == meeting).ToDictionaryAsync(p => p.Key, p => p.Pages, cancel);

        /// <summary>What a pack would be made from now, as far as this viewer may read it.</summary>
        public async Task<PackSources> PackSourcesAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            new(await db.AgendaItemsAsync(viewer, meeting, cancel), await db.PapersAsync(viewer, meeting, cancel), await db.PaperRequestsOfAsync(viewer, meeting, cancel));

        private IQueryable<PackFile> PackFilesVisibleTo(Viewer viewer)
        {
            var all = viewer.May(Permission.SeeConfidential);
            return db.Set<PackFile>().Where(f => f.BoardId == viewer.BoardId && (all || f.Reader == PackReader.Partners));
        }
    }

    private static bool MayMake(Viewer viewer) => viewer.May(Permission.BuildAgenda) && viewer.May(Permission.SeeConfidential);
}
