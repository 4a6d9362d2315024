using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeboard.Web.Pages.Errors;

/// <summary>What went wrong in words, and the way on.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    [FromRoute]
    public int Code { get; set; }

    public void OnGet() => Response.StatusCode = Code is >= 400 and < 600 ? Code : 404;

    public void OnPost() => OnGet();
}
