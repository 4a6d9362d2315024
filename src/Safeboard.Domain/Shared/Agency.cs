using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeboard.Domain.Shared;

/// <summary>A council, NHS body, police force, school or charity. One agency may serve several boards.</summary>
public sealed class Agency : IVersioned
{
    public required Id<Agency> Id { get; init; }
    public required string Name { get; set; }
    public Sector Sector { get; set; } = Sector.Other;
    public int Version { get; set; }
}

/// <summary>The part of the public, private or voluntary world an agency belongs to.</summary>
public enum Sector { Other, LocalAuthority, Health, Police, Probation, Education, Voluntary, FireAndRescue, Courts, Housing, Faith, Lay }

internal sealed class AgencyMapping : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.ToTable("agencies");
        builder.Property(a => a.Name).HasMaxLength(200);
        builder.HasIndex(a => a.Name);
    }
}
