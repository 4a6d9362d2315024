using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Analysis;

/// <summary>What came of a round: counted by the database, so that many returns cost hardly more than few.</summary>
public static class AnalysisQueries
{
    extension(BoardDb db)
    {
        /// <summary>In a fixed number of commands. A round whose answers only respondents and signers read has none: its standards are empty.</summary>
        public async Task<CampaignAnalysis> AnalysisAsync(CampaignRow row, bool withUnfinished, SetMemory sets, Viewer viewer, CancellationToken cancel)
        {
            var returns = await db.Served(viewer).Where(r => r.CampaignId == row.Id).OrderBy(r => r.Name).ThenBy(r => r.Id).Select(r => new AnalysedReturn(r.Id, r.Name, r.Group, r.District, r.State)).ToListAsync(cancel);
            if (row.Readers == Readers.SignerOnly) return new(row, withUnfinished, [], returns, []);
            var parts = await db.PartsSeenAsync(row.Id, null, row.SetVersionId, sets, viewer, cancel);
            var analysis = new CampaignAnalysis(row, withUnfinished, parts, returns, []);
            var counted = db.Counted(row.Id, withUnfinished, viewer);
            var standards = await db.StandardsAsync(row, parts, analysis.Counted.Count, counted, cancel);
            return analysis with { Standards = standards, Moderated = await db.ModeratedAsync(row, parts, counted, viewer, cancel), Years = await db.YearsAsync(row, parts, withUnfinished, viewer, cancel) };
        }

        /// <summary>Returns that count.</summary>
        internal IQueryable<Return> Counted(Id<Campaign> campaign, bool withUnfinished, Viewer viewer)
        {
            var states = StatesOf(withUnfinished);
            return db.Served(viewer).Where(r => r.CampaignId == campaign && states.Contains(r.State));
        }

        /// <summary>Returns that answer for the viewer’s board. The board that leads a round does not analyse those that answer only for another.</summary>
        internal IQueryable<Return> Served(Viewer viewer)
        {
            var serves = db.Set<ReturnBoard>().Where(b => b.BoardId == viewer.BoardId);
            return viewer.May(Permission.SeeReturns) ? db.ReturnsVisibleTo(viewer).Where(r => serves.Any(b => b.ReturnId == r.Id)) : db.ReturnsVisibleTo(viewer).Where(r => false);
        }

        private async Task<IReadOnlyList<StandardFigures>> StandardsAsync(CampaignRow row, IReadOnlyList<SetPart> parts, int count, IQueryable<Return> counted, CancellationToken cancel)
        {
            var (id, versions, conditional) = (row.Id, parts.Select(p => p.Version).ToList(), new ConditionalAnswers(parts));
            var (loose, linked) = (conditional.Keys.ToList(), conditional.AllKeys.ToList());
            var valued = parts.SelectMany(p => p.Content.Sections).SelectMany(s => s.Questions).Where(q => q.Kind is AnswerKind.Choice or AnswerKind.Number or AnswerKind.Date).Select(q => q.Key).Distinct().Except(loose).ToList();
            var given = from a in db.Set<ReturnAnswer>() join r in counted on a.ReturnId equals r.Id where a.CampaignId == id && a.Value != null && versions.Contains(a.SetVersionId) select new { a.ReturnId, a.SetVersionId, a.QuestionKey, a.Score, a.Value, r.Group, r.District };
            var scores = await given.Where(a => !loose.Contains(a.QuestionKey)).GroupBy(a => new { a.SetVersionId, a.QuestionKey, a.Score, a.Group, a.District }).Select(g => new { g.Key.SetVersionId, g.Key.QuestionKey, g.Key.Score, g.Key.Group, g.Key.District, Count = g.Count() }).ToListAsync(cancel);
            var values = await given.Where(a => valued.Contains(a.QuestionKey)).GroupBy(a => new { a.SetVersionId, a.QuestionKey, a.Value }).Select(g => new { g.Key.SetVersionId, g.Key.QuestionKey, g.Key.Value, Count = g.Count() }).ToListAsync(cancel);
            var singly = await given.Where(a => linked.Contains(a.QuestionKey)).ToListAsync(cancel);
            var files = await (from f in db.Set<AnswerFile>() join r in counted on f.ReturnId equals r.Id where versions.Contains(f.SetVersionId) group f by new { f.SetVersionId, f.QuestionKey } into g select new { g.Key.SetVersionId, g.Key.QuestionKey, Count = g.Select(f => f.ReturnId).Distinct().Count() }).ToListAsync(cancel);
            var kept = conditional.Count([.. singly.Select(a => new LooseAnswer(a.ReturnId, new(a.SetVersionId, a.QuestionKey), a.Value!, a.Score, a.Group, a.District))]);
            return new AnalysisMaker(count,
                [.. scores.Select(s => new AnswerCount(new(s.SetVersionId, s.QuestionKey), s.Score, s.Group, s.District, s.Count)), .. kept.Answers],
                [.. values.Select(v => new ValueCount(new(v.SetVersionId, v.QuestionKey), v.Value!, v.Count)), .. kept.Values],
                kept.Asked, files.ToDictionary(f => new AnswerPlace(f.SetVersionId, f.QuestionKey), f => f.Count)).Standards(parts);
        }

        private async Task<IReadOnlyList<ModeratedFigures>> ModeratedAsync(CampaignRow row, IReadOnlyList<SetPart> parts, IQueryable<Return> counted, Viewer viewer, CancellationToken cancel)
        {
            var found = await (from m in db.Set<ModeratedAnswer>()
                               join a in db.Set<ReturnAnswer>() on new { m.ReturnId, m.SetVersionId, m.QuestionKey } equals new { a.ReturnId, a.SetVersionId, a.QuestionKey }
                               join r in counted on m.ReturnId equals r.Id
                               where m.BoardId == viewer.BoardId && m.CampaignId == row.Id && m.Score != null && a.Score != null
                               group new { Self = a.Score!.Value, Board = m.Score!.Value } by new { m.SetVersionId, m.QuestionKey } into g
                               select new { g.Key.SetVersionId, g.Key.QuestionKey, Count = g.Count(), Self = g.Sum(x => x.Self), Board = g.Sum(x => x.Board), Lowered = g.Count(x => x.Board < x.Self), Raised = g.Count(x => x.Board > x.Self) }).ToListAsync(cancel);
            var sections = parts.SelectMany(p => p.Content.Sections.SelectMany(s => AnalysisMaker.ScoredBy(p.Content, s).Questions.Select(q => (Question: new AnswerPlace(p.Version, q.Key), Section: new AnswerPlace(p.Version, s.Key))))).ToDictionary(s => s.Question, s => s.Section);
            return [.. found.Where(f => sections.ContainsKey(new(f.SetVersionId, f.QuestionKey))).GroupBy(f => sections[new(f.SetVersionId, f.QuestionKey)])
                .Select(g => new ModeratedFigures(g.Key, g.Max(f => f.Count), g.Sum(f => f.Count), g.Sum(f => f.Self), g.Sum(f => f.Board), g.Sum(f => f.Lowered), g.Sum(f => f.Raised)))];
        }
    }

    internal static IReadOnlyList<ReturnState> StatesOf(bool withUnfinished) => withUnfinished
        ? [ReturnState.Submitted, ReturnState.SignedOff, ReturnState.Moderated, ReturnState.InProgress, ReturnState.ChangesRequested] : [ReturnState.Submitted, ReturnState.SignedOff, ReturnState.Moderated];
}
