using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Packs;

/// <summary>A part of a pack as it was last made, with the page numbers that it keeps.</summary>
public sealed class PackPart
{
    public required Id<PackPart> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }
    public required int Order { get; init; }

    /// <summary>What it is: the agenda, one version of a paper, or a paper asked for.</summary>
    public required string Key { get; init; }
    public string? Item { get; init; }
    public required string Title { get; init; }
    public required ItemMarking Marking { get; init; }

    /// <summary>0 for the first pack; a later paper says with which supplement it came.</summary>
    public required int Supplement { get; init; }

    /// <summary>Every number that its pages ever had, so that none moves and none is given again: “1 2 2a”.</summary>
    public required string Numbers { get; init; }

    /// <summary>“12 to 19”, “43a”.</summary>
    public required string Pages { get; init; }
    public required PackPartState State { get; init; }

    /// <summary>Why a page that says so stands in its place; null for one that is ready.</summary>
    public string? Why { get; init; }
}

/// <summary>Ready: bound. NotIn: it has not come, or was replaced. Unreadable: it came and could not be turned into pages.</summary>
public enum PackPartState { Ready, NotIn, Unreadable }

/// <summary>The finished file for one kind of reader: the whole pack, or what came with one supplement.</summary>
public sealed class PackFile
{
    public required Id<PackFile> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }
    public required PackReader Reader { get; init; }

    /// <summary>Null for the whole pack.</summary>
    public int? Supplement { get; init; }
    public required Id<StoredFile> FileId { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }
    public required DateTime MadeAt { get; init; }
}

/// <summary>For whom a pack is. Members get everything; partners and people in attendance what is marked for partners or the public.</summary>
public enum PackReader { Members, Partners }

internal sealed class PackPartMapping : IEntityTypeConfiguration<PackPart>, IEntityTypeConfiguration<PackFile>
{
    public void Configure(EntityTypeBuilder<PackPart> builder)
    {
        builder.ToTable("pack_parts");
        builder.Property(p => p.Key).HasMaxLength(60);
        builder.Property(p => p.Item).HasMaxLength(30);
        builder.Property(p => p.Title).HasMaxLength(500);
        builder.Property(p => p.Pages).HasMaxLength(40);
        builder.Property(p => p.Why).HasMaxLength(1000);
        builder.HasIndex(p => new { p.BoardId, p.MeetingId, p.Key }).IsUnique();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PackFile> builder)
    {
        builder.ToTable("pack_files");
        builder.HasIndex(f => new { f.BoardId, f.MeetingId });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(f => f.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(f => f.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
