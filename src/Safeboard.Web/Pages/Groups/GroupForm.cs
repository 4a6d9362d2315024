using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Groups;

/// <summary>The form that adds or changes a group.</summary>
public abstract class GroupForm(BoardDb db, BoardVisit visit) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter the name of the group"), StringLength(200, ErrorMessage = "Name of the group must be 200 characters or fewer")]
    public string Name { get; set; } = "";

    [BindProperty] public GroupKind Kind { get; set; } = GroupKind.SubGroup;
    [BindProperty] public Id<BoardGroup>? ParentId { get; set; }
    [BindProperty] public string? Deliverable { get; set; }
    [BindProperty, Display(Name = "To end on")] public DateOnly? ToEndOn { get; set; }
    [BindProperty] public DeputyRule Deputies { get; set; }
    [BindProperty, Display(Name = "Number of seats")] public int? QuorumSeats { get; set; }
    [BindProperty, Display(Name = "Share of the seats")] public int? QuorumPercent { get; set; }
    [BindProperty] public bool QuorumEveryStatutory { get; set; }

    public BoardVisit Visit => visit;

    /// <summary>The groups that it may report to.</summary>
    public IReadOnlyList<GroupChoice> Parents { get; private set; } = [];

    protected GroupDraft Draft => new(Name, Kind)
    {
        ParentId = ParentId, Deliverable = Deliverable, ToEndOn = ToEndOn, Deputies = Deputies, Quorum = new(QuorumSeats, QuorumPercent, QuorumEveryStatutory),
    };

    protected void Fill(BoardGroup group)
    {
        (Name, Kind, ParentId, Deliverable, ToEndOn, Deputies) = (group.Name, group.Kind, group.ParentId, group.Deliverable, group.ToEndOn, group.Deputies);
        (QuorumSeats, QuorumPercent, QuorumEveryStatutory) = (group.Quorum.Seats, group.Quorum.Percent, group.Quorum.EveryStatutory);
    }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Parents = await db.GroupsAtWorkAsync(visit.Viewer, HttpContext.RequestAborted);
        await next();
    }
}
