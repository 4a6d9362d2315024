using Microsoft.EntityFrameworkCore;
using Npgsql;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Testing;

/// <summary>
/// A database of its own for one test class, copied from a template that was migrated once. SQLite, or PostgreSQL when
/// SAFEBOARD_TEST_POSTGRES holds a connection to a server.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("SAFEBOARD_TEST_POSTGRES");
    private static readonly SemaphoreSlim Making = new(1);
    private static string? template;
    private readonly string name;

    private TestDatabase(string name) => this.name = name;

    public DatabaseChoice Choice => new(Server is null ? name : $"{Server};Database={name};Maximum Pool Size=20");

    public static async Task<TestDatabase> CreateAsync()
    {
        var name = $"sb_{Guid.NewGuid():N}";
        await Making.WaitAsync();
        try
        {
            template ??= await MakeTemplateAsync();
            if (Server is not null) await ExecuteAsync($"create database {name} template {template}");
        }
        finally
        {
            Making.Release();
        }
        if (Server is not null) return new(name);
        var file = Path.Combine(Path.GetTempPath(), name + ".db");
        File.Copy(template, file);
        return new(file);
    }

    public async ValueTask DisposeAsync()
    {
        if (Server is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync($"drop database if exists {name} with (force)");
            return;
        }
        foreach (var suffix in (string[])["", "-wal", "-shm"]) File.Delete(name + suffix);
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var name = Server is null ? Path.Combine(Path.GetTempPath(), $"sb_template_{Guid.NewGuid():N}.db") : $"sb_template_{Guid.NewGuid():N}";
        var options = new DbContextOptionsBuilder<BoardDb>();
        if (Server is not null) await ExecuteAsync($"create database {name}");
        new DatabaseChoice(Server is null ? name : $"{Server};Database={name};Pooling=false").Use(options);
        await using (var db = new BoardDb(options.Options))
        {
            await db.Database.MigrateAsync();
            if (Server is null) await db.Database.ExecuteSqlRawAsync("pragma wal_checkpoint(truncate)");
        }
        if (Server is null) AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(name);
        return name;
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection($"{Server};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
