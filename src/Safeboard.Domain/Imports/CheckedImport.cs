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

    /// <summary>Whether a person has to answer something before this can be called sure.</summary>
    public static bool IsAsked(this Proposal proposal) => proposal.Kind switch
    {
        ProposalKind.Person => FieldsJson.Read<PersonFields>(proposal.Fields).IsAsked,
        ProposalKind.Action => FieldsJson.Read<ActionFields>(proposal.Fields) is var action && (action.IsAsked || action.Owners.Any(o => o.Kind == Actions.OwnerKind.AsWritten)),
        _ => false,
    };

    /// <summary>Read with certainty and with nothing to ask.</summary>
    public static bool IsSure(this Proposal proposal) => proposal.Confidence >= Sureness.SureFrom && !proposal.IsAsked();
}

/// <summary>Confidence in words.</summary>
public static class Sureness
{
    public const double SureFrom = 0.85;
    private const double FairlyFrom = 0.6;

    public static string InWords(double confidence) => confidence >= SureFrom ? "sure" : confidence >= FairlyFrom ? "fairly sure" : "not sure";
}
