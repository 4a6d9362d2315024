using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Groups;

/// <summary>The form that adds or changes an agency.</summary>
public abstract class AgencyForm(BoardVisit visit) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter the name of the agency"), StringLength(200, ErrorMessage = "Name of the agency must be 200 characters or fewer")]
    public string Name { get; set; } = "";

    [BindProperty] public Sector Sector { get; set; }
    [BindProperty, StringLength(2000, ErrorMessage = "Other names must be 2,000 characters or fewer")] public string? AlsoKnownAs { get; set; }

    public BoardVisit Visit => visit;

    protected AgencyDraft Draft => new(Name, Sector) { AlsoKnownAs = AlsoKnownAs ?? "" };
}
