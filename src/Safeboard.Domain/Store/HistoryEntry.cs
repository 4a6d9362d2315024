using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Store;

/// <summary>
/// One thing that happened on one board: who, when, to which record, what changed, from which document.
/// Never changed, never deleted; each row carries the hash of the one before.
/// </summary>
public sealed class HistoryEntry
{
    /// <summary>The board; empty for what concerns the whole installation.</summary>
    public required Id<Board> BoardId { get; init; }

    /// <summary>Its place in the board's chain, from 1 without gaps.</summary>
    public long Number { get; internal set; }

    /// <summary>When, in UTC, to the millisecond.</summary>
    public required DateTime At { get; set; }
    public required Id<Account> ByAccountId { get; init; }
    public required string ByName { get; init; }
    public required string SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }

    /// <summary>Name of the fact: ActionCompleted.</summary>
    public required string Fact { get; init; }
    public required string Title { get; init; }
    public string? Text { get; init; }

    /// <summary>What changed from what to what, as JSON; see <see cref="HistoryChanges"/>.</summary>
    public string? Changes { get; internal set; }

    /// <summary>The import that it came from, where it came from a document.</summary>
    public Guid? ImportId { get; init; }

    /// <summary>SHA-256 over this row and the hash before, as hexadecimal digits.</summary>
    public string Hash { get; internal set; } = "";
}

/// <summary>The end of one board's chain; its row is the lock that orders writers.</summary>
public sealed class HistoryHead
{
    public required Id<Board> BoardId { get; init; }
    public long Number { get; init; }
    public string Hash { get; init; } = "";
}

internal sealed class HistoryMapping : IEntityTypeConfiguration<HistoryEntry>, IEntityTypeConfiguration<HistoryHead>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> builder)
    {
        builder.ToTable("history");
        builder.HasKey(h => new { h.BoardId, h.Number });
        builder.Property(h => h.ByName).HasMaxLength(200);
        builder.Property(h => h.SubjectKind).HasMaxLength(40);
        builder.Property(h => h.Fact).HasMaxLength(80);
        builder.Property(h => h.Title).HasMaxLength(300);
        builder.Property(h => h.Hash).HasMaxLength(64);
        builder.HasIndex(h => new { h.BoardId, h.SubjectId, h.Number });
        builder.HasIndex(h => new { h.BoardId, h.At });
    }

    public void Configure(EntityTypeBuilder<HistoryHead> builder)
    {
        builder.ToTable("history_heads");
        builder.HasKey(h => h.BoardId);
        builder.Property(h => h.Hash).HasMaxLength(64);
    }
}
