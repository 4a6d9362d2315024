using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Reports;

/// <summary>A document in the list of them.</summary>
public sealed record DocumentRow(Id<BoardDocument> Id, BoardDocumentKind Kind, string Title, string ForWhom, BoardDocumentState State, int LastVersion, string ChangedBy, DateTime ChangedAt);

/// <summary>A version in the list of them.</summary>
public sealed record DocumentVersionRow(int Number, DateTime MadeAt, string MadeBy);

/// <summary>A document with the records that it takes in and those it could, as the viewer may see them.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Offered">Every record that can be ticked, in the words of the record.</param>
/// <param name="Words">How the document says some of them.</param>
public sealed record DocumentOnDesk(DocumentContent Content, IReadOnlyList<ContentRecord> Offered, IReadOnlyDictionary<Guid, string> Words)
{
    public bool Has(Guid record) => Content.Records.Any(r => r.Id == record);
}

/// <summary>
/// Documents that come out of the record. What was finished once is read by everybody who may open the board, a draft by its author and the office;
/// a record in either only by those who may see it where it is recorded.
/// </summary>
public static class ReportQueries
{
    extension(BoardDb db)
    {
        public IQueryable<BoardDocument> BoardDocumentsVisibleTo(Viewer viewer)
        {
            var (all, own) = (viewer.May(Permission.BuildAgenda), viewer.AccountId);
            return db.Set<BoardDocument>().Where(d => d.BoardId == viewer.BoardId && (all || d.LastVersion > 0 || d.AuthorId == own));
        }

        /// <summary>What was changed last comes first. Those who do not write on a document see it as its last version calls it.</summary>
        public async Task<IReadOnlyList<DocumentRow>> BoardDocumentsAsync(Viewer viewer, int most, CancellationToken cancel)
        {
            var documents = await db.BoardDocumentsVisibleTo(viewer).AsNoTracking().OrderByDescending(d => d.ChangedAt).ThenByDescending(d => d.Id).Take(most).ToListAsync(cancel);
            var written = documents.Where(d => d.State == BoardDocumentState.Draft && d.LastVersion > 0 && !d.MayBeWrittenBy(viewer)).Select(d => d.Id).ToList();
            var finished = written.Count == 0 ? [] : await (from v in db.Set<DocumentVersion>().AsNoTracking()
                                                            join d in db.Set<BoardDocument>() on new { Id = v.DocumentId, v.Number } equals new { d.Id, Number = d.LastVersion }
                                                            where v.BoardId == viewer.BoardId && written.Contains(d.Id)
                                                            select v).ToDictionaryAsync(v => v.DocumentId, cancel);
            return [.. documents.Select(d => finished.GetValueOrDefault(d.Id) is { } version ? AsFinished(d, version)
                : new DocumentRow(d.Id, d.Kind, d.Title, d.ForWhom, d.State, d.LastVersion, d.ChangedBy, d.ChangedAt))];
        }

        public Task<BoardDocument?> BoardDocumentAsync(Viewer viewer, Id<BoardDocument> id, CancellationToken cancel) =>
            db.BoardDocumentsVisibleTo(viewer).AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancel);

        /// <summary>The versions, newest first.</summary>
        public async Task<IReadOnlyList<DocumentVersionRow>> DocumentVersionsAsync(Viewer viewer, Id<BoardDocument> id, CancellationToken cancel) =>
            await db.Set<DocumentVersion>().Where(v => v.BoardId == viewer.BoardId && v.DocumentId == id).OrderByDescending(v => v.Number)
                .Select(v => new DocumentVersionRow(v.Number, v.MadeAt, v.MadeBy)).ToListAsync(cancel);

        /// <summary>The document as it is being written.</summary>
        public async Task<DocumentOnDesk> DocumentOnDeskAsync(Viewer viewer, BoardDocument document, DateOnly today, CancellationToken cancel)
        {
            var scope = await DocumentScope.OfAsync(db, viewer, document, today, cancel);
            var ticked = await db.Set<TickedRecord>().AsNoTracking().Where(r => r.BoardId == viewer.BoardId && r.DocumentId == document.Id).ToListAsync(cancel);
            var sections = await db.Set<DocumentSection>().Where(s => s.BoardId == viewer.BoardId && s.DocumentId == document.Id).ToDictionaryAsync(s => s.Key, s => s.Text, cancel);
            var offered = await db.RecordsForAsync(viewer, scope, [.. ticked.Select(t => t.RecordId)], cancel);
            var words = ticked.Where(t => t.Words is not null).ToDictionary(t => t.RecordId, t => t.Words!);
            var kept = ticked.Select(t => t.RecordId).ToHashSet();
            var content = (await db.FactsOfAsync(viewer, scope, cancel)) with
            {
                Sections = sections, Records = [.. offered.Where(r => kept.Contains(r.Id)).Select(r => words.TryGetValue(r.Id, out var said) ? r with { Text = said } : r)],
            };
            return new(content, offered, words);
        }

