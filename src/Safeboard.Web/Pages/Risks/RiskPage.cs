using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Risks;

/// <summary>A page about one risk.</summary>
public interface IRiskPage
{
    RiskRow Subject { set; }

    /// <summary>What the board scores on.</summary>
    RiskMatrix Matrix { set; }
}

/// <summary>Loads the risk of the address and the board's matrix before the page runs; for somebody who does not see the risk there is no such page.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LoadsRiskAttribute : Attribute, IAsyncPageFilter, IOrderedFilter
{
    /// <summary>Before the page itself begins, which loads what belongs to the risk.</summary>
    public int Order => int.MinValue;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (services, cancel) = (context.HttpContext.RequestServices, context.HttpContext.RequestAborted);
        var (db, viewer) = (services.GetRequiredService<BoardDb>(), services.GetRequiredService<BoardVisit>().Viewer);
        var subject = Id<Risk>.TryParse(context.RouteData.Values["id"] as string, null, out var id) ? await db.RiskAsync(id, viewer, cancel) : null;
        if (subject is null)
        {
            context.Result = new NotFoundResult();
            return;
        }
        var page = (IRiskPage)context.HandlerInstance;
        (page.Subject, page.Matrix) = (subject, (await db.RiskMatrixAsync(viewer, cancel)).Matrix);
        await next();
    }
}
