using Safeboard.Domain.Publishing;

namespace Safeboard.Web.Hosting;

/// <summary>The part of Safeboard that anybody reads. Whoever comes is nobody: what their browser sends of a sign-in is not looked at, and nothing is set.</summary>
internal static class PublicPart
{
    /// <summary>Where its addresses begin.</summary>
    public const string Path = "/public";

    /// <summary>Name of the rate limit that its pages are under.</summary>
    public const string RateLimit = "public";

    /// <summary>A whole office may read through one address of the network.</summary>
    public const int RequestsAMinute = 300;

    public static void UsePublicPart(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments(Path)) context.Request.Headers.Remove("Cookie");
        return next();
    });

    /// <summary>A public page may be kept for a minute by whoever passes it on: so it is gone a minute after it was taken down.</summary>
    public static void MayBeKept(this HttpResponse response, PublicBoard board)
    {
        response.Headers.CacheControl = "public, max-age=60";
        if (!board.IsListed) response.Headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
