using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Imports.Matching;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>
/// Answers one of the clerk's questions. Some answers change the findings they are about (who SC is, which number an item has);
/// what was before is kept, so that it can be undone.
/// </summary>
public sealed class SettleWarning(BoardDb db) : IOperation
{
    public async Task RunAsync(Id<ImportWarning> id, string answer, Viewer by, CancellationToken cancel)
    {
        var (warning, proposals) = await FindAsync(id, by, cancel);
        if (warning.Settled is not null) return;
        var choice = ClerkChoices.Of(warning, proposals).FirstOrDefault(c => c.Answer == answer)
            ?? throw new RuleBrokenException("", "This answer no longer fits. Choose another");
        var changes = new List<ProposalChange>();
        foreach (var proposal in proposals)
        {
            if (choice.Change(proposal) is not { } after || after == proposal.Fields) continue;
            changes.Add(new(proposal.Id.Value, proposal.Fields, after));
            proposal.Fields = after;
        }
        (warning.Settled, warning.Changed) = (choice.Settled, changes.Count > 0 ? FieldsJson.Write(changes) : null);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Opens the question again and puts back what the answer changed, where nobody changed it since.</summary>
    public async Task UndoAsync(Id<ImportWarning> id, Viewer by, CancellationToken cancel)
    {
        var (warning, proposals) = await FindAsync(id, by, cancel);
        foreach (var change in warning.Changed is null ? [] : FieldsJson.Read<List<ProposalChange>>(warning.Changed))
            if (proposals.Find(p => p.Id.Value == change.ProposalId) is { } proposal && proposal.Fields == change.After) proposal.Fields = change.Before;
        (warning.Settled, warning.Changed) = (null, null);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<(ImportWarning, List<Proposal>)> FindAsync(Id<ImportWarning> id, Viewer by, CancellationToken cancel)
    {
        var warning = await db.Set<ImportWarning>().SingleAsync(w => w.Id == id && w.BoardId == by.BoardId, cancel);
        await db.ImportToCheckAsync(warning.ImportId, by, cancel);
        return (warning, await db.ProposalsOf(warning.ImportId, by).ToListAsync(cancel));
    }
}
