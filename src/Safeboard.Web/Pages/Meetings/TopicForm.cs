using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>The form that puts a topic on the forward plan or changes it.</summary>
public abstract class TopicForm : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter what is to come to the meeting"), StringLength(2000, ErrorMessage = "The topic must be 2,000 characters or fewer")]
    public string Text { get; set; } = "";

    [BindProperty] public string? BroughtBy { get; set; }
    [BindProperty] public ItemPurpose? Purpose { get; set; }
    [BindProperty, Display(Name = "Minutes")] public int? Minutes { get; set; }
    [BindProperty, Display(Name = "When it is due")] public DateOnly? DueOn { get; set; }
    [BindProperty, Display(Name = "Months")] public int? EveryMonths { get; set; }

    protected TopicDraft Draft => new(Text) { BroughtBy = BroughtBy, Purpose = Purpose, Minutes = Minutes, DueOn = DueOn, EveryMonths = EveryMonths };
}
