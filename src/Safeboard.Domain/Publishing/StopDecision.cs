using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Publishing;

/// <summary>What a person decided about words that stop a public copy.</summary>
public sealed class StopDecision
{
    public const int LongestWords = 1000;

    public required Id<StopDecision> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<PublishedMinutes> PublishedId { get; init; }
    public required StopKind Kind { get; init; }

    /// <summary>The words that stop it.</summary>
    public required string Text { get; init; }
    public required StopAnswer Answer { get; set; }

    /// <summary>What stands there instead, or why the words stay.</summary>
    public string? Words { get; set; }
    public required string DecidedBy { get; set; }
    public required DateTime DecidedAt { get; set; }
}

internal sealed class StopDecisionMapping : IEntityTypeConfiguration<StopDecision>
{
    public void Configure(EntityTypeBuilder<StopDecision> builder)
    {
        builder.ToTable("public_decisions");
        builder.Property(d => d.Words).HasMaxLength(StopDecision.LongestWords);
        builder.Property(d => d.DecidedBy).HasMaxLength(200);
        builder.HasIndex(d => new { d.BoardId, d.PublishedId });
        builder.HasOne<PublishedMinutes>().WithMany().HasForeignKey(d => d.PublishedId).OnDelete(DeleteBehavior.Cascade);
    }
}
