using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Boards;

/// <summary>How many questions are asked of somebody who has answered nothing yet, by the boards for which they answer.</summary>
internal sealed class AskedOfBoards(SetPart core, IReadOnlyDictionary<Id<Board>, SetPart> added)
{
    private static readonly Dictionary<AnswerPlace, Given> Nothing = [];
    private readonly int _core = WholeReturn.Of([core], Nothing).Asked;
    private readonly Dictionary<Id<Board>, int> _added = added.ToDictionary(a => a.Key, a => WholeReturn.Of([a.Value], Nothing).Asked);

    /// <summary>What is still wrong with the questions, and where; null where all of them can be asked.</summary>
    public string? Unfinished()
    {
        foreach (var part in (SetPart[])[core, .. added.Values])
            if (SetRules.Problems(part.Content) is [var (place, message), ..]) return $"The questions{(part == core ? "" : " that a board adds")} are not finished. {place}: {message}";
        return null;
    }

    public int Count(IEnumerable<Id<Board>> boards) => _core + boards.Sum(b => _added.GetValueOrDefault(b));
}

/// <summary>What a return asks: what all boards of its campaign ask, then what each of them adds.</summary>
public static class BoardParts
{
    extension(BoardDb db)
    {
        /// <summary>All that one respondent is asked, by all boards for which they answer.</summary>
        internal async Task<IReadOnlyList<SetPart>> PartsAskedAsync(Id<Return> id, Id<QuestionSetVersion> core, SetMemory sets, CancellationToken cancel) =>
            await db.PartsAsync(core, from r in db.Set<ReturnBoard>() join c in db.Set<CampaignBoard>() on new { r.CampaignId, r.BoardId } equals new { c.CampaignId, c.BoardId } where r.ReturnId == id select c, sets, cancel);

        /// <summary>What a viewer sees of a campaign: somebody who answers sees all that they are asked, a board what all ask and what it asks itself, never what another board asks.</summary>
        internal Task<IReadOnlyList<SetPart>> PartsSeenAsync(Id<Campaign> campaign, Id<Return>? of, Id<QuestionSetVersion> core, SetMemory sets, Viewer viewer, CancellationToken cancel) =>
            viewer.OnlyRecord is not null && of is { } id ? db.PartsAskedAsync(id, core, sets, cancel)
                : db.PartsAsync(core, db.Set<CampaignBoard>().Where(c => c.CampaignId == campaign && c.BoardId == viewer.BoardId), sets, cancel);

        internal async Task<AskedOfBoards> AskedOfBoardsAsync(Campaign campaign, SetMemory sets, CancellationToken cancel)
        {
            var added = await db.Set<CampaignBoard>().Where(c => c.CampaignId == campaign.Id && c.AddendumId != null).Select(c => new { c.BoardId, Id = c.AddendumId!.Value }).ToListAsync(cancel);
            var parts = new Dictionary<Id<Board>, SetPart>();
            foreach (var one in added) parts[one.BoardId] = new(one.Id, "", await sets.ContentAsync(db, one.Id, cancel));
            return new(new(campaign.SetVersionId, null, await sets.ContentAsync(db, campaign.SetVersionId, cancel)), parts);
        }

        private async Task<IReadOnlyList<SetPart>> PartsAsync(Id<QuestionSetVersion> core, IQueryable<CampaignBoard> boards, SetMemory sets, CancellationToken cancel)
        {
            var added = await (from c in boards join b in db.Set<Board>() on c.BoardId equals b.Id where c.AddendumId != null orderby b.Name select new { Id = c.AddendumId!.Value, b.Name }).ToListAsync(cancel);
            List<SetPart> parts = [new(core, null, await sets.ContentAsync(db, core, cancel))];
            foreach (var one in added) parts.Add(new(one.Id, one.Name, await sets.ContentAsync(db, one.Id, cancel)));
            return parts;
        }
    }
}
