namespace Safeboard.Domain.Minutes.Versions;

/// <summary>What became of some words between two texts.</summary>
public enum WordChange { Same, Gone, New }

/// <summary>A run of words that share what became of them.</summary>
public sealed record WordRun(WordChange Change, string Text);

/// <summary>Compares two texts word by word: the fewest words struck out and added that turn the one into the other.</summary>
public static class WordComparison
{
    /// <summary>Beyond this the table of the comparison would be too large: then the whole is replaced by the whole.</summary>
    private const int MostWords = 3000;

    public static IReadOnlyList<WordRun> Of(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        if (old.Length > MostWords || now.Length > MostWords) return [new(WordChange.Gone, before), new(WordChange.New, after)];
        var common = Common(old, now);
        var steps = new List<(WordChange Change, string Word)>();
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j]) { steps.Add((WordChange.Same, now[j])); i++; j++; }
            else if (i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1])) steps.Add((WordChange.Gone, old[i++]));
            else steps.Add((WordChange.New, now[j++]));
        }
        return Runs(steps);
    }

    /// <summary>How many words the rests of both texts have in common, in order, from each pair of places on.</summary>
    private static ushort[,] Common(string[] old, string[] now)
    {
        var common = new ushort[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? (ushort)(common[i + 1, j + 1] + 1) : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }

    /// <summary>Words that share what became of them in one run; between two changes the words struck out come first.</summary>
    private static List<WordRun> Runs(List<(WordChange Change, string Word)> steps)
    {
        var runs = new List<WordRun>();
        for (var at = 0; at < steps.Count;)
        {
            var same = steps[at].Change == WordChange.Same;
            var end = steps.FindIndex(at, s => s.Change == WordChange.Same != same) is >= 0 and var next ? next : steps.Count;
            foreach (var change in same ? [WordChange.Same] : new[] { WordChange.Gone, WordChange.New })
                if (steps[at..end].Where(s => s.Change == change).Select(s => s.Word).ToList() is { Count: > 0 } words) runs.Add(new(change, string.Join(' ', words)));
            at = end;
        }
        return runs;
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
