using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Changes what a seat is, or ends it.</summary>
[Needs(Permission.ManageBoard), LoadsGroup]
public sealed class ChangeSeatModel(BoardDb db, ChangeSeat change, EndSeat end, BoardVisit visit, TimeProvider clock) : SeatForm(db, visit)
{
    private readonly BoardDb db = db;

    [FromRoute] public Id<Seat> Seat { get; set; }
    [BindProperty] public DateOnly? EndedOn { get; set; }
    public SeatRow Row { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.SeatAsync(Visit.Viewer, Seat, HttpContext.RequestAborted) is not { } row || row.GroupId != Subject.Id)
        {
            context.Result = NotFound();
            return;
        }
        Row = row;
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public void OnGet() => Fill();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Seat, Draft, Visit.Viewer, cancel);
        return this.RedirectSaying("The seat is changed", GroupLinks.Seat(Board, Subject.Id, Seat));
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken cancel)
    {
        Fill();
        foreach (var key in ModelState.Keys.Where(k => k != nameof(EndedOn)).ToList()) ModelState.Remove(key);
        if (EndedOn is null && ModelState.IsValid) ModelState.AddModelError(nameof(EndedOn), "Enter the last day of the seat");
        if (!ModelState.IsValid) return Page();
        await end.RunAsync(Seat, EndedOn!.Value, Visit.Viewer, cancel);
        return this.RedirectSaying($"The seat of {Row.Name} ends on {EndedOn.Value.InWords}", GroupLinks.Group(Board, Subject.Id));
    }

    private void Fill()
    {
        (AgencyId, Role, IsStatutory, HasVote, Authority, AuthorityPounds) = (Row.AgencyId, Row.Role, Row.IsStatutory, Row.HasVote, Row.Authority, Row.AuthorityPounds);
        EndedOn ??= clock.TodayInLondon;
    }
}
