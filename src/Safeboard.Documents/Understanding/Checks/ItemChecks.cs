using System.Globalization;
using Safeboard.Documents.Model;

namespace Safeboard.Documents.Understanding.Checks;

/// <summary>Numbers of items that stand twice, are left out or come late.</summary>
internal static class ItemChecks
{
    public static IEnumerable<ReadingWarning> Find(DocumentReading reading)
    {
        var numbered = reading.Items.Where(i => i.Number is not null).Select(i => new Numbered(i, i.Number!.Trim('.', ')', '(', ' '))).ToList();
        foreach (var twice in numbered.GroupBy(i => i.Printed, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return ClerkChecks.At("repeated-item", $"{twice.Count()} items have the number {twice.Key}", twice.Key, twice.Last().Item);
        var whole = numbered.Where(i => i.Number >= 0).ToList();
        foreach (var warning in whole.Count >= 4 ? Runs(whole) : []) yield return warning;
    }

    private sealed record Numbered(ItemReading Item, string Printed)
    {
        /// <summary>The number where it is a whole one; else -1.</summary>
        public int Number { get; } = int.TryParse(Printed, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
    }

    private static IEnumerable<ReadingWarning> Runs(List<Numbered> items)
    {
        var numbers = Array.ConvertAll([.. items], i => i.Number);
        Array.Sort(numbers);
        var missing = new List<int>();
        for (var n = numbers[0]; n < Math.Min(numbers[^1], numbers[0] + 100); n++)
            if (Array.BinarySearch(numbers, n) < 0) missing.Add(n);
        // Where many are missing the numbers are of another sort.
        if (missing.Count is 1 or 2)
            foreach (var gap in missing) yield return ClerkChecks.At("item-gap", $"There is no item {gap}", gap.ToString(CultureInfo.InvariantCulture), items.First(i => i.Number > gap).Item);
        for (var i = 1; i < items.Count; i++)
            if (items[i].Number > items[i - 1].Number + 1 && items.Skip(i + 1).Any(later => later.Number < items[i].Number && later.Number > items[i - 1].Number))
                yield return ClerkChecks.At("item-order", $"Item {items[i].Number} stands before item {items[i - 1].Number + 1}", items[i].Number.ToString(CultureInfo.InvariantCulture), items[i].Item);
    }
}
