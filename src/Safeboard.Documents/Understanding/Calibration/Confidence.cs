using Safeboard.Documents.Model;

namespace Safeboard.Documents.Understanding.Calibration;

/// <summary>How many of a rule's findings were right on the labelled documents.</summary>
internal sealed record RuleRate(int Right, int Of);

/// <summary>How sure a finding is: what its rule's author thought, corrected by how often the rule was right on labelled documents.</summary>
internal static class Confidence
{
    /// <summary>What the author thought counts as so many findings, so that a rule seen three times is not certain (as in reliability.py).</summary>
    private const int Weight = 10;

    public static DocumentReading Apply(DocumentReading reading) => reading with
    {
        Header = Places(reading.Header),
        Attendance = All("attendance", reading.Attendance),
        Items = All("items", reading.Items),
        // What prose implies is a guess of another sort than what a document marks, and believed apart.
        Actions = [.. reading.Actions.Select(a => Sure(a.Explicit ? "actions" : "implied", a))],
        Decisions = All("decisions", reading.Decisions),
        Challenges = All("challenges", reading.Challenges),
        Risks = All("risks", reading.Risks),
        Recommendations = All("recommendations", reading.Recommendations),
        Statistics = All("statistics", reading.Statistics),
        NextMeetings = All("next_meetings", reading.NextMeetings),
        PersonalData = All("personal_data", reading.PersonalData),
    };

    /// <summary>The confidence of one rule: seldom seen, it is believed no more than its kind deserves on a document that nobody has looked at.</summary>
    public static double Of(RuleRate? rate, double thought, double kind = 1) =>
        rate is null or { Of: 0 } ? Math.Min(thought, kind) :
        // Rounded down, that nothing is said to be surer than was counted.
        Math.Floor((rate.Right + Weight * Math.Min(thought, kind)) / (rate.Of + Weight) * 100 + 1e-9) / 100;

    /// <summary>Kind and the small words of the reason: names, numbers and quotes of one document are left out.</summary>
    public static string Rule(string kind, string? why) =>
        $"{kind}: {string.Join(' ', (why ?? "").Split(' ').Where(w => w.Length > 0 && char.IsLower(w[0])))}";

    private static Dictionary<string, HeaderPlace> Places(IReadOnlyDictionary<string, HeaderPlace> header)
    {
        var places = new Dictionary<string, HeaderPlace>(StringComparer.Ordinal);
        foreach (var (name, place) in header) places[name] = Sure("header", place);
        return places;
    }

    private static List<T> All<T>(string kind, IReadOnlyList<T> findings)
        where T : Finding => [.. findings.Select(f => Sure(kind, f))];

    private static T Sure<T>(string kind, T finding)
        where T : Finding =>
        finding with { Confidence = Of(RuleRates.All.GetValueOrDefault(Rule(kind, finding.Why)), finding.Confidence, RuleRates.Kinds.GetValueOrDefault(kind, 1)) };
}
