using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands;

/// <summary><c>safeboard migrate</c>: creates the database or brings it up to date.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Create the database, or bring it up to date") { CommandOptions.Database };
        command.SetAction((parsed, cancel) => CommandServices.RunAsync(parsed.GetValue(CommandOptions.Database)!, async services =>
        {
            var db = services.GetRequiredService<BoardDb>();
            var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
            await db.Database.MigrateAsync(cancel);
            Console.WriteLine(pending.Count == 0 ? "The database is up to date." : $"Applied {pending.Count}: {string.Join(", ", pending)}");
            return ExitCodes.Done;
        }));
        return command;
    }
}
