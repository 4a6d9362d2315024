using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Risks;

/// <summary>Notes that a risk was looked at, what was found, and when it is looked at again.</summary>
[Needs(Permission.ManageRegisters), LoadsRisk]
public sealed class ReviewModel(ReviewRisk review, BoardVisit visit) : PageModel, IRiskPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Say what the review found")] public string? Note { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter when it is looked at again"), Display(Name = "The next review")]
    public DateOnly? ReviewOn { get; set; }

    public RiskRow Subject { get; set; } = null!;
    public RiskMatrix Matrix { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await review.RunAsync(Subject.Id, Version, ReviewOn!.Value, Note, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is reviewed.", RiskLinks.Detail(Board, Subject.Id));
    }
}
