using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Groups;

internal sealed class GroupMapping : IEntityTypeConfiguration<BoardGroup>, IEntityTypeConfiguration<BoardAgency>, IEntityTypeConfiguration<BoardMember>
{
    public void Configure(EntityTypeBuilder<BoardGroup> builder)
    {
        builder.ToTable("groups");
        builder.Property(g => g.Name).HasMaxLength(200);
        builder.Property(g => g.Deliverable).HasMaxLength(2000);
        builder.Property(g => g.EndedBecause).HasMaxLength(1000);
        builder.ComplexProperty(g => g.Quorum, quorum =>
        {
            quorum.Property(q => q.Seats).HasColumnName("QuorumSeats");
            quorum.Property(q => q.Percent).HasColumnName("QuorumPercent");
            quorum.Property(q => q.EveryStatutory).HasColumnName("QuorumEveryStatutory");
        });
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
        builder.Property(m => m.LineContact).HasMaxLength(200);
        builder.Property(m => m.LineContactEmail).HasMaxLength(254);
        builder.Property(m => m.Role).HasMaxLength(300);
        builder.HasIndex(m => new { m.BoardId, m.PersonId }).IsUnique();
        builder.HasOne<Board>().WithMany().HasForeignKey(m => m.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(m => m.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}
