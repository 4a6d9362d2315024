using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>
/// Accepts what is left of some kinds in one save, all or only what is sure; never what a language model proposed. It settles no warning.
/// </summary>
public sealed class AcceptAll(BoardDb db, TimeProvider clock) : IOperation
{
    /// <returns>How many were accepted.</returns>
    public async Task<int> RunAsync(Id<Import> id, IReadOnlyList<ProposalKind> kinds, bool onlySure, Viewer by, CancellationToken cancel)
    {
        var import = await db.ImportToCheckAsync(id, by, cancel);
        var left = await db.ProposalsOf(import.Id, by).Where(p => kinds.Contains(p.Kind) && p.State == ProposalState.ToCheck && !p.ByLanguageModel).ToListAsync(cancel);
        var wanted = left.Where(p => (!onlySure || p.IsSure()) && ProposalRules.IsComplete(p.Kind, p.Fields)).ToList();
        foreach (var proposal in wanted) proposal.Settle(ProposalState.Accepted, by, clock);
        await db.SaveChangesAsync(cancel);
        return wanted.Count;
    }
}
