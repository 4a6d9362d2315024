namespace Safeboard.Documents.Reading;

/// <summary>What one document may cost: bytes, pages, seconds, table cells, depth.</summary>
public sealed record ReadingLimits
{
    public static ReadingLimits Standard { get; } = new();

    public long Bytes { get; init; } = 50L * 1024 * 1024;
    public int Pages { get; init; } = 1_000;

    /// <summary>Seconds of work; see <see cref="ReadingTime"/>.</summary>
    public int Seconds { get; init; } = 30;

    /// <summary>Characters of text, so that understanding stays bounded (1,000 pages hold about 4 million).</summary>
    public int Characters { get; init; } = 8_000_000;

    /// <summary>Bytes of one unpacked part of a zipped document.</summary>
    public long PartBytes { get; init; } = 100L * 1024 * 1024;

    /// <summary>Bytes of all unpacked parts that are read.</summary>
    public long UnpackedBytes { get; init; } = 150L * 1024 * 1024;
    public int Parts { get; init; } = 5_000;
    public int TableColumns { get; init; } = 200;
    public int TableCells { get; init; } = 200_000;
    public int Depth { get; init; } = 256;
}

/// <summary>How far the reading of a document has come.</summary>
public sealed record ReadingProgress(int Page, int Pages);
