using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Terms;

/// <summary>One version of what a group is for. Versions are never changed: a new one is added.</summary>
public sealed class TermsOfReference
{
    public required Id<TermsOfReference> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardGroup> GroupId { get; init; }

    /// <summary>Counted in the group from 1.</summary>
    public required int Number { get; init; }
    public required DateOnly AgreedOn { get; init; }

    /// <summary>When they are to be looked at again.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>Who keeps them, as a name: "Business manager".</summary>
    public required string Owner { get; init; }

    /// <summary>What changed against the version before.</summary>
    public string? Changes { get; init; }
    public required Id<StoredFile> FileId { get; init; }
    public required string FileName { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }
    public required string AddedBy { get; init; }
    public required DateTime AddedAt { get; init; }
}

internal sealed class TermsMapping : IEntityTypeConfiguration<TermsOfReference>
{
    public void Configure(EntityTypeBuilder<TermsOfReference> builder)
    {
        builder.ToTable("terms_of_reference");
        builder.Property(t => t.Owner).HasMaxLength(200);
        builder.Property(t => t.Changes).HasMaxLength(2000);
        builder.Property(t => t.FileName).HasMaxLength(260);
        builder.Property(t => t.AddedBy).HasMaxLength(200);
        builder.HasIndex(t => new { t.BoardId, t.GroupId, t.Number }).IsUnique();
        builder.HasIndex(t => new { t.BoardId, t.ReviewOn });
        builder.HasOne<BoardGroup>().WithMany().HasForeignKey(t => t.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(t => t.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
