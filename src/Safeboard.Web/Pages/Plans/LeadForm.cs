using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Actions;

namespace Safeboard.Web.Pages.Plans;

/// <summary>A form that names who leads on something: somebody of the list, or a role in words.</summary>
public abstract class LeadForm(BoardDb db, BoardVisit visit) : PageModel
{
    [BindProperty(Name = "")] public OwnerFields Leads { get; set; } = new();

    public string Board => visit.Board.Slug;
    protected Viewer Viewer => visit.Viewer;
    protected BoardDb Db => db;
    public IReadOnlyList<SelectListItem> Groups { get; private set; } = [];

    /// <summary>Who leads before the change.</summary>
    protected virtual Lead LeadNow => Lead.Nobody;

    /// <summary>The group that is chosen before the change, which stays to be chosen when it has ended.</summary>
    protected virtual (Id<BoardGroup> Id, string Name)? GroupNow => null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        await Leads.FillAsync(db, Viewer, LeadNow.AsChoice is { } now ? [LineOf(now)] : [], cancel);
        Groups = [.. (await db.GroupsAtWorkAsync(Viewer, cancel)).Select(g => new SelectListItem(g.Name, g.Id.ToString()))];
        if (GroupNow is { } group && Groups.All(g => g.Value != group.Id.ToString())) Groups = [.. Groups, new(group.Name, group.Id.ToString())];
        await LoadAsync(cancel);
        await next();
    }

    /// <summary>What else the form offers to choose from.</summary>
    protected virtual Task LoadAsync(CancellationToken cancel) => Task.CompletedTask;

    protected void FillLead()
    {
        if (LeadNow.AsChoice is { } now) Leads.Owners = [LineOf(now).Key];
    }

    protected OwnerChoice? ChosenLead() => Leads.Chosen(LeadNow.AsChoice is { } now ? [now] : []) switch
    {
        [] => null,
        [var only] => only,
        _ => throw new RuleBrokenException(nameof(OwnerFields.OtherOwner), "Choose a lead from the list or write one here, not both"),
    };

    private static OwnerLineItem LineOf(OwnerChoice lead) => new(lead.Kind, lead.Name, null,
        lead.Kind switch { OwnerKind.Person => lead.PersonId?.Value, OwnerKind.Group => lead.GroupId?.Value, OwnerKind.Agency => lead.AgencyId?.Value, _ => null });
}
