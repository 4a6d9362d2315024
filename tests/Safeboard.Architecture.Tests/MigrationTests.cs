using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Shouldly;
using Xunit;

namespace Safeboard.Architecture.Tests;

public sealed class MigrationTests
{
    [Theory]
    [InlineData("pending-model.db")]
    [InlineData("Host=localhost;Database=none")]
    public void The_migrations_hold_the_whole_model(string connection)
    {
        var options = new DbContextOptionsBuilder<BoardDb>();
        new DatabaseChoice(connection).Use(options);
        using var db = new BoardDb(options.Options);
        db.Database.HasPendingModelChanges().ShouldBeFalse("Run build/migrations NAME");
    }
}
