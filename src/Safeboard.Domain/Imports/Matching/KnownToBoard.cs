using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Imports.Matching;

/// <summary>Somebody the board knows.</summary>
public sealed record KnownPerson(Guid Id, string Name)
{
    public string? Initials { get; init; }
    public string? Role { get; init; }
    public Guid? AgencyId { get; init; }
    public string? AgencyName { get; init; }
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>"Jane Marsh, Head of Safeguarding, Northmere Council".</summary>
    public string Line => string.Join(", ", new[] { Name, Role, AgencyName }.Where(p => !string.IsNullOrEmpty(p)));
}

/// <summary>An agency that is known; elsewhere when it serves only other boards so far.</summary>
public sealed record KnownAgency(Guid Id, string Name)
{
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];
    public bool ServesThisBoard { get; init; } = true;
}

/// <summary>A group of the board.</summary>
public sealed record KnownGroup(Guid Id, string Name, GroupKind Kind);

/// <summary>An action in the tracker whose reference a document may have again.</summary>
public sealed record KnownAction(Guid Id, string Reference, string Text);

/// <summary>All that a document's names are matched with.</summary>
public sealed record KnownToBoard
{
    public required string BoardName { get; init; }

    /// <summary>What people call the board in a sentence.</summary>
    public required string CalledFor { get; init; }
    public IReadOnlyList<KnownPerson> People { get; init; } = [];
    public IReadOnlyList<KnownAgency> Agencies { get; init; } = [];
    public IReadOnlyList<KnownGroup> Groups { get; init; } = [];
    public IReadOnlyList<KnownAction> Actions { get; init; } = [];

    /// <summary>Meetings of the document's day whose record is here already.</summary>
    public IReadOnlyList<KnownMeeting> Meetings { get; init; } = [];
}

/// <summary>A meeting that has its record.</summary>
public sealed record KnownMeeting(Guid GroupId, DateOnly Date);
