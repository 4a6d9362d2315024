using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.Live;

/// <summary>What a sign before initials says.</summary>
public enum RollSign { Here, Apologies, Left }

/// <summary>One of those typed into the quick field: "NA" here, "-OL" apologies, "LM for HS" deputy, ">SC" left.</summary>
public sealed record RollEntry(RollSign Sign, string Who, string? For)
{
    private const string Between = " for ";

    /// <summary>Several are divided by commas.</summary>
    public static IReadOnlyList<RollEntry> Read(string? typed)
    {
        var parts = (typed ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 0 ? throw new RuleBrokenException("Typed", "Type initials, like “NA” or “-OL”") : [.. parts.Select(One)];
    }

    private static RollEntry One(string part)
    {
        var sign = part[0] switch { '-' or '–' or '−' => RollSign.Apologies, '>' => RollSign.Left, _ => RollSign.Here };
        var rest = part.TrimStart('-', '–', '−', '>', '+', ' ') + " ";
        var at = rest.IndexOf(Between, StringComparison.OrdinalIgnoreCase);
        var (who, seat) = at < 0 ? (rest.Trim(), null) : (rest[..at].Trim(), rest[(at + Between.Length)..].Trim());
        if (who.Length == 0 || seat is { Length: 0 }) throw new RuleBrokenException("Typed", $"“{part}” names nobody. Type initials, like “NA” or “LM for HS”");
        return new(sign, who, seat);
    }
}
