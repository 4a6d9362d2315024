namespace Safeboard.Domain.Minutes.Log;

/// <summary>Whether two texts say the same action: the tracker's words are seldom those of the sentence it came from.</summary>
internal static class Likeness
{
    private const double Enough = 0.6;
    private static readonly HashSet<string> Small = ["a", "an", "and", "are", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or", "that", "the", "their", "this", "to", "was", "will", "with", "action", "agreed"];

    /// <summary>Most words of the shorter one stand in the longer one.</summary>
    public static bool SaySame(string one, string other)
    {
        var (first, second) = (Words(one), Words(other));
        var shorter = Math.Min(first.Count, second.Count);
        if (shorter == 0) return false;
        return first.Count(second.Contains) >= Math.Max(Enough * shorter, Math.Min(2, shorter));
    }

    /// <summary>The same words, whatever the spaces and the full stop.</summary>
    public static bool AreWords(string one, string other) => Plain(one) == Plain(other);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ';', ' ');

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', '\n', '\t', ',', ';', '.', ':', '(', ')', '/', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries).Where(w => !Small.Contains(w))];
}
