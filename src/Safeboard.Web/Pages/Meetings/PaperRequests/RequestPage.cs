using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Store;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Meetings.PaperRequests;

/// <summary>A page about one request for a paper.</summary>
public interface IRequestPage
{
    PaperRequest Subject { set; }
}

/// <summary>Loads the request of the address before the page runs; for somebody who does not see it there is no such page.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LoadsRequestAttribute : Attribute, IAsyncPageFilter, IOrderedFilter
{
    /// <summary>Before the page itself begins, which loads what belongs to the request.</summary>
    public int Order => int.MinValue;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        var viewer = services.GetRequiredService<BoardVisit>().Viewer;
        var subject = Id<PaperRequest>.TryParse(context.RouteData.Values["id"] as string, null, out var id)
            ? await services.GetRequiredService<BoardDb>().PaperRequestAsync(viewer, id, context.HttpContext.RequestAborted)
            : null;
        if (subject is null)
        {
            context.Result = new NotFoundResult();
            return;
        }
        ((IRequestPage)context.HandlerInstance).Subject = subject;
        await next();
    }
}
