using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Analysis;

/// <summary>This round beside those before it, along the chain of what each follows.</summary>
internal static class YearQueries
{
    /// <summary>This round and so many before it.</summary>
    private const int MostBefore = 4;

    extension(BoardDb db)
    {
        /// <summary>The newest first; empty where no round came before. Questions are told by their keys, or by those that they replace, so a standard is counted by the questions that it has now.</summary>
        public async Task<IReadOnlyList<YearFigures>> YearsAsync(CampaignRow row, IReadOnlyList<SetPart> parts, bool withUnfinished, Viewer viewer, CancellationToken cancel)
        {
            if (row.Follows is null) return [];
            var known = await (from c in db.CampaignsVisibleTo(viewer) join b in db.Set<CampaignBoard>() on c.Id equals b.CampaignId where b.BoardId == viewer.BoardId select new Round(c.Id, c.FollowsId, c.Name, c.ClosesOn, c.SetVersionId, b.AddendumId)).ToListAsync(cancel);
            var chain = ChainOf(row.Id, known.ToDictionary(c => c.Id));
            if (chain.Count < 2) return [];
            var (ids, states) = (chain.ConvertAll(c => c.Id), AnalysisQueries.StatesOf(withUnfinished));
            var returns = (await db.Served(viewer).Where(r => ids.Contains(r.CampaignId) && states.Contains(r.State)).Select(r => new { r.Id, r.CampaignId, r.AgencyId, r.SchoolId, r.PersonId }).ToListAsync(cancel))
                .ConvertAll(r => (r.Id, r.CampaignId, Key: r.AgencyId?.Value ?? r.SchoolId?.Value ?? r.PersonId?.Value ?? r.Id.Value));
            var inAll = returns.GroupBy(r => r.Key).Where(g => g.DistinctBy(r => r.CampaignId).Count() == chain.Count).Select(g => g.Key).ToHashSet();
            var same = returns.Where(r => inAll.Contains(r.Key)).Select(r => r.Id).ToList();
            var counted = db.Served(viewer).Where(r => ids.Contains(r.CampaignId) && states.Contains(r.State));
            var all = await db.ScoresAsync(ids, counted, cancel);
            var ofSame = same.Count == returns.Count ? all : await db.ScoresAsync(ids, counted.Where(r => same.Contains(r.Id)), cancel);
            return [.. chain.Select(c => new YearFigures(c.Id, c.Name, c.ClosesOn, returns.Count(r => r.CampaignId == c.Id), returns.Count(r => r.CampaignId == c.Id && inAll.Contains(r.Key)), Standards(c, parts, all, ofSame)))];
        }

        private async Task<ILookup<(Id<Campaign>, AnswerPlace), (int Score, int Count)>> ScoresAsync(List<Id<Campaign>> ids, IQueryable<Return> counted, CancellationToken cancel) =>
            (await (from a in db.Set<ReturnAnswer>() join r in counted on a.ReturnId equals r.Id where ids.Contains(a.CampaignId) && a.Score != null group a by new { a.CampaignId, a.SetVersionId, a.QuestionKey, a.Score } into g
                    select new { g.Key.CampaignId, g.Key.SetVersionId, g.Key.QuestionKey, g.Key.Score, Count = g.Count() }).ToListAsync(cancel)).ToLookup(s => (s.CampaignId, new AnswerPlace(s.SetVersionId, s.QuestionKey)), s => (s.Score!.Value, s.Count));
    }

    private sealed record Round(Id<Campaign> Id, Id<Campaign>? Follows, string Name, DateOnly ClosesOn, Id<QuestionSetVersion> Own, Id<QuestionSetVersion>? Added);

    private static List<Round> ChainOf(Id<Campaign> from, Dictionary<Id<Campaign>, Round> known)
    {
        List<Round> chain = [];
        for (Id<Campaign>? at = from; at is { } id && known.TryGetValue(id, out var round) && chain.Count <= MostBefore && !chain.Contains(round); at = round.Follows) chain.Add(round);
        return chain;
    }

    private static Dictionary<AnswerPlace, (Tally, Tally)> Standards(Round round, IReadOnlyList<SetPart> parts, ILookup<(Id<Campaign>, AnswerPlace), (int Score, int Count)> all, ILookup<(Id<Campaign>, AnswerPlace), (int Score, int Count)> same)
    {
        var standards = new Dictionary<AnswerPlace, (Tally, Tally)>();
        foreach (var part in parts)
        {
            if ((part.Board is null ? round.Own : round.Added) is not { } version) continue;
            foreach (var section in part.Content.Sections)
            {
                var questions = AnalysisMaker.ScoredBy(part.Content, section).Questions;
                string KeyOf(Question q) => q.Formerly is { } before && !all.Contains((round.Id, new(version, q.Key))) ? before : q.Key;
                Tally Sum(ILookup<(Id<Campaign>, AnswerPlace), (int Score, int Count)> scores) => Tally.Of(questions.SelectMany(q => scores[(round.Id, new(version, KeyOf(q)))].Select(s => (q, s.Score, s.Count))));
                standards[new(part.Version, section.Key)] = (Sum(all), Sum(same));
            }
        }
        return standards;
    }
}
