using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Groups;

/// <summary>The board itself as a meeting body, its executive, a sub-group, a task and finish group, a locality group.</summary>
public sealed class BoardGroup : IVersioned
{
    public required Id<BoardGroup> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required string Name { get; set; }
    public GroupKind Kind { get; set; } = GroupKind.SubGroup;
    public int Version { get; set; }
}

public enum GroupKind { Board, Executive, SubGroup, TaskAndFinish, Locality, Other }

/// <summary>An agency that serves a board, and the other names it goes by there.</summary>
public sealed class BoardAgency
{
    public required Id<Board> BoardId { get; init; }
    public required Id<Agency> AgencyId { get; init; }

    /// <summary>Other names in the board's documents, one a line: "ECC".</summary>
    public string AlsoKnownAs { get; set; } = "";
}

/// <summary>A person as one board knows them: initials, role, agency.</summary>
public sealed class BoardMember : IVersioned
{
    public required Id<BoardMember> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Person> PersonId { get; init; }

    /// <summary>As minutes write them; two people may share them.</summary>
    public string? Initials { get; set; }
    public string? Role { get; set; }
    public Id<Agency>? AgencyId { get; set; }

    /// <summary>The day this person left; empty while they serve.</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>Other spellings of the name in the board's documents, one a line.</summary>
    public string AlsoKnownAs { get; set; } = "";
    public int Version { get; set; }
}

internal sealed class GroupMapping : IEntityTypeConfiguration<BoardGroup>, IEntityTypeConfiguration<BoardAgency>, IEntityTypeConfiguration<BoardMember>
{
    public void Configure(EntityTypeBuilder<BoardGroup> builder)
    {
        builder.ToTable("groups");
        builder.Property(g => g.Name).HasMaxLength(200);
        builder.HasIndex(g => new { g.BoardId, g.Name }).IsUnique();
        builder.HasOne<Board>().WithMany().HasForeignKey(g => g.BoardId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<BoardAgency> builder)
    {
        builder.ToTable("board_agencies");
        builder.HasKey(a => new { a.BoardId, a.AgencyId });
        builder.HasOne<Board>().WithMany().HasForeignKey(a => a.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(a => a.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<BoardMember> builder)
    {
        builder.ToTable("board_members");
        builder.Property(m => m.Initials).HasMaxLength(12);
        builder.Property(m => m.Role).HasMaxLength(300);
        builder.HasIndex(m => new { m.BoardId, m.PersonId }).IsUnique();
        builder.HasOne<Board>().WithMany().HasForeignKey(m => m.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(m => m.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}
