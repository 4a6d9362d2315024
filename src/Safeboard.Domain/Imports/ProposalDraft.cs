using Safeboard.Documents.Model;

namespace Safeboard.Domain.Imports;

/// <summary>A proposal before it is stored.</summary>
internal sealed record ProposalDraft(ProposalKind Kind, int Order, Finding? From, string Fields)
{
    public TextSpan? At { get; init; } = From?.At;
    public string? Why { get; init; } = From?.Why;
    public double Confidence { get; init; } = From?.Confidence ?? 0.5;
}

/// <summary>A warning before it is stored.</summary>
internal sealed record WarningDraft(string Kind, string Text, string? About = null, TextSpan? At = null);

/// <summary>All that is put before a person from one document.</summary>
internal sealed record ProposedDocument(string Title, IReadOnlyList<ProposalDraft> Proposals, IReadOnlyList<WarningDraft> Warnings);
