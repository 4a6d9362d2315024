using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Attendance told in a sentence.</summary>
internal static partial class AttendanceProse
{
    [GeneratedRegex(@"\bapologies( for absence)?( (were|was|had been|have been|has been))?( (received|noted|given|sent|tendered|submitted|accepted|made))?( and (accepted|noted))?( (from|by|on behalf of))( the following)?\s*:?\s*", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Pattern { get; }

    /// <summary>What stands behind "apologies were received from"; null where the sentence says nothing of the sort.</summary>
    public static TextSpan? Apologies(string text, TextSpan sentence)
    {
        var match = Pattern.Match(text, sentence.Start, sentence.Length);
        return match.Success ? Spans.Trim(text, new(match.Index + match.Length, sentence.End), ".:") : null;
    }
}
