using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeboard.Domain.Shared;

/// <summary>Somebody who works with one or more boards. Never a child; work contact details only.</summary>
public sealed class Person : IVersioned
{
    public required Id<Person> Id { get; init; }
    public required string Name { get; set; }
    public string? Email { get; set; }
    public int Version { get; set; }
}

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("people");
        builder.Property(p => p.Name).HasMaxLength(200);
        builder.Property(p => p.Email).HasMaxLength(254);
        builder.HasIndex(p => p.Email);
    }
}
