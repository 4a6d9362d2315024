using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Groups;

/// <summary>A page about one group.</summary>
public interface IGroupPage
{
    BoardGroup Subject { set; }
}

/// <summary>Loads the group of the address before the page runs; where the viewer's board has none such there is no such page.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LoadsGroupAttribute : Attribute, IAsyncPageFilter, IOrderedFilter
{
    /// <summary>Before the page itself begins, which loads what belongs to the group.</summary>
    public int Order => int.MinValue;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        var viewer = services.GetRequiredService<BoardVisit>().Viewer;
        var subject = Id<BoardGroup>.TryParse(context.RouteData.Values["id"] as string, null, out var id)
            ? await services.GetRequiredService<BoardDb>().GroupAsync(viewer, id, context.HttpContext.RequestAborted)
            : null;
        if (subject is null)
        {
            context.Result = new NotFoundResult();
            return;
        }
        ((IGroupPage)context.HandlerInstance).Subject = subject;
        await next();
    }
}
