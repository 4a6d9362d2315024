using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Administration;

/// <summary>One account: its roles, a new password, and an end to a lock.</summary>
[Needs(Permission.ManageInstallation)]
public sealed class AccountDetailModel(BoardDb db, UserManager<Domain.Shared.Account> accounts, GiveRole giveRole, TakeRole takeRole, TimeProvider clock) : RoleForm(db, clock)
{
    private readonly TimeProvider clock = clock;

    [FromRoute] public Id<Domain.Shared.Account> Id { get; set; }
    [BindProperty] public string? NewPassword { get; set; }

    public AccountRow Subject { get; private set; } = null!;
    public bool IsLocked => Subject.LockedUntil > Now;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await Db.AccountAsync(Administrator, Id, cancel) is not { } account) return false;
        Subject = account;
        return await base.LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostGiveAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await giveRole.RunAsync(Id, Choice, Administrator, cancel);
        return Said($"{Subject.Name} is {Role!.Value.InWords} now");
    }

    public async Task<IActionResult> OnPostTakeAsync(Id<RoleGrant> grant, CancellationToken cancel)
    {
        ModelState.Clear();
        await takeRole.RunAsync(Id, grant, Administrator, cancel);
        return Said("The role is taken away");
    }

    public async Task<IActionResult> OnPostPasswordAsync()
    {
        ModelState.Clear();
        var account = await accounts.FindByIdAsync(Id.ToString()) ?? throw new InvalidOperationException("The account was there a moment ago");
        foreach (var validator in accounts.PasswordValidators)
            if (await validator.ValidateAsync(accounts, account, NewPassword) is { Succeeded: false })
                throw new RuleBrokenException(nameof(NewPassword), "New password must be 12 characters or more. Three random words work well");
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, NewPassword!);
        (account.FailedSignIns, account.LockedUntil) = (0, null);
        Db.Record(new PasswordSet(account.Name), new("account", Id.Value), Administrator, clock.UtcInstant);
        // A new stamp ends every sign-in with the old password; it saves all of this together.
        await accounts.UpdateSecurityStampAsync(account);
        return Said($"{account.Name} has a new password. Tell them yourself; where they were signed in, they are asked for it.");
    }

    public async Task<IActionResult> OnPostUnlockAsync()
    {
        var account = await accounts.FindByIdAsync(Id.ToString()) ?? throw new InvalidOperationException("The account was there a moment ago");
        (account.FailedSignIns, account.LockedUntil) = (0, null);
        Db.Record(new AccountUnlocked(account.Name), new("account", Id.Value), Administrator, clock.UtcInstant);
        await accounts.UpdateAsync(account);
        return Said($"{account.Name} can sign in again");
    }

    private RedirectResult Said(string words) => this.RedirectSaying(words, AdministrationLinks.Account(Id));
}
