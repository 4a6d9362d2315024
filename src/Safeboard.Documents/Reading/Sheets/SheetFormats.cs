using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Safeboard.Documents.Reading.Sheets;

/// <summary>How cells show their values: dates, times and percentages by the format of their style.</summary>
internal sealed class SheetFormats
{
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [9] = "0%", [10] = "0.00%", [14] = "dd/mm/yyyy", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy", [18] = "h:mm AM/PM", [19] = "h:mm:ss AM/PM", [20] = "h:mm", [21] = "h:mm:ss", [22] = "dd/mm/yyyy h:mm",
    };

    private readonly List<string?> _formats = [];
    private readonly DateTime _first;

    /// <param name="styles">The styles of the workbook.</param>
    /// <param name="from1904">True where days are counted from 1904, as old Macs did.</param>
    public SheetFormats(XDocument? styles, bool from1904)
    {
        _first = from1904 ? new(1904, 1, 1) : new(1899, 12, 30);
        if (styles is null) return;
        var own = new Dictionary<int, string>();
        foreach (var format in styles.Descendants().Where(e => e.Name.LocalName == "numFmt"))
            if (Id(format) is { } id && (string?)format.Attribute("formatCode") is { } code) own[id] = code;
        foreach (var style in styles.Descendants().FirstOrDefault(e => e.Name.LocalName == "cellXfs")?.Elements() ?? [])
            _formats.Add(Id(style) is { } id ? own.GetValueOrDefault(id) ?? BuiltIn.GetValueOrDefault(id) : null);
    }

    /// <summary>What a cell of a style shows for a number.</summary>
    public string Show(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return value;
        var code = style >= 0 && style < _formats.Count && _formats[style] is { } format ? FirstPart(format) : "";
        if (IsDate(code) && number is >= 0 and < 200_000) return Date(number, code);
        if (code.EndsWith('%')) return (number * 100).ToString(code.Contains(".00", StringComparison.Ordinal) ? "0.00" : code.Contains(".0", StringComparison.Ordinal) ? "0.0" : "0", CultureInfo.InvariantCulture) + "%";
        return value.Length > 12 && Math.Abs(number) < 1e15 ? Math.Round(number, 9).ToString(CultureInfo.InvariantCulture) : value;
    }

    private string Date(double serial, string code)
    {
        var moment = _first.AddSeconds(Math.Round(serial * 86_400));
        var shown = new StringBuilder();
        var tokens = Tokens(code);
        for (var i = 0; i < tokens.Count; i++) shown.Append(Shown(tokens, i, moment));
        return shown.ToString().Trim();
    }

    private static string Shown(List<string> tokens, int i, DateTime moment)
    {
        var half = tokens.Exists(t => t is "AM/PM" or "am/pm" or "A/P" or "a/p");
        var token = tokens[i].ToLowerInvariant();
        return token switch
        {
            "d" => moment.Day.ToString(CultureInfo.InvariantCulture),
            "dd" or "ddd" or "dddd" => moment.ToString(token, CultureInfo.InvariantCulture),
            "m" or "mm" when IsMinute(tokens, i) => moment.ToString(token == "m" ? "%m" : "mm", CultureInfo.InvariantCulture),
            "m" => moment.Month.ToString(CultureInfo.InvariantCulture),
            "mm" or "mmm" or "mmmm" => moment.ToString(token.ToUpperInvariant(), CultureInfo.InvariantCulture),
            "yy" or "yyyy" => moment.ToString(token, CultureInfo.InvariantCulture),
            "h" => (half ? (moment.Hour + 11) % 12 + 1 : moment.Hour).ToString(CultureInfo.InvariantCulture),
            "hh" => (half ? (moment.Hour + 11) % 12 + 1 : moment.Hour).ToString("00", CultureInfo.InvariantCulture),
            "s" or "ss" => moment.ToString("ss", CultureInfo.InvariantCulture),
            "am/pm" or "a/p" => moment.Hour < 12 ? "AM" : "PM",
            _ => tokens[i],
        };
    }

    // "m" is a minute behind an hour or before a second, else a month.
    private static bool IsMinute(List<string> tokens, int i)
    {
        var before = tokens.Take(i).LastOrDefault(t => char.IsAsciiLetter(t[0]));
        var after = tokens.Skip(i + 1).FirstOrDefault(t => char.IsAsciiLetter(t[0]));
        return before is ['h' or 'H', ..] || after is ['s' or 'S', ..];
    }

    private static List<string> Tokens(string code)
    {
        var tokens = new List<string>();
        for (var at = 0; at < code.Length;)
        {
            var from = at;
            var letter = code[at];
            if (code.AsSpan(at).StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase)) { tokens.Add("AM/PM"); at += 5; }
            else if (letter == '"') { at = code.IndexOf('"', at + 1) is > 0 and var close ? close + 1 : code.Length; if (at - from > 2) tokens.Add(code[(from + 1)..(at - 1)]); }
            else if (letter == '[') at = code.IndexOf(']', at) is > 0 and var end ? end + 1 : code.Length;
            else if (letter == '\\') { if (at + 1 < code.Length) tokens.Add(code[at + 1].ToString()); at += 2; }
            else if (letter is '_' or '*') at += 2;
            else if (letter is '@' or ';') at++;
            else { while (at < code.Length && char.ToLowerInvariant(code[at]) == char.ToLowerInvariant(letter)) at++; tokens.Add(code[from..at]); }
        }
        return tokens;
    }

    private static bool IsDate(string code)
    {
        var tokens = Tokens(code);
        return !tokens.Exists(t => t[0] is '0' or '#') && tokens.Exists(t => t.ToLowerInvariant() is "d" or "dd" or "ddd" or "dddd" or "mmm" or "mmmm" or "yy" or "yyyy" or "h" or "hh");
    }

    // A format may have parts for negative numbers, nought and text.
    private static string FirstPart(string format)
    {
        var quoted = false;
        for (var at = 0; at < format.Length; at++)
        {
            if (format[at] == '"') quoted = !quoted;
            else if (format[at] == ';' && !quoted) return format[..at];
        }
        return format;
    }

    private static int? Id(XElement element) =>
        int.TryParse((string?)element.Attribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
