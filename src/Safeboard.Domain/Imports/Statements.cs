namespace Safeboard.Domain.Imports;

/// <summary>What a document says that is neither agreed nor decided: challenges, risks, recommendations, figures.</summary>
public static class Statements
{
    /// <summary>How quotes name the kind: challenge, risk, recommendation, figure.</summary>
    public static string NameOf(ProposalKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Its fields with every text cleaned; null for other kinds.</summary>
    internal static string? Cleaned(Proposal proposal, Func<string, string> clean) => proposal.Kind switch
    {
        ProposalKind.Challenge => FieldsJson.Read<ChallengeFields>(proposal.Fields) is var f ? FieldsJson.Write(f with { Text = clean(f.Text) }) : null,
        ProposalKind.Risk => FieldsJson.Read<RiskFields>(proposal.Fields) is var f ? FieldsJson.Write(f with { Text = clean(f.Text) }) : null,
        ProposalKind.Recommendation => FieldsJson.Read<RecommendationFields>(proposal.Fields) is var f ? FieldsJson.Write(f with { Text = clean(f.Text) }) : null,
        ProposalKind.Figure => FieldsJson.Read<FigureFields>(proposal.Fields) is var f ? FieldsJson.Write(f with { Text = clean(f.Text), Subject = f.Subject is null ? null : clean(f.Subject) }) : null,
        _ => null,
    };
}
