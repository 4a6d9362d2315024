using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Meetings.Agenda;

namespace Safeboard.Web.Pages.Meetings.PaperRequests;

/// <summary>Asks somebody else for a paper, or gives another day.</summary>
[Needs(Permission.BuildAgenda), LoadsRequest]
public sealed class ChangeModel(BoardDb db, ChangePaperRequest change, BoardVisit visit) : RequestForm, IRequestPage
{
    public PaperRequest Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        (Members, Agencies) = (await db.MembersAsync(visit.Viewer, left: false, HttpContext.RequestAborted), await db.AgenciesAsync(visit.Viewer, HttpContext.RequestAborted));
        await next();
    }

    public void OnGet() => (Title, AskedOf, DueOn, Because) = (Subject.Title, Subject.AskedOf, Subject.DueOn, Subject.Because);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Subject.Id, Draft, visit.Viewer, cancel);
        return this.RedirectSaying("The request is changed", AgendaLinks.Request(Board, Subject.Id));
    }
}
