using System.Text.Json;
using Safeboard.Documents.Model;

namespace Safeboard.Documents.Tests.Fuzz;

/// <summary>What holds for every reading: places inside the text, quotes that stand there, blocks in order that cover it.</summary>
internal static class Soundness
{
    /// <summary>What is wrong with a reading; null where nothing is.</summary>
    public static string? Fault(DocumentReading reading)
    {
        foreach (var (kind, finding, quote) in Findings(reading))
        {
            if (finding.At is not { } at) return $"{kind} without a place";
            if (at.Start < 0 || at.End < at.Start || at.End > reading.Text.Length) return $"{kind} outside the text";
            if (quote is not null && !reading.Text.AsSpan(at.Start, at.Length).SequenceEqual(quote)) return $"{kind} does not stand at its place";
            if (finding.Confidence is not (> 0 and <= 1)) return $"{kind} with confidence {finding.Confidence}";
            if (string.IsNullOrEmpty(finding.Why) || finding.Page is null) return $"{kind} without reason or page";
        }
        if (!Ordered(reading.Items.Select(i => i.At!.Value.Start))) return "items out of order";
        if (!Ordered(reading.Actions.Select(a => a.At!.Value.Start))) return "actions out of order";
        return Covered(reading);
    }

    public static byte[] Json(DocumentReading reading)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) ReadingWriter.Write(json, reading);
        return bytes.ToArray();
    }

    private static bool Ordered(IEnumerable<int> places)
    {
        var last = -1;
        foreach (var place in places)
        {
            if (place < last) return false;
            last = place;
        }
        return true;
    }

    private static string? Covered(DocumentReading reading)
    {
        var from = 0;
        foreach (var block in reading.Blocks)
        {
            if (block.At.Start < from || block.At.End > reading.Text.Length) return "blocks overlap";
            if (!reading.Text.AsSpan(from, block.At.Start - from).IsWhiteSpace()) return "text outside the blocks";
            from = block.At.End;
        }
        return from == reading.Text.Length ? null : "text behind the last block";
    }

    private static IEnumerable<(string Kind, Finding Finding, string? Quote)> Findings(DocumentReading r) =>
    [
        .. r.Actions.Select(f => ("action", (Finding)f, (string?)f.Text)), .. r.Items.Select(f => ("item", (Finding)f, (string?)f.Title)), .. r.Decisions.Select(f => ("decision", (Finding)f, (string?)f.Text)),
        .. r.Attendance.Select(f => ("attendance", (Finding)f, (string?)null)), .. r.NextMeetings.Select(f => ("next meeting", (Finding)f, (string?)f.Text)), .. r.Statistics.Select(f => ("figure", (Finding)f, (string?)f.Text)),
        .. r.Challenges.Select(f => ("challenge", (Finding)f, (string?)f.Text)), .. r.Risks.Select(f => ("risk", (Finding)f, (string?)f.Text)), .. r.PersonalData.Select(f => ("personal data", (Finding)f, (string?)f.Text)),
        .. r.ForwardPlan.Select(f => ("forward plan", (Finding)f, (string?)f.Text)), .. r.Recommendations.Select(f => ("recommendation", (Finding)f, (string?)f.Text)), .. r.Header.Select(h => ("header " + h.Key, (Finding)h.Value, (string?)null)),
    ];
}
