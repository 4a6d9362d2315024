using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeboard.Web.Pages.Help;

[AllowAnonymous]
public sealed class AccessibilityModel : PageModel;
