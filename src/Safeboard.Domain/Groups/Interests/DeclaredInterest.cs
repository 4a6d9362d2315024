using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Interests;

/// <summary>An interest that somebody on a board declared: a share, a post, a relation.</summary>
public sealed class DeclaredInterest : IVersioned
{
    public required Id<DeclaredInterest> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Person> PersonId { get; init; }

    /// <summary>What it is, in the person's words: a share in the tool's maker.</summary>
    public required string What { get; init; }

    /// <summary>Names and words by which an item touches it, one a line, as the office chose them.</summary>
    public string Touches { get; init; } = "";
    public required DateOnly From { get; init; }

    /// <summary>The last day it holds; empty while it does.</summary>
    public DateOnly? To { get; set; }
    public int Version { get; set; }

    internal Subject AsSubject() => new("interest", Id.Value);
}

public sealed record InterestDeclared(string Person, string What) : IFact
{
    public string Title => "Interest declared";
    public string? Text => $"{Person}: {What}";
}

public sealed record InterestEnded(string Person, string What, DateOnly On) : IFact
{
    public string Title => "Interest ended";
    public string? Text => $"{Person}: {What}, until {On:d MMMM yyyy}";
}

internal sealed class DeclaredInterestMapping : IEntityTypeConfiguration<DeclaredInterest>
{
    public void Configure(EntityTypeBuilder<DeclaredInterest> builder)
    {
        builder.ToTable("declared_interests");
        builder.Property(i => i.What).HasMaxLength(1000);
        builder.Property(i => i.Touches).HasMaxLength(1000);
        builder.HasIndex(i => new { i.BoardId, i.PersonId });
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
