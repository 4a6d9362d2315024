using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Groups;

/// <summary>An agency that serves a board, and the other names it goes by there.</summary>
public sealed class BoardAgency
{
    public required Id<Board> BoardId { get; init; }
    public required Id<Agency> AgencyId { get; init; }

    /// <summary>Other names in the board's documents, one a line: "ECC".</summary>
    public string AlsoKnownAs { get; set; } = "";
}

/// <summary>A person as one board knows them: initials, role, agency.</summary>
public sealed class BoardMember : IVersioned
{
    public required Id<BoardMember> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Person> PersonId { get; init; }

    /// <summary>As minutes write them; two people may share them.</summary>
    public string? Initials { get; set; }
    public string? Role { get; set; }
    public Id<Agency>? AgencyId { get; set; }

    /// <summary>The day this person left; empty while they serve.</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>Other spellings of the name in the board's documents, one a line.</summary>
    public string AlsoKnownAs { get; set; } = "";

    /// <summary>Who is told when what this person owes stays late, and where.</summary>
    public string? LineContact { get; set; }
    public string? LineContactEmail { get; set; }
    public int Version { get; set; }
}
