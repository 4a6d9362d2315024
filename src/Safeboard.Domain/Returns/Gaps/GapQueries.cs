using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Gaps;

/// <summary>An answer below what the board asks for, in a return that was sent in.</summary>
public sealed record GapRow
{
    public required Id<Return> ReturnId { get; init; }
    public required AnswerPlace Place { get; init; }
    public required string Respondent { get; init; }
    public required string Group { get; init; }
    public Id<Agency>? Agency { get; init; }

    /// <summary>The respondent’s own answer, and the board’s where it moderated it.</summary>
    public string? Label { get; init; }
    public string? Moderated { get; init; }

    /// <summary>What the respondent says will be done, and by when.</summary>
    public string? Improvement { get; init; }
    public DateOnly? ImproveBy { get; init; }

    /// <summary>The action made of it.</summary>
    public Id<BoardAction>? ActionId { get; init; }
    public string? Reference { get; init; }
    public ActionState? State { get; init; }
}

/// <summary>A question by which gaps can be chosen.</summary>
public sealed record GapQuestion(AnswerPlace Place, Section Section, Question Question);

/// <summary>Which gaps are shown.</summary>
/// <param name="Section">The key of a section; null for all.</param>
/// <param name="Made">Whether an action was made of it; null for both.</param>
public sealed record GapFilter(string? Section, string? Group, bool? Made, int Page);

/// <summary>One page of gaps.</summary>
public sealed record GapPage(IReadOnlyList<GapRow> Rows, int Count, int Page, IReadOnlyDictionary<AnswerPlace, GapQuestion> Questions)
{
    public const int Size = 50;
    public int Pages => Math.Max(1, (Count + Size - 1) / Size);
}

/// <summary>The gaps of a campaign as one board sees them: in what all boards ask and in what it asks itself.</summary>
public static class GapQueries
{
    extension(BoardDb db)
    {
        /// <summary>By question, then by respondent. The board’s own score goes before the respondent’s.</summary>
        public async Task<GapPage> GapsAsync(CampaignRow campaign, SetMemory sets, GapFilter filter, Viewer viewer, CancellationToken cancel)
        {
            var questions = await db.GapQuestionsAsync(campaign, sets, viewer, cancel);
            var shown = questions.Where(q => filter.Section is null || q.Section.Key == filter.Section).ToList();
            var gaps = db.Gaps(campaign, shown, viewer);
            if (filter.Group is { } group) gaps = gaps.Where(g => g.Group == group);
            if (filter.Made is { } made) gaps = gaps.Where(g => g.ActionId != null == made);
            var count = await gaps.CountAsync(cancel);
            var page = Math.Clamp(filter.Page, 1, Math.Max(1, (count + GapPage.Size - 1) / GapPage.Size));
            var rows = await gaps.OrderBy(g => g.QuestionKey).ThenBy(g => g.Respondent).ThenBy(g => g.ReturnId).Skip((page - 1) * GapPage.Size).Take(GapPage.Size).ToListAsync(cancel);
            return new(rows.ConvertAll(AsRow), count, page, questions.ToDictionary(q => q.Place));
        }

        /// <summary>Those of the given answers that are gaps and have no action yet.</summary>
        internal async Task<IReadOnlyList<(GapRow Gap, GapQuestion Question)>> OpenGapsAsync(CampaignRow campaign, SetMemory sets, IReadOnlyCollection<(Id<Return> Return, AnswerPlace Place)> chosen, Viewer viewer, CancellationToken cancel)
        {
            var questions = await db.GapQuestionsAsync(campaign, sets, viewer, cancel);
            var (returns, places) = (chosen.Select(c => c.Return).Distinct().ToList(), chosen.ToHashSet());
            var asked = questions.Where(q => chosen.Any(c => c.Place == q.Place)).ToList();
            var gaps = await db.Gaps(campaign, asked, viewer).Where(g => g.ActionId == null && returns.Contains(g.ReturnId)).ToListAsync(cancel);
            return [.. gaps.ConvertAll(AsRow).Where(g => places.Contains((g.ReturnId, g.Place))).Select(g => (g, asked.First(q => q.Place == g.Place))).OrderBy(g => asked.IndexOf(g.Item2)).ThenBy(g => g.g.Respondent, StringComparer.Ordinal)];
        }

