using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Answers;

/// <summary>
/// Where a round asks agencies to confirm an action, what they send in becomes their answer to it: the first question with a scale or choices says how far, and what they know is its words.
/// </summary>
public sealed class AnswersOfAction(BoardDb db, AskAgencies ask, AnswerForAgency answer)
{
    /// <summary>All who are asked by the round are asked by the action: it is done when the last of them has answered, not before.</summary>
    internal async Task AskAsync(Campaign campaign, IEnumerable<Return> asked, Viewer by, CancellationToken cancel)
    {
        if (campaign.ActionId is not { } id || await db.ActionsVisibleTo(by).AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) is not { IsOpen: true } action) return;
        var known = await db.Set<AgencyResponse>().Where(r => r.BoardId == by.BoardId && r.ActionId == id).Select(r => r.AgencyId).ToListAsync(cancel);
        var wanted = asked.Select(r => r.AgencyId).OfType<Id<Agency>>().Except(known).ToList();
        if (wanted.Count > 0) await ask.RunAsync(id, action.Version, wanted, by, cancel);
    }

    /// <summary>Does nothing where the round confirms no action, or the action is closed, or it does not ask this agency.</summary>
    internal async Task PutAsync(Campaign campaign, Return whole, WholeReturn answers, Viewer by, CancellationToken cancel)
    {
        if (campaign.ActionId is not { } id || whole.AgencyId is not { } agency || Answered(answers) is not { } answered) return;
        // The respondent has no role on the board: Safeboard writes for them, in their name.
        var office = Viewer.System(campaign.BoardId) with { Name = by.Name };
        if (await db.ActionsVisibleTo(office).AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) is not { IsOpen: true }) return;
        if (!await db.Set<AgencyResponse>().AnyAsync(r => r.BoardId == campaign.BoardId && r.ActionId == id && r.AgencyId == agency, cancel)) return;
        await answer.RunAsync(id, agency, answered.State, answered.Words, office, cancel);
    }

    /// <summary>The best of a scale is yes, its worst is no, what lies between is partly, and what has no score does not concern the agency. Of choices the first is yes.</summary>
    internal static (ResponseState State, string Words)? Answered(WholeReturn answers)
    {
        if (answers.Questions.FirstOrDefault(q => q.Question.Kind is AnswerKind.Scale or AnswerKind.Choice && q.Given?.Value is not null) is not { Given: { Value: { } value } given } asked) return null;
        var scores = asked.Part.Content.ScaleOf(asked.Question)?.Points.Select(p => p.Score).OfType<int>().ToList() ?? [];
        var state = asked.Question.Kind == AnswerKind.Choice ? asked.Question.Choices[0] == value ? ResponseState.Yes : ResponseState.No
            : given.Score is not { } score ? ResponseState.NotForUs : score == scores.Max() ? ResponseState.Yes : score == scores.Min() ? ResponseState.No : ResponseState.Partly;
        var words = string.Join(": ", ((string?[])[value, given.Words]).OfType<string>());
        return (state, words.Length <= AgencyResponse.LongestAnswer ? words : words[..(AgencyResponse.LongestAnswer - 1)] + "…");
    }
}
