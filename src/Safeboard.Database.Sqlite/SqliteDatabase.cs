using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Safeboard.Domain.Store;

namespace Safeboard.Database.Sqlite;

/// <summary>The embedded database: one file, one server node, no other program.</summary>
public static class SqliteDatabase
{
    private static int initialised;

    public static void Use(DbContextOptionsBuilder options, string file)
    {
        if (Interlocked.Exchange(ref initialised, 1) == 0) SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 30, Pooling = true };
        options.UseSqlite(connection.ToString(), sqlite => sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name))
            .AddInterceptors(new Pragmas(), new OneWriter());
    }

    /// <summary>Write-ahead log: readers never wait for the writer. NORMAL is safe with it when the process is killed.</summary>
    private sealed class Pragmas : DbConnectionInterceptor
    {
        private const string Settings = "pragma journal_mode = wal; pragma synchronous = normal; pragma temp_store = memory; pragma mmap_size = 268435456; pragma cache_size = -8000;";

        /// <summary>Those that have the settings: a pooled connection is opened many times and keeps them.</summary>
        private readonly ConditionalWeakTable<SafeHandle, object> settled = [];

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            if (connection is not SqliteConnection { Handle: { } handle } || !settled.TryAdd(handle, this)) return;
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
        }

        /// <summary>SQLite has no asynchronous commands.</summary>
        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}

/// <summary>For <c>dotnet ef</c> only.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<BoardDb>
{
    public BoardDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<BoardDb>();
        SqliteDatabase.Use(options, "design-time.db");
        return new BoardDb(options.Options);
    }
}