        /// <summary>The questions below whose threshold something is to be done.</summary>
        public async Task<IReadOnlyList<GapQuestion>> GapQuestionsAsync(CampaignRow campaign, SetMemory sets, Viewer viewer, CancellationToken cancel) =>
            [.. (await db.PartsSeenAsync(campaign.Id, null, campaign.SetVersionId, sets, viewer, cancel)).SelectMany(p => p.Content.Sections.SelectMany(s => s.Questions.Where(q => q.ImproveBelow is not null).Select(q => new GapQuestion(new(p.Version, q.Key), s, q))))];

        private IQueryable<Row> Gaps(CampaignRow campaign, IReadOnlyList<GapQuestion> questions, Viewer viewer)
        {
            var (board, id, sealedAway) = (viewer.BoardId, campaign.Id, Readers.SignerOnly);
            var complete = db.ReturnsVisibleTo(viewer).Where(r => r.CampaignId == id && campaign.Readers != sealedAway && (r.State == ReturnState.Submitted || r.State == ReturnState.SignedOff || r.State == ReturnState.Moderated));
            IQueryable<Row>? all = null;
            // One part for each set and threshold: there are seldom more than two.
            foreach (var alike in questions.GroupBy(q => (q.Place.Set, q.Question.ImproveBelow)))
            {
                var (set, below, keys) = (alike.Key.Set, alike.Key.ImproveBelow, alike.Select(q => q.Question.Key).ToList());
                var part = from a in db.Set<ReturnAnswer>()
                           join r in complete on a.ReturnId equals r.Id
                           from m in db.Set<ModeratedAnswer>().Where(m => m.BoardId == board && m.ReturnId == a.ReturnId && m.SetVersionId == a.SetVersionId && m.QuestionKey == a.QuestionKey).DefaultIfEmpty()
                           from g in db.Set<ReturnGap>().Where(g => g.BoardId == board && g.ReturnId == a.ReturnId && g.SetVersionId == a.SetVersionId && g.QuestionKey == a.QuestionKey).DefaultIfEmpty()
                           from x in db.Set<BoardAction>().Where(x => x.Id == g.ActionId).DefaultIfEmpty()
                           where a.CampaignId == id && a.SetVersionId == set && keys.Contains(a.QuestionKey) && (m.Label != null ? m.Score : a.Score) < below
                           select new Row
                           {
                               ReturnId = r.Id, SetVersionId = a.SetVersionId, QuestionKey = a.QuestionKey, Respondent = r.Name, Group = r.Group, AgencyId = r.AgencyId, Label = a.Value, Moderated = m.Label, Improvement = a.Improvement, ImproveBy = a.ImproveBy,
                               ActionId = x == null ? null : x.Id, Reference = x == null ? null : x.Reference, State = x == null ? null : x.State,
                           };
                all = all is null ? part : all.Concat(part);
            }
            return all ?? complete.Where(r => false).Select(r => new Row { ReturnId = r.Id, SetVersionId = campaign.SetVersionId, QuestionKey = "", Respondent = r.Name, Group = r.Group });
        }
    }

    private static GapRow AsRow(Row row) => new()
    {
        ReturnId = row.ReturnId, Place = new(row.SetVersionId, row.QuestionKey), Respondent = row.Respondent, Group = row.Group, Agency = row.AgencyId, Label = row.Label, Moderated = row.Moderated,
        Improvement = row.Improvement, ImproveBy = row.ImproveBy, ActionId = row.ActionId, Reference = row.Reference, State = row.State,
    };

    private sealed class Row
    {
        public Id<Return> ReturnId { get; init; }
        public Id<QuestionSetVersion> SetVersionId { get; init; }
        public string QuestionKey { get; init; } = "";
        public string Respondent { get; init; } = "";
        public string Group { get; init; } = "";
        public Id<Agency>? AgencyId { get; init; }
        public string? Label { get; init; }
        public string? Moderated { get; init; }
        public string? Improvement { get; init; }
        public DateOnly? ImproveBy { get; init; }
        public Id<BoardAction>? ActionId { get; init; }
        public string? Reference { get; init; }
        public ActionState? State { get; init; }
    }
}
