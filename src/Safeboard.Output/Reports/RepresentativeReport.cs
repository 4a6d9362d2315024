using Safeboard.Output.Documents;

namespace Safeboard.Output.Reports;

/// <summary>What somebody who represents a sector, such as the voluntary organisations, tells them about a meeting that was attended for them.</summary>
public sealed record RepresentativeReport
{
    /// <summary>The board or group that met.</summary>
    public required string Attended { get; init; }
    public required DateOnly Date { get; init; }
    public string? Chair { get; init; }

    /// <summary>Who is represented: “Voluntary and community sector”.</summary>
    public required string Sector { get; init; }
    public required string Representative { get; init; }
    public string? Contact { get; init; }

    /// <summary>What was on the agenda, and what was said about it.</summary>
    public IReadOnlyList<ReportSection> Discussed { get; init; } = [];

    /// <summary>What was raised for the sector.</summary>
    public IReadOnlyList<string> Raised { get; init; } = [];

    /// <summary>What it means for the sector's organisations.</summary>
    public IReadOnlyList<string> ForTheSector { get; init; } = [];
    public IReadOnlyList<ReportAction> Actions { get; init; } = [];
    public string? NextMeeting { get; init; }
    public DocumentLook Look { get; init; } = new();

    /// <summary>The report as a document.</summary>
    public WrittenDocument ToDocument() => new()
    {
        Title = $"Report from {Attended}", Author = Sector, Subject = Date.InWords, Look = Look, Footer = $"{Sector} · {Date.InWords}", Blocks = [.. Blocks()],
    };

    private IEnumerable<Block> Items()
    {
        var blocks = Discussed.SelectMany(section => section.Blocks(3)).ToList();
        return blocks.Count == 0 ? [] : [new Heading(2, "Main items and discussion"), .. blocks];
    }

    private IEnumerable<Block> Blocks() =>
    [
        new Heading(1, $"Report from {Attended}"),
        ReportParts.Facts("The meeting and who attended for the sector", ("Board or group attended", Attended), ("Date of meeting", Date.InWords), ("Chair of meeting", Chair),
            ("Sector", Sector), ("Representative", Representative), ("Contact", Contact)),
        .. Items(),
        .. ReportParts.Bullets("Raised for the sector", Raised),
        .. ReportParts.Bullets("What this means for our organisations", ForTheSector),
        .. ReportParts.Actions("Actions", Actions),
        .. new ReportSection("Next meeting", NextMeeting is { } next ? [next] : []).Blocks(),
    ];
}
