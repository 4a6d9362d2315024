using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Plans;

/// <summary>The form that adds or changes an objective.</summary>
public abstract class ObjectiveForm(BoardDb db, BoardVisit visit) : LeadForm(db, visit)
{
    [BindProperty, Required(ErrorMessage = "Choose the priority that it stands under")] public Id<PlanPriority>? PriorityId { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter what is to be reached")] public string Text { get; set; } = "";
    [BindProperty] public string? ToDo { get; set; }
    [BindProperty] public string? Measure { get; set; }
    [BindProperty] public Id<BoardGroup>? GroupId { get; set; }
    [BindProperty, Display(Name = "The day")] public DateOnly? DueOn { get; set; }
    public IReadOnlyList<SelectListItem> Priorities { get; private set; } = [];
    protected abstract Id<Plan> OfPlan { get; }

    protected override async Task LoadAsync(CancellationToken cancel) =>
        Priorities = [.. (await Db.PrioritiesOfAsync(OfPlan, Viewer, cancel)).Select(p => new SelectListItem($"{p.Order} {p.Title}", p.Id.ToString()))];

    protected ObjectiveDraft Draft() => new(PriorityId!.Value, Text) { ToDo = ToDo, Measure = Measure, Lead = ChosenLead(), GroupId = GroupId, DueOn = DueOn };
}
