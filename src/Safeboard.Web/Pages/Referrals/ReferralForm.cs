using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Referrals;

/// <summary>The form that puts something to another body, or changes what was put.</summary>
public abstract class ReferralForm(BoardDb db, BoardVisit visit) : PageModel
{
    [BindProperty] public ReferralKind Kind { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter the gap or the recommendation")] public string Text { get; set; } = "";
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public Id<Agency>? AgencyId { get; set; }
    [BindProperty] public string? PutTo { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter the day it was put to them"), Display(Name = "The day it was put to them")] public DateOnly? PutOn { get; set; }
    [BindProperty, Display(Name = "The day of the answer")] public DateOnly? AnswerBy { get; set; }
    public IReadOnlyList<SelectListItem> Agencies { get; private set; } = [];
    public string Board => visit.Board.Slug;
    protected Viewer Viewer => visit.Viewer;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Agencies = [.. (await db.AgenciesAsync(Viewer, HttpContext.RequestAborted)).Select(a => new SelectListItem(a.Name, a.Id.ToString()))];
        await next();
    }

    protected ReferralDraft Draft() => new(Kind, Text, PutTo ?? "", PutOn!.Value) { Why = Why, AgencyId = AgencyId, AnswerBy = AnswerBy };
}
