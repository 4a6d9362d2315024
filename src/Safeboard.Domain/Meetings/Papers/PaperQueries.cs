using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Papers;

/// <summary>A paper in a list.</summary>
public sealed record PaperRow(Id<Paper> Id, Id<MeetingItem> ItemId, string Letter, string Title, int Number, string FileName, long Size, string AddedBy, DateOnly AddedOn, PaperState State)
{
    /// <summary>It came after the day on which papers close.</summary>
    public bool IsLate(DateOnly? close) => AddedOn > close;
}

/// <summary>Papers of meetings: whoever may see the item reads its paper; earlier versions are for those who build agendas.</summary>
public static class PaperQueries
{
    extension(BoardDb db)
    {
        /// <summary>The papers of a meeting by letter, earlier versions behind later ones.</summary>
        public async Task<IReadOnlyList<PaperRow>> PapersAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await (from paper in db.PapersVisibleTo(viewer)
                   where paper.MeetingId == meeting && paper.State != PaperState.TakenOff
                   orderby paper.Letter.Length, paper.Letter, paper.Number descending
                   select new PaperRow(paper.Id, paper.ItemId!.Value, paper.Letter, paper.Title, paper.Number, paper.FileName, paper.Size, paper.AddedBy, paper.AddedOn, paper.State)).ToListAsync(cancel);

        /// <summary>The file of one paper, when this viewer may read it.</summary>
        public Task<NamedFile?> PaperFileAsync(Viewer viewer, Id<Meeting> meeting, Id<Paper> id, CancellationToken cancel) =>
            db.PapersVisibleTo(viewer).Where(p => p.MeetingId == meeting && p.Id == id).Select(p => new NamedFile(p.FileId, p.FileName, p.Size)).SingleOrDefaultAsync(cancel);

        public IQueryable<Paper> PapersVisibleTo(Viewer viewer)
        {
            var all = viewer.May(Permission.BuildAgenda);
            return db.Set<Paper>().Where(p => p.BoardId == viewer.BoardId && (all || p.State == PaperState.Current) && db.ItemsVisibleTo(viewer).Any(i => i.Id == p.ItemId));
        }

        internal async Task<(Paper Paper, MeetingItem Item)> PaperToChangeAsync(Id<Paper> id, Viewer by, CancellationToken cancel)
        {
            var paper = await db.Set<Paper>().SingleAsync(p => p.BoardId == by.BoardId && p.Id == id, cancel);
            var item = await db.ItemsVisibleTo(by).SingleOrDefaultAsync(i => i.Id == paper.ItemId, cancel);
            if (item is null || paper.State != PaperState.Current) throw new RuleBrokenException("", $"Paper {paper.Letter} was replaced or taken off meanwhile");
            return (paper, item);
        }
    }
}
