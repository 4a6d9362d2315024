using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Stop = (string Route, string Path, string Name);

namespace Safeboard.Browser.Tests.Tour;

/// <summary>The registers of challenges and decisions, with every act on one, and what one person owes.</summary>
internal static class RegisterStops
{
    public static async Task<List<Stop>> OfAsync(BoardDb db, Board board)
    {
        var root = $"/{SampleApp.Board}/challenges";
        var open = await db.Set<Challenge>().Where(c => c.BoardId == board.Id && c.Round == 2).SingleAsync();
        var answered = await db.Set<Challenge>().Where(c => c.BoardId == board.Id && c.State == ChallengeState.Answered).FirstAsync();
        var ended = await db.Set<Challenge>().Where(c => c.BoardId == board.Id && c.State == ChallengeState.Ended).FirstAsync();
        var praise = await db.Set<Challenge>().Where(c => c.BoardId == board.Id && c.IsPraise).FirstAsync();
        var decision = await db.Set<Decision>().Where(d => d.BoardId == board.Id).OrderBy(d => d.DecidedOn).FirstAsync();
        const string one = "/{board}/challenges/{id:guid}";
        List<Stop> stops =
        [
            ("/{board}/challenges", root, "challenges"), ("/{board}/challenges", root + "?state=all", "challenges-all"), ("/{board}/challenges", root + "?q=nothingmatchesthis", "challenges-nothing"),
            (one, $"{root}/{open.Id}", "challenge"), (one, $"{root}/{answered.Id}", "challenge-answered"), (one, $"{root}/{ended.Id}", "challenge-ended"), (one, $"{root}/{praise.Id}", "praise"),
            ("/{board}/challenges/add", root + "/add", "challenge-add"), ("/{board}/challenges/add", root + "/add?praise=true", "praise-add"), ("/{board}/challenges/add", $"{root}/add?again={ended.Id}", "challenge-again"),
            ("/{board}/challenges/from-minutes", root + "/from-minutes", "challenges-from-minutes"), ("/{board}/challenges/figures", root + "/figures", "challenges-figures"),
            ("/{board}/challenges/figures", root + "/figures?from=yesterday", "challenges-figures-error"), ("/{board}/settings/challenges", $"/{SampleApp.Board}/settings/challenges", "challenges-settings"),
            (one + "/ask-again", $"{root}/{answered.Id}/ask-again", "challenge-ask-again"), (one + "/reopen", $"{root}/{ended.Id}/reopen", "challenge-reopen"),
            ("/my-work", "/my-work", "my-work-empty"), ("/{board}/decisions", $"/{SampleApp.Board}/decisions?since=soon", "decisions-error"),
            ("/{board}/decisions/before", $"/{SampleApp.Board}/decisions/before?Text={Uri.EscapeDataString(decision.Text)}", "decided-before"), ("/{board}/decisions/{id:guid}", $"/{SampleApp.Board}/decisions/{decision.Id}", "decision"),
            ("/{board}/decisions/{id:guid}/note", $"/{SampleApp.Board}/decisions/{decision.Id}/note", "decision-note"), ("/{board}/decisions/{id:guid}/end", $"/{SampleApp.Board}/decisions/{decision.Id}/end", "decision-end"),
            ("/{board}/decisions/{id:guid}/restore", $"/{SampleApp.Board}/decisions/{decision.Id}/restore", "decision-restore"),
            ("/{board}/actions/add", $"/{SampleApp.Board}/actions/add?challenge={open.Id}", "action-add-challenge"),
        ];
        foreach (var act in (string[])["answer", "change", "end", "escalate", "withdraw"]) stops.Add(($"{one}/{act}", $"{root}/{open.Id}/{act}", "challenge-" + act));
        return stops;
    }

    /// <summary>Forms that are sent empty.</summary>
    public static async Task<List<(string Path, string Button, string Name)>> FormsAsync(BoardDb db, Board board)
    {
        var open = await db.Set<Challenge>().Where(c => c.BoardId == board.Id && c.Round == 2).SingleAsync();
        var root = $"/{SampleApp.Board}/challenges";
        var decision = await db.Set<Decision>().Where(d => d.BoardId == board.Id).OrderBy(d => d.DecidedOn).Select(d => d.Id).FirstAsync();
        return
        [
            (root + "/add", "Put it on the register", "challenge-add"), ($"{root}/{open.Id}/answer", "Add the answer", "challenge-answer"), ($"{root}/{open.Id}/escalate", "Take it higher", "challenge-escalate"),
            ($"{root}/{open.Id}/end", "End Challenge", "challenge-end"), ($"{root}/{open.Id}/withdraw", "Withdraw Challenge", "challenge-withdraw"), ($"/{SampleApp.Board}/settings/challenges", "Save", "challenges-settings"),
            ($"/{SampleApp.Board}/decisions/{decision}/end", "Save", "decision-end"),
        ];
    }
}
