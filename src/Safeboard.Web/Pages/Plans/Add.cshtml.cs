using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Adds a plan, at first as a draft.</summary>
[Needs(Permission.ManageRegisters)]
public sealed class AddModel(BoardDb db, AddPlan add, BoardVisit visit) : PlanForm(db, visit)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var plan = await add.RunAsync(Draft(), Viewer, cancel);
        return this.RedirectSaying($"{plan.Name} is added as a draft. Add its priorities.", PlanLinks.Detail(Board, plan.Id));
    }
}
