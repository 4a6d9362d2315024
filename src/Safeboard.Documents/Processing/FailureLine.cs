using Safeboard.Documents.Reading;

namespace Safeboard.Documents.Processing;

/// <summary>The one line on standard error that says why a document could not be read: "[code] Reason. Remedy".</summary>
public static class FailureLine
{
    public static string Write(UnreadableDocumentException why) => $"[{why.Code}] {why.Reason}. {why.Remedy}";

    /// <summary>Reads such a line back; null where it is something else.</summary>
    public static ReadingOutcome.Failure? Parse(string? line)
    {
        if (line is null || !line.StartsWith('[')) return null;
        var close = line.IndexOf("] ", StringComparison.Ordinal);
        if (close < 2) return null;
        var rest = line[(close + 2)..];
        // The last full stop that ends a sentence parts reason and remedy; names of endings (".docx") have no space behind.
        var stop = rest.IndexOf(". ", StringComparison.Ordinal);
        return stop < 0
            ? new(line[1..close], rest, "")
            : new(line[1..close], rest[..stop], rest[(stop + 2)..]);
    }
}
