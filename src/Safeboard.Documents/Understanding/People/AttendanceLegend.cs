using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>What a board's own codes mean, from the line beside a grid that says so: "P present, A apologies, S sent substitute".</summary>
internal sealed partial class AttendanceLegend
{
    private readonly Dictionary<string, AttendanceStatus?> _meanings = new(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![\w/])(?<c>[^\s,;:()=\w]|[A-Za-z]{1,3}|[0-9])\s{0,2}(=|:|–|-|denotes|means|is|for|\))?\s{0,2}(?<w>no (apolog\w+|reply|response)|apolog\w*( (sent|received|given))?|present|attend(ed|ing|ance)|in attendance|(sent |named |nominated )?(a )?(deput\w*|substitut\w*|sub|representative)|absent|(did|does) not attend|not (in attendance|attended|present|attending)|neither|non[- ]attend\w*|n/?a|not (yet )?(a )?(member|required|due|invited|applicable|in post)|vacan\w*|chair\w*|observ\w*|guest|by (phone|teams|video)|(in|on|via|through) (the )?(room|teams|ms teams|zoom|phone|line|screen|call|video|person)|(dialled|joined|came)( in)?( online| by \w+)?|online|remote\w*|virtual\w*|in person|part( of)?( the)? meeting)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Pair { get; }

    public static AttendanceLegend Of(BoardText text, TableView table)
    {
        var legend = new AttendanceLegend();
        var (first, last) = (table.Rows[0].Cells[0].Blocks[0], table.Rows[^1].Cells[^1].Blocks[^1]);
        for (var i = Math.Max(0, first - 3); i < text.Blocks.Count && i <= last + 3; i++)
            if ((i < first || i > last || i > last - 2) && text.Blocks[i].At.Length <= 300) legend.Take(text.Of(text.Blocks[i]));
        return legend;
    }

    // One pair alone may be chance: "A present …".
    private void Take(string line)
    {
        var pairs = Pair.Matches(line);
        if (pairs.Count < 2) return;
        foreach (Match pair in pairs) _meanings.TryAdd(pair.Groups["c"].Value, Meaning(pair.Groups["w"].Value.ToLowerInvariant()));
    }

    private static AttendanceStatus? Meaning(string words)
    {
        if (words.Contains("deput", StringComparison.Ordinal) || words.Contains("sub", StringComparison.Ordinal) || words.Contains("represent", StringComparison.Ordinal)) return AttendanceStatus.Deputy;
        if (words.StartsWith("apolog", StringComparison.Ordinal)) return AttendanceStatus.Apologies;
        if (words.StartsWith("chair", StringComparison.Ordinal)) return AttendanceStatus.Chair;
        if (words.StartsWith("observ", StringComparison.Ordinal) || words == "guest") return AttendanceStatus.InAttendance;
        if (words.StartsWith("vacan", StringComparison.Ordinal) || words is "n/a" or "na" || words.StartsWith("not ", StringComparison.Ordinal) && !words.Contains("attend", StringComparison.Ordinal) && !words.Contains("present", StringComparison.Ordinal)) return null;
        return words.StartsWith("no", StringComparison.Ordinal) || words.StartsWith("did", StringComparison.Ordinal) || words.StartsWith("does", StringComparison.Ordinal) || words is "absent" or "neither" ? AttendanceStatus.Absent : AttendanceStatus.Present;
    }

    /// <summary>The code of a cell by the board's own key, else by common usage; null where it says nothing about this meeting.</summary>
    public AttendanceCode.Code? Of(string cell)
    {
        var words = cell.Trim();
        var end = words.AsSpan().IndexOfAny(' ', '(', '-') is > 0 and var stop ? stop : words.Length;
        return _meanings.TryGetValue(words[..end].TrimEnd('.', ',', ':'), out var status) ? status is { } known ? new(known, end) : null : AttendanceCode.Of(cell);
    }
}
