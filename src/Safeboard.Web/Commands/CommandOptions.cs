using System.CommandLine;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommandOptions
{
    public static Option<string> Database { get; } = new("--database")
    {
        Description = "A file (SQLite), or a PostgreSQL connection such as Host=…;Database=…; else SAFEBOARD_DATABASE, else " + DatabaseChoice.Default,
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("SAFEBOARD_DATABASE") ?? DatabaseChoice.Default,
    };
}

/// <summary>What a command's exit code says. 1 is used by the command line itself for wrong usage.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The command ran and found something wrong: a broken history, an unreadable file, a rule against it.</summary>
    public const int Refused = 2;

    /// <summary>The database or a file is missing or cannot be opened.</summary>
    public const int Unavailable = 3;
}

/// <summary>How a command that did not do its work says so.</summary>
internal static class Say
{
    public static int Refused(string why) => Error(why, ExitCodes.Refused);

    public static int Unavailable(string why) => Error(why, ExitCodes.Unavailable);

    private static int Error(string why, int code)
    {
        Console.Error.WriteLine(why);
        return code;
    }
}

/// <summary>The services a command needs, without the web server.</summary>
internal static class CommandServices
{
    /// <summary>Runs with a fresh scope on the chosen database; what goes wrong becomes a line and an exit code.</summary>
    public static async Task<int> RunAsync(string database, Func<IServiceProvider, Task<int>> run, Action<IServiceCollection>? change = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddConsole());
        services.AddSingleton<IConfiguration>(_ => new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build());
        DomainServices.Add(services, new DatabaseChoice(database));
        SignIn.AddPasswords(services);
        change?.Invoke(services);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        try
        {
            return await run(scope.ServiceProvider);
        }
        catch (RuleBrokenException broken)
        {
            return Say.Refused(broken.Message);
        }
        catch (DbException failure)
        {
            return Say.Unavailable($"The database cannot be used: {failure.Message}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Say.Unavailable(failure.Message);
        }
    }

    public static async Task<bool> IsReadyAsync(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<BoardDb>();
        if (await db.Database.CanConnectAsync(cancel) && !(await db.Database.GetPendingMigrationsAsync(cancel)).Any()) return true;
        Say.Unavailable("The database is missing or not up to date. Run: safeboard migrate");
        return false;
    }
}
