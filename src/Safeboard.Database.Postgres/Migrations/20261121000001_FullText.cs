using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Safeboard.Domain.Store;

namespace Safeboard.Database.Postgres.Migrations;

/// <summary>A tsvector over search_entries, made by the database itself, with a GIN index.</summary>
[DbContext(typeof(BoardDb))]
[Migration("20261121000001_FullText")]
internal sealed class FullText : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        alter table search_entries add column "Words" tsvector generated always as (
          setweight(to_tsvector('english', "Title"), 'A') || setweight(to_tsvector('english', "Text"), 'B')) stored;
        create index "IX_search_entries_Words" on search_entries using gin ("Words");
        """);
}
