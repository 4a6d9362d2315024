using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeboard.Web.Pages.Help;

/// <summary>How accessible Safeboard is, and whom to tell when it is not.</summary>
[AllowAnonymous]
public sealed class AccessibilityModel : PageModel;
