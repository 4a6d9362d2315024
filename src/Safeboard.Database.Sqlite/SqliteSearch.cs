using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Database.Sqlite;

/// <summary>Search by FTS5, best match first.</summary>
public sealed class SqliteSearch(BoardDb db) : ISearch
{
    public async Task<IReadOnlyList<SearchHit>> FindAsync(Viewer viewer, string words, int skip, int take, CancellationToken cancel)
    {
        var match = SearchWords.Of(words) is { Count: > 0 } list ? string.Join(' ', list.Select(w => $"\"{w}\"*")) : null;
        if (match is null) return [];
        var board = viewer.BoardId.Value;
        var whole = viewer.SeesWholeBoard;
        var agencies = JsonSerializer.Serialize(viewer.Agencies.Select(a => a.Value.ToString("D").ToUpperInvariant()));
        return await db.Database.SqlQuery<SearchHit>($"""
            select s."SubjectId", s."Kind", s."Title", s."Text", s."Date", s."ParentId"
            from search_fts f join search_entries s on s."Number" = f.rowid
            where search_fts match {match} and s."BoardId" = {board}
              and ({whole} or (s."Kind" = 'action' and exists (
                    select 1 from action_owners o where o."ActionId" = s."SubjectId" and o."AgencyId" in (select value from json_each({agencies})))))
            order by f.rank, s."Number" desc limit {take} offset {skip}
            """).ToListAsync(cancel);
    }
}
