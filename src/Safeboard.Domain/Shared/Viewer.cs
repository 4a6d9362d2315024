namespace Safeboard.Domain.Shared;

/// <summary>Who is asking, on which board, and what they may see there. Every query of a record demands one.</summary>
public sealed record Viewer
{
    public required Id<Account> AccountId { get; init; }
    public required string Name { get; init; }

    /// <summary>The board being looked at.</summary>
    public required Id<Board> BoardId { get; init; }
    public required IReadOnlyList<Role> Roles { get; init; }
    public Id<Person>? PersonId { get; init; }

    /// <summary>The agencies whose work an agency lead sees.</summary>
    public IReadOnlyList<Id<Agency>> Agencies { get; init; } = [];

    /// <summary>The same, to compare with a column that may be empty.</summary>
    public List<Id<Agency>?> AgenciesOrNone => [.. Agencies];

    /// <summary>The one record that somebody without an account sees, by the address in a message; they have no role.</summary>
    public Guid? OnlyRecord { get; init; }

    /// <summary>False for somebody who is only an agency lead here: they see what their agency owes.</summary>
    public bool SeesWholeBoard => Roles.Any(r => r is not Role.AgencyLead);

    /// <summary>True where no action is kept from them: neither as another agency's nor as confidential.</summary>
    public bool SeesEveryAction => SeesWholeBoard && May(Permission.SeeConfidential);

    public bool May(Permission permission) => Roles.Any(r => r.Allows(permission));

    /// <summary>Safeboard itself, for work in the background and from the command line.</summary>
    public static Viewer System(Id<Board> board) => new()
    {
        AccountId = default, Name = "Safeboard", BoardId = board, Roles = [Role.Administrator],
    };
}
