using System.Text.RegularExpressions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Challenges;

/// <summary>Puts the sector in place of an agency's name, and “a member” in place of a person's. What is written in another way stays: a person reads it before it leaves the office.</summary>
internal sealed class NamesToLeaveOut
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private readonly Dictionary<string, string> shown = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? names;

    public NamesToLeaveOut(IReadOnlyList<AgencyRow> agencies, IReadOnlyList<string> people)
    {
        foreach (var agency in agencies)
            foreach (var name in agency.AlsoKnownAs.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Prepend(agency.Name)) shown.TryAdd(name, InPlaceOf(agency.Sector));
        foreach (var person in people) shown.TryAdd(person, "a member");
        // The longest first: the name of a trust may begin with that of its council.
        var any = string.Join('|', shown.Keys.Where(n => n.Length > 1).OrderByDescending(n => n.Length).Select(Regex.Escape));
        names = any.Length == 0 ? null : new($@"(?<!\w)(?:the\s+)?(?<n>{any})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Limit);
    }

    public string LeaveOut(string text) => names is null ? text : names.Replace(text, m => shown[m.Groups["n"].Value] is var other && IsStart(text, m.Index) ? char.ToUpperInvariant(other[0]) + other[1..] : shown[m.Groups["n"].Value]);

    private static bool IsStart(string text, int at) => text[..at].TrimEnd() is var before && (before.Length == 0 || before[^1] is '.' or '!' or '?' or '\n');

    private static string InPlaceOf(Sector sector) => sector switch
    {
        Sector.LocalAuthority => "a council service",
        Sector.Health => "a health body",
        Sector.Police => "the police",
        Sector.Probation => "probation",
        Sector.Education => "a school or college",
        Sector.Voluntary => "a voluntary organisation",
        Sector.FireAndRescue => "the fire and rescue service",
        Sector.Courts => "the courts",
        Sector.Housing => "a housing provider",
        Sector.Faith => "a faith organisation",
        Sector.Lay => "a lay member",
        _ => "an agency",
    };
}
