using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Adds a seat to a group.</summary>
[Needs(Permission.ManageBoard), LoadsGroup]
public sealed class AddSeatModel(BoardDb db, AddSeat add, BoardVisit visit) : SeatForm(db, visit)
{
    public void OnGet() => HasVote = true;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var seat = await add.RunAsync(Subject.Id, Draft, Visit.Viewer, cancel);
        return this.RedirectSaying("The seat is added. Who sits on it?", GroupLinks.Seat(Board, Subject.Id, seat.Id));
    }
}
