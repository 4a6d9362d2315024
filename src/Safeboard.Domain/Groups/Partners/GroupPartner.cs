using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Groups.Partners;

/// <summary>
/// Another body that a group has to do with: it reports there, works beside it, or is shared with it. A joint group is kept
/// by one board and names the others here; a board of this installation then finds it among its own groups.
/// </summary>
public sealed class GroupPartner
{
    public required Id<GroupPartner> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardGroup> GroupId { get; init; }
    public required PartnerKind Kind { get; init; }

    /// <summary>"Health and Wellbeing Board", "Eastholm Safeguarding Children Partnership".</summary>
    public required string Name { get; init; }

    /// <summary>The board of this installation that it is.</summary>
    public Id<Board>? OtherBoardId { get; init; }
}

/// <summary>What a body is to a group.</summary>
public enum PartnerKind { ReportsTo, WorksWith, SharedWith }

internal sealed class PartnerMapping : IEntityTypeConfiguration<GroupPartner>
{
    public void Configure(EntityTypeBuilder<GroupPartner> builder)
    {
        builder.ToTable("group_partners");
        builder.Property(p => p.Name).HasMaxLength(200);
        builder.HasIndex(p => new { p.BoardId, p.GroupId });
        builder.HasIndex(p => p.OtherBoardId);
        builder.HasOne<BoardGroup>().WithMany().HasForeignKey(p => p.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Board>().WithMany().HasForeignKey(p => p.OtherBoardId).OnDelete(DeleteBehavior.Restrict);
    }
}
