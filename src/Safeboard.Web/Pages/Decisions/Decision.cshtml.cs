using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Decisions;

/// <summary>One decision: who took it, who may act, what it costs, whether it still holds, and what was decided of the same before.</summary>
[Needs(Permission.SeeBoard), LoadsDecision]
public sealed class DecisionModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel, IDecisionPage
{
    private const int MostHistory = 50;
    private const int MostAlike = 4;

    public DecisionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;
    public DateOnly Today => clock.TodayInLondon;
    public bool MayManage => visit.Viewer.May(Permission.ManageRegisters);
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    /// <summary>Other decisions that share most of its words.</summary>
    public IReadOnlyList<DecisionRow> Alike { get; private set; } = [];

    /// <summary>The words of the minutes that it came from, with their place.</summary>
    public (string Text, SourcePlace Place)? Source { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var id = Subject.Row.Id;
        History = await db.LatestOfAsync(visit.Viewer, id.Value, MostHistory, cancel);
        Source = await db.StatementSourceAsync(visit.Viewer, id.Value, cancel);
        Alike = [.. (await db.DecidedBeforeAsync(visit.Viewer, Subject.Row.Text, MostAlike + 1, cancel)).Where(d => d.Id != id).Take(MostAlike)];
    }
}
