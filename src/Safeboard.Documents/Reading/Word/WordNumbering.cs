using System.Text;
using System.Xml.Linq;

namespace Safeboard.Documents.Reading.Word;

/// <summary>What Word shows before a paragraph of a list, and what stands between that and the text.</summary>
internal readonly record struct WordLabel(string Text, bool IsBullet, bool Spaced);

/// <summary>Computes the numbers that Word shows before the paragraphs of automatic lists.</summary>
internal sealed class WordNumbering
{
    private const int None = int.MinValue;

    private readonly WordLists _lists;
    private readonly Dictionary<int, int[]> _counters = [];
    private readonly HashSet<(int Num, int Level)> _restarted = [];

    public WordNumbering(XElement? numbering, WordStyles styles) => _lists = new(numbering, styles);

    /// <summary>The level of a list that belongs to a paragraph style.</summary>
    public int? LevelOf(int num, string? style) => _lists.LevelOf(num, style);

    /// <summary>The number of the next paragraph in a list: "3.", "b)", "•"; null where there is none. Counts on.</summary>
    public WordLabel? Next(int num, int level)
    {
        if (num <= 0 || level is < 0 or > 8 || _lists.Level(num, level) is not { } style) return null;
        if (style.Format == "bullet") return new("•", IsBullet: true, Spaced: true);
        var counters = Counters(num);
        Count(counters, num, level, style);
        var label = Label(style, counters, num);
        return label.Length == 0 ? null : new(label, IsBullet: false, style.Spaced);
    }

    private void Count(int[] counters, int num, int level, WordLevel style)
    {
        // A list that is told to begin anew does so once; afterwards it counts on with all that share its form.
        if (_lists.Start(num, level) is { } anew && _restarted.Add((num, level))) counters[level] = anew;
        else counters[level] = counters[level] == None ? style.Start : counters[level] + 1;
        for (var upper = 0; upper < level; upper++)
            if (counters[upper] == None) counters[upper] = _lists.Level(num, upper)?.Start ?? 1;
        for (var deeper = level + 1; deeper < counters.Length; deeper++)
            if (_lists.Level(num, deeper)?.RestartAfter is not { } after || level < after) counters[deeper] = None;
    }

    private int[] Counters(int num)
    {
        var key = _lists.Abstract(num);
        if (_counters.TryGetValue(key, out var known)) return known;
        var fresh = new int[9];
        Array.Fill(fresh, None);
        return _counters[key] = fresh;
    }

    private string Label(WordLevel style, int[] counters, int num)
    {
        var label = new StringBuilder();
        for (var i = 0; i < style.Text.Length; i++)
        {
            if (style.Text[i] != '%' || i + 1 >= style.Text.Length || !char.IsAsciiDigit(style.Text[i + 1])) { label.Append(style.Text[i]); continue; }
            var which = style.Text[++i] - '1';
            if (which is < 0 or > 8 || counters[which] == None) continue;
            var format = _lists.Level(num, which)?.Format ?? "decimal";
            label.Append(WordNumbers.Shown(style.IsLegal && format != "none" ? "decimal" : format, counters[which]));
        }
        return label.ToString();
    }
}
