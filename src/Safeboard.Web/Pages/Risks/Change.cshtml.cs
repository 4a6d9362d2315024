using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Risks;

/// <summary>Changes what a risk says, its owner, its register and what it is to become. What it said stays in its history.</summary>
[Needs(Permission.ManageRegisters), LoadsRisk]
public sealed class ChangeModel(BoardDb db, ChangeRisk change, BoardVisit visit) : RiskForm(db, visit), IRiskPage
{
    [BindProperty] public int Version { get; set; }
    public RiskRow Subject { get; set; } = null!;

    protected override Task<OwnerChoice?> OwnerNowAsync(CancellationToken cancel) => Db.OwnerOfRiskAsync(Subject.Id, Viewer, cancel);

    protected override (Id<BoardGroup> Id, string Name)? RegisterNow => Subject.GroupId is { } group ? (group, Subject.Group!) : null;

    public void OnGet() => Fill(Subject);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Subject.Id, Version, Draft(), Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is changed.", RiskLinks.Detail(Board, Subject.Id));
    }
}
