using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Imports.LanguageModel;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Imports;

/// <summary>Whether a language model is asked about documents, and which: off until somebody says that their text may leave.</summary>
[Needs(Permission.ManageBoard)]
public sealed class LanguageModelModel(BoardDb db, BoardVisit visit, SwitchOnLanguageModel switchOn, SwitchOffLanguageModel switchOff) : PageModel
{
    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Model { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    [BindProperty]
    public bool TextMayLeave { get; set; }

    public BoardVisit Visit => visit;

    /// <summary>The one that is asked now.</summary>
    public LanguageModelSetting? Now { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Now = await db.LanguageModelOf(visit.Viewer).AsNoTracking().SingleOrDefaultAsync(HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (Address, Model) = (Now?.Address, Now?.Model);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await switchOn.RunAsync(new(Address ?? "", Model ?? "", Key ?? "", TextMayLeave), visit.Viewer, cancel);
        return this.RedirectSaying("The language model is on, for documents that are read from now on", ImportLinks.LanguageModel(visit.Board.Slug));
    }

    public async Task<IActionResult> OnPostOffAsync(CancellationToken cancel)
    {
        await switchOff.RunAsync(visit.Viewer, cancel);
        return this.RedirectSaying("The language model is off. Nothing leaves this server.", ImportLinks.LanguageModel(visit.Board.Slug));
    }
}
