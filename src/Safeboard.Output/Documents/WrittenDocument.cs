namespace Safeboard.Output.Documents;

/// <summary>A document as it is to be written, whatever the format: what it is called, how it looks, and its blocks in order.</summary>
public sealed record WrittenDocument
{
    /// <summary>What it is called; also the first thing a screen reader says.</summary>
    public required string Title { get; init; }

    /// <summary>The language of its words.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>Who answers for it, as the file's properties say: a board, not a person.</summary>
    public string? Author { get; init; }

    /// <summary>What it is about, for the file's properties.</summary>
    public string? Subject { get; init; }

    /// <summary>When it was made, for the file's properties. Left out, the same document gives the same bytes.</summary>
    public DateTimeOffset? Made { get; init; }

    /// <summary>Type face, size and colour.</summary>
    public DocumentLook Look { get; init; } = new();

    /// <summary>Stands at the top of each page of paper.</summary>
    public string? Header { get; init; }

    /// <summary>Stands at the foot of each page of paper, before the page number.</summary>
    public string? Footer { get; init; }

    /// <summary>Whether each page of paper says its number at the foot.</summary>
    public bool PageNumbers { get; init; } = true;

    /// <summary>Whether the paper lies on its long side.</summary>
    public bool Landscape { get; init; }

    /// <summary>What it says, from top to bottom.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }
}
