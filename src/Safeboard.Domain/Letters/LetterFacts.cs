using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Letters;

public sealed record LetterAdded(string To, string Why) : IFact
{
    public string Title => $"Letter to {To} put on the register";
    public string? Text => Why;
}

public sealed record LetterChanged : IFact
{
    public string Title => "Letter changed";
}

public sealed record LetterFileAdded(string FileName, bool IsReply) : IFact
{
    public string Title => IsReply ? "File of the reply added" : "File added";
    public string? Text => FileName;
}

public sealed record LetterSent(string To, DateOnly On) : IFact
{
    public string Title => $"Sent on {Letter.Day(On)}";
    public string? Text => $"To {To}.";
}

/// <param name="Before">What had been replied before.</param>
public sealed record LetterReplied(string Reply, DateOnly On, string? Before) : IFact
{
    public string Title => $"{(Before is null ? "Replied" : "Replied again")} on {Letter.Day(On)}";
    public string? Text => Before is null ? Reply : $"{Reply} Before: “{Before}”";
}

public sealed record LetterClosed(string Because) : IFact
{
    public string Title => "Closed";
    public string? Text => Because;
}

public sealed record LetterReopened(string Because) : IFact
{
    public string Title => "Opened again";
    public string? Text => Because;
}
