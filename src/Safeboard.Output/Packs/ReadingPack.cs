using Safeboard.Output.Documents;

namespace Safeboard.Output.Packs;

/// <summary>What the members of a meeting read before it: a cover with contents, the agenda and the papers, as one document with numbers that stay.</summary>
public sealed record ReadingPack
{
    public required string Board { get; init; }
    public required string Group { get; init; }
    public required DateOnly Date { get; init; }

    /// <summary>Time and place, as the cover says them.</summary>
    public string? When { get; init; }
    public string? Place { get; init; }
    public string? Contact { get; init; }

    /// <summary>The agenda first, then the papers in the order of its items.</summary>
    public required IReadOnlyList<PackPart> Parts { get; init; }
    public DocumentLook Look { get; init; } = new();
}

/// <summary>One part of a pack: the agenda, or a paper.</summary>
public sealed record PackPart
{
    /// <summary>The number of its item on the agenda.</summary>
    public string? Item { get; init; }
    public required string Title { get; init; }

    /// <summary>What it consists of; null where it has not come.</summary>
    public PaperSource? Source { get; init; }

    /// <summary>Why it has not come, or what happens instead.</summary>
    public string? Absence { get; init; }

    /// <summary>Who may read it.</summary>
    public PaperMarking Marking { get; init; } = PaperMarking.Members;

    /// <summary>0 for the first pack; a later paper says with which supplement it came.</summary>
    public int Supplement { get; init; }

    /// <summary>The numbers of its pages that went out already; they stay its own, also where it has fewer pages by now. Null the first time.</summary>
    public IReadOnlyList<string>? KeptNumbers { get; init; }
}

/// <summary>What a part consists of.</summary>
public abstract record PaperSource;

/// <summary>A file as it came; its name's ending says what it is.</summary>
public sealed record PaperFile(string Path, string Name) : PaperSource;

/// <summary>A document of our own, such as the agenda or the last minutes.</summary>
public sealed record WrittenPaper(WrittenDocument Document) : PaperSource;

/// <summary>Who may read a paper; each may read what stands before it as well.</summary>
public enum PaperMarking { Public, Partners, Members, Confidential }

/// <summary>How a part got into the pack.</summary>
public enum PartState { Ready, Missing, NotConverted, Unreadable, Withheld }
