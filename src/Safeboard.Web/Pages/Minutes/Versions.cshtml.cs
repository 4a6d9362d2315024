using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Versions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>Compares two versions of minutes, or one with the text as it stands now.</summary>
[Needs(Permission.CheckMinutes), LoadsMinutes]
public sealed class VersionsModel(BoardDb db, Viewer viewer, BoardVisit visit) : PageModel, IMinutesPage
{
    /// <summary>Chosen for the text as it stands now.</summary>
    public const int Now = 0;

    [FromRoute] public Id<Meeting> Id { get; set; }
    [BindProperty(SupportsGet = true, Name = "from")] public int? From { get; set; }
    [BindProperty(SupportsGet = true, Name = "to")] public int? To { get; set; }

    public string Board => visit.Board.Slug;
    public MeetingRow Meeting { get; set; } = null!;
    public MeetingMinutes Minutes { get; set; } = null!;
    public IReadOnlyList<VersionRow> Versions { get; private set; } = [];
    public IReadOnlyList<ChangedLine> Changes { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        Versions = await db.MinutesVersionsAsync(viewer, Minutes.Id, cancel);
        (From, To) = (From ?? Math.Max(1, Minutes.LastVersion - 1), To ?? Now);
        if (Versions.Count > 0)
        {
            if (await ContentAsync(From.Value, cancel) is not { } before || await ContentAsync(To.Value, cancel) is not { } after)
            {
                context.Result = NotFound();
                return;
            }
            Changes = VersionComparison.Of(before, after);
        }
        await next();
    }

    private async Task<MinutesContent?> ContentAsync(int number, CancellationToken cancel) =>
        number == Now ? MinutesContent.Of(await db.MinutesTextAsync(viewer, Minutes, cancel)) : await db.MinutesContentAsync(viewer, Minutes.Id, number, cancel);
}
