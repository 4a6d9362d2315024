using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>Takes an acceptance, rejection or edit back: the finding is to be checked again, as it was read.</summary>
public sealed class UndoProposal(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<Proposal> RunAsync(Id<Proposal> id, Viewer by, CancellationToken cancel)
    {
        var (_, proposal) = await db.ProposalToCheckAsync(id, by, cancel);
        if (proposal.FieldsBefore is { } before) (proposal.Fields, proposal.FieldsBefore, proposal.Edited) = (before, null, false);
        proposal.Settle(ProposalState.ToCheck, by, clock);
        await db.SaveChangesAsync(cancel);
        return proposal;
    }
}
