using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Account;

/// <summary>E-mail address and password. Never says which of the two was wrong.</summary>
[AllowAnonymous]
[EnableRateLimiting(Hosting.SignIn.RateLimit)]
public sealed class SignInModel(SignInManager<Domain.Shared.Account> signIn, BoardDb db, TimeProvider clock) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter your e-mail address"), EmailAddress(ErrorMessage = "Enter an e-mail address in the correct form, like name@example.org")]
    public string Email { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Enter your password")]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var result = await signIn.PasswordSignInAsync(Email.Trim(), Password, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            ModelState.AddModelError(nameof(Email), result.IsLockedOut
                ? "Too many wrong passwords. Wait ten minutes, then try again"
                : "E-mail address or password is wrong. Check both and try again");
            return Page();
        }
        await NoteVisitAsync(cancel);
        return LocalRedirect(Url.IsLocalUrl(Then) ? Then! : "/");
    }

    /// <summary>Remembers the visit before this one, so that the home page can say what changed since.</summary>
    private async Task NoteVisitAsync(CancellationToken cancel)
    {
        if (await signIn.UserManager.FindByEmailAsync(Email.Trim()) is not { } account) return;
        account.LastHere = account.HereSince;
        account.HereSince = clock.UtcInstant;
        await db.SaveChangesAsync(cancel);
    }
}
