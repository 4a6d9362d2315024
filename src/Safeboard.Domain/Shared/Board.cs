using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeboard.Domain.Shared;

/// <summary>A safeguarding board or partnership. Every record belongs to one.</summary>
public sealed class Board : IVersioned
{
    public required Id<Board> Id { get; init; }

    /// <summary>Its part of every address: lower-case letters, digits and hyphens.</summary>
    public required string Slug { get; init; }

    /// <summary>The name in full, as it stands on the board's minutes.</summary>
    public required string Name { get; set; }

    /// <summary>What people call it in a sentence: "Board", "Partnership".</summary>
    public string CalledFor { get; set; } = "Board";

    /// <summary>How action references are written: AP{n}/{yy}. See Actions.ReferencePattern.</summary>
    public string ActionReferences { get; set; } = "AP{nn}/{yy}";

    /// <summary>How the board's minutes are set out when they are taken as a document.</summary>
    public MinutesStyle MinutesStyle { get; set; }

    /// <summary>How people are shown in what is made public.</summary>
    public PublicNames PublicNames { get; set; }

    /// <summary>Whether search engines may list what is public.</summary>
    public bool IsListedBySearchEngines { get; set; }

    /// <summary>Counts below this are not shown in anything that leaves the office: they could point at one school or one child.</summary>
    public int SmallestCount { get; set; } = 5;
    public int Version { get; set; }
}

/// <summary>
/// The house styles of minutes. References: items 3 and 3.1, the action's reference ends its sentence. Bullets: what was said as bullets. FourColumns: one
/// table. InlineActions: “Action:” in the text. BracketedActions: numbered paragraphs, actions in brackets.
/// </summary>
public enum MinutesStyle { References, Bullets, FourColumns, InlineActions, BracketedActions }

/// <summary>The board's rule for names in what is made public: role and agency, initials, agency alone, or the names as they are written.</summary>
public enum PublicNames { RoleAndAgency, Initials, AgencyOnly, AsWritten }

/// <summary>An editable record: two people who change it at once are told, neither overwrites the other.</summary>
public interface IVersioned
{
    int Version { get; set; }
}

internal sealed class BoardMapping : IEntityTypeConfiguration<Board>
{
    public void Configure(EntityTypeBuilder<Board> builder)
    {
        builder.ToTable("boards");
        builder.Property(b => b.Slug).HasMaxLength(60);
        builder.Property(b => b.Name).HasMaxLength(200);
        builder.Property(b => b.CalledFor).HasMaxLength(60);
        builder.Property(b => b.ActionReferences).HasMaxLength(60);
        builder.Property(b => b.SmallestCount).HasDefaultValue(5);
        builder.HasIndex(b => b.Slug).IsUnique();
    }
}
