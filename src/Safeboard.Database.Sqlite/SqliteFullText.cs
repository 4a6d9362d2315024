using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Database.Sqlite;

/// <summary>Search by FTS5.</summary>
public sealed class SqliteFullText(BoardDb db) : IFullText
{
    public IQueryable<FoundEntry>? Matching(Id<Board> board, string words) => Match(words) is { } match
        ? db.Database.SqlQuery<FoundEntry>($"""
            select s."Number", s."SubjectId", s."Kind", s."Title", s."Text", s."Date", s."ParentId", f.rank as "Rank"
            from search_fts f join search_entries s on s."Number" = f.rowid
            where search_fts match {match} and s."BoardId" = {board.Value}
            """)
        : null;

    private static string? Match(string words) =>
        SearchWords.Of(words) is { Count: > 0 } list ? string.Join(' ', list.Select(w => $"\"{w}\"*")) : null;
}
