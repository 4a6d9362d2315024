using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Chasing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Actions;
using Safeboard.Web.Pages.Communications;

namespace Safeboard.Web.Pages.Chasing;

/// <summary>What was written about one action, and the addresses by which its owners act on it without an account.</summary>
[Needs(Permission.SendMessages), LoadsAction]
public sealed class ActionModel(BoardDb db, WriteToOwners write, StopActionLinks stop, BoardVisit visit, TimeProvider clock) : PageModel, IActionPage
{
    public ActionDetail Subject { get; set; } = null!;
    public IReadOnlyList<ReminderLine> Reminders { get; private set; } = [];
    public IReadOnlyList<ActionLink> Links { get; private set; } = [];
    public string Board => visit.Board.Slug;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Reminders = await db.RemindersOfAsync(visit.Viewer, Subject.Id, cancel);
        Links = await db.ActionLinksAsync(visit.Viewer, Subject.Id, clock.TodayInLondon, cancel);
    }

    public async Task<IActionResult> OnPostWriteAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        var batch = await write.RunAsync(Subject.Id, visit.Viewer, cancel);
        return this.RedirectSaying("Read the mails, then send them", MessageLinks.Batch(Board, batch));
    }

    public async Task<IActionResult> OnPostStopAsync(CancellationToken cancel)
    {
        await stop.RunAsync(Subject.Id, visit.Viewer, cancel);
        return this.RedirectSaying("The addresses no longer work", ChaseLinks.Action(Board, Subject.Id));
    }
}
