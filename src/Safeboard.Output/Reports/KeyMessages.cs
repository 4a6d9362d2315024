using Safeboard.Output.Documents;

namespace Safeboard.Output.Reports;

/// <summary>Key messages from the chair after a meeting, for everybody who works with children.</summary>
public sealed record KeyMessages
{
    public required string Board { get; init; }
    public required DateOnly Meeting { get; init; }

    /// <summary>“Key messages from the chair: 25 June 2026”.</summary>
    public required string Title { get; init; }
    public string? Welcome { get; init; }

    /// <summary>Each message: its heading, what it says, and what to do as its bullets.</summary>
    public IReadOnlyList<ReportSection> Messages { get; init; } = [];

    /// <summary>What each reader is asked to do.</summary>
    public IReadOnlyList<string> PleaseDo { get; init; } = [];

    /// <summary>Where to read more: what it is, and its address; an address that leads nowhere is printed only.</summary>
    public IReadOnlyList<ReportLink> Links { get; init; } = [];
    public IReadOnlyList<ReportFigure> Figures { get; init; } = [];
    public string? NextMeeting { get; init; }

    /// <summary>The chair's name, as it ends the document.</summary>
    public string? SignedBy { get; init; }
    public string? Contact { get; init; }
    public DocumentLook Look { get; init; } = new();

    /// <summary>The messages as a document.</summary>
    public WrittenDocument ToDocument() => new()
    {
        Title = Title, Author = Board, Subject = $"Meeting of {Meeting.InWords}", Look = Look, Footer = Board, Blocks = [.. Blocks()],
    };

    private IEnumerable<Block> Blocks()
    {
        yield return new Paragraph([new(Board, RunLook.Bold)]);
        yield return new Heading(1, Title);
        if (Welcome is { } welcome) yield return Paragraph.Of(welcome);
        foreach (var block in Messages.SelectMany(message => message.Blocks())) yield return block;
        foreach (var block in ReportParts.Figures(Figures)) yield return block;
        foreach (var block in ReportParts.Bullets("What we ask of you", PleaseDo)) yield return block;
        if (Links.Count > 0) yield return new Heading(2, "Read more");
        if (Links.Count > 0) yield return new BulletList([.. Links.Select(IReadOnlyList<Run> (l) => [new(l.Text + (l.Text.Length > 0 && l.Address.Length > 0 ? ": " : "")), new(l.Address) { Link = l.Leads ? l.Address : null }])]);
        if (NextMeeting is { } next) yield return new Paragraph([new("Next meeting\n", RunLook.Bold), new(next)], ParagraphKind.Boxed);
        if (SignedBy is { } name) yield return Paragraph.Of(name);
        if (Contact is { } contact) yield return Paragraph.Of(contact, ParagraphKind.Note);
    }
}

/// <summary>A line of links: its words, an address, and whether it may be followed.</summary>
public sealed record ReportLink(string Text, string Address, bool Leads);
