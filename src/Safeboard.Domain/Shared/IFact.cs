namespace Safeboard.Domain.Shared;

/// <summary>Something that happened to a record, in the past tense. It becomes a row of the board's history.</summary>
public interface IFact
{
    /// <summary>What happened, in a few words that can follow a date: "Completed".</summary>
    string Title { get; }

    /// <summary>One sentence more, where there is more to say.</summary>
    string? Text => null;
}
