using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Boards;

/// <summary>A board of a campaign as its page lists it.</summary>
/// <param name="Adds">The name of the question set that it adds; null for none.</param>
/// <param name="Returns">How many answer for it.</param>
public sealed record CampaignBoardRow(Id<Board> BoardId, string Name, bool Leads, DateOnly? JoinedOn, string? JoinedBy, Id<QuestionSet>? AddsId, string? Adds, int Returns, int Version);

/// <summary>The boards of a campaign.</summary>
public static class BoardQueries
{
    extension(BoardDb db)
    {
        /// <summary>The one that leads first, then by name. Each board sees who takes part with it.</summary>
        public async Task<IReadOnlyList<CampaignBoardRow>> CampaignBoardsAsync(Id<Campaign> id, Viewer viewer, CancellationToken cancel) =>
            await (from c in db.CampaignsVisibleTo(viewer)
                   join m in db.Set<CampaignBoard>() on c.Id equals m.CampaignId
                   join b in db.Set<Board>() on m.BoardId equals b.Id
                   from v in db.Set<QuestionSetVersion>().Where(v => v.Id == m.AddendumId).DefaultIfEmpty()
                   from s in db.Set<QuestionSet>().Where(s => s.Id == v.SetId).DefaultIfEmpty()
                   where c.Id == id orderby c.BoardId == m.BoardId descending, b.Name
                   select new CampaignBoardRow(b.Id, b.Name, c.BoardId == m.BoardId, m.JoinedOn, m.JoinedBy, s == null ? null : s.Id, s == null ? null : s.Name, db.Set<ReturnBoard>().Count(r => r.BoardId == m.BoardId && r.CampaignId == id), m.Version)).ToListAsync(cancel);

        /// <summary>Boards of this installation that can still be asked, by name.</summary>
        public async Task<IReadOnlyList<(Id<Board> Id, string Name)>> BoardsToAskAsync(Id<Campaign> id, Viewer viewer, CancellationToken cancel) =>
            [.. (await db.Set<Board>().Where(b => viewer.May(Permission.ManageReturns) && !db.Set<CampaignBoard>().Any(c => c.CampaignId == id && c.BoardId == b.Id)).OrderBy(b => b.Name).Select(b => new { b.Id, b.Name }).ToListAsync(cancel)).Select(b => (b.Id, b.Name))];

        internal async Task<(Campaign Campaign, CampaignBoard Board)> TakingPartAsync(Id<Campaign> id, int? version, Viewer by, CancellationToken cancel)
        {
            var campaign = await db.CampaignsVisibleTo(by).SingleAsync(c => c.Id == id, cancel);
            if (campaign.State != CampaignState.Draft) throw new RuleBrokenException("", "This campaign is open: its questions and boards stay as they are");
            var board = await db.Set<CampaignBoard>().SingleAsync(b => b.CampaignId == id && b.BoardId == by.BoardId, cancel);
            if (version is { } seen) db.Entry(board).Property(b => b.Version).OriginalValue = seen;
            return (campaign, board);
        }
    }
}
