using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Safeboard.Documents.Model;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Imports.Matching;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>Documents of a board as its office sees them; the source of a record as everybody sees it who sees the record.</summary>
public static class ImportQueries
{
    extension(BoardDb db)
    {
        public IQueryable<Import> ImportsVisibleTo(Viewer viewer) =>
            db.Set<Import>().Where(i => i.BoardId == viewer.BoardId && viewer.May(Permission.ImportDocuments));

        public IQueryable<Proposal> ProposalsOf(Id<Import> import, Viewer viewer) =>
            db.Set<Proposal>().Where(p => p.ImportId == import && p.BoardId == viewer.BoardId && viewer.May(Permission.ImportDocuments)).OrderBy(p => p.Kind).ThenBy(p => p.Order);

        public IQueryable<ImportWarning> WarningsOf(Id<Import> import, Viewer viewer) =>
            db.Set<ImportWarning>().Where(w => w.ImportId == import && w.BoardId == viewer.BoardId && viewer.May(Permission.ImportDocuments)).OrderBy(w => w.Order);

        /// <summary>
        /// A document that became part of the record, open to everybody who sees the whole board. A document is shown whole: where an item of its meeting is confidential, only to those
        /// who may see such items.
        /// </summary>
        public IQueryable<Import> SourcesVisibleTo(Viewer viewer)
        {
            var all = db.Set<Import>().Where(i => i.BoardId == viewer.BoardId && i.State != ImportState.Removed
                && (viewer.May(Permission.ImportDocuments) || i.State == ImportState.Finished && viewer.SeesWholeBoard));
            return viewer.May(Permission.SeeConfidential) ? all : all.Where(i => !db.Set<MeetingItem>().Any(item => item.MeetingId == i.MeetingId && item.Marking == ItemMarking.Confidential));
        }

        public IQueryable<SourceQuote> QuotesVisibleTo(Viewer viewer) =>
            db.Set<SourceQuote>().Where(q => q.BoardId == viewer.BoardId);

        /// <summary>What the document says; null where it was not read.</summary>
        public async Task<DocumentReading?> ReadingAsync(Id<Import> import, Viewer viewer, CancellationToken cancel)
        {
            var packed = await (from reading in db.Set<ImportReading>().AsNoTracking()
                                join of in db.SourcesVisibleTo(viewer) on reading.ImportId equals of.Id
                                where reading.ImportId == import
                                select reading.Json).SingleOrDefaultAsync(cancel);
            if (packed is null) return null;
            await using var json = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            return await JsonSerializer.DeserializeAsync(json, ReadingJson.Default.DocumentReading, cancel);
        }

        /// <summary>All that the names of a document are matched with.</summary>
        public async Task<KnownToBoard> KnownToBoardAsync(DocumentReading reading, Viewer viewer, CancellationToken cancel)
        {
            var board = await db.Set<Board>().AsNoTracking().SingleAsync(b => b.Id == viewer.BoardId, cancel);
            return new()
            {
                BoardName = board.Name, CalledFor = board.CalledFor,
                People = await db.KnownPeopleAsync(viewer, cancel),
                Agencies = await db.KnownAgenciesAsync(reading, viewer, cancel),
                Groups = await db.Set<BoardGroup>().AsNoTracking().Where(g => g.BoardId == viewer.BoardId).OrderBy(g => g.Name).Select(g => new KnownGroup(g.Id.Value, g.Name, g.Kind)).ToListAsync(cancel),
                Actions = await db.KnownActionsAsync(reading, viewer, cancel),
                Meetings = reading.Date is not { } day ? [] : await db.Set<Meeting>().AsNoTracking().Where(m => m.BoardId == viewer.BoardId && m.Date == day && m.State == MeetingState.Recorded)
                    .Select(m => new KnownMeeting(m.GroupId.Value, m.Date)).ToListAsync(cancel),
            };
        }

