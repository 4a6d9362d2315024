using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Administration;

/// <summary>Adds somebody who can sign in, with a first password and a first role.</summary>
[Needs(Permission.ManageInstallation)]
public sealed class AddAccountModel(BoardDb db, UserManager<Domain.Shared.Account> accounts, GiveRole giveRole, TimeProvider clock) : RoleForm(db, clock)
{
    private readonly TimeProvider clock = clock;

    [BindProperty, Required(ErrorMessage = "Enter the person’s name"), StringLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string Name { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Enter the e-mail address"), EmailAddress(ErrorMessage = "Enter an e-mail address in the correct form, like name@example.org"), StringLength(254, ErrorMessage = "E-mail address must be 254 characters or fewer")]
    public string Email { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Enter a first password"), MinLength(12, ErrorMessage = "First password must be 12 characters or more. Three random words work well")]
    public string FirstPassword { get; set; } = "";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        if (await accounts.FindByEmailAsync(Email.Trim()) is { } known)
        {
            ModelState.AddModelError(nameof(Email), $"{known.Name} has an account with this e-mail address already. Give them another role there");
            return Page();
        }
        var account = new Domain.Shared.Account { Id = Id<Domain.Shared.Account>.New(clock), Email = Email.Trim(), Name = Name.Trim() };
        await giveRole.AddAsync(account, Choice, Administrator, cancel);
        Db.Record(new AccountAdded(account.Name), new("account", account.Id.Value), Administrator, clock.UtcInstant);
        // Saves the account, its role and the history together.
        var result = await accounts.CreateAsync(account, FirstPassword);
        if (!result.Succeeded) throw new RuleBrokenException(nameof(FirstPassword), string.Join(". ", result.Errors.Select(e => e.Description.TrimEnd('.'))));
        return this.RedirectSaying($"{account.Name} can sign in. Tell them the first password yourself, and to change it under “Your account”.", AdministrationLinks.Account(account.Id));
    }
}
