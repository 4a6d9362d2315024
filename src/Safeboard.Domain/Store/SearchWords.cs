namespace Safeboard.Domain.Store;

/// <summary>The words of a search, safe to hand to either database's query language.</summary>
public static class SearchWords
{
    private const int Most = 12;

    /// <summary>Letters and digits only; AP34/17 becomes AP34 and 17, as the index has it.</summary>
    public static IReadOnlyList<string> Of(string words)
    {
        var letters = words.Normalize().Select(c => char.IsLetterOrDigit(c) ? c : ' ').ToArray();
        return [.. new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(Most)];
    }
}
