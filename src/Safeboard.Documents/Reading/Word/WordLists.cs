using System.Xml.Linq;

namespace Safeboard.Documents.Reading.Word;

/// <summary>One level of a list: how its number is written, and when it begins anew.</summary>
internal sealed record WordLevel(string Format, string Text, int Start, string? Style)
{
    /// <summary>False where the number stands against the text without a space.</summary>
    public bool Spaced { get; init; } = true;

    /// <summary>All its numbers are shown as 1, 2, 3, whatever the upper levels use.</summary>
    public bool IsLegal { get; init; }

    /// <summary>Only levels above this one begin it anew; 0 for none; null where every upper level does.</summary>
    public int? RestartAfter { get; init; }
}

/// <summary>The lists that a document defines, with what single lists change of their common form.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<int, Dictionary<int, WordLevel>> _forms = [];
    private readonly Dictionary<int, string> _linked = [];
    private readonly Dictionary<int, int> _formOf = [];
    private readonly Dictionary<(int Num, int Level), int> _starts = [];
    private readonly Dictionary<(int Num, int Level), WordLevel> _changed = [];
    private readonly WordStyles _styles;

    public WordLists(XElement? numbering, WordStyles styles)
    {
        _styles = styles;
        if (numbering is null) return;
        foreach (var form in numbering.Children("abstractNum"))
        {
            if (form.Number("abstractNumId") is not { } id) continue;
            _forms[id] = Levels(form);
            if (form.Child("numStyleLink").Value() is { } link) _linked[id] = link;
        }
        foreach (var num in numbering.Children("num"))
            if (num.Number("numId") is { } id && num.Child("abstractNumId").Number() is { } of) Add(num, id, of);
    }

    /// <summary>The form that a list has; lists of one form count on together.</summary>
    public int Abstract(int num)
    {
        var form = _formOf[num];
        // A list may take its form from a style that names another list.
        return _linked.TryGetValue(form, out var style) && _styles.List(style) is { } list && list.Num != num && _formOf.TryGetValue(list.Num, out var other) ? other : form;
    }

    public WordLevel? Level(int num, int level)
    {
        if (!_formOf.ContainsKey(num)) return null;
        if (_changed.TryGetValue((num, level), out var changed)) return changed;
        return _forms.TryGetValue(Abstract(num), out var levels) ? levels.GetValueOrDefault(level) : null;
    }

    public int? Start(int num, int level) => _starts.TryGetValue((num, level), out var start) ? start : null;

    public int? LevelOf(int num, string? style)
    {
        if (style is null || !_formOf.ContainsKey(num) || !_forms.TryGetValue(Abstract(num), out var levels)) return null;
        foreach (var (i, level) in levels) if (level.Style == style) return i;
        return null;
    }

    private void Add(XElement num, int id, int of)
    {
        _formOf[id] = of;
        foreach (var change in num.Children("lvlOverride"))
        {
            if (change.Number("ilvl") is not { } level) continue;
            if (change.Child("startOverride").Number() is { } start) _starts[(id, level)] = start;
            if (change.Child("lvl") is { } own) _changed[(id, level)] = Level(own);
        }
    }

    private static Dictionary<int, WordLevel> Levels(XElement form)
    {
        var levels = new Dictionary<int, WordLevel>();
        foreach (var level in form.Children("lvl"))
            if (level.Number("ilvl") is { } i) levels[i] = Level(level);
        return levels;
    }

    private static WordLevel Level(XElement level) =>
        new(level.Child("numFmt").Value() ?? "decimal", level.Child("lvlText").Value() ?? "", level.Child("start").Number() ?? 1, level.Child("pStyle").Value())
        {
            Spaced = level.Child("suff").Value() != "nothing",
            IsLegal = level.Child("isLgl").IsOn(),
            RestartAfter = level.Child("lvlRestart").Number(),
        };
}
