using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Identity;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Hosting;

/// <summary>Sign-in by e-mail and password: lockout after five wrong ones, a cookie that ends with the password.</summary>
public static class SignIn
{
    /// <summary>Name of the rate limit that the sign-in form is under.</summary>
    public const string RateLimit = "sign-in";

    /// <summary>Passwords that may be tried.</summary>
    private const int AttemptsAMinute = 20;

    /// <summary>One programme reads for many people, so more than one person would; guessing 256 bits it does not help.</summary>
    private const int CalendarsAMinute = 120;

    public static void Add(IServiceCollection services)
    {
        AddPasswords(services).AddSignInManager().AddClaimsPrincipalFactory<AccountClaims>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "safeboard";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "then";
            cookie.AccessDeniedPath = "/errors/403";
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
            cookie.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        })
            // Nothing remembers a second factor here, but a stamp that no longer fits signs out of this scheme too, and must find it.
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme, cookie => cookie.Cookie.Name = "safeboard-second");
        services.AddOptions<SecurityStampValidatorOptions>().Configure<TimeProvider>((stamp, clock) =>
        {
            stamp.ValidationInterval = TimeSpan.FromMinutes(1);
            // Not set by itself where Identity is put together in parts.
            stamp.TimeProvider = clock;
        });
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(RateLimit, context => HttpMethods.IsPost(context.Request.Method) ? OfAddress(context, AttemptsAMinute) : RateLimitPartition.GetNoLimiter("reading"));
            limits.AddPolicy(Pages.Meetings.CalendarFiles.RateLimit, context => OfAddress(context, CalendarsAMinute));
            limits.AddPolicy(Pages.Minutes.CommentByLinkModel.RateLimit, context => OfAddress(context, Pages.Minutes.CommentByLinkModel.RequestsAMinute));
            limits.AddPolicy(Pages.Returns.Respond.RespondPage.RateLimit, context => OfAddress(context, Pages.Returns.Respond.RespondPage.RequestsAMinute));
            limits.AddPolicy(Pages.Minutes.CopyFileModel.RateLimit, context => OfAddress(context, Pages.Minutes.CopyFileModel.RequestsAMinute));
            limits.AddPolicy(PublicPart.RateLimit, context => OfAddress(context, PublicPart.RequestsAMinute));
        });
    }

    /// <summary>So many requests a minute from one address of the network.</summary>
    private static RateLimitPartition<string> OfAddress(HttpContext context, int aMinute) =>
        RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "unknown", _ => new() { PermitLimit = aMinute, Window = TimeSpan.FromMinutes(1) });

    /// <summary>Accounts and passwords alone: what a command needs to add a user.</summary>
    public static IdentityBuilder AddPasswords(IServiceCollection services) =>
        services.AddIdentityCore<Account>(identity =>
        {
            // Length is what makes a password strong (NCSC); rules about signs only make it forgettable.
            identity.Password.RequiredLength = 12;
            identity.Password.RequireDigit = identity.Password.RequireLowercase = false;
            identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
            identity.User.RequireUniqueEmail = true;
            identity.User.AllowedUserNameCharacters = "";
            identity.Lockout.MaxFailedAccessAttempts = 5;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
        }).AddUserStore<AccountStore>();

    /// <summary>The account that is signed in; the default identity when nobody is.</summary>
    public static Id<Account> AccountId(this ClaimsPrincipal user) =>
        Id<Account>.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), null, out var id) ? id : default;
}
