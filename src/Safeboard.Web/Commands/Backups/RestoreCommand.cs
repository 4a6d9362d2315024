using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Commands.Backups;

/// <summary><c>safeboard restore FILE</c>: puts a backup back, into an empty database unless told otherwise.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<FileInfo> Source = new("FILE") { Description = "A file written by safeboard backup" };
    private static readonly Option<bool> Replace = new("--replace") { Description = "Throw away what is in the database now. Stop the server first" };

    public static Command Create()
    {
        var command = new Command("restore", "Put a backup back, after proving that it is whole") { Source, Replace, CommandOptions.Database };
        command.SetAction((parsed, cancel) => CommandServices.RunAsync(parsed.GetValue(CommandOptions.Database)!, services =>
            RestoreAsync(services, parsed.GetValue(Source)!.FullName, parsed.GetValue(Replace), cancel)));
        return command;
    }

    private static async Task<int> RestoreAsync(IServiceProvider services, string source, bool replace, CancellationToken cancel)
    {
        if (!File.Exists(source)) return Say.Unavailable($"There is no file {source}");
        var choice = services.GetRequiredService<DatabaseChoice>();
        var db = services.GetRequiredService<BoardDb>();
        if (!replace && await HoldsAnythingAsync(db, choice, cancel))
            return Say.Refused("The database is not empty. Back it up, then add --replace to throw away what is in it");
        var data = Path.GetTempFileName();
        try
        {
            var manifest = await BackupFile.ReadAsync(source, data, cancel);
            var copy = BackupCommand.Copier(choice, db);
            if (manifest.Database != copy.Kind)
                return Say.Refused($"This is a backup of {manifest.Database} and the database is {copy.Kind}. Name another with --database");
            if (choice.IsPostgres && !await db.Database.CanConnectAsync(cancel))
                return Say.Unavailable("The PostgreSQL database cannot be reached. Create it first, empty: createdb NAME");
            await copy.InAsync(data, cancel);
            Console.WriteLine($"Restored the backup of {manifest.MadeAt:d MMMM yyyy HH:mm} UTC: {manifest.Boards:N0} boards, {manifest.HistoryRows:N0} rows of history.");
        }
        catch (InvalidDataException damaged)
        {
            return Say.Refused(damaged.Message);
        }
        finally
        {
            File.Delete(data);
        }
        return await IsUpToDateAsync(db, cancel) ? await VerifyCommand.VerifyAsync(db, cancel) : ExitCodes.Done;
    }

    private static async Task<bool> HoldsAnythingAsync(BoardDb db, DatabaseChoice choice, CancellationToken cancel)
    {
        if (!choice.IsPostgres && (!File.Exists(choice.Connection) || new FileInfo(choice.Connection).Length == 0)) return false;
        if (!await db.Database.CanConnectAsync(cancel)) return false;
        // Not ours, perhaps: tables of another program are not ours to throw away.
        if (!(await db.Database.GetAppliedMigrationsAsync(cancel)).Any()) return await HasTablesAsync(db, choice, cancel);
        return await db.Set<Board>().AnyAsync(cancel) || await db.Set<Account>().AnyAsync(cancel) || await db.Set<HistoryEntry>().AnyAsync(cancel);
    }

    private static async Task<bool> HasTablesAsync(BoardDb db, DatabaseChoice choice, CancellationToken cancel)
    {
        var tables = choice.IsPostgres
            ? "select count(*)::int as \"Value\" from information_schema.tables where table_schema = 'public'"
            : "select count(*) as \"Value\" from sqlite_master";
        return await db.Database.SqlQueryRaw<int>(tables).SingleAsync(cancel) > 0;
    }

    private static async Task<bool> IsUpToDateAsync(BoardDb db, CancellationToken cancel)
    {
        if (!(await db.Database.GetPendingMigrationsAsync(cancel)).Any()) return true;
        Console.WriteLine("The backup is from an earlier version. Run: safeboard migrate, then safeboard verify");
        return false;
    }
}
