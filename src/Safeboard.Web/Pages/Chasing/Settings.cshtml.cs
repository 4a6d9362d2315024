using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Chasing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Chasing;

/// <summary>When a board reminds those who owe it something, who else is told, and on which days nobody is written to.</summary>
[Needs(Permission.ManageBoard)]
public sealed class SettingsModel(BoardDb db, ChangeChasing change, BoardVisit visit) : PageModel
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public ChaseWay Way { get; set; }
    [BindProperty] public string? DaysBefore { get; set; }
    [BindProperty] public string? EveryDaysLate { get; set; }
    [BindProperty] public string? LineContactAfter { get; set; }
    [BindProperty] public string? ChairAfter { get; set; }
    [BindProperty] public bool WorkingDaysOnly { get; set; }
    [BindProperty] public List<int> QuietMonths { get; set; } = [];

    public string Board => visit.Board.Slug;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var kept = await db.ChaseSettingsAsync(visit.Viewer, cancel);
        (Version, Way, WorkingDaysOnly, QuietMonths) = (kept.Version, kept.Way, kept.WorkingDaysOnly, [.. kept.QuietMonths]);
        (DaysBefore, EveryDaysLate, LineContactAfter, ChairAfter) = (string.Join(", ", kept.DaysBefore), kept.EveryDaysLate?.ToString(), kept.LineContactAfter?.ToString(), kept.ChairAfter?.ToString());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await change.RunAsync(new()
        {
            BoardId = visit.Board.Id, Version = Version, Way = Way, WorkingDaysOnly = WorkingDaysOnly, QuietMonths = QuietMonths,
            DaysBefore = [.. (DaysBefore ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Select(typed => typed.WholeNumber!.Value)],
            EveryDaysLate = EveryDaysLate.WholeNumber, LineContactAfter = LineContactAfter.WholeNumber, ChairAfter = ChairAfter.WholeNumber,
        }, visit.Viewer, cancel);
        return this.RedirectSaying("Saved. It counts from tomorrow morning", ChaseLinks.Overview(Board));
    }
}
