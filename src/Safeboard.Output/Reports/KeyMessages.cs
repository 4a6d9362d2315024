using Safeboard.Output.Documents;

namespace Safeboard.Output.Reports;

/// <summary>Key messages from the chair after a meeting, for everybody who works with children.</summary>
public sealed record KeyMessages
{
    public required string Board { get; init; }
    public required DateOnly Meeting { get; init; }

    /// <summary>“Key messages from the chair”, in the board's own words for its chair.</summary>
    public string Title { get; init; } = "Key messages from the chair";
    public string? Welcome { get; init; }

    /// <summary>Each message: its heading, what it says, and what to do as its bullets.</summary>
    public IReadOnlyList<ReportSection> Messages { get; init; } = [];

    /// <summary>What each reader is asked to do.</summary>
    public IReadOnlyList<string> PleaseDo { get; init; } = [];
    public string? NextMeeting { get; init; }

    /// <summary>The chair's name, as it ends the document.</summary>
    public string? SignedBy { get; init; }
    public string? Contact { get; init; }
    public DocumentLook Look { get; init; } = new();

    /// <summary>The messages as a document.</summary>
    public WrittenDocument ToDocument() => new()
    {
        Title = $"{Title}: {Meeting.InWords}", Author = Board, Subject = $"Meeting of {Meeting.InWords}", Look = Look, Footer = Board, Blocks = [.. Blocks()],
    };

    private IEnumerable<Block> Blocks()
    {
        yield return new Paragraph([new(Board, RunLook.Bold)]);
        yield return new Heading(1, $"{Title}: {Meeting.InWords}");
        if (Welcome is { } welcome) yield return Paragraph.Of(welcome);
        foreach (var block in Messages.SelectMany(message => message.Blocks())) yield return block;
        foreach (var block in ReportParts.Bullets("What we ask of you", PleaseDo)) yield return block;
        if (NextMeeting is { } next) yield return new Paragraph([new("Next meeting\n", RunLook.Bold), new(next)], ParagraphKind.Boxed);
        if (SignedBy is { } name) yield return Paragraph.Of(name);
        if (Contact is { } contact) yield return Paragraph.Of(contact, ParagraphKind.Note);
    }
}
