using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Meetings.PaperRequests;

/// <summary>The form that asks for a paper or changes the request.</summary>
public abstract class RequestForm : PageModel
{
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? AskedOf { get; set; }
    [BindProperty, Display(Name = "Due"), Required(ErrorMessage = "Enter when it is due")] public DateOnly? DueOn { get; set; }
    [BindProperty] public string? Because { get; set; }

    /// <summary>The people that can be chosen by their name.</summary>
    public IReadOnlyList<MemberRow> Members { get; protected set; } = [];
    public IReadOnlyList<AgencyRow> Agencies { get; protected set; } = [];

    /// <summary>The draft with whoever was meant: a person or an agency of the board by exactly this name, or nobody known.</summary>
    protected PaperRequestDraft Draft
    {
        get
        {
            var name = AskedOf.TrimmedOrNull ?? "";
            var person = Members.Where(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase)).ToList();
            var agency = Agencies.FirstOrDefault(a => string.Equals(a.Name, name, StringComparison.OrdinalIgnoreCase));
            return new(Title ?? "", name, DueOn!.Value) { Because = Because, PersonId = person is [var one] ? one.PersonId : null, AgencyId = agency?.Id ?? (person is [var of] ? of.AgencyId : null) };
        }
    }
}
