using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Imports;

/// <summary>What must be settled before a document goes into the record, and what a person may leave open on purpose.</summary>
public static class FinishRules
{
    public static void Check(IReadOnlyList<Proposal> proposals, IReadOnlyList<ImportWarning> warnings, FinishAnyway anyway)
    {
        if (Hindrance(proposals) is { } hindrance) throw new RuleBrokenException("", hindrance);
        if (!anyway.LeaveOutUnchecked && proposals.Count(p => p.State == ProposalState.ToCheck && !p.IsOnlySuggested() && p.Kind.NeedsChecking()) is > 0 and var left)
            throw new RuleBrokenException(nameof(anyway.LeaveOutUnchecked), left == 1 ? "1 finding is still to check. Check it, or say that it is left out" : $"{left} findings are still to check. Check them, or say that they are left out");
        if (!anyway.LeaveUnsettled && warnings.Count(w => ClerkChoices.IsOpen(w, proposals)) is > 0 and var unsettled)
            throw new RuleBrokenException(nameof(anyway.LeaveUnsettled), unsettled == 1 ? "1 question is not settled. Settle it, or say that it stays open" : $"{unsettled} questions are not settled. Settle them, or say that they stay open");
    }

    /// <summary>What nobody may leave open: without it the rest has no place, or one action would become two.</summary>
    public static string? Hindrance(IReadOnlyList<Proposal> proposals)
    {
        var meeting = proposals.First(p => p.Kind == ProposalKind.Meeting);
        if (meeting.State != ProposalState.Accepted)
            return FieldsJson.Read<MeetingFields>(meeting.Fields).IsMeeting ? "Check and accept the meeting first: everything else belongs to it" : "Check and accept what the document is first: its date is needed";
        return Hard(proposals).FirstOrDefault() is { } open ? $"Say whether {open} is the action in the tracker or a different one" : null;
    }

    /// <summary>References that stand in the tracker already: leaving that open would make one action into two.</summary>
    private static IEnumerable<string?> Hard(IReadOnlyList<Proposal> proposals) => proposals.Accepted(ProposalKind.Action)
        .Select(p => FieldsJson.Read<ActionFields>(p.Fields)).Where(a => a.Known == KnownReference.Ask).Select(a => a.Reference);

    internal static List<Proposal> Accepted(this IEnumerable<Proposal> proposals, ProposalKind kind) =>
        [.. proposals.Where(p => p.Kind == kind && p.State == ProposalState.Accepted).OrderBy(p => p.Start).ThenBy(p => p.Order)];
}
