namespace Safeboard.Output.Minutes;

/// <summary>An item of the minutes: what was said and what came of it.</summary>
public sealed record MinutesItem
{
    /// <summary>The printed number, kept as it is; without one the layout counts. Empty: none is printed and none is given.</summary>
    public string? Number { get; init; }
    public required string Title { get; init; }
    public string? Presenter { get; init; }

    /// <summary>Who may read it, in words, where that is not everybody who gets the minutes.</summary>
    public string? Marking { get; init; }
    public IReadOnlyList<MinutesParagraph> Paragraphs { get; init; } = [];

    /// <summary>An item that these readers do not get: its number and the reason; its title and words never come here.</summary>
    public static MinutesItem Withheld(string number, string reason) =>
        new() { Number = number, Title = "Not for publication", Paragraphs = [new(reason)] };
}

/// <summary>What was said, with what came of it.</summary>
/// <param name="Text">The words; may be empty where only an outcome is recorded.</param>
/// <param name="Kind">Whether it was said, asked or answered.</param>
public sealed record MinutesParagraph(string Text, ParagraphVoice Kind = ParagraphVoice.Said)
{
    /// <summary>The printed number, kept as it is; empty where none is printed and none is given.</summary>
    public string? Number { get; init; }

    /// <summary>Actions, decisions and the like that arose here.</summary>
    public IReadOnlyList<MinutesOutcome> Outcomes { get; init; } = [];
}

public enum ParagraphVoice { Said, Question, Answer, Bullet }

/// <summary>What came of an item.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What is to be done, or was decided.</param>
public sealed record MinutesOutcome(OutcomeKind Kind, string Text)
{
    /// <summary>AP12/19, Action 3.</summary>
    public string? Reference { get; init; }
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary>The date, or the words until it can be one.</summary>
    public string? Due { get; init; }

    /// <summary>How it stands, where the minutes say it.</summary>
    public string? State { get; init; }
}

public enum OutcomeKind { Action, Decision, Challenge, Risk, KeyMessage, BringBack }
