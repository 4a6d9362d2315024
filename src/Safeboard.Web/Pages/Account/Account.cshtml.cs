using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Account;

/// <summary>One's own account: name, address, and a new password, which ends every other sign-in.</summary>
[SignedIn]
public sealed class AccountModel(UserManager<Domain.Shared.Account> accounts, SignInManager<Domain.Shared.Account> signIn) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter the password you use now")]
    public string CurrentPassword { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Enter a new password"), MinLength(12, ErrorMessage = "New password must be 12 characters or more. Three random words work well")]
    public string NewPassword { get; set; } = "";

    public Domain.Shared.Account Subject { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context, Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutionDelegate next)
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            context.Result = NotFound();
            return;
        }
        Subject = account;
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();
        var result = await accounts.ChangePasswordAsync(Subject, CurrentPassword, NewPassword);
        if (!result.Succeeded)
        {
            var wrong = result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.PasswordMismatch));
            if (wrong) ModelState.AddModelError(nameof(CurrentPassword), "The password you use now is wrong");
            else foreach (var error in result.Errors) ModelState.AddModelError(nameof(NewPassword), error.Description.TrimEnd('.'));
            return Page();
        }
        await signIn.RefreshSignInAsync(Subject);
        return this.RedirectSaying("Your password is changed. Other places where you were signed in ask for it again.", "/account");
    }
}
