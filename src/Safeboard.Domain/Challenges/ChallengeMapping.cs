using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Meetings;

namespace Safeboard.Domain.Challenges;

internal sealed class ChallengeMapping : IEntityTypeConfiguration<Challenge>, IEntityTypeConfiguration<ChallengeResponse>, IEntityTypeConfiguration<EscalationStage>, IEntityTypeConfiguration<EscalationProcedure>
{
    public void Configure(EntityTypeBuilder<Challenge> builder)
    {
        builder.ToTable("challenges");
        builder.Property(c => c.RaisedBy).HasMaxLength(Challenge.LongestName);
        builder.Property(c => c.PutTo).HasMaxLength(Challenge.LongestName);
        builder.Property(c => c.SignedOffBy).HasMaxLength(Challenge.LongestName);
        builder.Property(c => c.Text).HasMaxLength(Challenge.LongestText);
        builder.Property(c => c.Evidence).HasMaxLength(Challenge.LongestText);
        builder.Property(c => c.Effect).HasMaxLength(Challenge.LongestText);
        builder.Property(c => c.WithdrawnBecause).HasMaxLength(Challenge.LongestText);
        builder.Ignore(c => c.Name);
        builder.HasIndex(c => new { c.BoardId, c.Number }).IsUnique();
        // The register: one board's open challenges, the oldest concern first.
        builder.HasIndex(c => new { c.BoardId, c.IsOpen, c.FirstRaisedOn });
        builder.HasIndex(c => new { c.BoardId, c.MeetingId });
        builder.HasIndex(c => c.FirstId);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(c => c.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Responses).WithOne().HasForeignKey(r => r.ChallengeId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(c => c.Responses).HasField("responses").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<ChallengeResponse> builder)
    {
        builder.ToTable("challenge_responses");
        builder.Property(r => r.From).HasMaxLength(Challenge.LongestName);
        builder.Property(r => r.Text).HasMaxLength(Challenge.LongestText);
        builder.Property(r => r.AddedBy).HasMaxLength(200);
        builder.HasIndex(r => new { r.BoardId, r.ChallengeId });
    }

    public void Configure(EntityTypeBuilder<EscalationStage> builder)
    {
        builder.ToTable("escalation_stages");
        builder.HasKey(s => new { s.BoardId, s.Order });
        builder.Property(s => s.Name).HasMaxLength(100);
        builder.Property(s => s.Told).HasMaxLength(Challenge.LongestName);
    }

    public void Configure(EntityTypeBuilder<EscalationProcedure> builder)
    {
        builder.ToTable("escalation_procedures");
        builder.HasKey(p => p.BoardId);
    }
}
