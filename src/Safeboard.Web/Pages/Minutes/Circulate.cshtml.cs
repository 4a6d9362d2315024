using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Comments;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Communications;
using System.ComponentModel.DataAnnotations;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>Sends minutes out for comments: who is asked, and until when. The messages with their secret addresses are prepared, and read and sent among the messages.</summary>
[Needs(Permission.ManageMeetings), LoadsMinutes]
public sealed class CirculateModel(BoardDb db, CirculateMinutes circulate, StopCommentLink stop, Viewer viewer, BoardVisit visit, TimeProvider clock) : PageModel, IMinutesPage
{
    /// <summary>Days for comments that the form proposes.</summary>
    private const int Proposed = 10;

    [FromRoute] public Id<Meeting> Id { get; set; }
    [BindProperty] public List<Id<BoardMember>> Members { get; set; } = [];
    [BindProperty, Display(Name = "Last day for comments"), Required(ErrorMessage = "Enter the last day for comments")] public DateOnly? Until { get; set; }

    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public MeetingRow Meeting { get; set; } = null!;
    public MeetingMinutes Minutes { get; set; } = null!;
    public IReadOnlyList<MemberRow> Everybody { get; private set; } = [];
    public IReadOnlyList<CommentLinkRow> Links { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Everybody = await db.MembersAsync(viewer, left: false, HttpContext.RequestAborted);
        Links = await db.CommentLinksAsync(viewer, Minutes.Id, HttpContext.RequestAborted);
        await next();
    }

    /// <summary>Proposed are those with a seat; when some were asked already, nobody.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Until = Minutes.CommentsUntil >= Today ? Minutes.CommentsUntil : Today.AddDays(Proposed);
        if (Links.Count > 0) return;
        var seated = await db.SeatedOnAsync(viewer, Meeting.GroupId, Meeting.Date, cancel);
        Members = [.. Everybody.Where(m => seated.Contains(m.PersonId)).Select(m => m.Id)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var batch = await circulate.RunAsync(Id, Until!.Value, Members, viewer, cancel);
        return this.RedirectSaying("The minutes can be commented on, and the messages that ask for it are prepared. Read them, then send them.", MessageLinks.Batch(Board, batch));
    }

    public async Task<IActionResult> OnPostStopAsync(Id<CommentLink> link, CancellationToken cancel)
    {
        await stop.RunAsync(Id, link, viewer, cancel);
        return this.RedirectSaying("The address is stopped. What came by it stays.", MinutesLinks.Circulate(Board, Id));
    }
}
