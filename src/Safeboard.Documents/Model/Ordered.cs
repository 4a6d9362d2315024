namespace Safeboard.Documents.Model;

/// <summary>Looks places up in lists that stand in the order of the text.</summary>
internal static class Ordered
{
    /// <summary>How many entries, from the first on, come before a place; none behind them does.</summary>
    public static int CountBefore<T>(IReadOnlyList<T> entries, int place, Func<T, int, bool> isBefore)
    {
        int low = 0, high = entries.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isBefore(entries[middle], place)) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
