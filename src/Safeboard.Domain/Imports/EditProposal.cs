using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>Takes a finding with the changes that a person made beside the source.</summary>
public sealed class EditProposal(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="version">The version that was on the screen: somebody else's change in between is not overwritten.</param>
    public async Task<Proposal> RunAsync(Id<Proposal> id, object fields, int? version, Viewer by, CancellationToken cancel)
    {
        var (_, proposal) = await db.ProposalToCheckAsync(id, by, cancel);
        if (version is { } seen) db.Entry(proposal).Property(p => p.Version).OriginalValue = seen;
        var json = FieldsJson.Write(proposal.Kind, fields);
        ProposalRules.Check(proposal.Kind, json);
        if (json != proposal.Fields)
        {
            proposal.FieldsBefore ??= proposal.Fields;
            (proposal.Fields, proposal.Edited) = (json, true);
        }
        proposal.Settle(ProposalState.Accepted, by, clock);
        await db.SaveChangesAsync(cancel);
        return proposal;
    }
}
