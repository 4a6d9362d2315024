using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Risks;

/// <summary>Notes who bears a risk as it is, until when and why.</summary>
[Needs(Permission.ManageRegisters), LoadsRisk]
public sealed class AcceptModel(AcceptRisk accept, BoardVisit visit) : PageModel, IRiskPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter who accepts it, like the Board or its chair")] public string? AcceptedBy { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter until when it is accepted"), Display(Name = "The day until which it is accepted")]
    public DateOnly? AcceptedUntil { get; set; }

    [BindProperty, Required(ErrorMessage = "Say why it is accepted")] public string? AcceptedBecause { get; set; }
    public RiskRow Subject { get; set; } = null!;
    public RiskMatrix Matrix { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public void OnGet() => (AcceptedBy, AcceptedBecause) = (Subject.AcceptedBy, Subject.AcceptedBecause);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await accept.RunAsync(Subject.Id, Version, AcceptedBy, AcceptedUntil!.Value, AcceptedBecause, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is accepted until {AcceptedUntil.Value:d MMMM yyyy}.", RiskLinks.Detail(Board, Subject.Id));
    }
}
