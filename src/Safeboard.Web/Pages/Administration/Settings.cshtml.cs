using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Administration;

/// <summary>What a board decides about itself: its name, what people call it, how actions are numbered, how minutes are set out, how people are shown to the public, which counts are too small to show.</summary>
[Needs(Permission.ManageBoard)]
public sealed class SettingsModel(ChangeSettings change, BoardVisit visit, TimeProvider clock) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter the name of the board"), StringLength(200, ErrorMessage = "Name of the board must be 200 characters or fewer")]
    public string Name { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Enter what people call it"), StringLength(60, ErrorMessage = "What people call it must be 60 characters or fewer")]
    public string CalledFor { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Enter how actions are numbered, like AP{{n}}/{{yy}}")]
    public string ActionReferences { get; set; } = "";

    [BindProperty] public MinutesStyle MinutesStyle { get; set; }

    [BindProperty] public PublicNames PublicNames { get; set; }
    [BindProperty] public bool IsListedBySearchEngines { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter the smallest count that is shown"), Range(3, 20, ErrorMessage = "The smallest count must be a number from 3 to 20")]
    public int? SmallestCount { get; set; }

    public BoardVisit Visit => visit;

    /// <summary>The first three references as the pattern typed would write them; empty where it is none.</summary>
    public string Example { get; private set; } = "";

    public void OnGet()
    {
        (Name, CalledFor, ActionReferences, MinutesStyle) = (visit.Board.Name, visit.Board.CalledFor, visit.Board.ActionReferences, visit.Board.MinutesStyle);
        (PublicNames, IsListedBySearchEngines) = (visit.Board.PublicNames, visit.Board.IsListedBySearchEngines);
        SmallestCount = visit.Board.SmallestCount;
        Example = Written(ActionReferences);
    }

    /// <summary>Shows what a pattern would write, and changes nothing.</summary>
    public IActionResult OnPostTry()
    {
        ReferencePattern.Parse(ActionReferences);
        Example = Written(ActionReferences);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(new(Name, CalledFor, ActionReferences, MinutesStyle, PublicNames, IsListedBySearchEngines, SmallestCount!.Value), visit.Viewer, cancel);
        return this.RedirectSaying("Board settings saved. Actions that have a reference keep it.", AdministrationLinks.Settings(visit.Board.Slug));
    }

    private string Written(string pattern)
    {
        var read = ReferencePattern.Parse(pattern);
        return string.Join(", ", Enumerable.Range(1, 3).Select(n => read.Write(n, clock.TodayInLondon)));
    }
}
