using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Safeboard.Database.Postgres;
using Safeboard.Database.Sqlite;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Architecture.Tests;

/// <summary>How records are reached, and that both databases are what the model says.</summary>
public sealed class StoreTests
{
    /// <summary>
    /// Sign-in and the installation's own pages: they ask before there is a viewer, or for all boards at once. Calendars are read, minutes read and commented on, and
    /// invitations answered by a secret address.
    /// </summary>
    private static readonly string[] WithoutViewer = ["ViewerQueries", "InstallationQueries", "CalendarReaderQueries", "CommentReaderQueries", "CopyReaderQueries", "InvitationReaderQueries", "OwedReaderQueries", "LinkQueries"];

    [Fact]
    public void Tables_are_reached_only_by_queries_operations_jobs_and_the_store() =>
        Code.Sources.Where(f => f.Text.Contains(".Set<") && !MayReachTables(f)).Select(f => f.Path).ShouldBeEmpty();

    [Fact]
    public void Every_query_asks_who_is_looking()
    {
        var queries = Code.Domain.GetTypes().Where(t => t is { IsAbstract: true, IsSealed: true, IsPublic: true } && t.Name.EndsWith("Queries", StringComparison.Ordinal)).ToList();
        queries.Count.ShouldBeGreaterThan(3);
        (from type in queries
         where !WithoutViewer.Contains(type.Name)
         from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
         where !method.IsDefined(typeof(CompilerGeneratedAttribute)) && method.GetParameters() is [{ ParameterType.Name: nameof(BoardDb) }, ..]
            && !method.GetParameters().Any(p => p.ParameterType == typeof(Viewer) || p.ParameterType == typeof(BoardVisit) || p.ParameterType == typeof(ReturnVisit) || p.ParameterType == typeof(IReadOnlyList<BoardVisit>))
         select $"{type.Name}.{method.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void The_store_has_no_sets_to_reach_past_the_queries() =>
        typeof(BoardDb).GetProperties().Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>)).ShouldBeEmpty();

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void The_migrations_make_what_the_model_says(string database)
    {
        var options = new DbContextOptionsBuilder<BoardDb>();
        if (database == "sqlite") SqliteDatabase.Use(options, "never-opened.db");
        else PostgresDatabase.Use(options, "Host=localhost;Database=never-opened");
        using var db = new BoardDb(options.Options);
        db.Database.GetMigrations().ShouldNotBeEmpty();
        db.Database.HasPendingModelChanges().ShouldBeFalse("run build/migrations NAME");
    }

    [Theory]
    [InlineData("Host=pool.example.org;Database=x;Password=auto prepare", "Max Auto Prepare=200", "Maximum Pool Size=")]
    [InlineData("Host=x;Database=x;Max Auto Prepare=0;MaxPoolSize=7", "Max Auto Prepare=0", "Maximum Pool Size=7")]
    [InlineData("Host=x;Database=x;maximum pool size=9", "Max Auto Prepare=200", "maximum pool size=9")]
    public void What_a_connection_to_PostgreSQL_says_itself_stands(string connection, params string[] said)
    {
        var options = new DbContextOptionsBuilder<BoardDb>();
        PostgresDatabase.Use(options, connection);
        var used = options.Options.Extensions.OfType<RelationalOptionsExtension>().Single().ConnectionString!;
        foreach (var words in said) used.ShouldContain(words);
    }

    [Fact]
    public void Every_record_of_a_board_is_found_by_its_board_first()
    {
        var options = new DbContextOptionsBuilder<BoardDb>();
        SqliteDatabase.Use(options, "never-opened.db");
        using var db = new BoardDb(options.Options);
        // Reached by the record they belong to, never by a list of a board.
        string[] parts = ["ActionOwner", "Job", "RoleGrant"];
        (from entity in db.Model.GetEntityTypes()
         where entity.FindProperty("BoardId") is not null && !parts.Contains(entity.ClrType.Name)
         let first = entity.GetIndexes().Select(i => i.Properties[0].Name).Concat(entity.GetKeys().Select(k => k.Properties[0].Name))
         where !first.Contains("BoardId") && !first.Any(name => name is "ImportId" or "MeetingId" or "ActionId")
         select entity.ClrType.Name).ShouldBeEmpty();
    }

    private static bool MayReachTables(SourceFile file) =>
        file.Path.StartsWith("src/Safeboard.Domain/Store/", StringComparison.Ordinal)
        || file.Path.StartsWith("src/Safeboard.Domain/Jobs/", StringComparison.Ordinal)
        || file.Path.StartsWith("src/Safeboard.Database.", StringComparison.Ordinal)
        || file.Path.StartsWith("src/Safeboard.Web/Commands/", StringComparison.Ordinal)
        || file.Name is "AccountStore.cs" or "ProtectionKeyStore.cs" or "BrokenRuleFilter.cs"
        // The write side of an area; that operations are where rules are kept is seen in review.
        || file.Path.StartsWith("src/Safeboard.Domain/", StringComparison.Ordinal);
}
