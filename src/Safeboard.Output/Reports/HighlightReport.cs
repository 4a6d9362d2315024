using Safeboard.Output.Documents;

namespace Safeboard.Output.Reports;

/// <summary>Highlight and exception report of a group, on one page: what went well, what did not and what is done about it, what is asked for.</summary>
public sealed record HighlightReport
{
    public required string Board { get; init; }
    public required string Group { get; init; }
    public required string Title { get; init; }

    /// <summary>“April to June 2026”.</summary>
    public required string Period { get; init; }
    public string? Chair { get; init; }

    /// <summary>How the group's plan stands, always in words: “Amber: two of nine actions are late”.</summary>
    public required string Standing { get; init; }
    public IReadOnlyList<string> Highlights { get; init; } = [];
    public IReadOnlyList<ReportException> Exceptions { get; init; } = [];

    /// <summary>What is done about them, where more is to be said.</summary>
    public IReadOnlyList<string> Remedies { get; init; } = [];

    /// <summary>What is asked of the board.</summary>
    public IReadOnlyList<string> Asks { get; init; } = [];
    public IReadOnlyList<ReportFigure> Figures { get; init; } = [];
    public IReadOnlyList<string> NextPeriod { get; init; } = [];
    public DocumentLook Look { get; init; } = new() { Size = 10, Margin = 15 };

    /// <summary>The report as a document.</summary>
    public WrittenDocument ToDocument() => new()
    {
        Title = Title, Author = Board, Subject = Period, Look = Look, Footer = string.Join(" · ", new[] { Board, Group, Period }.Distinct()), Blocks = [.. Blocks()],
    };

    private IEnumerable<Block> Blocks()
    {
        yield return new Heading(1, Title);
        yield return ReportParts.Facts("Group, period and standing", ("Period", Period), ("Chair", Chair), ("Standing", Standing));
        foreach (var block in ReportParts.Bullets("Highlights", Highlights)) yield return block;
        yield return new Heading(2, "Exceptions");
        yield return Exceptions.Count == 0 ? Paragraph.Of("Nothing to report by exception.") : new DocumentTable("Exceptions", [58, 14, 28],
            [TableRow.Of("What is not on course", "Rating", "By whom and when"), .. Exceptions.Select(e => TableRow.Of(e.What, e.Rating, e.ByWhom))]);
        if (Remedies.Count > 0) yield return BulletList.Of(Remedies);
        foreach (var block in ReportParts.Bullets("Asked of the board", Asks)) yield return block;
        foreach (var block in ReportParts.Bullets("Next period", NextPeriod)) yield return block;
        foreach (var block in ReportParts.Figures(Figures)) yield return block;
    }
}

/// <summary>Something that is not on course. The rating is a word, never a colour alone.</summary>
public sealed record ReportException(string What, string Rating, string ByWhom);
