using Safeboard.Output.Documents;

namespace Safeboard.Output.Reports;

/// <summary>A part of a report under a heading: paragraphs, then lines behind bullets. Without either it is left out.</summary>
public sealed record ReportSection(string Title, IReadOnlyList<string> Paragraphs)
{
    public IReadOnlyList<string> Bullets { get; init; } = [];

    internal bool IsEmpty => Paragraphs.Count + Bullets.Count == 0;

    internal IEnumerable<Block> Blocks(int level = 2, string? number = null)
    {
        if (IsEmpty) yield break;
        yield return new Heading(level, Title, number);
        foreach (var paragraph in Paragraphs) yield return Paragraph.Of(paragraph);
        if (Bullets.Count > 0) yield return BulletList.Of(Bullets);
    }
}

/// <summary>An action as a report lists it.</summary>
public sealed record ReportAction(string Reference, string Text, string Owner, string? Due = null);

/// <summary>A figure with the document and page that it comes from.</summary>
public sealed record ReportFigure(string Value, string Text, string Source);

/// <summary>A meeting that a report is about.</summary>
public sealed record ReportMeeting(string Group, DateOnly Date, string? Chair = null);
