using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>What the operations of the check screen have in common: find the proposal, and see that the document is still being checked.</summary>
internal static class CheckedImport
{
    public const string AlreadyFinished = "This document was finished meanwhile. What it became is in the record; change it there";

    public static async Task<(Import Import, Proposal Proposal)> ProposalToCheckAsync(this BoardDb db, Id<Proposal> id, Viewer by, CancellationToken cancel)
    {
        var proposal = await db.Set<Proposal>().SingleAsync(p => p.Id == id && p.BoardId == by.BoardId, cancel);
        return (await db.ImportToCheckAsync(proposal.ImportId, by, cancel), proposal);
    }

    public static async Task<Import> ImportToCheckAsync(this BoardDb db, Id<Import> id, Viewer by, CancellationToken cancel)
    {
        var import = await db.ImportsVisibleTo(by).SingleAsync(i => i.Id == id, cancel);
        if (import.State is ImportState.Finished) throw new RuleBrokenException("", AlreadyFinished);
        if (import.State is not (ImportState.Ready or ImportState.Checking)) throw new RuleBrokenException("", "This document is not ready to check");
        import.State = ImportState.Checking;
        return import;
    }

    public static void Settle(this Proposal proposal, ProposalState state, Viewer by, TimeProvider clock)
    {
        proposal.State = state;
        var settled = state != ProposalState.ToCheck;
        (proposal.SettledAt, proposal.SettledBy) = (settled ? clock.UtcInstant : null, settled ? by.Name : null);
    }
}
