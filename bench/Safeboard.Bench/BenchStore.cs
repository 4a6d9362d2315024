using Microsoft.EntityFrameworkCore;
using Safeboard.Database.Postgres;
using Safeboard.Database.Sqlite;
using Safeboard.Domain.Store;

namespace Safeboard.Bench;

/// <summary>A database file of a measurement.</summary>
internal static class BenchStore
{
    public static Task MigrateAsync(string database, CancellationToken cancel) => Programs.RunAsync(Programs.Safeboard, ["migrate", "--database", database], cancel);

    /// <param name="database">A file, or a connection to PostgreSQL.</param>
    public static BoardDb Open(string database)
    {
        var options = new DbContextOptionsBuilder<BoardDb>();
        if (IsPostgres(database)) PostgresDatabase.Use(options, database);
        else SqliteDatabase.Use(options, database);
        return new(options.Options);
    }

    public static bool IsPostgres(string database) => database.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Runs a measurement in a folder of its own, which goes with it.</summary>
    public static async Task InFolderAsync(Func<string, Task> measure)
    {
        var folder = Directory.CreateTempSubdirectory("safeboard-bench-").FullName;
        try
        {
            await measure(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
