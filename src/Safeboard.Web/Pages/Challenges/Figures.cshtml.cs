using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>What an annual report says of challenges, without a name.</summary>
[Needs(Permission.SeeConfidential)]
public sealed class FiguresModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    public Board Board => visit.Board;
    [BindProperty(SupportsGet = true)] public DateOnly? From { get; set; }
    [BindProperty(SupportsGet = true)] public DateOnly? Until { get; set; }
    public ChallengeFigures Figures { get; private set; } = new();
    public Escalation Escalation { get; private set; } = null!;

    /// <summary>Without days the year that ends today.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Escalation = await db.EscalationAsync(visit.Viewer, cancel);
        if (!ModelState.IsValid) return;
        var last = Until ??= clock.TodayInLondon;
        var first = From ??= last.AddYears(-1).AddDays(1);
        if (first > last) throw new RuleBrokenException(nameof(From), "The first day must not be after the last");
        Figures = await db.ChallengeFiguresAsync(visit.Viewer, first, last, cancel);
    }
}
