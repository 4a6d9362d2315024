using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

internal sealed class ActionMapping : IEntityTypeConfiguration<BoardAction>, IEntityTypeConfiguration<ActionOwner>,
    IEntityTypeConfiguration<ActionEvidence>
{
    public void Configure(EntityTypeBuilder<BoardAction> builder)
    {
        builder.ToTable("actions");
        builder.Property(a => a.Reference).HasMaxLength(60);
        builder.Property(a => a.Text).HasMaxLength(BoardAction.LongestText);
        builder.Property(a => a.ItemNumber).HasMaxLength(30);
        builder.Property(a => a.DuePhrase).HasMaxLength(300);
        builder.Property(a => a.NoDueBecause).HasMaxLength(1000);
        builder.Property(a => a.OriginName).HasMaxLength(ActionOrigin.LongestName);
        builder.Property(a => a.OwnerLine).HasMaxLength(BoardAction.LongestOwnerLine);
        builder.Ignore(a => a.Due);
        builder.Ignore(a => a.Origin);
        // The tracker: one board's open actions in the order they are due.
        builder.HasIndex(a => new { a.BoardId, a.IsOpen, a.DueSort, a.AgreedOn, a.Reference });
        builder.HasIndex(a => new { a.BoardId, a.Reference });
        builder.HasIndex(a => new { a.BoardId, a.MeetingId });
        builder.HasIndex(a => new { a.BoardId, a.OriginId });
        builder.HasIndex(a => a.SupersededById);
        builder.HasIndex(a => a.RestOfId);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Owners).WithOne().HasForeignKey(o => o.ActionId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(a => a.Owners).HasField("owners").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<ActionOwner> builder)
    {
        builder.ToTable("action_owners");
        builder.Property(o => o.Name).HasMaxLength(300);
        builder.HasIndex(o => new { o.ActionId, o.Order });
        builder.HasIndex(o => new { o.BoardId, o.PersonId });
        builder.HasIndex(o => new { o.BoardId, o.AgencyId });
    }

    public void Configure(EntityTypeBuilder<ActionEvidence> builder)
    {
        builder.ToTable("action_evidence");
        builder.Property(e => e.FileName).HasMaxLength(ActionEvidence.LongestName);
        builder.Property(e => e.Words).HasMaxLength(BoardAction.LongestNote);
        builder.Property(e => e.AddedBy).HasMaxLength(200);
        builder.HasIndex(e => new { e.BoardId, e.ActionId });
        builder.HasOne<BoardAction>().WithMany().HasForeignKey(e => e.ActionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(e => e.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
