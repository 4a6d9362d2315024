using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>The form that adds or changes a person.</summary>
public abstract class MemberForm(BoardDb db, BoardVisit visit) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter the person’s name"), StringLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string Name { get; set; } = "";

    [BindProperty, EmailAddress(ErrorMessage = "Enter an e-mail address in the correct form, like name@example.org"), StringLength(254, ErrorMessage = "E-mail address must be 254 characters or fewer")]
    public string? Email { get; set; }

    [BindProperty, StringLength(12, ErrorMessage = "Initials must be 12 characters or fewer")] public string? Initials { get; set; }
    [BindProperty, StringLength(300, ErrorMessage = "Role must be 300 characters or fewer")] public string? Role { get; set; }
    [BindProperty] public Id<Agency>? AgencyId { get; set; }
    [BindProperty, StringLength(2000, ErrorMessage = "Other spellings must be 2,000 characters or fewer")] public string? AlsoKnownAs { get; set; }

    [BindProperty, StringLength(200, ErrorMessage = "Name must be 200 characters or fewer")] public string? LineContact { get; set; }

    [BindProperty, EmailAddress(ErrorMessage = "Enter an e-mail address in the correct form, like name@example.org"), StringLength(254, ErrorMessage = "E-mail address must be 254 characters or fewer")]
    public string? LineContactEmail { get; set; }

    public BoardVisit Visit => visit;
    public IReadOnlyList<AgencyRow> Agencies { get; private set; } = [];

    protected MemberDraft Draft => new(Name) { Email = Email, Initials = Initials, Role = Role, AgencyId = AgencyId, AlsoKnownAs = AlsoKnownAs ?? "", LineContact = LineContact, LineContactEmail = LineContactEmail };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Agencies = await db.AgenciesAsync(visit.Viewer, HttpContext.RequestAborted);
        await next();
    }
}
