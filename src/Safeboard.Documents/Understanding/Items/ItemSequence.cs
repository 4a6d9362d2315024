namespace Safeboard.Documents.Understanding.Items;

/// <summary>
/// Tells the numbers of items from the numbers of lists inside them: items run on through the document.
/// </summary>
internal static class ItemSequence
{
    public static List<ItemHeading> Choose(List<ItemHeading> found)
    {
        var strong = found.Where(h => h.Strength != HeadingStrength.Plain).ToList();
        if (strong.Count >= 3) return WithGapsFilled(strong, found);
        // The numbers of a list stand line by line; an item has text below it.
        var apart = LongestRun([.. found.Where((h, i) => i + 1 >= found.Count || found[i + 1].Block > h.Block + 1)]);
        var all = LongestRun(found);
        return apart.Count >= all.Count ? apart : all;
    }

    // Items taken out of order keep their place; a plain line fits where its number is missing between two strong ones.
    private static List<ItemHeading> WithGapsFilled(List<ItemHeading> strong, List<ItemHeading> found)
    {
        var cells = strong.Where(h => h.Strength == HeadingStrength.Cell).ToList();
        var styled = strong.Where(h => h.Strength == HeadingStrength.Styled).ToList();
        var main = cells.Count >= styled.Count ? cells : styled;
        var numbers = main.Select(h => h.Value).ToHashSet();
        var highest = numbers.Max();
        foreach (var other in found.Except(main))
        {
            var number = other.Value;
            if (numbers.Contains(number) || number > highest + 3) continue;
            var before = main.Where(h => h.Block < other.Block).Select(h => h.Value).DefaultIfEmpty(0).Last();
            if (number == before + 1) { main = [.. main.Append(other).OrderBy(h => h.Block)]; numbers.Add(number); }
        }
        return main;
    }

    /// <summary>The longest row of lines whose numbers rise, by steps of at most three, or fall back once for an item taken early.</summary>
    private static List<ItemHeading> LongestRun(List<ItemHeading> found)
    {
        if (found.Count > 400) found = found[..400];
        var best = new List<ItemHeading>();
        for (var start = 0; start < found.Count && start < 40; start++)
        {
            var run = Run(found, start);
            if (run.Count > best.Count) best = run;
        }
        return best.Count >= 2 ? best : [];
    }

    private static List<ItemHeading> Run(List<ItemHeading> found, int start)
    {
        var run = new List<ItemHeading> { found[start] };
        var seen = new HashSet<int> { found[start].Value };
        var next = found[start].Value + 1;
        for (var i = start + 1; i < found.Count; i++)
        {
            var number = found[i].Value;
            // An item taken early: its number is ahead, and the expected one still comes.
            var early = number > next && number <= next + 12 && found.Skip(i + 1).Take(6).Any(h => h.Value == next);
            var expected = !early && number >= next && number <= next + 2;
            if (!expected && !early || !seen.Add(number)) continue;
            run.Add(found[i]);
            if (expected) next = number + 1;
            while (seen.Contains(next)) next++;
        }
        return run;
    }
}
