using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Stop = (string Route, string Path, string Name);

namespace Safeboard.Browser.Tests.Tour;

/// <summary>Plans and their objectives, what is put to others, the horizon log and letters, with every act.</summary>
internal static class PlanStops
{
    private const string One = "/{id:guid}";

    public static async Task<List<Stop>> OfAsync(BoardDb db, Board board)
    {
        var plan = await db.Set<Plan>().Where(p => p.BoardId == board.Id && p.State == PlanState.Current).OrderBy(p => p.Number).FirstAsync();
        var draft = await db.Set<Plan>().Where(p => p.BoardId == board.Id && p.State == PlanState.Draft).OrderBy(p => p.Number).FirstAsync();
        var priority = await db.Set<PlanPriority>().Where(p => p.PlanId == plan.Id).OrderBy(p => p.Order).FirstAsync();
        var objective = await db.Set<PlanObjective>().Where(o => o.PriorityId == priority.Id).OrderBy(o => o.Order).FirstAsync();
        var milestone = await db.Set<PlanMilestone>().Where(m => m.ObjectiveId == objective.Id).OrderBy(m => m.DueOn).FirstAsync();
        var other = await db.Set<Board>().Where(b => !db.Set<Plan>().Any(p => p.BoardId == b.Id)).OrderBy(b => b.Slug).Select(b => b.Slug).FirstAsync();
        var (root, of) = ($"/{board.Slug}/plans", $"/{board.Slug}/plans/{plan.Id}");
        var (route, objectives, on) = ("/{board}/plans", "/{board}/plans/objectives/{id:guid}", $"{root}/objectives/{objective.Id}");
        List<Stop> stops =
        [
            (route, root, "plans"), (route, $"/{other}/plans", "plans-empty"), (route + "/add", root + "/add", "plan-add"), (route + One, of, "plan"), (route + One, $"{root}/{draft.Id}", "plan-draft"),
            (route + One + "/begin", $"{root}/{draft.Id}/begin", "plan-begin"), (route + One + "/priorities/add", of + "/priorities/add", "priority-add"), (route + One + "/priorities/{priority:guid}", $"{of}/priorities/{priority.Id}", "priority"),
            (route + One + "/objectives/add", $"{of}/objectives/add?priority={priority.Id}", "objective-add"), (objectives, on, "objective"), (objectives + "/milestones/add", on + "/milestones/add", "milestone-add"),
            (objectives + "/milestones/{milestone:guid}", $"{on}/milestones/{milestone.Id}", "milestone"), ("/{board}/actions/add", $"/{board.Slug}/actions/add?objective={objective.Id}", "action-add-objective"),
            ("/public/{board}/plans", $"/public/{board.Slug}/plans", "public-plans"), ("/public/{board}/plans/{number:int}", $"/public/{board.Slug}/plans/{plan.Number}", "public-plan"),
        ];
        foreach (var act in (string[])["change", "end", "public", "roll-forward"]) stops.Add((route + One + "/" + act, $"{of}/{act}", "plan-" + act));
        foreach (var act in (string[])["change", "rate", "progress", "take-out"]) stops.Add(($"{objectives}/{act}", $"{on}/{act}", "objective-" + act));
        await AddRegistersAsync(stops, db, board, other);
        return stops;
    }

    private static async Task AddRegistersAsync(List<Stop> stops, BoardDb db, Board board, string other)
    {
        var (referral, horizon) = (await db.Set<Referral>().Where(r => r.BoardId == board.Id).OrderBy(r => r.Number).ToListAsync(), await db.Set<HorizonEntry>().Where(h => h.BoardId == board.Id).OrderBy(h => h.Id).ToListAsync());
        var letters = await db.Set<Letter>().Where(l => l.BoardId == board.Id).OrderBy(l => l.Number).ToListAsync();
        (string Name, Guid First, Guid Second, string[] Acts)[] registers =
        [
            ("put-to-others", referral[0].Id.Value, referral[1].Id.Value, ["change", "answer", "close", "reopen"]), ("horizon", horizon[0].Id.Value, horizon[^1].Id.Value, ["change", "decide", "close", "reopen"]),
            ("letters", letters[1].Id.Value, letters[0].Id.Value, ["change", "send", "reply", "close", "reopen"]),
        ];
        foreach (var (name, first, second, acts) in registers)
        {
            var (route, root) = ($"/{{board}}/{name}", $"/{board.Slug}/{name}");
            stops.AddRange([(route, root, name), (route, root + "?state=all", name + "-all"), (route, root + "?q=nothingmatchesthis", name + "-nothing"), (route, $"/{other}/{name}", name + "-empty")]);
            stops.AddRange([(route + "/add", root + "/add", name + "-add"), (route + One, $"{root}/{first}", name + "-one"), (route + One, $"{root}/{second}", name + "-other")]);
            stops.AddRange(acts.Select(act => ($"{route}{One}/{act}", $"{root}/{first}/{act}", $"{name}-{act}")));
        }
    }

    /// <summary>Forms that are sent empty.</summary>
    public static async Task<List<(string Path, string Button, string Name)>> FormsAsync(BoardDb db, Board board)
    {
        var plan = await db.Set<Plan>().Where(p => p.BoardId == board.Id && p.State == PlanState.Current).OrderBy(p => p.Number).FirstAsync();
        var objective = await db.Set<PlanObjective>().Where(o => o.PlanId == plan.Id).OrderBy(o => o.Id).FirstAsync();
        var (referral, entry, letter) = (await db.Set<Referral>().Where(r => r.BoardId == board.Id).OrderBy(r => r.Number).FirstAsync(), await db.Set<HorizonEntry>().Where(h => h.BoardId == board.Id).OrderBy(h => h.Id).FirstAsync(), await db.Set<Letter>().Where(l => l.BoardId == board.Id).OrderBy(l => l.Number).LastAsync());
        var (root, of, on) = ($"/{board.Slug}", $"/{board.Slug}/plans/{plan.Id}", $"/{board.Slug}/plans/objectives/{objective.Id}");
        return
        [
            (root + "/plans/add", "Add plan", "plan-add"), (of + "/priorities/add", "Add priority", "priority-add"), (of + "/objectives/add", "Add objective", "objective-add"), (of + "/roll-forward", "Begin the next plan", "plan-roll-forward"),
            (of + "/end", $"End {plan.Name}", "plan-end"), (on + "/rate", "Save the rating", "objective-rate"), (on + "/progress", "Add the note", "objective-progress"), (on + "/milestones/add", "Add milestone", "milestone-add"),
            (root + "/put-to-others/add", "Put it on the register", "put-to-others-add"), ($"{root}/put-to-others/{referral.Id}/answer", "Save the answer", "put-to-others-answer"), (root + "/horizon/add", "Add it", "horizon-add"),
            ($"{root}/horizon/{entry.Id}/decide", "Save the decision", "horizon-decide"), (root + "/letters/add", "Add letter", "letters-add"), ($"{root}/letters/{letter.Id}/reply", "Save the reply", "letters-reply"),
        ];
    }
}
