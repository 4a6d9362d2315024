using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>A part of what is left, as its fields hold it.</summary>
public sealed class PartFields
{
    public string? Text { get; set; }
    public DateOnly? DueOn { get; set; }
}

/// <summary>Closes an action with what was done of it; the rest goes on as actions of its own, with the same owners.</summary>
[Needs(Permission.ManageActions), LoadsAction]
public sealed class SplitModel(BoardDb db, SplitAction split, BoardVisit visit, TimeProvider clock) : PageModel, IActionPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Done { get; set; }
    [BindProperty] public List<PartFields> Parts { get; set; } = [];
    public ActionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    /// <summary>One more than is filled, up to as many as there may be.</summary>
    public int Rows => Math.Clamp(Parts.FindLastIndex(p => p.Text.TrimmedOrNull is not null) + 2, 2, Split.MostParts);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        for (var i = 0; i < Parts.Count; i++)
        {
            if (Parts[i].Text.TrimmedOrNull is null && Parts[i].DueOn is not null) ModelState.AddModelError($"Parts[{i}].Text", "Say what is to be done by that day, or clear the date");
            if (Parts[i].DueOn < clock.TodayInLondon) ModelState.AddModelError($"Parts[{i}].DueOn", "Due date must be today or in the future");
        }
        if (!ModelState.IsValid) return Page();
        var owners = await db.OwnerChoicesOfAsync(Subject.Id, visit.Viewer, cancel);
        var rest = Parts.Where(p => p.Text.TrimmedOrNull is not null).Select(p => new ActionDraft
        {
            Text = p.Text!, AgreedOn = clock.TodayInLondon, Owners = owners, Due = p.DueOn is { } day ? DueDate.Day(day) : DueDate.NotGiven,
        }).ToList();
        var made = await split.RunAsync(Subject.Id, Version, new(Done ?? "", rest), visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Reference} is closed. The rest goes on as {string.Join(", ", made.Select(a => a.Reference))}.", ActionLinks.Detail(Board, made[0].Id));
    }
}
