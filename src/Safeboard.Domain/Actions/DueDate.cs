using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Actions;

/// <summary>
/// By when an action is owed: a day, a phrase still to become a day ("next Board"), or none with the reason.
/// A phrase that has become a day keeps its words.
/// </summary>
public sealed record DueDate
{
    public DateOnly? On { get; private init; }
    public string? Phrase { get; private init; }
    public string? NoneBecause { get; private init; }

    public static DueDate Day(DateOnly day, string? asWritten = null) => new() { On = day, Phrase = asWritten.TrimmedOrNull };

    public static DueDate StillToResolve(string phrase) =>
        new() { Phrase = phrase.TrimmedOrNull ?? throw new RuleBrokenException("Due", "Enter the date, or the words used for it") };

    public static DueDate None(string because) =>
        new() { NoneBecause = because.TrimmedOrNull ?? throw new RuleBrokenException("Due", "Say why there is no date") };

    /// <summary>A day with the words it came from, words that still wait for their day, or nothing.</summary>
    public static DueDate Of(DateOnly? on, string? phrase) => on is { } day ? Day(day, phrase) : phrase.TrimmedOrNull is { } words ? StillToResolve(words) : NotGiven;

    /// <summary>Nothing is known: shown as "No date" until somebody gives one.</summary>
    public static DueDate NotGiven { get; } = new();

    /// <summary>Neither a day nor a reason for having none.</summary>
    public bool IsMissing => On is null && NoneBecause is null;

    /// <summary>Words that sound like a date and are none: “ongoing” never ends, “ASAP” never comes. A document may hold them; nobody types them.</summary>
    public static bool IsNoDate(string words) => words.Trim().TrimEnd('.').ToLowerInvariant() is "ongoing" or "on-going" or "on going" or "asap" or "a.s.a.p" or "as soon as possible" or "immediate" or "immediately" or "urgent" or "urgently"
        or "tbc" or "tba" or "tbd" or "to be confirmed" or "to be agreed" or "in due course" or "when possible" or "as required" or "as needed" or "continuous" or "continuing" or "rolling" or "n/a" or "none" or "soon";

    internal static DueDate Stored(DateOnly? on, string? phrase, string? noneBecause) => new() { On = on, Phrase = phrase, NoneBecause = noneBecause };
}
