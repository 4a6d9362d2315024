using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Changes what a plan says about itself.</summary>
[Needs(Permission.ManageRegisters), LoadsPlan]
public sealed class ChangeModel(BoardDb db, ChangePlan change, BoardVisit visit) : PlanForm(db, visit), IPlanPage
{
    [BindProperty] public int Version { get; set; }
    public PlanRow Subject { get; set; } = null!;
    protected override Lead LeadNow => Subject.Lead;
    protected override (Id<BoardGroup> Id, string Name)? GroupNow => Subject.GroupId is { } group ? (group, Subject.Group!) : null;

    public void OnGet() => Fill(Subject);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Subject.Id, Version, Draft(), Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is changed.", PlanLinks.Detail(Board, Subject.Id));
    }
}
