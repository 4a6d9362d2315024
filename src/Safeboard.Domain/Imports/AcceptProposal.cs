using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>Takes a finding as it stands. It goes into the record when checking is finished.</summary>
public sealed class AcceptProposal(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<Proposal> RunAsync(Id<Proposal> id, Viewer by, CancellationToken cancel)
    {
        var (_, proposal) = await db.ProposalToCheckAsync(id, by, cancel);
        ProposalRules.Check(proposal.Kind, proposal.Fields);
        proposal.Settle(ProposalState.Accepted, by, clock);
        await db.SaveChangesAsync(cancel);
        return proposal;
    }
}
