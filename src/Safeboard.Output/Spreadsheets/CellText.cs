using System.Globalization;

namespace Safeboard.Output.Spreadsheets;

/// <summary>How one value reads as text, and whether a spreadsheet program would take that text for a formula.</summary>
internal static class CellText
{
    // The last four are the full-width forms, which Excel accepts from a Japanese or Chinese keyboard.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "Yes" : "No",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static bool IsNumber(object? value) => value is sbyte or byte or short or ushort or int or uint or long or ulong
        or decimal || value is double d && double.IsFinite(d) || value is float f && float.IsFinite(f);

    /// <summary>True also after leading spaces, because some programs trim them.</summary>
    public static bool LooksLikeFormula(string text)
    {
        var start = text.AsSpan().TrimStart(" \u00a0");
        return start.Length > 0 && FormulaStarts.Contains(start[0]);
    }
}
