using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Safeboard.Output.Spreadsheets;

/// <summary>Text as a workbook may hold it: XML forbids most control characters, Excel writes them as _x000B_.</summary>
internal static class XmlText
{
    private const int LongestCell = 32_767;
    private const string CutNote = "… [cut here: a cell holds 32,767 characters; the CSV file has the whole text]";

    // Text that happens to look like such an escape must itself be escaped, else Excel would change it.
    private static readonly Regex EscapeLookalike = new("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static string ForCell(string text)
    {
        if (text.Length > LongestCell)
            text = text[..(LongestCell - CutNote.Length)] + CutNote;
        if (text.Contains("_x", StringComparison.Ordinal))
            text = EscapeLookalike.Replace(text, "_x005F_");
        return Clean(text);
    }

    public static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(text[i]).Append(text[++i]);
            else if (char.IsSurrogate(text[i]))
                clean.Append('\ufffd'); // half a character: nothing to save
            else if (!XmlConvert.IsXmlChar(text[i]) || text[i] == '\r')
                clean.Append($"_x{(int)text[i]:X4}_");
            else
                clean.Append(text[i]);
        }
        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (c == '\r' || !XmlConvert.IsXmlChar(c)) // surrogates are not XML characters by themselves
                return false;
        }
        return true;
    }
}
