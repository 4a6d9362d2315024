using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.PaperRequests;

internal sealed class PaperRequestMapping : IEntityTypeConfiguration<PaperRequest>, IEntityTypeConfiguration<AskedThing>
{
    public void Configure(EntityTypeBuilder<PaperRequest> builder)
    {
        builder.ToTable("paper_requests");
        builder.Property(r => r.Title).HasMaxLength(300);
        builder.Property(r => r.AskedOf).HasMaxLength(200);
        builder.Property(r => r.Because).HasMaxLength(1000);
        builder.Property(r => r.SettledBecause).HasMaxLength(1000);
        builder.Property(r => r.FileName).HasMaxLength(260);
        builder.Ignore(r => r.Missing);
        builder.Ignore(r => r.IsOpen);
        builder.HasIndex(r => new { r.BoardId, r.State, r.DueOn });
        builder.HasIndex(r => new { r.BoardId, r.MeetingId });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(r => r.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MeetingItem>().WithMany().HasForeignKey(r => r.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(r => r.FileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Things).WithOne().HasForeignKey(t => t.RequestId);
    }

    public void Configure(EntityTypeBuilder<AskedThing> builder)
    {
        builder.ToTable("asked_things");
        builder.Property(t => t.Words).HasMaxLength(500);
        builder.Property(t => t.Where).HasMaxLength(100);
        builder.Property(t => t.Gap).HasMaxLength(1000);
    }
}