        public async Task<IReadOnlyList<KnownPerson>> KnownPeopleAsync(Viewer viewer, CancellationToken cancel)
        {
            var rows = await (from member in db.Set<BoardMember>().AsNoTracking()
                              join person in db.Set<Person>() on member.PersonId equals person.Id
                              join agency in db.Set<Agency>() on member.AgencyId equals agency.Id into agencies
                              from agency in agencies.DefaultIfEmpty()
                              where member.BoardId == viewer.BoardId
                              orderby person.Name
                              select new { person.Id, person.Name, member.Initials, member.Role, member.AgencyId, Agency = agency == null ? null : agency.Name, member.AlsoKnownAs }).ToListAsync(cancel);
            return [.. rows.Select(r => new KnownPerson(r.Id.Value, r.Name)
            {
                Initials = r.Initials, Role = r.Role, AgencyId = r.AgencyId?.Value, AgencyName = r.Agency, AlsoKnownAs = Lines(r.AlsoKnownAs),
            })];
        }

        /// <summary>The agencies of this board, and those of other boards that have exactly a name of the document.</summary>
        public async Task<IReadOnlyList<KnownAgency>> KnownAgenciesAsync(DocumentReading? reading, Viewer viewer, CancellationToken cancel)
        {
            var ours = await (from serves in db.Set<BoardAgency>().AsNoTracking()
                              join agency in db.Set<Agency>() on serves.AgencyId equals agency.Id
                              where serves.BoardId == viewer.BoardId
                              orderby agency.Name
                              select new { agency.Id, agency.Name, serves.AlsoKnownAs }).ToListAsync(cancel);
            var known = ours.Select(a => new KnownAgency(a.Id.Value, a.Name) { AlsoKnownAs = Lines(a.AlsoKnownAs) }).ToList();
            var names = (reading?.Attendance ?? []).Select(a => a.Agency).OfType<string>().Distinct().ToList();
            if (names.Count == 0) return known;
            var elsewhere = await db.Set<Agency>().AsNoTracking().Where(a => names.Contains(a.Name)).Select(a => new { a.Id, a.Name }).ToListAsync(cancel);
            known.AddRange(elsewhere.Where(e => known.All(k => k.Id != e.Id.Value)).Select(e => new KnownAgency(e.Id.Value, e.Name) { ServesThisBoard = false }));
            return known;
        }

        /// <summary>The places that a person had taken out, for everybody who sees the source.</summary>
        public async Task<TakenOut> TakenOutAsync(Id<Import> import, Viewer viewer, CancellationToken cancel) =>
            TakenOut.From(await db.Set<ImportWarning>().AsNoTracking().Where(w => w.ImportId == import && w.BoardId == viewer.BoardId && w.Settled != null).ToListAsync(cancel));

        /// <summary>What the records of some quotes are called on a document: the reference of an action, the number of an item.</summary>
        public async Task<IReadOnlyDictionary<Guid, string>> NamesOfAsync(IReadOnlyList<SourceQuote> quotes, Viewer viewer, CancellationToken cancel)
        {
            var actions = quotes.Where(q => q.SubjectKind == "action").Select(q => new Id<BoardAction>(q.SubjectId)).ToList();
            var items = quotes.Where(q => q.SubjectKind == "item").Select(q => new Id<MeetingItem>(q.SubjectId)).ToList();
            var names = new Dictionary<Guid, string>();
            foreach (var a in await db.Set<BoardAction>().AsNoTracking().Where(a => a.BoardId == viewer.BoardId && actions.Contains(a.Id)).Select(a => new { a.Id, a.Reference }).ToListAsync(cancel))
                names[a.Id.Value] = a.Reference;
            foreach (var i in await db.Set<MeetingItem>().AsNoTracking().Where(i => i.BoardId == viewer.BoardId && items.Contains(i.Id)).Select(i => new { i.Id, i.Number }).ToListAsync(cancel))
                names[i.Id.Value] = i.Number is { } number ? $"Item {number}" : "Item";
            return names;
        }

        private async Task<IReadOnlyList<KnownAction>> KnownActionsAsync(DocumentReading reading, Viewer viewer, CancellationToken cancel)
        {
            var references = reading.Actions.Select(a => a.Ref).OfType<string>().Distinct().ToList();
            return references.Count == 0 ? [] : await db.Set<BoardAction>().AsNoTracking().Where(a => a.BoardId == viewer.BoardId && references.Contains(a.Reference))
                .Select(a => new KnownAction(a.Id.Value, a.Reference, a.Text)).ToListAsync(cancel);
        }
    }

    private static IReadOnlyList<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
