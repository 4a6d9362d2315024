using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Communications;

namespace Safeboard.Web.Pages.Meetings.Invitations;

/// <summary>Who is invited to a meeting: the messages are prepared here, and read and sent among the messages.</summary>
[Needs(Permission.SendMessages)]
public sealed class InviteModel(BoardDb db, PrepareInvitations prepare, StopInvitation stop, BoardVisit visit, TimeProvider clock) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }
    [BindProperty] public List<Id<BoardMember>> Members { get; set; } = [];
    [BindProperty] public string? Note { get; set; }

    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public MeetingRow Meeting { get; private set; } = null!;
    public IReadOnlyList<MemberRow> Everybody { get; private set; } = [];
    public IReadOnlyList<InvitationRow> Invited { get; private set; } = [];
    public bool MayInvite => Meeting.State == MeetingState.Planned && Meeting.Date >= Today;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (viewer, cancel) = (visit.Viewer, HttpContext.RequestAborted);
        if (await db.MeetingAsync(viewer, Id, cancel) is not { } meeting)
        {
            context.Result = NotFound();
            return;
        }
        Meeting = meeting;
        Everybody = await db.MembersAsync(viewer, left: false, cancel);
        Invited = await db.InvitationsAsync(viewer, Id, cancel);
        await next();
    }

    /// <summary>Proposed are those who hold a seat on the day and are not invited yet.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var seated = await db.SeatedOnAsync(visit.Viewer, Meeting.GroupId, Meeting.Date, cancel);
        Members = [.. Everybody.Where(m => seated.Contains(m.PersonId) && Invited.All(i => i.PersonId != m.PersonId)).Select(m => m.Id)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var batch = await prepare.RunAsync(Id, Members, Note, visit.Viewer, cancel);
        return this.RedirectSaying("The invitations are prepared. Read them, then send them.", MessageLinks.Batch(Board, batch));
    }

    public async Task<IActionResult> OnPostStopAsync(Id<Invitation> invitation, CancellationToken cancel)
    {
        return await stop.RunAsync(Id, invitation, visit.Viewer, cancel) is { } batch
            ? this.RedirectSaying("The invitation is taken back, and its address stopped. A message that says so is prepared: read it, then send it.", MessageLinks.Batch(Board, batch))
            : this.RedirectSaying("The invitation is taken back, and its address stopped. Nothing of it was sent, so nobody is told.", InvitationLinks.Invite(Board, Id));
    }
}
