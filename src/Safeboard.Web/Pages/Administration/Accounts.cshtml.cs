using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Administration;

/// <summary>Everybody who can sign in, with their roles.</summary>
[Needs(Permission.ManageInstallation)]
public sealed class AccountsModel(BoardDb db, TimeProvider clock) : InstallationPage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "q")] public string? Words { get; set; }
    [FromQuery(Name = "page")] public int PageNumber { get; set; } = 1;

    public AccountPage List { get; private set; } = new([], 0);
    public int Pages => (List.Count + InstallationQueries.PageSize - 1) / InstallationQueries.PageSize;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        PageNumber = Math.Clamp(PageNumber, 1, 10_000);
        Words = Words?.Trim() is { Length: > 0 } words ? words[..Math.Min(words.Length, 200)] : null;
        List = await Db.AccountsAsync(Administrator, Words, PageNumber, cancel);
    }

    public string Link(int page) => QueryHelpers.AddQueryString(AdministrationLinks.Accounts,
        new Dictionary<string, string?> { ["q"] = Words, ["page"] = page > 1 ? page.ToString() : null });
}
