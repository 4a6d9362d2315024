using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>The place in a document that a record came from, and who checked that document.</summary>
public sealed record SourcePlace(Guid SubjectId, Id<Import> ImportId, int Start, int? Page, string FileName, string? CheckedBy, DateTime? CheckedAt);

/// <summary>The way from records back to the words they came from.</summary>
public static class SourceQueries
{
    extension(BoardDb db)
    {
        /// <summary>The places that these records came from: the first of each. Nothing for somebody who may not open the documents.</summary>
        public async Task<IReadOnlyDictionary<Guid, SourcePlace>> SourcesOfAsync(Viewer viewer, IReadOnlyList<Guid> records, CancellationToken cancel)
        {
            var places = await (from quote in db.Set<SourceQuote>()
                                join import in db.SourcesVisibleTo(viewer) on quote.ImportId equals import.Id
                                where quote.BoardId == viewer.BoardId && records.Contains(quote.SubjectId)
                                orderby quote.Start
                                select new SourcePlace(quote.SubjectId, quote.ImportId, quote.Start, quote.Page, import.FileName, import.FinishedBy, import.FinishedAt)).ToListAsync(cancel);
            return places.GroupBy(p => p.SubjectId).ToDictionary(g => g.Key, g => g.First());
        }
    }
}
