using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Meetings;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>One challenge: what is asked of whom, what was answered, at which stage it stands, what serves it, what happened.</summary>
[Needs(Permission.SeeBoard), LoadsChallenge]
public sealed class ChallengeModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel, IChallengePage
{
    private const int MostHistory = 50;

    public ChallengeDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;
    public DateOnly Today => clock.TodayInLondon;
    public bool SeesBoard => visit.Viewer.SeesWholeBoard;
    public bool MayAddActions => visit.Viewer.May(Permission.ManageActions);
    public Escalation Escalation { get; private set; } = null!;
    public IReadOnlyList<ResponseRow> Responses { get; private set; } = [];
    public IReadOnlyList<RoundRow> Rounds { get; private set; } = [];
    public IReadOnlyList<MeetingActionRow> Actions { get; private set; } = [];
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    /// <summary>The words of the minutes that it came from, with their place.</summary>
    public (string Text, string Href, string Words)? Source { get; private set; }

    /// <summary>What may be done, the likeliest first: the last part of its address, its words, and 0 for the green button, 1 for a grey one, 2 for a link.</summary>
    public IReadOnlyList<(string Act, string Words, int Weight)> Acts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var viewer = visit.Viewer;
        Escalation = await db.EscalationAsync(viewer, cancel);
        Responses = await db.ResponsesToAsync(Subject.Id, viewer, cancel);
        Rounds = await db.OtherRoundsAsync(Subject, viewer, cancel);
        Actions = await db.ActionsFromAsync(viewer, OriginKind.Challenge, Subject.Id.Value, cancel);
        History = await db.LatestOfAsync(viewer, Subject.Id.Value, MostHistory, cancel);
        if (Subject.StatementId is { } statement && await db.StatementSourceAsync(viewer, statement, cancel) is { } said)
            Source = (said.Text, MeetingLinks.Source(Board, said.Place), $"{(said.Place.Page is { } page ? $"page {page} of " : "")}{said.Place.FileName}");
        Acts = [.. Possible(viewer)];
    }

    private IEnumerable<(string, string, int)> Possible(Viewer viewer)
    {
        var manages = viewer.May(Permission.ManageRegisters);
        if (Subject.IsOpen && viewer.May(Permission.AnswerChallenges)) yield return ("answer", "Add the answer", Subject.State == ChallengeState.Answered ? 1 : 0);
        if (!manages) yield break;
        if (Subject.State == ChallengeState.Answered)
        {
            yield return ("end", "It is settled: end it", 0);
            yield return ("ask-again", "The answer is not enough", 1);
        }
        else if (Subject.IsOpen) yield return ("end", "End it", 2);
        if (Subject.IsOpen && Escalation.Above(Subject.Stage).Any()) yield return ("escalate", "Take it a stage higher", 2);
        yield return ("change", "Change the wording", 2);
        if (Subject.IsOpen || Subject.State == ChallengeState.Recorded) yield return ("withdraw", "Withdraw", 2);
        else
        {
            if (Subject.State == ChallengeState.Ended) yield return ("again", "The concern is back: raise it again", 2);
            yield return ("reopen", "Open again", 2);
        }
    }
}
