using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Database.Postgres;

/// <summary>Search by tsvector, best match first.</summary>
public sealed class PostgresSearch(BoardDb db) : ISearch
{
    public async Task<IReadOnlyList<SearchHit>> FindAsync(Viewer viewer, string words, int skip, int take, CancellationToken cancel)
    {
        var match = SearchWords.Of(words) is { Count: > 0 } list ? string.Join(" & ", list.Select(w => $"'{w}':*")) : null;
        if (match is null) return [];
        var board = viewer.BoardId.Value;
        var whole = viewer.SeesWholeBoard;
        var agencies = viewer.Agencies.Select(a => a.Value).ToArray();
        return await db.Database.SqlQuery<SearchHit>($"""
            select s."SubjectId", s."Kind", s."Title", s."Text", s."Date", s."ParentId"
            from search_entries s, to_tsquery('english', {match}) q
            where s."Words" @@ q and s."BoardId" = {board}
              and ({whole} or (s."Kind" = 'action' and exists (
                    select 1 from action_owners o where o."ActionId" = s."SubjectId" and o."AgencyId" = any({agencies}))))
            order by ts_rank(s."Words", q) desc, s."Number" desc limit {take} offset {skip}
            """).ToListAsync(cancel);
    }
}
