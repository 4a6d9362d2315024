using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeboard.Web.Pages.Account;

/// <summary>Asks first, so that a link from elsewhere signs nobody out.</summary>
[AllowAnonymous]
public sealed class SignOutModel(SignInManager<Domain.Shared.Account> signIn) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return Redirect("/sign-in");
    }
}
