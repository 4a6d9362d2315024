using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>The words that an action came from, and where they stand.</summary>
public sealed record ActionSource(Id<Import> ImportId, string FileName, string Text, int Start, int? Page, string? CheckedBy, DateTime? CheckedAt);

/// <summary>The way from an action back to its words: for whoever sees the action, also one who may not open the document.</summary>
public static class ActionSourceQueries
{
    extension(BoardDb db)
    {
        public Task<ActionSource?> SourceOfActionAsync(Id<BoardAction> id, Viewer viewer, CancellationToken cancel) => (
            from quote in db.Set<SourceQuote>()
            join import in db.Set<Import>() on quote.ImportId equals import.Id
            where quote.BoardId == viewer.BoardId && quote.SubjectId == id.Value && db.ActionsVisibleTo(viewer).Any(a => a.Id == id)
            orderby quote.Id
            select new ActionSource(import.Id, import.FileName, quote.Text, quote.Start, quote.Page, import.FinishedBy, import.FinishedAt)).FirstOrDefaultAsync(cancel);
    }
}
