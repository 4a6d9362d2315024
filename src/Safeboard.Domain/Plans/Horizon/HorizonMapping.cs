using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeboard.Domain.Plans.Horizon;

internal sealed class HorizonMapping : IEntityTypeConfiguration<HorizonEntry>
{
    public void Configure(EntityTypeBuilder<HorizonEntry> builder)
    {
        builder.ToTable("horizon_log");
        builder.Property(h => h.Title).HasMaxLength(Plan.LongestTitle);
        builder.Property(h => h.Source).HasMaxLength(Plan.LongestTitle);
        builder.Property(h => h.Link).HasMaxLength(HorizonEntry.LongestLink);
        foreach (var text in (string[])[nameof(HorizonEntry.Effect), nameof(HorizonEntry.Decision), nameof(HorizonEntry.ClosedBecause)]) builder.Property(text).HasMaxLength(Plan.LongestText);
        builder.ComplexProperty(h => h.Lead, Lead.Map);
        builder.HasIndex(h => new { h.BoardId, h.State, h.DecideBy });
    }
}
