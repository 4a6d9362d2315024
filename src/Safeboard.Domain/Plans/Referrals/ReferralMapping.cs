using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Plans.Referrals;

internal sealed class ReferralMapping : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.ToTable("referrals");
        foreach (var text in (string[])[nameof(Referral.Text), nameof(Referral.Why), nameof(Referral.AnswerText), nameof(Referral.Effect)]) builder.Property(text).HasMaxLength(Plan.LongestText);
        builder.Property(r => r.PutTo).HasMaxLength(Plan.LongestTitle);
        builder.Ignore(r => r.Name);
        builder.HasIndex(r => new { r.BoardId, r.Number }).IsUnique();
        builder.HasOne<Agency>().WithMany().HasForeignKey(r => r.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}
