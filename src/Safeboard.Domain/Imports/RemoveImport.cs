using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>Takes a document from the list before it became anything. Its reading stops; what became of it stays when finished.</summary>
public sealed class RemoveImport(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Import> id, Viewer by, CancellationToken cancel)
    {
        var import = await db.ImportsVisibleTo(by).SingleAsync(i => i.Id == id, cancel);
        if (import.State == ImportState.Removed) return;
        if (import.State == ImportState.Finished) throw new RuleBrokenException("", "This document is in the record and cannot be removed: it is the source of what was made from it");
        import.State = ImportState.Removed;
        db.Record(new DocumentRemoved(), new("import", import.Id.Value), by, clock.UtcInstant, import.Id.Value);
        await db.SaveChangesAsync(cancel);
    }
}
