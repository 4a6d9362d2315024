using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Administration;

/// <summary>A page for administrators of the installation, who act on no single board.</summary>
public abstract class InstallationPage(BoardDb db, TimeProvider clock) : PageModel
{
    protected BoardDb Db => db;
    public Viewer Administrator { get; private set; } = null!;
    public DateTime Now { get; } = clock.UtcInstant;
    public DateOnly Today { get; } = clock.TodayInLondon;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.InstallationViewerAsync(User.AccountId(), HttpContext.RequestAborted) is { } viewer)
        {
            Administrator = viewer;
            if (await LoadAsync(HttpContext.RequestAborted))
            {
                await next();
                return;
            }
        }
        context.Result = NotFound();
    }

    /// <summary>Loads what the page is about; false where there is no such thing.</summary>
    protected virtual Task<bool> LoadAsync(CancellationToken cancel) => Task.FromResult(true);
}
