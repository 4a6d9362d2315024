using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Tags;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>The themes and priorities of an action, and whether it may be made public.</summary>
[Needs(Permission.ManageActions), LoadsAction]
public sealed class TagsModel(BoardDb db, TagAction tag, BoardVisit visit) : PageModel, IActionPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Themes { get; set; }
    [BindProperty] public string? Priorities { get; set; }
    [BindProperty] public bool IsPublic { get; set; }
    public ActionDetail Subject { get; set; } = null!;
    public IReadOnlyList<(TagKind Kind, string Name)> Used { get; private set; } = [];
    public string Board => visit.Board.Slug;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var tags = await db.TagsOfAsync(visit.Viewer, Subject.Id, cancel);
        (Themes, Priorities, IsPublic) = (Join(TagKind.Theme), Join(TagKind.Priority), Subject.IsPublic);
        Used = await db.TagsUsedAsync(visit.Viewer, cancel);

        string Join(TagKind kind) => string.Join(", ", tags.Where(t => t.Kind == kind).Select(t => t.Name));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Used = await db.TagsUsedAsync(visit.Viewer, cancel);
        await tag.RunAsync(Subject.Id, Version, new(TagsTyped.Read(Themes), TagsTyped.Read(Priorities), IsPublic), visit.Viewer, cancel);
        return this.RedirectSaying("Saved.", ActionLinks.Detail(Board, Subject.Id));
    }

    /// <summary>What the board has used so far, in a hint.</summary>
    public string Hint(TagKind kind, string otherwise) =>
        Used.Where(t => t.Kind == kind).Select(t => t.Name).Take(12).ToList() is [_, ..] names ? $"Words with commas between them. Used so far: {string.Join(", ", names)}" : otherwise;
}
