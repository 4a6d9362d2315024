namespace Safeboard.Documents.Reading;

/// <summary>Tells what may stand in a margin, who and when, from a column in which whole tasks stand.</summary>
internal static class MarginWords
{
    /// <summary>Characters that a line of a margin may have.</summary>
    public const int Longest = 30;

    /// <summary>Of the words of a margin, so many begin with a small letter at most, those between owners and dates left out.</summary>
    private const double MostSmall = 0.25;

    private static readonly HashSet<string> Between = new(["by", "and", "or", "with", "to", "of", "for", "the", "at", "in", "on", "before", "after", "end", "next", "this", "asap", "all", "meeting", "month", "week", "ongoing", "now", "done"], StringComparer.Ordinal);

    public static bool AreOwners(IEnumerable<string> notes)
    {
        int all = 0, small = 0;
        foreach (var note in notes)
            foreach (var word in note.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                all++;
                if (char.IsLower(word[0]) && !Between.Contains(word.TrimEnd('.', ',', ';', ':'))) small++;
            }
        return small <= MostSmall * all;
    }
}
