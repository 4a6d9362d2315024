using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeboard.Domain.Store;

/// <summary>A key that seals sign-in cookies and form tokens, shared by all server nodes.</summary>
public sealed class ProtectionKey
{
    public required string Name { get; init; }
    public required string Xml { get; init; }
}

internal sealed class ProtectionKeyMapping : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> builder)
    {
        builder.ToTable("protection_keys");
        builder.HasKey(k => k.Name);
        builder.Property(k => k.Name).HasMaxLength(100);
    }
}
