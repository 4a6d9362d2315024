using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Returns.Respond;

/// <summary>A page of a return for somebody who came by a secret address. Before the code of their mailbox was typed in this browser, nothing of the return is shown.</summary>
[AllowAnonymous, EnableRateLimiting(RateLimit)]
public abstract class RespondPage(BoardDb db, SetMemory sets, TimeProvider clock) : PageModel
{
    /// <summary>Name of the rate limit that these pages are under.</summary>
    public const string RateLimit = "returns";

    /// <summary>Somebody who types fast saves once a second; an office may share one address of the network.</summary>
    public const int RequestsAMinute = 600;

    [FromRoute] public string Secret { get; set; } = "";

    public ReturnVisit? Visit { get; private set; }
    public ReturnReading? Reading { get; protected set; }
    public DateOnly Today { get; } = clock.TodayInLondon;
    protected BoardDb Db => db;
    protected SetMemory Sets => sets;
    protected TimeProvider Clock => clock;

    /// <summary>The return as it stands now, as far as it was given to them: after an answer other questions may be asked.</summary>
    protected async Task<ReturnReading?> ReadAsync(CancellationToken cancel) => (await db.ReturnReadingAsync(Visit!.ReturnId, sets, Visit.Viewer, cancel))?.Only(Visit.Sections);

    /// <summary>Whether the page shows the return.</summary>
    protected virtual bool Reads => true;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        Visit = await db.ReturnVisitAsync(Secret, Token, cancel);
        if (Visit is null) Response.StatusCode = StatusCodes.Status404NotFound;
        else if (Visit.IsOpen && Reads) Reading = await ReadAsync(cancel);
        if (Visit is { IsOpen: true } ? await LoadAsync(cancel) : this is OverviewModel) await next();
        else context.Result = Visit is { IsOpen: true } ? NotFound() : NotLetIn();
    }

    /// <summary>Loads what the page needs besides; false where there is no such page.</summary>
    protected virtual Task<bool> LoadAsync(CancellationToken cancel) => Task.FromResult(true);

    /// <summary>What somebody gets whose address was stopped, or who has not typed the code here.</summary>
    protected virtual IActionResult NotLetIn() => Redirect(RespondLinks.Overview(Secret));

    /// <summary>What this browser keeps for this address.</summary>
    protected string? Token => Request.Cookies[RespondCookie.Name(Secret)];
}

/// <summary>What a browser keeps of an address in which it was let.</summary>
public static class RespondCookie
{
    private const int Days = 180;

    /// <summary>One for each address, so that who answers for two agencies is asked once for each.</summary>
    public static string Name(string secret) => "sb-return-" + Domain.Meetings.CalendarSecret.HashOf(secret)[..12];

    public static void Keep(HttpContext http, string secret, string token) => http.Response.Cookies.Append(Name(secret), token, new()
    {
        HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = RespondLinks.Overview(""), MaxAge = TimeSpan.FromDays(Days), IsEssential = true,
    });
}
