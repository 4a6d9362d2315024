using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Gaps;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Analysis;

/// <summary>What one respondent said to one question.</summary>
public sealed record GivenAnswer(Id<Return> Return, string Name, string Group, string? Value, string? Words, string? Improvement, DateOnly? ImproveBy);

/// <summary>One page of them.</summary>
public sealed record GivenPage(IReadOnlyList<GivenAnswer> Rows, int Count, int Page)
{
    public const int Size = 50;
    public int Pages => Math.Max(1, (Count + Size - 1) / Size);
}

/// <summary>An action that was made of gaps of a round.</summary>
/// <param name="Gaps">Of how many gaps.</param>
public sealed record GapAction(string Reference, string Text, string OwnerLine, ActionState State, DateOnly? DueOn, int Gaps);

/// <summary>Answers as they were given, with who gave them: for the office.</summary>
public static class GivenQueries
{
    extension(BoardDb db)
    {
        /// <summary>All that was said to one question, by name of the respondent.</summary>
        public async Task<GivenPage> GivenToAsync(CampaignAnalysis analysis, AnswerPlace place, int page, Viewer viewer, CancellationToken cancel)
        {
            var given = from a in db.Set<ReturnAnswer>() join r in db.Counted(analysis.Row.Id, analysis.WithUnfinished, viewer) on a.ReturnId equals r.Id where a.SetVersionId == place.Set && a.QuestionKey == place.Question && (a.Value != null || a.Words != null) select new { r, a };
            var count = await given.CountAsync(cancel);
            var shown = Math.Clamp(page, 1, Math.Max(1, (count + GivenPage.Size - 1) / GivenPage.Size));
            return new(await given.OrderBy(g => g.r.Name).ThenBy(g => g.r.Id).Skip((shown - 1) * GivenPage.Size).Take(GivenPage.Size).Select(g => new GivenAnswer(g.r.Id, g.r.Name, g.r.Group, g.a.Value, g.a.Words, g.a.Improvement, g.a.ImproveBy)).ToListAsync(cancel), count, shown);
        }

        /// <summary>Each return that counts and has answers, whole, one after the other: as long as it takes to write one only that one is held.</summary>
        public async IAsyncEnumerable<(AnalysedReturn Return, WholeReturn Whole)> WholeReturnsAsync(CampaignAnalysis analysis, Viewer viewer, [EnumeratorCancellation] CancellationToken cancel)
        {
            var versions = analysis.Parts.Select(p => p.Version).ToList();
            var rows = (from a in db.Set<ReturnAnswer>().AsNoTracking() join r in db.Counted(analysis.Row.Id, analysis.WithUnfinished, viewer) on a.ReturnId equals r.Id where versions.Contains(a.SetVersionId) orderby r.Name, r.Id select a).AsAsyncEnumerable();
            var returns = analysis.Returns.ToDictionary(r => r.Id);
            var given = new Dictionary<AnswerPlace, Given>();
            AnalysedReturn? current = null;
            await foreach (var answer in rows.WithCancellation(cancel))
            {
                if (current?.Id != answer.ReturnId)
                {
                    if (current is not null) yield return (current, WholeReturn.Of(analysis.Parts, given));
                    (current, given) = (returns[answer.ReturnId], []);
                }
                given[new(answer.SetVersionId, answer.QuestionKey)] = answer.AsGiven();
            }
            if (current is not null) yield return (current, WholeReturn.Of(analysis.Parts, given));
        }

        /// <summary>Actions that the viewer’s board made of gaps of the round, by reference.</summary>
        public async Task<IReadOnlyList<GapAction>> GapActionsAsync(Id<Campaign> campaign, Viewer viewer, CancellationToken cancel)
        {
            var gaps = db.Set<ReturnGap>().Where(g => g.BoardId == viewer.BoardId && g.CampaignId == campaign);
            return await db.ActionsVisibleTo(viewer).Where(a => gaps.Any(g => g.ActionId == a.Id)).OrderBy(a => a.DueSort).ThenBy(a => a.Reference)
                .Select(a => new GapAction(a.Reference, a.Text, a.OwnerLine, a.State, a.DueOn, gaps.Count(g => g.ActionId == a.Id))).ToListAsync(cancel);
        }
    }
}
