using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Hosting;

/// <summary>
/// A broken rule, or a record that somebody else changed meanwhile, shows the same page again with the error summary
/// and everything that was typed.
/// </summary>
internal sealed class BrokenRuleFilter(BoardDb db) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Exception is not (RuleBrokenException or DbUpdateConcurrencyException) || context.HandlerInstance is not PageModel page) return;
        switch (executed.Exception)
        {
            case RuleBrokenException broken:
                page.ModelState.AddModelError(broken.Field, broken.Message);
                break;
            case DbUpdateConcurrencyException clash:
                page.ModelState.AddModelError("", await WhoChangedItAsync(clash));
                break;
        }
        executed.ExceptionHandled = true;
        executed.Result = new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    private async Task<string> WhoChangedItAsync(DbUpdateConcurrencyException clash)
    {
        var id = clash.Entries is [var entry, ..] && entry.Metadata.FindPrimaryKey() is { Properties: [var key] }
            && Guid.TryParse(entry.Property(key.Name).CurrentValue?.ToString(), out var value) ? value : Guid.Empty;
        var last = await db.Set<HistoryEntry>().AsNoTracking().Where(h => h.SubjectId == id).OrderByDescending(h => h.Number).FirstOrDefaultAsync();
        return last is null
            ? "Somebody else changed this while you were working on it. Check it, then save again"
            : $"{last.ByName} changed this while you were working on it ({last.Title}). Check it, then save again";
    }
}
