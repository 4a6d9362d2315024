using System.Text;
using System.Xml.Linq;
using Safeboard.Documents.Reading.Word;

namespace Safeboard.Documents.Reading.OpenDocument;

/// <summary>How the numbers of one level of a list are written; no format for bullets.</summary>
internal sealed record OdtLevel(string? Format, string Prefix, string Suffix, int Start, int Shown);

/// <summary>Computes the numbers that are shown before list items and headings.</summary>
internal sealed class OdtLists
{
    private const int Deepest = 10;

    private readonly Dictionary<string, OdtLevel?[]> _forms = new(StringComparer.Ordinal);
    private readonly OdtLevel?[] _outline = new OdtLevel?[Deepest];
    private readonly int?[] _headings = new int?[Deepest];
    private readonly Dictionary<string, int?[]> _last = new(StringComparer.Ordinal);
    private readonly Stack<(string Style, int?[] Counters)> _open = new();

    public OdtLists(params XDocument?[] documents)
    {
        foreach (var element in documents.OfType<XDocument>().SelectMany(d => d.Descendants()))
        {
            if (element.Name.LocalName == "list-style" && element.Named("name") is { } name) Levels(element, _forms[name] = new OdtLevel?[Deepest]);
            else if (element.Name.LocalName == "outline-style") Levels(element, _outline);
        }
    }

    /// <summary>How deep the open lists are nested.</summary>
    public int Depth => _open.Count;

    public void Enter(XElement list)
    {
        var style = list.Named("style-name") ?? (_open.Count > 0 ? _open.Peek().Style : "");
        if (_open.Count > 0) { _open.Push((style, _open.Peek().Counters)); return; }
        var goesOn = list.Named("continue-numbering") == "true" || list.Named("continue-list") is not null;
        var counters = goesOn && _last.TryGetValue(style, out var before) ? before : new int?[Deepest];
        _last[style] = counters;
        _open.Push((style, counters));
    }

    public void Leave() => _open.Pop();

    /// <summary>The number of the next item; null for a bullet or none.</summary>
    public string? Next(XElement item)
    {
        var depth = _open.Count - 1;
        if (depth < 0 || depth >= Deepest || !_forms.TryGetValue(_open.Peek().Style, out var levels)) return null;
        return Next(levels, _open.Peek().Counters, depth, item.WholeNumber("start-value"));
    }

    /// <summary>The number of the next heading, where headings are numbered.</summary>
    public string? NextHeading(int level) => level is >= 1 and <= Deepest ? Next(_outline, _headings, level - 1, null) : null;

    private static string? Next(OdtLevel?[] levels, int?[] counters, int depth, int? anew)
    {
        if (levels[depth] is not { Format: { Length: > 0 } } level) return null;
        counters[depth] = anew ?? counters[depth] + 1 ?? level.Start;
        Array.Clear(counters, depth + 1, counters.Length - depth - 1);
        var label = new StringBuilder(level.Prefix);
        for (var i = Math.Max(0, depth - level.Shown + 1); i <= depth; i++)
        {
            if (levels[i] is not { Format: { Length: > 0 } format } one) continue;
            if (label.Length > level.Prefix.Length) label.Append('.');
            label.Append(WordNumbers.Shown(Named(format), counters[i] ?? one.Start));
        }
        return label.Append(level.Suffix).ToString();
    }

    private static string Named(string format) => format switch { "a" => "lowerLetter", "A" => "upperLetter", "i" => "lowerRoman", "I" => "upperRoman", _ => "decimal" };

    private static void Levels(XElement style, OdtLevel?[] levels)
    {
        foreach (var level in style.Elements())
        {
            if (level.WholeNumber("level") is not { } n || n > Deepest || level.Name.LocalName is not ("list-level-style-number" or "outline-level-style")) continue;
            levels[n - 1] = new(level.Named("num-format"), level.Named("num-prefix") ?? "", level.Named("num-suffix") ?? "", level.WholeNumber("start-value") ?? 1, level.WholeNumber("display-levels") ?? 1);
        }
    }
}
