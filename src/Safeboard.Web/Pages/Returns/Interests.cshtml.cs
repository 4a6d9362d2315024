using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups.Interests;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Registers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>What a round of declarations says beside the register of interests: what is new on it, what was not declared again.</summary>
[Needs(Permission.BuildAgenda), LoadsCampaign]
public sealed class InterestsModel(BoardDb db, SetMemory sets, TakeInterests take, BoardVisit visit) : PageModel, ICampaignPage
{
    public WholeCampaign Subject { get; set; } = null!;

    /// <summary>Those ticked, as <see cref="Key"/> writes them.</summary>
    [BindProperty] public List<string> Taken { get; set; } = [];
    [BindProperty] public List<Guid> Ended { get; set; } = [];
    public string Board => visit.Board.Slug;
    public DeclaredInterests All { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.DeclaredInterestsAsync(Subject.Row, sets, visit.Viewer, HttpContext.RequestAborted) is not { } all)
        {
            context.Result = NotFound();
            return;
        }
        All = all;
        await next();
    }

    public void OnGet()
    {
        // The page is loaded before it.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (taken, ended) = await take.RunAsync(Subject.Row, [.. All.Declared.Where(d => Taken.Contains(Key(d))).Select(d => (d.PersonId, d.What))], [.. Ended.Select(e => new Id<DeclaredInterest>(e))], visit.Viewer, cancel);
        return this.RedirectSaying($"{taken} put on the register, {ended} ended.", CampaignLinks.Act(Board, Subject.Row.Id, "interests"));
    }

    /// <summary>A declared interest in the value of its box.</summary>
    public static string Key(DeclaredRow row) => $"{row.PersonId} {row.What}";
}
