using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Components;

namespace Safeboard.Web.Hosting;

/// <summary>Puts the web server together: services, then the road that every request takes.</summary>
public static class SafeboardApp
{
    /// <param name="change">Lets tests replace the clock and the world outside.</param>
    public static WebApplication Build(WebApplicationBuilder builder, DatabaseChoice database, Action<IServiceCollection>? change = null)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Twenty of the largest files in one go.
            kestrel.Limits.MaxRequestBodySize = 20 * FileStore.LargestFile;
        });
        AddServices(builder.Services, database);
        change?.Invoke(builder.Services);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, DatabaseChoice database)
    {
        DomainServices.Add(services, database);
        services.AddHostedService(provider => provider.GetRequiredService<JobRunner>());
        SignIn.Add(services);
        services.AddHttpContextAccessor();
        services.AddScoped<IAuthorizationHandler, AccessHandler>();
        services.AddScoped(Visit);
        services.AddScoped(provider => provider.GetRequiredService<BoardVisit>().Viewer);
        services.AddSingleton<Pages.Shared.RecentlyMade>();
        services.AddScoped<Pages.Imports.PageImages>();
        services.AddScoped<Pages.Meetings.Packs.PaperTexts>();
        services.AddScoped<Pages.Meetings.Agenda.ItemActs>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().AddRequirements(new StatedAccessRequirement()).Build());
        services.AddAntiforgery(forgery => forgery.Cookie.Name = "safeboard-form");
        services.AddRazorPages(pages => pages.Conventions.AddPageRoute("/Home/Boards", "/")).AddMvcOptions(mvc =>
        {
            mvc.ModelBinderProviders.Insert(0, new DayBinder());
            mvc.Filters.Add<BrokenRuleFilter>();
            BindingMessages.SetOn(mvc.ModelBindingMessageProvider);
        }).AddCookieTempDataProvider(cookie => cookie.Cookie.Name = "safeboard-said");
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(form => form.MultipartBodyLengthLimit = 20 * FileStore.LargestFile);
        services.AddHealthChecks();
        services.PostConfigure<LoggerFilterOptions>(QuietAddresses.KeepQuiet);
        services.Configure<ForwardedHeadersOptions>(proxy => proxy.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
    }

    private static void Use(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UsePublicPart();
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<BoardVisitMiddleware>();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages();
        Pages.Meetings.Live.NoteEndpoint.Map(app);
        app.MapHealthChecks("/health/live").AllowAnonymous();
    }

    private static BoardVisit Visit(IServiceProvider provider) =>
        provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<BoardVisit>()
        ?? throw new InvalidOperationException("This request is not for a board");
}
