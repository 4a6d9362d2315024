using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Actions;

public sealed record ActionUpdated(string Note) : IFact
{
    public string Title => "Update";
    public string? Text => Note;
}

public sealed record MoreTimeAsked(DateOnly Until, string Because) : IFact
{
    public string Title => $"More time asked for, until {BoardAction.Day(Until)}";
    public string? Text => Because;
}

public sealed record ActionCompleted(string Summary) : IFact
{
    public string Title => "Completed";
    public string? Text => Summary;
}

/// <summary>Somebody says that it is done; the office has not agreed yet.</summary>
public sealed record CompletionProposed(string Summary) : IFact
{
    public string Title => "Said to be done";
    public string? Text => Summary;
}

public sealed record CompletionAgreed(string? Meeting) : IFact
{
    public string Title => "Agreed as done";
    public string? Text => Meeting is null ? null : $"At the {Meeting}.";
}

public sealed record CompletionQuestioned(string Question) : IFact
{
    public string Title => "Not agreed as done yet";
    public string? Text => Question;
}

public sealed record ActionReopened(string Because) : IFact
{
    public string Title => "Opened again";
    public string? Text => Because;
}

public sealed record ActionSuperseded(string By) : IFact
{
    public string Title => $"Replaced by {By}";
}

/// <summary>It takes the place of another action.</summary>
public sealed record ActionContinues(string Earlier) : IFact
{
    public string Title => $"Continues {Earlier}";
}

public sealed record ActionWithdrawn(string Because) : IFact
{
    public string Title => "Withdrawn";
    public string? Text => Because;
}

public sealed record ActionReworded(string Before) : IFact
{
    public string Title => "Wording changed";
    public string? Text => $"It said: “{Before}”";
}

public sealed record OwnersChanged(IReadOnlyList<string> Before, IReadOnlyList<string> After) : IFact
{
    public string Title => (Joined, Left) switch
    {
        ([_, ..], []) => Joined is [_] ? "Owner added" : "Owners added",
        ([], [_, ..]) => Left is [_] ? "Owner removed" : "Owners removed",
        _ => "Owners changed",
    };

    public string? Text => (Joined, Left) switch
    {
        ([_, ..], []) when Before.Count == 0 => $"Given to {Joined.InOneLine}.",
        ([_], []) => $"{Joined.InOneLine} joins {Before.InOneLine}.",
        ([_, ..], []) => $"{Joined.InOneLine} join {Before.InOneLine}.",
        ([], [_, ..]) when After.Count == 0 => $"{Left.InOneLine} no longer. Nobody owns it now.",
        ([], [_, ..]) => $"{Left.InOneLine} no longer.",
        _ => $"From {Before.InOneLine} to {After.InOneLine}.",
    };

    private IReadOnlyList<string> Joined => [.. After.Except(Before)];
    private IReadOnlyList<string> Left => [.. Before.Except(After)];
}

public sealed record DueChanged(DueDate Before, DueDate After, string? Because) : IFact
{
    public string Title => (Before.IsMissing, After) switch
    {
        (true, { On: { } day }) => $"Due date set: {BoardAction.Day(day)}",
        (_, { NoneBecause: not null }) => "No due date needed",
        _ => $"Due {Words(After)} instead of {Words(Before)}",
    };

    public string? Text => Because ?? After.NoneBecause;

    private static string Words(DueDate due) => due switch
    {
        { On: { } day } => BoardAction.Day(day),
        { Phrase: { } phrase } => $"“{phrase}”",
        { NoneBecause: not null } => "on no date",
        _ => "on no date given",
    };
}

/// <summary>The words of a due date became a day.</summary>
public sealed record DueResolved(string Phrase, DateOnly Day) : IFact
{
    public string Title => $"“{char.ToUpperInvariant(Phrase[0])}{Phrase[1..]}” became {BoardAction.Day(Day)}";
    public string? Text => $"Because the {Day:MMMM} meeting was planned.";
}

/// <summary>The meeting that a due date hangs on moved, or another one became the next.</summary>
public sealed record DueMoved(DateOnly Before, DateOnly Day, bool SameMeeting) : IFact
{
    public string Title => $"Due date moved to {BoardAction.Day(Day)}";
    public string? Text => (SameMeeting ? "With the meeting that it waits for." : "To the next meeting that is planned.") + $" It was {BoardAction.Day(Before)}.";
}

/// <summary>The meeting that a due date hung on was called off, and no later one is planned.</summary>
public sealed record DueWaitsAgain(string Phrase, DateOnly Before) : IFact
{
    public string Title => $"Waits for “{Phrase}” again";
    public string? Text => $"It was due on {BoardAction.Day(Before)}. That meeting was called off and no later one is planned.";
}

public sealed record EvidenceAdded(string FileName) : IFact
{
    public string Title => "Evidence added";
    public string? Text => FileName;
}

public sealed record EvidenceRemoved(string FileName) : IFact
{
    public string Title => "Evidence removed";
    public string? Text => FileName;
}
