using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeboard.Web.Hosting;

/// <summary>After a change: go to a page and say there what was done.</summary>
public static class Saying
{
    /// <summary>Where the layout finds the words of the success banner.</summary>
    public const string Key = "Said";

    /// <summary>Where it finds those of a banner that says what did not work.</summary>
    public const string NotDoneKey = "SaidNotDone";

    public static RedirectResult RedirectSaying(this PageModel page, string words, string address)
    {
        page.TempData[Key] = words;
        return new RedirectResult(address);
    }

    /// <summary>The same where nothing was done: a green “Success” would be untrue.</summary>
    public static RedirectResult RedirectSayingNotDone(this PageModel page, string words, string address)
    {
        page.TempData[NotDoneKey] = words;
        return new RedirectResult(address);
    }
}
