using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.Live;

/// <summary>A paragraph of what was said about an item, typed while it was said.</summary>
public sealed class ItemNote : IVersioned
{
    public const int LongestText = 20_000;

    /// <summary>Given by whoever types: what is sent twice is there once.</summary>
    public required Id<ItemNote> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }
    public required Id<MeetingItem> ItemId { get; init; }

    /// <summary>Place within its item. Two versions of one note share it.</summary>
    public required int Order { get; init; }
    public required string Text { get; set; }

    /// <summary>The note that this is another version of: two people changed it at once, and nobody has chosen yet.</summary>
    public Id<ItemNote>? VersionOfId { get; set; }
    public required string WrittenBy { get; set; }
    public required DateTime WrittenAt { get; set; }
    public int Version { get; set; }
}

internal sealed class ItemNoteMapping : IEntityTypeConfiguration<ItemNote>
{
    public void Configure(EntityTypeBuilder<ItemNote> builder)
    {
        builder.ToTable("item_notes");
        builder.Property(n => n.Text).HasMaxLength(ItemNote.LongestText);
        builder.Property(n => n.WrittenBy).HasMaxLength(200);
        builder.HasIndex(n => new { n.BoardId, n.MeetingId, n.ItemId, n.Order });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(n => n.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MeetingItem>().WithMany().HasForeignKey(n => n.ItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
