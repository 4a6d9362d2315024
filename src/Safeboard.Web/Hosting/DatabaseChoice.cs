using Microsoft.EntityFrameworkCore;
using Safeboard.Database.Postgres;
using Safeboard.Database.Sqlite;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Hosting;

/// <summary>Which database to use: a file name means SQLite, "Host=…" means PostgreSQL.</summary>
public sealed record DatabaseChoice(string Connection)
{
    public const string Default = "data/safeboard.db";
    public bool IsPostgres => Connection.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    public void Use(DbContextOptionsBuilder options)
    {
        if (IsPostgres)
        {
            PostgresDatabase.Use(options, Connection);
            return;
        }
        if (Path.GetDirectoryName(Path.GetFullPath(Connection)) is { } folder) Directory.CreateDirectory(folder);
        SqliteDatabase.Use(options, Path.GetFullPath(Connection));
    }

    public void AddTo(IServiceCollection services)
    {
        services.AddDbContextPool<BoardDb>(Use);
        if (IsPostgres) services.AddScoped<IFullText, PostgresFullText>();
        else services.AddScoped<IFullText, SqliteFullText>();
    }
}
