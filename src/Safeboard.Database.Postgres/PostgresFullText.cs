using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Database.Postgres;

/// <summary>Search by tsvector.</summary>
public sealed class PostgresFullText(BoardDb db) : IFullText
{
    public IQueryable<FoundEntry>? Matching(Id<Board> board, string words) => Match(words) is { } match
        ? db.Database.SqlQuery<FoundEntry>($"""
            select s."Number", s."SubjectId", s."Kind", s."Title", s."Text", s."Date", s."ParentId", -ts_rank(s."Words", q)::float8 as "Rank"
            from search_entries s, to_tsquery('english', {match}) q
            where s."Words" @@ q and s."BoardId" = {board.Value}
            """)
        : null;

    private static string? Match(string words) =>
        SearchWords.Of(words) is { Count: > 0 } list ? string.Join(" & ", list.Select(w => $"'{w}':*")) : null;
}
