using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Lets another action take the place of this one: one that is there, or a new one with the same owners.</summary>
[Needs(Permission.ManageActions), LoadsAction]
public sealed class ReplaceModel(BoardDb db, ReplaceAction replace, BoardVisit visit, TimeProvider clock) : PageModel, IActionPage
{
    public const string Existing = "existing", New = "new";

    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? By { get; set; }
    [BindProperty] public string? ReplacedBy { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty(Name = "")] public DueFields Due { get; set; } = new();
    public ActionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public void OnGet() => (Text, Due) = (Subject.Text, new DueFields { Due = DueFields.Unknown });

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var due = By == New ? Due.Read(ModelState) : null;
        if (By is not (Existing or New)) ModelState.AddModelError(nameof(By), "Choose what replaces it");
        if (By == Existing && string.IsNullOrWhiteSpace(ReplacedBy)) ModelState.AddModelError(nameof(ReplacedBy), "Enter the reference of the action that replaces it");
        if (By == New && string.IsNullOrWhiteSpace(Text)) ModelState.AddModelError(nameof(Text), "Enter what is to be done");
        if (By == New && due?.On < clock.TodayInLondon) ModelState.AddModelError("DueOn", "Due date must be today or in the future");
        if (!ModelState.IsValid) return Page();
        var other = By == Existing
            ? await replace.RunAsync(Subject.Id, Version, ReplacedBy!, visit.Viewer, cancel)
            : await replace.RunAsync(Subject.Id, Version, await FollowOnAsync(due!, cancel), visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Reference} is replaced by {other.Reference}.", ActionLinks.Detail(Board, other.Id));
    }

    private async Task<ActionDraft> FollowOnAsync(DueDate due, CancellationToken cancel) => new()
    {
        Text = Text!, AgreedOn = clock.TodayInLondon, Due = due, GroupId = Subject.GroupId,
        Owners = await db.OwnerChoicesOfAsync(Subject.Id, visit.Viewer, cancel),
    };
}
