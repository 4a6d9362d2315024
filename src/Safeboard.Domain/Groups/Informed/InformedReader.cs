using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Groups.Informed;

/// <summary>Somebody outside a group who is informed of what it decides: they get its minutes.</summary>
public sealed class InformedReader
{
    public required Id<InformedReader> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardGroup> GroupId { get; init; }
    public required int Order { get; init; }
    public required string Name { get; init; }
    public required string Address { get; init; }
}

internal sealed class InformedReaderMapping : IEntityTypeConfiguration<InformedReader>
{
    public void Configure(EntityTypeBuilder<InformedReader> builder)
    {
        builder.ToTable("informed_readers");
        builder.Property(r => r.Name).HasMaxLength(200);
        builder.Property(r => r.Address).HasMaxLength(254);
        builder.HasIndex(r => new { r.BoardId, r.GroupId });
        builder.HasOne<BoardGroup>().WithMany().HasForeignKey(r => r.GroupId).OnDelete(DeleteBehavior.Cascade);
    }
}
