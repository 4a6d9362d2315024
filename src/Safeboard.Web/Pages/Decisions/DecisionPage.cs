using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Decisions;

/// <summary>A page about one decision.</summary>
public interface IDecisionPage
{
    DecisionDetail Subject { set; }
}

/// <summary>Loads the decision of the address before the page runs; for somebody who does not see it there is no such page.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LoadsDecisionAttribute : Attribute, IAsyncPageFilter, IOrderedFilter
{
    /// <summary>Before the page itself begins, which loads what belongs to the decision.</summary>
    public int Order => int.MinValue;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        var viewer = services.GetRequiredService<BoardVisit>().Viewer;
        var subject = Id<Decision>.TryParse(context.RouteData.Values["id"] as string, null, out var id)
            ? await services.GetRequiredService<BoardDb>().DecisionAsync(viewer, id, context.HttpContext.RequestAborted)
            : null;
        if (subject is null)
        {
            context.Result = new NotFoundResult();
            return;
        }
        ((IDecisionPage)context.HandlerInstance).Subject = subject;
        await next();
    }
}

/// <summary>The frame of every page that belongs to one decision.</summary>
internal static class DecisionFrames
{
    public static Frame For(string board, DecisionDetail subject, string title) => new()
    {
        Title = title, Nav = NavPart.Decisions,
        Crumbs = [new("Home", $"/{board}"), new("Decisions", DecisionLinks.List(board)), new($"Decision of {subject.Row.DecidedOn.InWords}", DecisionLinks.Of(board, subject.Row.Id))],
    };
}
