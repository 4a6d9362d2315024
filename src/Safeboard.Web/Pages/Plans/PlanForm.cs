using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Plans;

/// <summary>The form that adds or changes a plan.</summary>
public abstract class PlanForm(BoardDb db, BoardVisit visit) : LeadForm(db, visit)
{
    [BindProperty] public PlanKind Kind { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter what the plan is called")] public string Title { get; set; } = "";
    [BindProperty] public string? Purpose { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter its first day"), Display(Name = "The first day")] public DateOnly? From { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter its last day"), Display(Name = "The last day")] public DateOnly? Until { get; set; }
    [BindProperty] public Id<BoardGroup>? GroupId { get; set; }
    [BindProperty, Display(Name = "The cost")] public int? Cost { get; set; }
    [BindProperty] public string? Funder { get; set; }
    [BindProperty] public string? Reach { get; set; }

    protected PlanDraft Draft() => new(Kind, Title, From!.Value, Until!.Value) { Purpose = Purpose, Lead = ChosenLead(), GroupId = GroupId, Cost = Cost, Funder = Funder, Reach = Reach };

    protected void Fill(PlanRow plan)
    {
        (Kind, Title, Purpose, From, Until) = (plan.Kind, plan.Title, plan.Purpose, plan.From, plan.Until);
        (GroupId, Cost, Funder, Reach) = (plan.GroupId, plan.Cost, plan.Funder, plan.Reach);
        FillLead();
    }
}
