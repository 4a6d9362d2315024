using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Interests;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Notes an interest that somebody declared.</summary>
[Needs(Permission.BuildAgenda)]
public sealed class AddInterestModel(BoardDb db, DeclareInterest declare, BoardVisit visit, TimeProvider clock) : PageModel
{
    [BindProperty] public Id<BoardMember>? MemberId { get; set; }
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Touches { get; set; }
    [BindProperty, Display(Name = "From"), Required(ErrorMessage = "Enter the day from which it holds")] public DateOnly? From { get; set; }
    [BindProperty, Display(Name = "To")] public DateOnly? To { get; set; }

    public string Board => visit.Board.Slug;
    public IReadOnlyList<MemberRow> Members { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Members = await db.MembersAsync(visit.Viewer, left: false, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => From = clock.TodayInLondon;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await declare.RunAsync(new(MemberId, What ?? "", From!.Value) { Touches = Touches ?? "", To = To }, visit.Viewer, cancel);
        return this.RedirectSaying("The interest is noted", GroupLinks.Interests(Board));
    }
}
