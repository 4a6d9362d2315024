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

namespace Safeboard.Domain.Returns.Rounds;

/// <summary>What the board said of an answer in the round before, once it had agreed.</summary>
public sealed record SaidBefore(string? Label, int? Score, string? Comment);

/// <summary>An action that was made of a gap in the round before, as it stands now.</summary>
public sealed record ActionSince(string Reference, string Text, ActionState State, DateOnly? DueOn);

/// <summary>What the same respondent answered to a question in the round before.</summary>
/// <param name="Question">The question as it was asked then.</param>
public sealed record AnswerBefore(string Campaign, AskedQuestion Question, SaidBefore? Said, IReadOnlyList<ActionSince> Actions);

/// <summary>The round before this one, along the chain that the office gave.</summary>
public static class LastRoundQueries
{
    extension(BoardDb db)
    {
        /// <summary>Null where there was no round before, the respondent was not asked then, or did not answer the question or the one that it replaces.</summary>
        public async Task<AnswerBefore?> AnswerBeforeAsync(Id<Return> id, AskedQuestion asked, SetMemory sets, Viewer viewer, CancellationToken cancel)
        {
            // What a board adds is not told apart over the years: only what all boards ask has a year before.
            if (asked.Part.Board is not null) return null;
            var before = await (from r in db.ReturnsVisibleTo(viewer)
                                join c in db.Set<Campaign>() on r.CampaignId equals c.Id
                                join earlier in db.Set<Campaign>() on c.FollowsId equals earlier.Id
                                join then in db.Set<Return>() on earlier.Id equals then.CampaignId
                                where r.Id == id && then.BoardId == r.BoardId && ((r.AgencyId != null && then.AgencyId == r.AgencyId) || (r.SchoolId != null && then.SchoolId == r.SchoolId) || (r.PersonId != null && then.PersonId == r.PersonId))
                                select new { then.Id, then.BoardId, earlier.Name, earlier.SetVersionId }).FirstOrDefaultAsync(cancel);
            if (before is null) return null;
            var content = await sets.ContentAsync(db, before.SetVersionId, cancel);
            if (AskedThen(content, asked.Question) is not { } then1) return null;
            var key = then1.Question.Key;
            var answer = await db.Set<ReturnAnswer>().AsNoTracking().SingleOrDefaultAsync(a => a.ReturnId == before.Id && a.SetVersionId == before.SetVersionId && a.QuestionKey == key, cancel);
            if (answer is null) return null;
            var said = await (from m in db.Set<ModeratedAnswer>()
                              join b in db.Set<ReturnBoard>() on new { m.ReturnId, m.BoardId } equals new { b.ReturnId, b.BoardId }
                              where m.BoardId == before.BoardId && m.ReturnId == before.Id && m.SetVersionId == before.SetVersionId && m.QuestionKey == key && b.AgreedAt != null
                              select new SaidBefore(m.Label, m.Score, m.Comment)).FirstOrDefaultAsync(cancel);
            var actions = await (from g in db.Set<ReturnGap>() join a in db.Set<BoardAction>() on g.ActionId equals a.Id
                                 where g.BoardId == before.BoardId && g.ReturnId == before.Id && g.SetVersionId == before.SetVersionId && g.QuestionKey == key select new ActionSince(a.Reference, a.Text, a.State, a.DueOn)).ToListAsync(cancel);
            return new(before.Name, new(new(before.SetVersionId, null, content), then1.Section, then1.Question, answer.AsGiven()), said, actions);
        }
    }

    /// <summary>The question itself where it was asked then already, otherwise the one that it replaces; null where neither was.</summary>
    internal static (Section Section, Question Question)? AskedThen(SetContent then, Question now) => then.Find(now.Key) ?? (now.Formerly is { } before ? then.Find(before) : null);
}

/// <summary>Answers as in the round before, in one step. Files are not taken over, nor a day for an improvement that has passed.</summary>
public sealed class AnswerAsBefore(BoardDb db, SetMemory sets, SaveAnswer save, TimeProvider clock) : IOperation
{
    /// <param name="version">That of the answer when it was shown; 0 where there was none.</param>
    public async Task<SavedAnswer> RunAsync(Id<Return> id, AskedQuestion asked, int version, Viewer by, CancellationToken cancel)
    {
        var before = (await db.AnswerBeforeAsync(id, asked, sets, by, cancel))?.Question.Given ?? throw new RuleBrokenException("", "There is no answer from the round before");
        var typed = new AnswerTyped
        {
            Value = before.Value, Words = before.Words, Improvement = before.Improvement, ImproveBy = before.ImproveBy >= clock.TodayInLondon ? before.ImproveBy : null,
            Day = asked.Question.Kind == AnswerKind.Date && DateOnly.TryParse(before.Value, System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null,
            Rows = asked.Question.Kind == AnswerKind.Table ? AnswerRules.RowsOf(before) : [],
        };
        if (SetRules.AnswersOf(asked.Question, asked.Part.Content) is { Count: > 0 } answers && before.Value is { } value && !answers.Contains(value)) throw new RuleBrokenException("Value", $"“{value}” cannot be answered any more. Choose one of the answers");
        return await save.RunAsync(id, asked.Place, version, typed, [], by, cancel);
    }
}
