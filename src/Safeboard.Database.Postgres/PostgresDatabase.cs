using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;
using Safeboard.Domain.Store;

namespace Safeboard.Database.Postgres;

/// <summary>PostgreSQL, for several server nodes or when one file is outgrown.</summary>
public static class PostgresDatabase
{
    /// <summary>How many commands each connection keeps ready: pages and saves ask the same few hundred again and again.</summary>
    private const int KeptReady = 200;

    /// <summary>More connections than processors can serve only wait for each other: the slowest answers take three times as long.</summary>
    private static readonly int Connections = Math.Max(16, 8 * Environment.ProcessorCount);

    public static void Use(DbContextOptionsBuilder options, string connection) =>
        options.UseNpgsql(Settled(connection), npgsql => npgsql.MigrationsAssembly(typeof(PostgresDatabase).Assembly.GetName().Name));

    /// <summary>What the connection says itself stands: a pooler between may need other settings.</summary>
    private static string Settled(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        if (!settings.ShouldSerialize("Max Auto Prepare")) settings.MaxAutoPrepare = KeptReady;
        if (!settings.ShouldSerialize("Maximum Pool Size")) settings.MaxPoolSize = Connections;
        return settings.ToString();
    }
}

/// <summary>For <c>dotnet ef</c> only.</summary>
internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<BoardDb>
{
    public BoardDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<BoardDb>();
        PostgresDatabase.Use(options, "Host=localhost;Database=design-time");
        return new BoardDb(options.Options);
    }
}
