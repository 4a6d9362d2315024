using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>Leaves a finding out of the record.</summary>
public sealed class RejectProposal(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<Proposal> RunAsync(Id<Proposal> id, Viewer by, CancellationToken cancel)
    {
        var (_, proposal) = await db.ProposalToCheckAsync(id, by, cancel);
        proposal.Settle(ProposalState.Rejected, by, clock);
        await db.SaveChangesAsync(cancel);
        return proposal;
    }
}
