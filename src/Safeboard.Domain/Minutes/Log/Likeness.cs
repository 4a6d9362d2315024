namespace Safeboard.Domain.Minutes.Log;

/// <summary>Whether two texts say the same action: the tracker's words are seldom those of the sentence it came from.</summary>
internal static class Likeness
{
    private const double Enough = 0.6;
    private const double Nearly = 0.85;
    private const int FewWords = 2;
    private const int ManyWords = 4;
    private static readonly HashSet<string> Small = ["a", "an", "and", "are", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or", "that", "the", "their", "this", "to", "was", "will", "with", "action", "agreed"];

    /// <summary>Most words of the shorter one stand in the longer one: enough where both stand at the same place.</summary>
    public static bool SaySame(string one, string other) => Share(one, other, Enough, FewWords);

    /// <summary>Nearly all of them do, and they are many: the same action wherever it stands.</summary>
    public static bool SayNearlySame(string one, string other) => AreWords(one, other) || Share(one, other, Nearly, ManyWords);

    /// <summary>The same words, whatever the spaces and the full stop.</summary>
    public static bool AreWords(string one, string other) => Plain(one) == Plain(other);

    private static bool Share(string one, string other, double enough, int least)
    {
        var (first, second) = (Words(one), Words(other));
        var shorter = Math.Min(first.Count, second.Count);
        return shorter > 0 && first.Count(second.Contains) >= Math.Max(enough * shorter, least == FewWords ? Math.Min(least, shorter) : least);
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ';', ' ');

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', '\n', '\t', ',', ';', '.', ':', '(', ')', '/', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries).Where(w => !Small.Contains(w))];
}
