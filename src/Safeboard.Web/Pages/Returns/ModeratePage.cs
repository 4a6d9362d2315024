using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Returns;

/// <summary>A page on which one return is moderated. For somebody who may not moderate it there is no such page.</summary>
public abstract class ModeratePage(BoardDb db, SetMemory sets, BoardVisit visit) : PageModel
{
    [BindProperty] public int Version { get; set; }
    public string Board => visit.Board.Slug;
    public WholeModeration Subject { get; private set; } = null!;
    public bool IsOffice => Viewer.May(Permission.SeeReturns);
    protected Viewer Viewer => visit.Viewer;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var found = Guid.TryParse(context.RouteData.Values["id"] as string, out var id) ? await db.ModerationAsync(new(id), sets, Viewer, HttpContext.RequestAborted) : null;
        if (found is not null) Subject = found;
        if (found is null || !Find())
        {
            context.Result = NotFound();
            return;
        }
        await next();
    }

    /// <summary>What else the page needs of the return; false where there is no such page.</summary>
    protected virtual bool Find() => true;
}
