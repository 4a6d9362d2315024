using System.Globalization;
using Safeboard.Output.Documents;

namespace Safeboard.Output.Reports;

/// <summary>A report from this board to another body: a health and wellbeing board, a council's committee, a neighbouring partnership.</summary>
public sealed record ReportToBoard
{
    public required string From { get; init; }
    public required string To { get; init; }
    public required DateOnly Date { get; init; }
    public required string Title { get; init; }

    /// <summary>Post of the author, and of whoever answers for it.</summary>
    public string? Author { get; init; }

    /// <summary>What it is for: for decision, for discussion, for information.</summary>
    public required string Purpose { get; init; }

    /// <summary>In a few sentences, before all else.</summary>
    public string? Summary { get; init; }

    /// <summary>What the other body is asked to do, one by one.</summary>
    public IReadOnlyList<string> Recommendations { get; init; } = [];
    public IReadOnlyList<ReportSection> Sections { get; init; } = [];
    public IReadOnlyList<ReportAction> Actions { get; init; } = [];

    public IReadOnlyList<ReportFigure> Figures { get; init; } = [];

    /// <summary>The documents that it rests on.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Each kind of implication and what there is to say of it: money, law, equality, children's voice.</summary>
    public IReadOnlyList<(string Kind, string Text)> Implications { get; init; } = [];
    public string? Contact { get; init; }
    public DocumentLook Look { get; init; } = new();

    /// <summary>The report as a document.</summary>
    public WrittenDocument ToDocument() => new()
    {
        Title = Title, Author = From, Subject = $"Report to {To}, {Date.InWords}", Look = Look,
        Footer = $"{From} · {Date.InWords}", Blocks = [.. Blocks()],
    };

    private IEnumerable<Block> Blocks() =>
    [
        new Heading(1, Title),
        ReportParts.Facts("For whom, from whom and why", ("Report to", To), ("Date", Date.InWords), ("Report of", From), ("Author", Author), ("Purpose", Purpose), ("Contact", Contact)),
        .. new ReportSection("Summary", Summary is { } summary ? [summary] : []).Blocks(),
        .. Asked(),
        .. Numbered(),
        .. ReportParts.Figures(Figures),
        .. ReportParts.Actions("Actions", Actions),
        .. Implied(),
        .. ReportParts.Bullets("Sources", Sources),
    ];

    private IEnumerable<Block> Asked()
    {
        if (Recommendations.Count == 0) yield break;
        yield return new Heading(2, "Recommendations");
        yield return Paragraph.Of($"{To} is asked to:");
        foreach (var (n, text) in Recommendations.Index()) yield return new Paragraph([new(text)], Number: $"({(char)('a' + n % 26)})");
    }

    private IEnumerable<Block> Numbered()
    {
        foreach (var (n, section) in Sections.Where(s => !s.IsEmpty).Index())
        {
            var number = (n + 1).ToString(CultureInfo.InvariantCulture);
            yield return new Heading(2, section.Title, number + ".");
            foreach (var (p, text) in section.Paragraphs.Index()) yield return new Paragraph([new(text)], Number: $"{number}.{p + 1}");
            if (section.Bullets.Count > 0) yield return BulletList.Of(section.Bullets);
        }
    }

    private IEnumerable<Block> Implied()
    {
        if (Implications.Count == 0) yield break;
        yield return new Heading(2, "Implications for partners");
        yield return ReportParts.Facts("Implications", [.. Implications.Select(i => (i.Kind, (string?)i.Text))]);
    }
}
