using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns;
using Safeboard.Domain.Returns.Schools;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>The form of one school.</summary>
public abstract class SchoolForm(BoardVisit visit) : PageModel
{
    [BindProperty] public string? DfeNumber { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter its name")] public string? Name { get; set; }
    [BindProperty] public string? Phase { get; set; }
    [BindProperty] public string? District { get; set; }
    [BindProperty] public string? HeadName { get; set; }
    [BindProperty] public string? HeadAddress { get; set; }
    [BindProperty] public string? LeadName { get; set; }
    [BindProperty] public string? LeadAddress { get; set; }
    [BindProperty] public string? ChairName { get; set; }
    [BindProperty] public string? ChairAddress { get; set; }
    public string Board => visit.Board.Slug;
    protected Viewer Viewer => visit.Viewer;

    public static IReadOnlyList<Crumb> Crumbs(string board) => [new("Home", $"/{board}"), new("Returns", CampaignLinks.List(board)), new("Schools", SchoolLinks.List(board))];

    protected SchoolLine Line() => new(DfeNumber?.Trim() ?? "", Name?.Trim() ?? "", Phase?.Trim() ?? "")
    {
        District = District.TrimmedOrNull, Head = Of(HeadName, HeadAddress), SafeguardingLead = Of(LeadName, LeadAddress), ChairOfGovernors = Of(ChairName, ChairAddress),
    };

    protected void Show(School school)
    {
        (DfeNumber, Name, Phase, District) = (school.DfeNumber, school.Name, school.Phase, school.District);
        (HeadName, HeadAddress, LeadName, LeadAddress, ChairName, ChairAddress) = (school.Head.Name, school.Head.Address, school.SafeguardingLead.Name, school.SafeguardingLead.Address, school.ChairOfGovernors.Name, school.ChairOfGovernors.Address);
    }

    private static Contact Of(string? name, string? address) => new(name.TrimmedOrNull, address.TrimmedOrNull);
}
