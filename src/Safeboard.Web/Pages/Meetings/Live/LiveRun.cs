using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Meetings.Live;

/// <summary>The items: the meeting is started, goes on, changes its running order.</summary>
public sealed partial class LiveModel
{
    [BindProperty] public string? Title { get; set; }
    [BindProperty, Display(Name = "Minutes")] public int? Minutes { get; set; }

    public async Task<IActionResult> OnPostOpenAsync([FromServices] OpenMeeting open, CancellationToken cancel)
    {
        await open.RunAsync(Id, visit.Viewer, cancel);
        return Redirect(LiveLinks.Live(Board, Id));
    }

    public async Task<IActionResult> OnPostGoAsync(Id<MeetingItem> to, [FromServices] TakeUpItem takeUp, CancellationToken cancel)
    {
        await takeUp.RunAsync(Id, to, visit.Viewer, cancel);
        return Redirect(LiveLinks.Live(Board, Id, to, NotesPane));
    }

    public async Task<IActionResult> OnPostMoveAsync(Id<MeetingItem> moved, bool up, [FromServices] MoveItem move, CancellationToken cancel)
    {
        await move.RunAsync(Id, moved, up, visit.Viewer, cancel);
        return Redirect(Link(pane: ItemsPane, more: "&reorder=true"));
    }

    public async Task<IActionResult> OnPostAddAsync([FromServices] AddLateItem add, CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await add.RunAsync(Id, Title ?? "", Minutes, visit.Viewer, cancel);
        return Redirect(Link(pane: ItemsPane));
    }
}
