using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Safeboard.Domain.Store;

namespace Safeboard.Database.Sqlite.Migrations;

/// <summary>FTS5 over search_entries, kept in step by triggers.</summary>
[DbContext(typeof(BoardDb))]
[Migration("20261121000001_FullText")]
internal sealed class FullText : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        create virtual table search_fts using fts5("Title", "Text", content='search_entries', content_rowid='Number', tokenize='porter unicode61 remove_diacritics 2');
        create trigger search_entries_added after insert on search_entries begin
          insert into search_fts(rowid, "Title", "Text") values (new."Number", new."Title", new."Text");
        end;
        create trigger search_entries_removed after delete on search_entries begin
          insert into search_fts(search_fts, rowid, "Title", "Text") values ('delete', old."Number", old."Title", old."Text");
        end;
        create trigger search_entries_changed after update on search_entries begin
          insert into search_fts(search_fts, rowid, "Title", "Text") values ('delete', old."Number", old."Title", old."Text");
          insert into search_fts(rowid, "Title", "Text") values (new."Number", new."Title", new."Text");
        end;
        """);
}
