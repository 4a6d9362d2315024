using System.Collections.Frozen;

namespace Safeboard.Documents.Understanding.Challenges;

/// <summary>How much each sign speaks for a challenge. Written by build/learn-challenges; not changed by hand.</summary>
internal static class ChallengeWeights
{
    /// <summary>A sentence without any sign.</summary>
    public const double Start = -5.20;

    /// <summary>From here on a sentence is taken for a challenge.</summary>
    public const double Enough = -0.3;

    public static FrozenDictionary<string, double> All { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["a rule finds it"] = 3.01,
        ["a question mark"] = 2.21,
        ["asks what, who, which or where"] = 2.00,
        ["somebody speaks or acts"] = 1.88,
        ["asks of what has or had been done"] = 1.86,
        ["again, twice, the third time"] = 1.82,
        ["asks why"] = 1.58,
        ["asks whether"] = 1.36,
        ["since a month or a year, previously"] = 1.32,
        ["asked to explain, say, account"] = 1.31,
        ["disappointed, astonished, fed up"] = 1.31,
        ["says to whom"] = 1.31,
        ["has not, still not, not once"] = 1.23,
        ["did not, cannot"] = 1.22,
        ["the next sentence answers"] = 1.16,
        ["asks for an assurance, an explanation, a date"] = 1.15,
        ["challenge, account, justify"] = 1.08,
        ["nobody, nothing, no evidence"] = 1.08,
        ["suggested, requested"] = 1.07,
        ["not acceptable, hard to see, not satisfied"] = 0.96,
        ["actually, directly, how confident"] = 0.95,
        ["said, observed, pointed out"] = 0.91,
        ["should have, entitled, responsible"] = 0.79,
        ["asks how"] = 0.77,
        ["what changed, what difference"] = 0.66,
        ["a long sentence"] = 0.63,
        ["concern or worry"] = 0.62,
        ["was asked or pressed"] = 0.56,
        ["a speaker and a colon"] = 0.55,
        ["assurance of any sort"] = 0.53,
        ["asks when"] = 0.51,
        ["felt, considered, in her view"] = 0.41,
        ["promised, outstanding, overdue, missed"] = 0.12,
        ["but, although, given that"] = 0.07,
        ["figures"] = -0.44,
        ["will, is to"] = -0.52,
        ["thanked, presented, reported, agreed"] = -0.59,
        ["an action or a time limit"] = -0.62,
        ["asks for a kindness: could, might, in future"] = -0.66,
        ["a short sentence"] = -0.85,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
