using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Hosting;

/// <summary>Sign-in by e-mail and password: lockout after five wrong ones, a cookie that ends with the password.</summary>
public static class SignIn
{
    /// <summary>Name of the rate limit that the sign-in form is under.</summary>
    public const string RateLimit = "sign-in";

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
        services.AddDataProtection().SetApplicationName("safeboard");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = new ProtectionKeyStore(provider.GetRequiredService<IServiceScopeFactory>())));
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(RateLimit, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = 20, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("reading"));
            limits.AddPolicy(Pages.Meetings.CalendarFiles.RateLimit, context => RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = CalendarsAMinute, Window = TimeSpan.FromMinutes(1) }));
            limits.AddPolicy(Pages.Minutes.CommentByLinkModel.RateLimit, context => RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = Pages.Minutes.CommentByLinkModel.RequestsAMinute, Window = TimeSpan.FromMinutes(1) }));
            limits.AddPolicy(PublicPart.RateLimit, context => RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = PublicPart.RequestsAMinute, Window = TimeSpan.FromMinutes(1) }));
        });
    }

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
