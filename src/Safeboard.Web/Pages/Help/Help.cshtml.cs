using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeboard.Web.Pages.Help;

/// <summary>What Safeboard is for and how to begin.</summary>
[AllowAnonymous]
public sealed class HelpModel : PageModel;
