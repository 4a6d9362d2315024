using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;

namespace Safeboard.Domain.Risks;

internal sealed class RiskMapping : IEntityTypeConfiguration<Risk>, IEntityTypeConfiguration<RiskScore>, IEntityTypeConfiguration<KeptMatrix>
{
    public void Configure(EntityTypeBuilder<Risk> builder)
    {
        builder.ToTable("risks");
        builder.Property(r => r.Cause).HasMaxLength(Risk.LongestText);
        builder.Property(r => r.Event).HasMaxLength(Risk.LongestText);
        builder.Property(r => r.Effect).HasMaxLength(Risk.LongestText);
        builder.Property(r => r.Priority).HasMaxLength(Risk.LongestWords);
        builder.Property(r => r.Controls).HasMaxLength(Risk.LongestText);
        builder.Property(r => r.Appetite).HasMaxLength(Risk.LongestWords);
        builder.Property(r => r.OwnerName).HasMaxLength(Risk.LongestOwner);
        builder.Property(r => r.AcceptedBy).HasMaxLength(Risk.LongestName);
        builder.Property(r => r.AcceptedBecause).HasMaxLength(Risk.LongestText);
        builder.Property(r => r.ClosedBecause).HasMaxLength(Risk.LongestText);
        foreach (var computed in (string[])[nameof(Risk.Name), nameof(Risk.Inherent), nameof(Risk.Current), nameof(Risk.Target)]) builder.Ignore(computed);
        builder.HasIndex(r => new { r.BoardId, r.Number }).IsUnique();
        // The register: one board's open risks, the highest first.
        builder.HasIndex(r => new { r.BoardId, r.IsOpen, r.CurrentBand, r.CurrentScore, r.Number });
        builder.HasIndex(r => new { r.BoardId, r.OwnerAgencyId });
        builder.HasOne<BoardGroup>().WithMany().HasForeignKey(r => r.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(r => r.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RiskScore> builder)
    {
        builder.ToTable("risk_scores");
        builder.Property(s => s.ByName).HasMaxLength(200);
        builder.Property(s => s.Band).HasMaxLength(RiskMatrix.LongestBand);
        builder.Property(s => s.Because).HasMaxLength(Risk.LongestText);
        builder.Ignore(s => s.Rating);
        builder.HasIndex(s => new { s.BoardId, s.RiskId, s.ScoredOn });
        builder.HasOne<Risk>().WithMany().HasForeignKey(s => s.RiskId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<KeptMatrix> builder)
    {
        const int words = RiskMatrix.Largest * (RiskMatrix.LongestWords + 1);
        builder.ToTable("risk_matrices");
        builder.Property(m => m.LikelihoodWords).HasMaxLength(words);
        builder.Property(m => m.ImpactWords).HasMaxLength(words);
        builder.Property(m => m.Bands).HasMaxLength(200);
        builder.Property(m => m.OtherCells).HasMaxLength(1200);
        builder.HasIndex(m => m.BoardId).IsUnique();
    }
}
