using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Shared;

/// <summary>Gives a page what it is about before the page runs, by the identity in its address; where this viewer sees none there is no such page.</summary>
/// <typeparam name="TRecord">The record that the identity names.</typeparam>
/// <typeparam name="TPage">A page that takes it.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public abstract class LoadsSubjectAttribute<TRecord, TPage> : Attribute, IAsyncPageFilter, IOrderedFilter
{
    /// <summary>Before the page itself begins, which loads what belongs to its subject.</summary>
    public int Order => int.MinValue;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        var (db, viewer) = (services.GetRequiredService<BoardDb>(), services.GetRequiredService<BoardVisit>().Viewer);
        if (Id<TRecord>.TryParse(context.RouteData.Values["id"] as string, null, out var id) && await GiveAsync((TPage)context.HandlerInstance, id, db, viewer, context.HttpContext.RequestAborted))
            await next();
        else
            context.Result = new NotFoundResult();
    }

    /// <summary>Loads the subject and gives it to the page; false where this viewer sees none.</summary>
    protected abstract Task<bool> GiveAsync(TPage page, Id<TRecord> id, BoardDb db, Viewer viewer, CancellationToken cancel);
}
