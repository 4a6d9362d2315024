using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Tests.Commands;

/// <summary>Looks into a database that no test application stands on.</summary>
internal static class Stored
{
    public static async Task<T> WithAsync<T>(DatabaseChoice choice, Func<BoardDb, Task<T>> work)
    {
        var options = new DbContextOptionsBuilder<BoardDb>();
        choice.Use(options);
        await using var db = new BoardDb(options.Options);
        return await work(db);
    }
}
