using System.Text;

namespace Safeboard.Output.Calendars;

/// <summary>One line of an iCalendar file (RFC 5545, 3.1): folded at 75 octets, never inside a character.</summary>
internal static class ContentLine
{
    private const int MostOctets = 75;

    public static void Write(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                // The blank that begins a folded line counts too.
                file.Append("\r\n ");
                octets = 1;
            }
            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        file.Append("\r\n");
    }

    /// <summary>A text as a value (RFC 5545, 3.3.11): what would end or part it is escaped, other control characters are left out.</summary>
    public static string Escaped(string text)
    {
        var value = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter is '\\' or ';' or ',') value.Append('\\').Append(letter);
            else if (letter == '\n') value.Append("\\n");
            else if (!char.IsControl(letter) || letter == '\t') value.Append(letter);
        }
        return value.ToString();
    }

    /// <summary>A name as the value of a parameter (RFC 5545, 3.2): in quotation marks, without any inside.</summary>
    public static string Parameter(string name) => $"\"{string.Concat(name.Where(c => !char.IsControl(c) && c != '"'))}\"";
}
