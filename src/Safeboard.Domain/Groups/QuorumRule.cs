using System.Globalization;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Groups;

/// <summary>
/// What makes a meeting quorate: at least so many seats, so many of a hundred seats, and every statutory seat. Boards set
/// it themselves; a meeting is said to be quorate or not, and no decision is ever undone by it.
/// </summary>
public sealed record QuorumRule(int? Seats, int? Percent, bool EveryStatutory)
{
    public static QuorumRule None { get; } = new(null, null, false);

    public bool IsSet => Seats is not null || Percent is not null || EveryStatutory;

    /// <summary>"At least 5 seats, and every statutory seat".</summary>
    public string InWords => IsSet ? Capital(string.Join(", and ", Parts())) : "No rule";

    /// <summary>The least number of seats that must be filled, of those the group has.</summary>
    public int SeatsNeeded(int all) => Math.Max(Seats ?? 0, Percent is { } share ? (int)Math.Ceiling(all * share / 100m) : 0);

    /// <summary>Whether those who are there make a quorum, and what is missing.</summary>
    /// <param name="seats">Every seat of the group on that day, and whether somebody sits on it now.</param>
    public QuorumStanding Of(IReadOnlyList<SeatFilled> seats)
    {
        var (filled, needed) = (seats.Count(s => s.IsFilled), SeatsNeeded(seats.Count));
        var missing = new List<string>();
        if (filled < needed) missing.Add($"{needed - filled} more {(needed - filled == 1 ? "seat" : "seats")}");
        if (EveryStatutory) missing.AddRange(seats.Where(s => s.IsStatutory && !s.IsFilled).Select(s => s.Name));
        return new(IsSet, missing.Count == 0, filled, seats.Count, missing);
    }

    /// <summary>Refuses what can never be met.</summary>
    /// <param name="all">How many seats the group has.</param>
    public void Check(int all)
    {
        if (Seats is < 1) throw new RuleBrokenException("QuorumSeats", "Number of seats must be 1 or more");
        if (Percent is < 1 or > 100) throw new RuleBrokenException("QuorumPercent", "Share of the seats must be between 1 and 100");
        if (all > 0 && Seats > all)
            throw new RuleBrokenException("QuorumSeats", string.Create(CultureInfo.InvariantCulture, $"The group has {all} seats, so a quorum of {Seats} can never be met. Enter {all} or fewer, or add seats first"));
    }

    private IEnumerable<string> Parts()
    {
        if (Seats is { } seats) yield return $"at least {seats} {(seats == 1 ? "seat" : "seats")}";
        if (Percent is { } share) yield return $"at least {share}% of the seats";
        if (EveryStatutory) yield return "every statutory seat";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

/// <summary>A seat at one moment of a meeting.</summary>
public sealed record SeatFilled(string Name, bool IsStatutory, bool IsFilled);

/// <summary>Whether a meeting is quorate; <see cref="Missing"/> names what it lacks.</summary>
public sealed record QuorumStanding(bool HasRule, bool IsMet, int Filled, int Seats, IReadOnlyList<string> Missing)
{
    /// <summary>"Not met: 4 of 9 seats are filled. Missing: 1 more seat, Northmere Police".</summary>
    public string InWords => !HasRule
        ? $"No rule: {Filled} of {Seats} seats are filled"
        : $"{(IsMet ? "Met" : "Not met")}: {Filled} of {Seats} seats are filled{(IsMet ? "" : $". Missing: {string.Join(", ", Missing)}")}";
}
