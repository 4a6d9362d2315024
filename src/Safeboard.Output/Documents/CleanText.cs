using System.Text;
using System.Xml;

namespace Safeboard.Output.Documents;

/// <summary>Text as every format may hold it.</summary>
internal static class CleanText
{
    /// <summary>Without characters that XML forbids and halves of characters; a tab is a space.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t') clean.Append(' ');
            else if (rune.Value != '\r' && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))) clean.Append(rune.ToString());
        }
        return clean.ToString();
    }

    /// <summary>The lines of a run.</summary>
    public static string[] Lines(string text) => Of(text).Split('\n');

    /// <summary>On one line, for titles and properties.</summary>
    public static string OneLine(string text) => Of(text).Replace('\n', ' ').Trim();
}
