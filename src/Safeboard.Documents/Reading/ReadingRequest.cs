namespace Safeboard.Documents.Reading;

/// <summary>A file to read: where it stands, what it was called, and what it may cost.</summary>
public sealed record ReadingRequest(string Path, string Name)
{
    public ReadingLimits Limits { get; init; } = ReadingLimits.Standard;
    public IProgress<ReadingProgress>? Progress { get; init; }

    /// <summary>Which part of a message to read, from 1; null for the one that holds the minutes.</summary>
    public int? Part { get; init; }

    /// <summary>True to recognise the text of scans, where tesseract is installed.</summary>
    public bool Ocr { get; init; }
    public CancellationToken Cancel { get; init; }
    public string Extension => System.IO.Path.GetExtension(Name).ToLowerInvariant();
}
