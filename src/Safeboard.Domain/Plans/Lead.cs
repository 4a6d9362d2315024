using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Plans;

/// <summary>Who leads on something: a person, a role, a group, an agency, or nobody yet.</summary>
public sealed record Lead
{
    public const int LongestName = 300;
    public static Lead Nobody { get; } = new();

    public OwnerKind? Kind { get; init; }
    public string? Name { get; init; }
    public Id<Person>? PersonId { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }

    /// <summary>The agency that leads, or that the person comes from.</summary>
    public Id<Agency>? AgencyId { get; init; }

    /// <summary>The same as it would be chosen again; null for nobody.</summary>
    public OwnerChoice? AsChoice => Kind is { } kind ? new(kind, Name ?? "") { PersonId = PersonId, GroupId = GroupId, AgencyId = AgencyId } : null;

    internal static Lead Of(OwnerChoice? choice)
    {
        if (choice is null) return new();
        if (choice.Name.Trim().Length > LongestName) throw new RuleBrokenException("OtherOwner", $"Use {LongestName:N0} characters or fewer for the lead");
        return new() { Kind = choice.Kind, Name = choice.Name.Trim(), PersonId = choice.PersonId, GroupId = choice.GroupId, AgencyId = choice.AgencyId };
    }

    internal static void Map(ComplexPropertyBuilder<Lead> builder)
    {
        builder.Property(l => l.Name).HasMaxLength(LongestName);
        builder.Ignore(l => l.AsChoice);
    }
}
