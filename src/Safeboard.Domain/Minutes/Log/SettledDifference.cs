using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Minutes.Log;

/// <summary>A difference between log and minutes that may stand: it is no action, it arose elsewhere, both sides are right. It holds while neither side changes.</summary>
public sealed class SettledDifference
{
    public required Id<SettledDifference> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<MeetingMinutes> MinutesId { get; init; }

    /// <summary>Which difference: a hash of what both sides say.</summary>
    public required string Key { get; init; }
    public required Mending Answer { get; init; }
    public required string ByName { get; init; }
    public required DateTime At { get; init; }
}

internal sealed class SettledDifferenceMapping : IEntityTypeConfiguration<SettledDifference>
{
    public void Configure(EntityTypeBuilder<SettledDifference> builder)
    {
        builder.ToTable("minutes_settled");
        builder.Property(s => s.Key).HasMaxLength(64);
        builder.Property(s => s.ByName).HasMaxLength(200);
        builder.HasIndex(s => new { s.BoardId, s.MinutesId, s.Key }).IsUnique();
        builder.HasOne<MeetingMinutes>().WithMany().HasForeignKey(s => s.MinutesId).OnDelete(DeleteBehavior.Restrict);
    }
}
