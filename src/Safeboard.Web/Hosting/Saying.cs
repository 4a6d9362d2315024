using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeboard.Web.Hosting;

/// <summary>After a change: go to a page and say there what was done.</summary>
public static class Saying
{
    /// <summary>Where the layout finds the words of the success banner.</summary>
    public const string Key = "Said";

    public static RedirectResult RedirectSaying(this PageModel page, string words, string address)
    {
        page.TempData[Key] = words;
        return new RedirectResult(address);
    }
}
