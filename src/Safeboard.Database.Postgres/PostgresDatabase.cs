using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Safeboard.Domain.Store;

namespace Safeboard.Database.Postgres;

/// <summary>PostgreSQL, for several server nodes or when one file is outgrown.</summary>
public static class PostgresDatabase
{
    public static void Use(DbContextOptionsBuilder options, string connection) =>
        options.UseNpgsql(connection, npgsql => npgsql.MigrationsAssembly(typeof(PostgresDatabase).Assembly.GetName().Name));
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