        /// <summary>What a version says, without the records that the viewer may not see now; null where there is none of this number.</summary>
        public async Task<DocumentContent?> DocumentVersionAsync(Viewer viewer, BoardDocument document, int number, DateOnly today, CancellationToken cancel)
        {
            if (await db.Set<DocumentVersion>().Where(v => v.BoardId == viewer.BoardId && v.DocumentId == document.Id && v.Number == number).Select(v => v.Json).SingleOrDefaultAsync(cancel) is not { } json) return null;
            var content = DocumentContent.FromJson(json);
            var scope = await DocumentScope.OfAsync(db, viewer, document, today, cancel);
            var seen = (await db.RecordsForAsync(viewer, scope, [.. content.Records.Select(r => r.Id)], cancel)).Select(r => r.Id).ToHashSet();
            return content with { Records = [.. content.Records.Where(r => seen.Contains(r.Id))] };
        }

        /// <summary>The document to be written on, when this viewer may.</summary>
        /// <param name="by">Who writes.</param>
        /// <param name="id">Which.</param>
        /// <param name="version">The version that the person saw; when it is another one by now, the save says who changed it.</param>
        /// <param name="cancel">Ends it.</param>
        internal async Task<BoardDocument> DocumentToChangeAsync(Viewer by, Id<BoardDocument> id, int version, CancellationToken cancel)
        {
            var document = await db.BoardDocumentsVisibleTo(by).SingleAsync(d => d.Id == id, cancel);
            if (!document.MayBeWrittenBy(by)) throw new RuleBrokenException("", "Only its author and the board office write on it");
            db.Entry(document).Property(d => d.Version).OriginalValue = version;
            return document;
        }

        /// <summary>A meeting of the board itself is called by the board's own name.</summary>
        internal async Task<string> NameInReportsAsync(Viewer viewer, GroupKind kind, string group, CancellationToken cancel) =>
            kind == GroupKind.Board ? await db.Set<Board>().Where(b => b.Id == viewer.BoardId).Select(b => b.Name).SingleAsync(cancel) : group;

        internal async Task<DocumentContent> FactsOfAsync(Viewer viewer, DocumentScope scope, CancellationToken cancel)
        {
            var document = scope.Document;
            var group = document.GroupId is { } id ? await db.GroupAsync(viewer, id, cancel) : null;
            var person = document.PersonId is { } who ? await db.Set<Person>().Where(p => p.Id == who && db.Set<BoardMember>().Any(m => m.BoardId == viewer.BoardId && m.PersonId == p.Id)).Select(p => p.Name).SingleOrDefaultAsync(cancel) : null;
            var board = await db.NameInReportsAsync(viewer, GroupKind.Board, "", cancel);
            return new()
            {
                Kind = document.Kind, Title = document.Title, ForWhom = document.ForWhom, Person = person, From = document.From, To = document.To, Day = scope.Today,
                Group = group is null ? null : group.Kind == GroupKind.Board ? board : group.Name, Meetings = [.. scope.Meetings.Select(m => new ContentMeeting(m.Id.Value, m.Kind == GroupKind.Board ? board : m.Group, m.Date, m.Chair))],
            };
        }
    }

    private static DocumentRow AsFinished(BoardDocument document, DocumentVersion version)
    {
        var content = DocumentContent.FromJson(version.Json);
        return new(document.Id, document.Kind, content.Title, content.ForWhom, BoardDocumentState.Finished, version.Number, version.MadeBy, version.MadeAt);
    }

    extension(BoardDocument document)
    {
        /// <summary>Its author, and those who keep the board's agendas and minutes.</summary>
        public bool MayBeWrittenBy(Viewer viewer) => viewer.May(Permission.WriteReports) && (document.AuthorId == viewer.AccountId || viewer.May(Permission.BuildAgenda));
    }
}
