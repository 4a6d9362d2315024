using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Groups;

/// <summary>One seat: who sits on it, who may sit for them, who did before; gives it to somebody, and notes that they leave.</summary>
[Needs(Permission.ManageBoard), LoadsGroup]
public sealed class SeatModel(BoardDb db, GiveSeat give, LeaveSeat leave, BoardVisit visit, TimeProvider clock) : PageModel, IGroupPage
{
    [FromRoute] public Id<Seat> Seat { get; set; }
    [BindProperty, Display(Name = "Who")] public Id<Person>? PersonId { get; set; }
    [BindProperty] public HoldingKind Kind { get; set; }
    [BindProperty, Display(Name = "From")] public DateOnly? From { get; set; }
    [BindProperty] public Id<SeatHolding>? Holding { get; set; }
    [BindProperty, Display(Name = "The last day")] public DateOnly? On { get; set; }

    public BoardGroup Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public SeatRow Row { get; private set; } = null!;
    public IReadOnlyList<MemberRow> Members { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.SeatAsync(visit.Viewer, Seat, HttpContext.RequestAborted) is not { } row || row.GroupId != Subject.Id)
        {
            context.Result = NotFound();
            return;
        }
        Row = row;
        Members = await db.MembersAsync(visit.Viewer, left: false, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
        From = Today;
        Kind = Row.HolderOn(Today) is null ? HoldingKind.Holder : HoldingKind.Deputy;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (PersonId is null && ModelState.IsValid) ModelState.AddModelError(nameof(PersonId), "Choose who sits on it");
        if (From is null && ModelState.IsValid) ModelState.AddModelError(nameof(From), "Enter the first day");
        if (!ModelState.IsValid) return Page();
        await give.RunAsync(Seat, new(PersonId!.Value, Kind, From!.Value), visit.Viewer, cancel);
        var name = Members.FirstOrDefault(m => m.PersonId == PersonId)?.Name;
        return this.RedirectSaying($"{name} {(Kind == HoldingKind.Deputy ? "may sit for the holder of" : "has")} the seat of {Row.Name}", GroupLinks.Group(Board, Subject.Id));
    }

    public async Task<IActionResult> OnPostLeaveAsync(CancellationToken cancel)
    {
        if (Row.Holdings.FirstOrDefault(h => h.Id == Holding) is not { } holding) return NotFound();
        if (On is null && ModelState.IsValid) ModelState.AddModelError(nameof(On), "Enter the last day on the seat");
        if (!ModelState.IsValid)
        {
            From ??= Today;
            return Page();
        }
        await leave.RunAsync(holding.Id, On!.Value, visit.Viewer, cancel);
        return this.RedirectSaying($"{holding.Name} leaves the seat of {Row.Name} on {On.Value.InWords}", GroupLinks.Group(Board, Subject.Id));
    }
}
