using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Plans;

namespace Safeboard.Web.Pages.Horizon;

/// <summary>The form that adds to the horizon log, or changes an entry.</summary>
public abstract class HorizonForm(BoardDb db, BoardVisit visit) : LeadForm(db, visit)
{
    [BindProperty, Required(ErrorMessage = "Enter what is coming, in a few words")] public string Title { get; set; } = "";
    [BindProperty, Required(ErrorMessage = "Enter where it comes from, like the Department for Education")] public string Source { get; set; } = "";
    [BindProperty] public string? Link { get; set; }
    [BindProperty, Display(Name = "The day")] public DateOnly? OutOn { get; set; }
    [BindProperty] public string? Effect { get; set; }
    [BindProperty, Display(Name = "The day of the decision")] public DateOnly? DecideBy { get; set; }

    protected HorizonDraft Draft() => new(Title, Source) { Link = Link, OutOn = OutOn, Effect = Effect, Lead = ChosenLead(), DecideBy = DecideBy };
}
