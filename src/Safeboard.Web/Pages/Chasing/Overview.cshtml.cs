using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Chasing;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Chasing;

/// <summary>How a board reminds, what is written next, and what reminds nobody.</summary>
[Needs(Permission.SendMessages)]
public sealed class OverviewModel(BoardDb db, IMailChannel channel, BoardVisit visit, TimeProvider clock) : PageModel
{
    public ChaseOutlook Outlook { get; private set; } = null!;
    public string Board => visit.Board.Slug;
    public Guid BoardId => visit.Board.Id.Value;
    public bool MayChange => visit.Viewer.May(Permission.ManageBoard);
    public bool HasMail => channel.Way is not null;
    public DateOnly Today { get; } = clock.TodayInLondon;

    public async Task OnGetAsync(CancellationToken cancel) => Outlook = await db.ChaseOutlookAsync(visit.Viewer, Today, cancel);
}
