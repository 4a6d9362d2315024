using System.CommandLine;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Commands.Backups;

/// <summary><c>safeboard backup FILE</c>: everything in one file, while the server goes on working.</summary>
internal static class BackupCommand
{
    private static readonly Argument<FileInfo> Target = new("FILE") { Description = "The backup to write, for instance safeboard-2026-06-09.backup" };
    private static readonly Option<bool> Replace = new("--replace") { Description = "Write over a file that is there already" };

    public static Command Create()
    {
        var command = new Command("backup", "Write everything to one file: database, documents, accounts, history") { Target, Replace, CommandOptions.Database };
        command.SetAction((parsed, cancel) => CommandServices.RunAsync(parsed.GetValue(CommandOptions.Database)!, services =>
            BackUpAsync(services, parsed.GetValue(Target)!.FullName, parsed.GetValue(Replace), cancel)));
        return command;
    }

    /// <summary>The way to copy this database.</summary>
    internal static IDatabaseCopy Copier(DatabaseChoice choice, BoardDb db) =>
        choice.IsPostgres ? new PostgresCopy(choice.Connection) : new SqliteCopy(db.Database.GetConnectionString()!);

    private static async Task<int> BackUpAsync(IServiceProvider services, string target, bool replace, CancellationToken cancel)
    {
        if (File.Exists(target) && !replace) return Say.Refused($"{target} is there already. Choose another name, or add --replace");
        if (!await CommandServices.IsReadyAsync(services, cancel)) return ExitCodes.Unavailable;
        var db = services.GetRequiredService<BoardDb>();
        var copy = Copier(services.GetRequiredService<DatabaseChoice>(), db);
        var draft = await DescribeAsync(db, copy, services.GetRequiredService<TimeProvider>(), cancel);
        var data = BackupFile.Beside(target);
        try
        {
            await copy.OutAsync(data, cancel);
            await BackupFile.WriteAsync(target, data, (size, hash) => draft with { Size = size, Sha256 = hash }, cancel);
        }
        finally
        {
            File.Delete(data);
        }
        Console.WriteLine($"Wrote {target}: {draft.Boards:N0} boards, {draft.HistoryRows:N0} rows of history, {new FileInfo(target).Length / 1024:N0} KB.");
        return ExitCodes.Done;
    }

    private static async Task<BackupManifest> DescribeAsync(BoardDb db, IDatabaseCopy copy, TimeProvider clock, CancellationToken cancel) => new()
    {
        Format = BackupManifest.CurrentFormat, Database = copy.Kind, MadeAt = clock.UtcInstant,
        Version = typeof(BackupCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
        Migration = (await db.Database.GetAppliedMigrationsAsync(cancel)).Last(),
        Boards = await db.Set<Board>().CountAsync(cancel), HistoryRows = await db.Set<HistoryEntry>().LongCountAsync(cancel),
        Size = 0, Sha256 = "",
    };
}
