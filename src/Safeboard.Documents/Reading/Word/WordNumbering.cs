using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Safeboard.Documents.Reading.Word;

/// <summary>Computes the numbers that Word shows before the paragraphs of automatic lists.</summary>
internal sealed class WordNumbering
{
    private sealed record Level(string Format, string Text, int Start);

    private readonly Dictionary<int, Dictionary<int, Level>> _abstract = [];
    private readonly Dictionary<int, int> _abstractOf = [];
    private readonly Dictionary<(int Num, int Level), int> _starts = [];
    private readonly Dictionary<int, int[]> _counters = [];

    public WordNumbering(XElement? numbering)
    {
        if (numbering is null) return;
        foreach (var list in numbering.Children("abstractNum"))
            if (list.Number("abstractNumId") is { } id) _abstract[id] = Levels(list);
        foreach (var num in numbering.Children("num"))
        {
            if (num.Number("numId") is not { } id || num.Child("abstractNumId").Number() is not { } of) continue;
            _abstractOf[id] = of;
            foreach (var change in num.Children("lvlOverride"))
                if (change.Number("ilvl") is { } level && change.Child("startOverride").Number() is { } start) _starts[(id, level)] = start;
        }
    }

    /// <summary>The number of the next paragraph in a list: "3.", "b)", "•"; null where there is none. Counts on.</summary>
    public (string Label, bool IsBullet)? Next(int num, int level)
    {
        if (num <= 0 || level is < 0 or > 8 || !_abstractOf.TryGetValue(num, out var of) || !_abstract.TryGetValue(of, out var levels) || !levels.TryGetValue(level, out var style)) return null;
        if (style.Format == "bullet") return ("•", true);
        if (style.Format == "none") return null;
        var counters = Counters(num, of, levels);
        counters[level] = counters[level] == int.MinValue ? StartOf(num, level, style) : counters[level] + 1;
        for (var deeper = level + 1; deeper < counters.Length; deeper++) counters[deeper] = int.MinValue;
        return (Label(style, levels, counters, num), false);
    }

    private int[] Counters(int num, int of, Dictionary<int, Level> levels)
    {
        // Lists that share their style go on counting together, unless one is told to start anew.
        var key = _starts.Keys.Any(s => s.Num == num) ? -num : of;
        if (_counters.TryGetValue(key, out var known)) return known;
        var fresh = new int[9];
        Array.Fill(fresh, int.MinValue);
        return _counters[key] = fresh;
    }

    private int StartOf(int num, int level, Level style) => _starts.TryGetValue((num, level), out var start) ? start : style.Start;

    private string Label(Level style, Dictionary<int, Level> levels, int[] counters, int num)
    {
        var label = new StringBuilder();
        for (var i = 0; i < style.Text.Length; i++)
        {
            if (style.Text[i] != '%' || i + 1 >= style.Text.Length || !char.IsAsciiDigit(style.Text[i + 1])) { label.Append(style.Text[i]); continue; }
            var which = style.Text[++i] - '1';
            if (which < 0 || which > 8) continue;
            var value = counters[which] == int.MinValue ? levels.TryGetValue(which, out var other) ? StartOf(num, which, other) : 1 : counters[which];
            label.Append(Shown(levels.TryGetValue(which, out var own) ? own.Format : "decimal", value));
        }
        return label.ToString();
    }

    private static string Shown(string format, int value) => format switch
    {
        "lowerLetter" => Letters(value).ToLowerInvariant(),
        "upperLetter" => Letters(value),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperRoman" => Roman(value),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(int value) => value < 1 ? "" : new string((char)('A' + (value - 1) % 26), Math.Min(1 + (value - 1) / 26, 9));

    private static string Roman(int value)
    {
        if (value is < 1 or > 3999) return value.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        foreach (var (worth, sign) in (ReadOnlySpan<(int, string)>)[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
            for (; value >= worth; value -= worth) text.Append(sign);
        return text.ToString();
    }

    private static Dictionary<int, Level> Levels(XElement list)
    {
        var levels = new Dictionary<int, Level>();
        foreach (var level in list.Children("lvl"))
            if (level.Number("ilvl") is { } i) levels[i] = new(level.Child("numFmt").Value() ?? "decimal", level.Child("lvlText").Value() ?? "", level.Child("start").Number() ?? 1);
        return levels;
    }
}
