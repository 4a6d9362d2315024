using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Database.Sqlite;

/// <summary>Search by FTS5, best match first.</summary>
public sealed class SqliteSearch(BoardDb db) : ISearch
{
    private const int Confidential = (int)ItemMarking.Confidential;

    public async Task<IReadOnlyList<SearchHit>> FindAsync(Viewer viewer, string words, string? kind, int skip, int take, CancellationToken cancel)
    {
        if (Match(words) is not { } match) return [];
        var (board, whole, confidential, agencies) = (viewer.BoardId.Value, viewer.SeesWholeBoard, viewer.May(Permission.SeeConfidential), Agencies(viewer));
        return await db.Database.SqlQuery<SearchHit>($"""
            select s."SubjectId", s."Kind", s."Title", s."Text", s."Date", s."ParentId"
            from search_fts f join search_entries s on s."Number" = f.rowid
            where search_fts match {match} and s."BoardId" = {board} and ({kind} is null or s."Kind" = {kind})
              and ({whole} or s."Kind" <> 'action' or exists (
                    select 1 from action_owners o where o."ActionId" = s."SubjectId" and o."AgencyId" in (select value from json_each({agencies}))))
              and ({confidential} or s."SubjectId" not in (
                    select i."Id" from meeting_items i left join meeting_items w on w."Id" = i."ParentId" where i."BoardId" = {board} and (i."Marking" = {Confidential} or w."Marking" = {Confidential})
                    union all select d."Id" from decisions d join meeting_items i on i."Id" = d."ItemId" where d."BoardId" = {board} and i."Marking" = {Confidential}
                    union all select a."Id" from actions a join meeting_items i on i."Id" = a."ItemId" left join meeting_items w on w."Id" = i."ParentId"
                    where {whole} and a."BoardId" = {board} and (i."Marking" = {Confidential} or w."Marking" = {Confidential})))
            order by f.rank, s."Number" desc limit {take} offset {skip}
            """).ToListAsync(cancel);
    }

    public async Task<IReadOnlyDictionary<string, int>> CountAsync(Viewer viewer, string words, CancellationToken cancel)
    {
        if (Match(words) is not { } match) return new Dictionary<string, int>();
        var (board, whole, confidential, agencies) = (viewer.BoardId.Value, viewer.SeesWholeBoard, viewer.May(Permission.SeeConfidential), Agencies(viewer));
        return await db.Database.SqlQuery<KindCount>($"""
            select s."Kind", count(*) as "Count"
            from search_fts f join search_entries s on s."Number" = f.rowid
            where search_fts match {match} and s."BoardId" = {board}
              and ({whole} or s."Kind" <> 'action' or exists (
                    select 1 from action_owners o where o."ActionId" = s."SubjectId" and o."AgencyId" in (select value from json_each({agencies}))))
              and ({confidential} or s."SubjectId" not in (
                    select i."Id" from meeting_items i left join meeting_items w on w."Id" = i."ParentId" where i."BoardId" = {board} and (i."Marking" = {Confidential} or w."Marking" = {Confidential})
                    union all select d."Id" from decisions d join meeting_items i on i."Id" = d."ItemId" where d."BoardId" = {board} and i."Marking" = {Confidential}
                    union all select a."Id" from actions a join meeting_items i on i."Id" = a."ItemId" left join meeting_items w on w."Id" = i."ParentId"
                    where {whole} and a."BoardId" = {board} and (i."Marking" = {Confidential} or w."Marking" = {Confidential})))
            group by s."Kind"
            """).ToDictionaryAsync(c => c.Kind, c => c.Count, cancel);
    }

    private static string? Match(string words) =>
        SearchWords.Of(words) is { Count: > 0 } list ? string.Join(' ', list.Select(w => $"\"{w}\"*")) : null;

    private static string Agencies(Viewer viewer) => JsonSerializer.Serialize(viewer.Agencies.Select(a => a.Value.ToString("D").ToUpperInvariant()));
}
