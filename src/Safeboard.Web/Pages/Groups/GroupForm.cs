using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;

namespace Safeboard.Web.Pages.Groups;

/// <summary>The form that adds or changes a group.</summary>
public abstract class GroupForm(BoardVisit visit) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter the name of the group"), StringLength(200, ErrorMessage = "Name of the group must be 200 characters or fewer")]
    public string Name { get; set; } = "";

    [BindProperty] public GroupKind Kind { get; set; } = GroupKind.SubGroup;

    public BoardVisit Visit => visit;

    protected GroupDraft Draft => new(Name, Kind);
}
