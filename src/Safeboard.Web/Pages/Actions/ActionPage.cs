using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Actions;

/// <summary>A page about one action.</summary>
public interface IActionPage
{
    ActionDetail Subject { set; }
}

/// <summary>Loads the action of the address before the page runs; for somebody who does not see it there is no such page.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LoadsActionAttribute : Attribute, IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        var viewer = services.GetRequiredService<BoardVisit>().Viewer;
        var subject = Id<BoardAction>.TryParse(context.RouteData.Values["id"] as string, null, out var id)
            ? await services.GetRequiredService<BoardDb>().ActionAsync(id, viewer, context.HttpContext.RequestAborted)
            : null;
        if (subject is null)
        {
            context.Result = new NotFoundResult();
            return;
        }
        ((IActionPage)context.HandlerInstance).Subject = subject;
        await next();
    }
}
