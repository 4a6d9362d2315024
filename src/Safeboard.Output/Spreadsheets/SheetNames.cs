namespace Safeboard.Output.Spreadsheets;

/// <summary>Names that Excel accepts for sheets: at most 31 characters, none of \ / ? * [ ] :, each used once.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    public static IReadOnlyList<string> For(IEnumerable<string> titles)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. titles.Select(title => Unused(Clean(title), used))];
    }

    private static string Clean(string title)
    {
        var text = XmlText.Clean(string.Concat(title.Select(c => @"\/?*[]:".Contains(c) || char.IsControl(c) ? ' ' : c)));
        var name = Cut(text.Trim().Trim('\''), Longest);
        if (name.Length == 0)
            return "Sheet";
        // Excel keeps this one name for itself.
        return name.Equals("History", StringComparison.OrdinalIgnoreCase) ? name + " list" : name;
    }

    private static string Unused(string name, HashSet<string> used)
    {
        var tried = name;
        for (var n = 2; !used.Add(tried); n++)
            tried = $"{Cut(name, Longest - $" ({n})".Length)} ({n})";
        return tried;
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd(' ', '\'');
    }
}
