using System.Globalization;

namespace Safeboard.Output.Packs;

/// <summary>
/// The numbers that are printed on the pages. The first pack counts 1, 2, 3; what comes later takes letters after the page before it (43a, 43b), so that
/// nobody's notes go wrong. A number that went out stays with its part for good; a letter is never given twice.
/// </summary>
internal static class PackNumbers
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<PreparedPart> parts)
    {
        var labels = parts.Select(p => (p.Part.KeptNumbers ?? []).Take(p.Pages).ToList()).ToList();
        var before = new int[parts.Count];
        var last = 0;
        for (var n = 0; n < parts.Count; n++)
        {
            if (parts[n].Part is { Supplement: 0, KeptNumbers: null }) labels[n].AddRange(Enumerable.Range(last + 1, parts[n].Pages).Select(Text));
            if (parts[n].Part.Supplement == 0) last = (parts[n].Part.KeptNumbers ?? labels[n]).Select(Whole).Append(last).Max();
            before[n] = last;
        }
        AddLetters(parts, labels, before);
        return labels;
    }

    /// <summary>Supplements in the order in which they went out; last, pages by which a paper of the first pack has grown.</summary>
    private static void AddLetters(IReadOnlyList<PreparedPart> parts, List<List<string>> labels, int[] before)
    {
        var used = parts.SelectMany(p => p.Part.KeptNumbers ?? []).GroupBy(Whole).ToDictionary(g => g.Key, g => g.Max(Place));
        foreach (var n in Enumerable.Range(0, parts.Count).OrderBy(n => parts[n].Part.Supplement == 0 ? int.MaxValue : parts[n].Part.Supplement))
        {
            while (labels[n].Count < parts[n].Pages)
            {
                used[before[n]] = used.GetValueOrDefault(before[n]) + 1;
                labels[n].Add(Text(before[n]) + Letters(used[before[n]]));
            }
        }
    }

    /// <summary>“12 to 19”, “43a”, as a table of contents has it.</summary>
    public static string Range(IReadOnlyList<string> labels) => labels.Count == 1 ? labels[0] : $"{labels[0]} to {labels[^1]}";

    /// <summary>i, ii, iii for the cover and the contents.</summary>
    public static string Roman(int number)
    {
        (int Value, string Text)[] signs = [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var text = "";
        foreach (var sign in signs)
            for (; number >= sign.Value; number -= sign.Value) text += sign.Text;
        return text;
    }

    /// <summary>a … z, aa, ab …</summary>
    private static string Letters(int number) => number > 26 ? Letters((number - 1) / 26) + Letters((number - 1) % 26 + 1) : ((char)('a' + number - 1)).ToString();

    /// <summary>43 of 43b.</summary>
    private static int Whole(string label) => int.Parse(label.TrimEnd([.. "abcdefghijklmnopqrstuvwxyz"]), CultureInfo.InvariantCulture);

    /// <summary>2 of 43b; 0 of 43.</summary>
    private static int Place(string label) => label.Where(char.IsAsciiLetterLower).Aggregate(0, (sum, letter) => sum * 26 + letter - 'a' + 1);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
