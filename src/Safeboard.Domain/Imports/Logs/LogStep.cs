using Safeboard.Domain.Actions;

namespace Safeboard.Domain.Imports.Logs;

/// <summary>What a row of the log will do: adds an action, is known already, or cannot be used and why.</summary>
public sealed record LogStep(LogRow Row)
{
    /// <summary>The action that it adds; null where it adds none.</summary>
    public ActionDraft? Draft { get; init; }

    /// <summary>What is said beside it: a date that is none, an owner that nobody knows.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The action of the tracker that it is already.</summary>
    public string? Known { get; init; }
    public string? Problem { get; init; }

    /// <summary>What stands in the log on how it is going.</summary>
    public string? Update { get; init; }
}

/// <summary>How a log is taken in.</summary>
/// <param name="Fields">What each column holds.</param>
/// <param name="AgreedOn">The day agreed where the log says nothing.</param>
public sealed record LogReading(ActionLogTable Table, IReadOnlyList<LogField> Fields, DateOnly AgreedOn);
