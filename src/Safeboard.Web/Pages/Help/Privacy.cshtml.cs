using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeboard.Web.Pages.Help;

/// <summary>Which personal data Safeboard keeps, and what it never does with them.</summary>
[AllowAnonymous]
public sealed class PrivacyModel : PageModel;
