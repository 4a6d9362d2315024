using Safeboard.Domain.Actions;

namespace Safeboard.Domain.Imports;

/// <summary>What a proposal holds and how sure it is.</summary>
public static class ProposalStanding
{
    /// <summary>The fields as the record of the proposal's kind.</summary>
    public static T FieldsAs<T>(this Proposal proposal) => FieldsJson.Read<T>(proposal.Fields);

    /// <summary>Whether a person has to answer something before this can be called sure.</summary>
    public static bool IsAsked(this Proposal proposal) => proposal.Kind switch
    {
        ProposalKind.Person => FieldsJson.Read<PersonFields>(proposal.Fields).IsAsked,
        ProposalKind.Action => FieldsJson.Read<ActionFields>(proposal.Fields) is var action && (action.IsAsked || action.Owners.Any(o => o.Kind == OwnerKind.AsWritten)),
        _ => false,
    };

    /// <summary>Whether checking is not whole without it. Challenges, risks, recommendations and figures may be left as they were read.</summary>
    public static bool NeedsChecking(this ProposalKind kind) => kind < ProposalKind.Challenge;

    /// <summary>Proposed by the language model, and nobody has taken it up: it counts nowhere.</summary>
    public static bool IsOnlySuggested(this Proposal proposal) => proposal is { ByLanguageModel: true, State: ProposalState.ToCheck };

    /// <summary>Read with certainty and with nothing to ask.</summary>
    public static bool IsSure(this Proposal proposal) => proposal.Confidence >= Sureness.SureFrom && !proposal.IsAsked();
}

/// <summary>Confidence in words.</summary>
public static class Sureness
{
    public const double SureFrom = 0.85;
    private const double FairlyFrom = 0.6;

    /// <summary>What the figure means to somebody who decides whether to look.</summary>
    public static string Meaning(double confidence) => $"Of ten findings like this, about {Math.Clamp((int)Math.Round(confidence * 10), 1, 10)} are right.";

    public static string InWords(double confidence) => confidence >= SureFrom ? "sure" : confidence >= FairlyFrom ? "fairly sure" : "not sure";
}
