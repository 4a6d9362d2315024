using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Ends a group or merges it into another one; takes one up again.</summary>
[Needs(Permission.ManageBoard), LoadsGroup]
public sealed class EndGroupModel(BoardDb db, EndGroup end, TakeUpGroup takeUp, BoardVisit visit, TimeProvider clock) : PageModel, IGroupPage
{
    [BindProperty, Required(ErrorMessage = "Enter the last day of the group"), Display(Name = "Last day")]
    public DateOnly? EndedOn { get; set; }

    [BindProperty] public Id<BoardGroup>? Into { get; set; }
    [BindProperty, StringLength(1000, ErrorMessage = "Why it ends must be 1,000 characters or fewer")] public string? Because { get; set; }

    public BoardGroup Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;
    public IReadOnlyList<GroupChoice> Others { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Others = [.. (await db.GroupsAtWorkAsync(visit.Viewer, HttpContext.RequestAborted)).Where(g => g.Id != Subject.Id)];
        await next();
    }

    public void OnGet() => EndedOn = clock.TodayInLondon;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await end.RunAsync(Subject.Id, new(EndedOn!.Value, Because, Into), visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} ends on {EndedOn.Value.InWords}. What it did stays.", GroupLinks.Group(Board, Subject.Id));
    }

    public async Task<IActionResult> OnPostTakeUpAsync(CancellationToken cancel)
    {
        await takeUp.RunAsync(Subject.Id, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} works again", GroupLinks.Group(Board, Subject.Id));
    }
}
