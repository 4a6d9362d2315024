using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Stop = (string Route, string Path, string Name);

namespace Safeboard.Browser.Tests.Tour;

/// <summary>The risk register, its map and report, and what is done about a risk.</summary>
internal static class RiskStops
{
    public static async Task<List<Stop>> OfAsync(BoardDb db, Board board)
    {
        var risks = await db.Set<Risk>().Where(r => r.BoardId == board.Id).OrderBy(r => r.Number).ToListAsync();
        var (risk, accepted, closed, bare) = (risks[0], risks.First(r => r.AcceptedBy != null), risks.First(r => !r.IsOpen), risks.First(r => r.IsOpen && r.ScoredOn == null));
        var other = await db.Set<Board>().Where(b => !db.Set<Risk>().Any(r => r.BoardId == b.Id)).OrderBy(b => b.Slug).Select(b => b.Slug).FirstAsync();
        var (group, whose) = await (from r in db.Set<Risk>() join b in db.Set<Board>() on r.BoardId equals b.Id where r.GroupId != null orderby r.Number select ValueTuple.Create(r.GroupId!.Value, b.Slug)).FirstAsync();
        var (route, root) = ("/{board}/risks", $"/{board.Slug}/risks");
        List<Stop> stops =
        [
            (route, root, "risks"), (route, root + "?state=all&sort=number", "risks-all"), (route, root + "?q=nothingmatchesthis", "risks-nothing"), (route, $"/{other}/risks", "risks-empty"),
            (route + "/map", root + "/map", "risk-map"), (route + "/map", $"/{other}/risks/map", "risk-map-empty"),
            (route + "/report", root + "/report", "risk-report"), (route + "/report", $"/{whose}/risks/report?group={group}", "risk-report-group"), (route + "/report", $"/{other}/risks/report", "risk-report-empty"),
            (route + "/add", root + "/add", "risk-add"), (route + "/{id:guid}", $"{root}/{risk.Id}", "risk"), (route + "/{id:guid}", $"{root}/{bare.Id}", "risk-not-scored"), (route + "/{id:guid}", $"{root}/{closed.Id}", "risk-closed"),
            (route + "/{id:guid}", $"{root}/{accepted.Id}", "risk-accepted"), (route + "/{id:guid}/reopen", $"{root}/{closed.Id}/reopen", "risk-reopen"),
            (route + "/{id:guid}/end-acceptance", $"{root}/{accepted.Id}/end-acceptance", "risk-end-acceptance"), ("/{board}/settings/risks", $"/{board.Slug}/settings/risks", "risk-matrix"),
        ];
        foreach (var act in (string[])["change", "score", "review", "accept", "close"]) stops.Add((route + "/{id:guid}/" + act, $"{root}/{risk.Id}/{act}", "risk-" + act));
        return stops;
    }

    /// <summary>Forms that are sent empty or wrong.</summary>
    public static async Task<List<(string Path, string Button, string Name)>> FormsAsync(BoardDb db, Board board)
    {
        var risk = await db.Set<Risk>().Where(r => r.BoardId == board.Id).OrderBy(r => r.Number).FirstAsync();
        var root = $"/{board.Slug}/risks";
        return
        [
            (root + "/add", "Add risk", "risk-add"), ($"{root}/{risk.Id}/score", "Save the score", "risk-score"), ($"{root}/{risk.Id}/review", "Save the review", "risk-review"),
            ($"{root}/{risk.Id}/accept", $"Accept {risk.Name}", "risk-accept"), ($"{root}/{risk.Id}/close", $"Close {risk.Name}", "risk-close"), ($"/{board.Slug}/settings/risks", "Save", "risk-matrix"),
        ];
    }
}
