using System.Globalization;
using System.Text;

namespace Safeboard.Documents.Reading.Word;

/// <summary>Numbers as word processors write them: 3, 03, c, C, iii, III, 3rd, Three, Third.</summary>
internal static class WordNumbers
{
    private static readonly string[] Cardinals =
        ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen", "Twenty"];

    private static readonly string[] Ordinals =
        ["Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth", "Twentieth"];

    public static string Shown(string format, int value) => format switch
    {
        "none" => "",
        "lowerLetter" => Letters(value).ToLowerInvariant(),
        "upperLetter" => Letters(value),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperRoman" => Roman(value),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "ordinal" => Plain(value) + Ending(value),
        "cardinalText" when value is >= 0 and <= 20 => Cardinals[value],
        "ordinalText" when value is >= 0 and <= 20 => Ordinals[value],
        _ => Plain(value),
    };

    /// <summary>A to Z, then AA, BB, CC.</summary>
    public static string Letters(int value) => value < 1 ? "" : new string((char)('A' + (value - 1) % 26), Math.Min(1 + (value - 1) / 26, 9));

    public static string Roman(int value)
    {
        if (value is < 1 or > 3999) return Plain(value);
        var text = new StringBuilder();
        foreach (var (worth, sign) in (ReadOnlySpan<(int, string)>)[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
            for (; value >= worth; value -= worth) text.Append(sign);
        return text.ToString();
    }

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Ending(int value) => (value % 100) is >= 11 and <= 13 ? "th" : (value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
}
