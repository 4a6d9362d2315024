using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Returns;

/// <summary>A page of the office about one return. For somebody who does not see it there is no such page.</summary>
public abstract class ReturnPage(BoardDb db, SetMemory sets, BoardVisit visit) : PageModel
{
    [BindProperty] public int Version { get; set; }
    public string Board => visit.Board.Slug;
    public ReturnReading Subject { get; private set; } = null!;
    protected BoardDb Db => db;
    protected Viewer Viewer => visit.Viewer;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var found = Guid.TryParse(context.RouteData.Values["id"] as string, out var id) ? await db.ReturnReadingAsync(new(id), sets, Viewer, HttpContext.RequestAborted) : null;
        if (found is null)
        {
            context.Result = NotFound();
            return;
        }
        Subject = found;
        await next();
    }
}
