using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Administration;

/// <summary>Adds a board to the installation.</summary>
[Needs(Permission.ManageInstallation)]
public sealed class AddBoardModel(BoardDb db, AddBoard add, TimeProvider clock) : InstallationPage(db, clock)
{
    [BindProperty, Required(ErrorMessage = "Enter the name of the board"), StringLength(200, ErrorMessage = "Name of the board must be 200 characters or fewer")]
    public string Name { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Enter its address, like northmere")]
    public string Slug { get; set; } = "";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var board = await add.RunAsync(Name, Slug, Administrator, cancel);
        return this.RedirectSaying($"{board.Name} is added. Give its office an account next.", AdministrationLinks.Boards);
    }
}
