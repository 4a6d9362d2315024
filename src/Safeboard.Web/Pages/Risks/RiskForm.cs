using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Actions;

namespace Safeboard.Web.Pages.Risks;

/// <summary>The form that adds or changes a risk.</summary>
public abstract class RiskForm(BoardDb db, BoardVisit visit) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter what might happen")] public string Event { get; set; } = "";
    [BindProperty] public string? Cause { get; set; }
    [BindProperty] public string? Effect { get; set; }
    [BindProperty] public string? Priority { get; set; }
    [BindProperty] public string? Controls { get; set; }
    [BindProperty] public string? Appetite { get; set; }
    [BindProperty] public Id<BoardGroup>? GroupId { get; set; }
    [BindProperty] public int? InherentLikelihood { get; set; }
    [BindProperty] public int? InherentImpact { get; set; }
    [BindProperty] public int? TargetLikelihood { get; set; }
    [BindProperty] public int? TargetImpact { get; set; }
    [BindProperty(Name = "")] public OwnerFields Owner { get; set; } = new();

    public string Board => visit.Board.Slug;
    protected Viewer Viewer => visit.Viewer;
    protected BoardDb Db => db;

    /// <summary>What the first line of the list of registers says.</summary>
    public string BoardsOwn => $"The {visit.Board.CalledFor}’s own register";
    public RiskMatrix Matrix { get; set; } = null!;
    public IReadOnlyList<SelectListItem> Groups { get; private set; } = [];

    /// <summary>Who owns it before the change.</summary>
    protected OwnerChoice? OwnedBy { get; private set; }

    protected virtual Task<OwnerChoice?> OwnerNowAsync(CancellationToken cancel) => Task.FromResult<OwnerChoice?>(null);

    /// <summary>The register that it stands on, which stays to be chosen when its group has ended.</summary>
    protected virtual (Id<BoardGroup> Id, string Name)? RegisterNow => null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (viewer, cancel) = (visit.Viewer, HttpContext.RequestAborted);
        Matrix = (await db.RiskMatrixAsync(viewer, cancel)).Matrix;
        OwnedBy = await OwnerNowAsync(cancel);
        await Owner.FillAsync(db, viewer, OwnedBy is null ? [] : [LineOf(OwnedBy)], cancel);
        Groups = [.. (await db.GroupsAtWorkAsync(viewer, cancel)).Where(g => g.Kind != GroupKind.Board).Select(g => new SelectListItem(g.Name, g.Id.ToString()))];
        if (RegisterNow is { } now && Groups.All(g => g.Value != now.Id.ToString())) Groups = [.. Groups, new(now.Name, now.Id.ToString())];
        await next();
    }

    protected RiskDraft Draft() => new(Event)
    {
        Cause = Cause, Effect = Effect, Priority = Priority, Controls = Controls, Appetite = Appetite, GroupId = GroupId, Owner = ChosenOwner(),
        Inherent = new(InherentLikelihood, InherentImpact), Target = new(TargetLikelihood, TargetImpact),
    };

    protected void Fill(RiskRow risk)
    {
        (Event, Cause, Effect, Priority, Controls, Appetite, GroupId) = (risk.Event, risk.Cause, risk.Effect, risk.Priority, risk.Controls, risk.Appetite, risk.GroupId);
        (InherentLikelihood, InherentImpact, TargetLikelihood, TargetImpact) = (risk.InherentLikelihood, risk.InherentImpact, risk.TargetLikelihood, risk.TargetImpact);
        if (OwnedBy is not null) Owner.Owners = [LineOf(OwnedBy).Key];
    }

    /// <summary>A risk has one owner: from the list, or in words.</summary>
    private OwnerChoice? ChosenOwner() => Owner.Chosen(OwnedBy is null ? [] : [OwnedBy]) switch
    {
        [] => null,
        [var only] => only,
        _ => throw new RuleBrokenException(nameof(Owner.OtherOwner), "Choose an owner from the list or write one here, not both"),
    };

    private static OwnerLineItem LineOf(OwnerChoice owner) => new(owner.Kind, owner.Name, null,
        owner.Kind switch { OwnerKind.Person => owner.PersonId?.Value, OwnerKind.Group => owner.GroupId?.Value, OwnerKind.Agency => owner.AgencyId?.Value, _ => null });
}
