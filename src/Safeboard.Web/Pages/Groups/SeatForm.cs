using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Groups;

/// <summary>The form that adds or changes a seat.</summary>
public abstract class SeatForm(BoardDb db, BoardVisit visit) : PageModel, IGroupPage
{
    [BindProperty] public Id<Agency>? AgencyId { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter what the holder of the seat is"), StringLength(300, ErrorMessage = "Role must be 300 characters or fewer")]
    public string Role { get; set; } = "";

    [BindProperty] public bool IsStatutory { get; set; }
    [BindProperty] public bool HasVote { get; set; }
    [BindProperty] public MoneyAuthority Authority { get; set; }
    [BindProperty, Display(Name = "Up to how many pounds")] public int? AuthorityPounds { get; set; }

    public BoardGroup Subject { get; set; } = null!;
    public BoardVisit Visit => visit;
    public string Board => visit.Board.Slug;
    public IReadOnlyList<AgencyRow> Agencies { get; private set; } = [];

    protected SeatDraft Draft => new(Role) { AgencyId = AgencyId, IsStatutory = IsStatutory, HasVote = HasVote, Authority = Authority, AuthorityPounds = AuthorityPounds };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Agencies = await db.AgenciesAsync(visit.Viewer, HttpContext.RequestAborted);
        await next();
    }
}
