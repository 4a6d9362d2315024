using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Hosting.Mail;

namespace Safeboard.Web.Commands;

/// <summary><c>safeboard serve</c>: the web server.</summary>
internal static partial class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = "Address to listen on", DefaultValueFactory = _ => "http://localhost:5080" };
        var command = new Command("serve", "Start the web server") { urls, CommandOptions.Database };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(CommandOptions.Database)!, parsed.GetValue(urls)!, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string database, string urls, CancellationToken cancel)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(urls);
        var choice = new DatabaseChoice(database);
        var app = SafeboardApp.Build(builder, choice);
        var mail = app.Services.GetRequiredService<MailSettings>();
        if (mail.WhatIsWrong is { } wrong) return Say.Refused(wrong);
        if (mail.Site is null) LogNoSite(app.Logger, mail.Addresses.Site);
        if (!choice.IsPostgres) await MigrateAsync(app.Services, cancel);
        await app.RunAsync(cancel);
        return ExitCodes.Done;
    }

    /// <summary>SQLite has one node, so it may bring its own database up to date; PostgreSQL waits for <c>safeboard migrate</c>.</summary>
    private static async Task MigrateAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<BoardDb>().Database.MigrateAsync(cancel);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Links in messages begin with {Site}. Where people find this server elsewhere, set Mail__Site")]
    private static partial void LogNoSite(ILogger logger, string site);
}
