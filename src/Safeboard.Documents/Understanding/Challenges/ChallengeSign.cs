using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Challenges;

/// <summary>A sign in the wording of a sentence, and pieces of which every such wording holds one: they settle most sentences.</summary>
internal sealed class ChallengeSign(string name, Regex pattern, params string[] pieces)
{
    private readonly Cues? _pieces = pieces.Length == 0 ? null : Cues.AnyCase(pieces);

    public string Name => name;
    public double Weight { get; } = ChallengeWeights.All[name];

    public bool In(string words) => MayBeIn(words) && IsWordedIn(words);

    public bool MayBeIn(string words) => _pieces is null || _pieces.In(words);

    public bool IsWordedIn(string words) => pattern.IsMatch(words);
}
