using Microsoft.EntityFrameworkCore;
using Safeboard.Database.Sqlite;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Bench.Importing;

/// <summary>An empty database with one board, and what an import left in it.</summary>
internal static class ImportStore
{
    public const string Board = "bench";

    public static async Task MakeAsync(string database, CancellationToken cancel)
    {
        await Programs.RunAsync(Programs.Safeboard, ["migrate", "--database", database], cancel);
        await using var db = Open(database);
        db.Add(new Board { Id = Id<Board>.New(TimeProvider.System), Slug = Board, Name = "Bench Safeguarding Children Partnership" });
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Documents that are ready to check, and rows of documents in all.</summary>
    public static async Task<(int Ready, int Rows)> CountAsync(string database, CancellationToken cancel)
    {
        await using var db = Open(database);
        return (await db.Set<Import>().CountAsync(i => i.State == ImportState.Ready, cancel), await db.Set<Import>().CountAsync(cancel));
    }

    private static BoardDb Open(string database)
    {
        var options = new DbContextOptionsBuilder<BoardDb>();
        SqliteDatabase.Use(options, database);
        return new(options.Options);
    }
}
