using Safeboard.Output.Documents;

namespace Safeboard.Output.Reports;

/// <summary>What somebody who represents a sector, such as the voluntary organisations, tells them about meetings that were attended for them.</summary>
public sealed record RepresentativeReport
{
    public required string Title { get; init; }

    /// <summary>What was attended, oldest first.</summary>
    public required IReadOnlyList<ReportMeeting> Meetings { get; init; }

    /// <summary>Who is represented: “Voluntary and community sector”.</summary>
    public required string Sector { get; init; }
    public required string Representative { get; init; }
    public string? Contact { get; init; }

    /// <summary>What was on the agenda, and what was said about it.</summary>
    public IReadOnlyList<ReportSection> Discussed { get; init; } = [];

    /// <summary>What was raised for the sector.</summary>
    public IReadOnlyList<string> Raised { get; init; } = [];

    /// <summary>What it means for the sector's organisations.</summary>
    public IReadOnlyList<string> KeyIssues { get; init; } = [];

    /// <summary>What the sector is asked to do, each with its date.</summary>
    public IReadOnlyList<string> SectorActions { get; init; } = [];

    /// <summary>What the meetings agreed that somebody does.</summary>
    public IReadOnlyList<ReportAction> Actions { get; init; } = [];
    public IReadOnlyList<ReportFigure> Figures { get; init; } = [];
    public string? NextMeeting { get; init; }

    /// <summary>The day that the report was finished.</summary>
    public DateOnly? Completed { get; init; }
    public DocumentLook Look { get; init; } = new();

    /// <summary>The report as a document.</summary>
    public WrittenDocument ToDocument() => new() { Title = Title, Author = Sector, Subject = string.Join(", ", Meetings.Select(m => m.Date.InWords)), Look = Look, Footer = $"{Title} · {Sector}", Blocks = [.. Blocks()] };

    private IEnumerable<Block> Blocks() =>
    [
        new Heading(1, Title),
        ReportParts.Facts("The meeting and who attended for the sector", [.. Attended(), ("Sector", Sector), ("Representative", Representative), ("Contact", Contact)]),
        .. Items(),
        .. ReportParts.Bullets("Raised for the sector", Raised),
        .. ReportParts.Bullets("Key issues for the sector", KeyIssues),
        .. ReportParts.Bullets("Actions for the sector", SectorActions),
        .. ReportParts.Actions("Actions agreed", Actions),
        .. ReportParts.Figures(Figures),
        .. new ReportSection("Next meeting", NextMeeting is { } next ? [next] : []).Blocks(),
        .. Completed is { } day ? [Paragraph.Labelled("Report completed", day.InWords)] : Array.Empty<Block>(),
    ];

    private IEnumerable<(string, string?)> Attended() => Meetings is [var one]
        ? [("Board or group attended", one.Group), ("Date of meeting", one.Date.InWords), ("Chair of meeting", one.Chair)]
        : [("Boards or groups attended", string.Join('\n', Meetings.Select(m => $"{m.Group}, {m.Date.InWords}{(m.Chair is { } chair ? $", chaired by {chair}" : "")}")))];

    private IEnumerable<Block> Items()
    {
        var blocks = Discussed.SelectMany(section => section.Blocks(3)).ToList();
        return blocks.Count == 0 ? [] : [new Heading(2, "Main items and discussion"), .. blocks];
    }
}
