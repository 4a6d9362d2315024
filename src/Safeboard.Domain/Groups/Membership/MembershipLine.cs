using Safeboard.Domain.Groups.Seats;

namespace Safeboard.Domain.Groups.Membership;

/// <summary>One line of a membership list: a seat, who sits on it, or both. Empty cells are null.</summary>
public sealed record MembershipLine
{
    /// <summary>Its row in the file, from 1 with the headings.</summary>
    public required int Row { get; init; }
    public string? Group { get; init; }
    public string? Agency { get; init; }
    public string? Seat { get; init; }
    public string? Statutory { get; init; }
    public string? Vote { get; init; }
    public string? Money { get; init; }
    public string? Name { get; init; }
    public string? Email { get; init; }
    public string? Initials { get; init; }
    public string? HoldsAs { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
}

/// <summary>What a line of the list will do, in words; or why it cannot be used.</summary>
public sealed record MembershipStep(MembershipLine Line, IReadOnlyList<string> Does, string? Problem);

/// <summary>A line of the list that is given out. The same columns can be read back in.</summary>
public sealed record MembershipRow(string Group, string? Agency, string Seat, bool IsStatutory, bool HasVote, MoneyAuthority Authority, int? AuthorityPounds,
    string? Name, string? Email, string? Initials, HoldingKind? Kind, DateOnly? From, DateOnly? To);
