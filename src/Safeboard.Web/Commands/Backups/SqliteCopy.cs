using Microsoft.Data.Sqlite;

namespace Safeboard.Web.Commands.Backups;

/// <summary>SQLite's own online copy: readers and writers go on, and the copy is of one moment.</summary>
internal sealed class SqliteCopy(string connection) : IDatabaseCopy
{
    public string Kind => "sqlite";

    public async Task OutAsync(string file, CancellationToken cancel)
    {
        await using var source = await OpenAsync(connection, cancel);
        await using var target = await OpenAsync(File(file), cancel);
        source.BackupDatabase(target);
        await RunAsync(target, "pragma journal_mode = delete", cancel);
    }

    public async Task InAsync(string file, CancellationToken cancel)
    {
        await using var source = await OpenAsync(File(file), cancel);
        if (await RunAsync(source, "pragma integrity_check", cancel) is not "ok") throw new InvalidDataException("The database in this backup is damaged. Use another one");
        await using var target = await OpenAsync(connection, cancel);
        source.BackupDatabase(target);
        await RunAsync(target, "pragma journal_mode = wal", cancel);
    }

    private static string File(string file) => new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();

    private static async Task<SqliteConnection> OpenAsync(string connection, CancellationToken cancel)
    {
        var opened = new SqliteConnection(connection);
        await opened.OpenAsync(cancel);
        return opened;
    }

    private static async Task<string?> RunAsync(SqliteConnection on, string sql, CancellationToken cancel)
    {
        await using var command = on.CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync(cancel))?.ToString();
    }
}
