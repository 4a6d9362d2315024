using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Gaps;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Analysis;

/// <summary>One standard of one respondent beside others.</summary>
/// <param name="Board">The same with the board’s score where it gave one; null where it looked at none.</param>
/// <param name="Sector">The mean of the others in its sector or phase; null where too few others answered to show it.</param>
/// <param name="All">The mean of all others, by the same rule.</param>
public sealed record ComparedStandard(StandardFigures Standard, double Self, double? Board, double? Sector, double? All);

/// <summary>What a board said of one answer.</summary>
public sealed record FeedbackComment(Question Question, string? Self, string? Board, string? Comment);

/// <summary>What one respondent hears back: its scores, those of others of whom none can be told apart, what the board said, what was agreed.</summary>
public sealed record Feedback(AnalysedReturn Return, string? Summary, IReadOnlyList<ComparedStandard> Standards, IReadOnlyList<FeedbackComment> Comments, IReadOnlyList<GapAction> Actions);

/// <summary>Feedback for those whose returns count.</summary>
public static class FeedbackQueries
{
    private sealed record Scored(AnswerPlace Place, int Score, string? Label);

    extension(BoardDb db)
    {
        /// <summary>In four commands, however many there are.</summary>
        public async Task<IReadOnlyList<Feedback>> FeedbackAsync(CampaignAnalysis analysis, IReadOnlyCollection<Id<Return>> of, Disclosure disclosure, Viewer viewer, CancellationToken cancel)
        {
            var counted = analysis.Counted.Where(r => of.Contains(r.Id)).ToList();
            var (ids, versions, board) = (counted.ConvertAll(r => r.Id), analysis.Parts.Select(p => p.Version).ToList(), viewer.BoardId);
            var self = (await db.Set<ReturnAnswer>().Where(a => ids.Contains(a.ReturnId) && versions.Contains(a.SetVersionId) && a.Score != null).Select(a => new { a.ReturnId, a.SetVersionId, a.QuestionKey, a.Score, a.Value }).ToListAsync(cancel)).ToLookup(a => a.ReturnId, a => new Scored(new(a.SetVersionId, a.QuestionKey), a.Score!.Value, a.Value));
            var said = (await db.Set<ModeratedAnswer>().Where(m => m.BoardId == board && ids.Contains(m.ReturnId)).Select(m => new { m.ReturnId, m.SetVersionId, m.QuestionKey, m.Score, m.Label, m.Comment }).ToListAsync(cancel)).ToLookup(m => m.ReturnId);
            var summaries = await db.Set<ReturnBoard>().Where(b => b.BoardId == board && ids.Contains(b.ReturnId)).Select(b => new { b.ReturnId, b.Summary }).ToDictionaryAsync(b => b.ReturnId, b => b.Summary, cancel);
            var actions = (await (from g in db.Set<ReturnGap>() join a in db.ActionsVisibleTo(viewer) on g.ActionId equals a.Id where g.BoardId == board && ids.Contains(g.ReturnId) orderby a.DueSort, a.Reference select new { g.ReturnId, a.Reference, a.Text, a.OwnerLine, a.State, a.DueOn }).ToListAsync(cancel)).ToLookup(a => a.ReturnId);
            var questions = analysis.Parts.SelectMany(p => p.Content.Sections.SelectMany(s => s.Questions).Select(q => (Place: new AnswerPlace(p.Version, q.Key), q))).ToDictionary(q => q.Place, q => q.q);
            return [.. counted.Select(r =>
            {
                var own = self[r.Id].ToDictionary(s => s.Place);
                var board = said[r.Id].Where(m => m.Score is not null).ToDictionary(m => new AnswerPlace(m.SetVersionId, m.QuestionKey), m => m.Score!.Value);
                return new Feedback(r, summaries.GetValueOrDefault(r.Id), [.. analysis.Scored.Select(s => Compare(s, r.Group, own, board, disclosure)).OfType<ComparedStandard>()],
                    [.. said[r.Id].Where(m => m.Comment is not null || m.Score is not null).Select(m => (Place: new AnswerPlace(m.SetVersionId, m.QuestionKey), m)).Where(m => questions.ContainsKey(m.Place)).Select(m => new FeedbackComment(questions[m.Place], own.GetValueOrDefault(m.Place)?.Label, m.m.Label, m.m.Comment)).OrderBy(c => c.Question.Key, StringComparer.Ordinal)],
                    [.. actions[r.Id].GroupBy(a => a.Reference).Select(g => new GapAction(g.Key, g.First().Text, g.First().OwnerLine, g.First().State, g.First().DueOn, g.Count()))]);
            })];
        }
    }

    /// <summary>Null where the respondent scored nothing of it.</summary>
    private static ComparedStandard? Compare(StandardFigures standard, string group, Dictionary<AnswerPlace, Scored> own, Dictionary<AnswerPlace, int> board, Disclosure disclosure)
    {
        var questions = AnalysisMaker.ScoredBy(standard.Part.Content, standard.Section).Questions.Select(q => (q, Place: new AnswerPlace(standard.Part.Version, q.Key))).Where(q => own.ContainsKey(q.Place)).ToList();
        if (questions.Count == 0) return null;
        var mine = Tally.Of(questions.Select(q => (q.q, own[q.Place].Score, 1)));
        var (sector, all) = (standard.ByGroup.GetValueOrDefault(group, Tally.None).Without(mine), standard.All.Without(mine));
        // Who knows the sector’s mean and that of all could work out the mean of the other sectors.
        var showsSector = sector.People > 0 && disclosure.Shows(sector.People);
        var showsAll = all.People > 0 && (showsSector ? disclosure.ShowsBoth(all.People, sector.People) : disclosure.Shows(all.People));
        return new(standard, mine.Mean!.Value, questions.Any(q => board.ContainsKey(q.Place)) ? questions.Average(q => board.TryGetValue(q.Place, out var score) ? score : own[q.Place].Score) : null, showsSector ? sector.Mean : null, showsAll ? all.Mean : null);
    }
}
