using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Corrects a person's details; notes that they leave or come back.</summary>
[Needs(Permission.ManageBoard)]
public sealed class PersonModel(BoardDb db, ChangeMember change, LeaveBoard leave, ComeBack comeBack, BoardVisit visit, TimeProvider clock) : MemberForm(db, visit)
{
    private readonly BoardDb db = db;

    [FromRoute] public Id<BoardMember> Id { get; set; }

    [BindProperty, Display(Name = "The day they leave")] public DateOnly? LeftOn { get; set; }

    public MemberRow Subject { get; private set; } = null!;
    public IReadOnlyList<HeldSeat> Seats { get; private set; } = [];
    public DateOnly Today { get; } = clock.TodayInLondon;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.MemberAsync(Visit.Viewer, Id, HttpContext.RequestAborted) is not { } member)
        {
            context.Result = NotFound();
            return;
        }
        Subject = member;
        Seats = await db.SeatsHeldByAsync(Visit.Viewer, member.PersonId, HttpContext.RequestAborted);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public async Task OnGetAsync(CancellationToken cancel) => await FillAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Id, Draft, Visit.Viewer, cancel);
        return this.RedirectSaying($"{Name.Trim()} is changed", GroupLinks.People(Visit.Board.Slug));
    }

    public async Task<IActionResult> OnPostLeaveAsync(CancellationToken cancel)
    {
        await FillAsync(cancel);
        foreach (var key in ModelState.Keys.Where(k => k != nameof(LeftOn)).ToList()) ModelState.Remove(key);
        if (LeftOn is null && ModelState.IsValid) ModelState.AddModelError(nameof(LeftOn), "Enter the day they leave");
        if (!ModelState.IsValid) return Page();
        await leave.RunAsync(Id, LeftOn!.Value, Visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is among those who left. What they did and owe stays as it is.", GroupLinks.People(Visit.Board.Slug));
    }

    public async Task<IActionResult> OnPostComeBackAsync(CancellationToken cancel)
    {
        await comeBack.RunAsync(Id, Visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is back on the board", GroupLinks.People(Visit.Board.Slug));
    }

    private async Task FillAsync(CancellationToken cancel)
    {
        (Name, Email, Initials, Role, AgencyId) = (Subject.Name, Subject.Email, Subject.Initials, Subject.Role, Subject.AgencyId);
        (LineContact, LineContactEmail) = (Subject.LineContact, Subject.LineContactEmail);
        AlsoKnownAs = await db.SpellingsOfAsync(Visit.Viewer, Id, cancel);
        LeftOn ??= Today;
    }
}
