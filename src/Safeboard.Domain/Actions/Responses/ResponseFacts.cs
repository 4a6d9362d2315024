using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Actions.Responses;

public sealed record AgenciesAsked(IReadOnlyList<string> Agencies) : IFact
{
    public string Title => Agencies.Count == 1 ? "1 agency is asked to answer" : $"{Agencies.Count} agencies are asked to answer";
    public string? Text => string.Join(", ", Agencies);
}

public sealed record AgencyAnswered(string Agency, ResponseState State, string? Answer) : IFact
{
    public string Title => State == ResponseState.Excused ? $"{Agency} need not answer" : $"{Agency} answers: {State.InWords.ToLowerInvariant()}";
    public string? Text => Answer;
}

/// <param name="Until">None: by the action's own day again.</param>
public sealed record AgencyGivenTime(string Agency, DateOnly? Until, string? Because) : IFact
{
    public string Title => Until is { } day ? $"{Agency} has until {BoardAction.Day(day)}" : $"{Agency} has no longer than the others";
    public string? Text => Because;
}

/// <summary>Answers in words.</summary>
public static class ResponseWords
{
    extension(ResponseState state)
    {
        public string InWords => state switch
        {
            ResponseState.Yes => "Yes", ResponseState.Partly => "Partly", ResponseState.No => "Not yet", ResponseState.NotForUs => "Not for us", ResponseState.Excused => "Need not answer", _ => "Not answered",
        };
    }

    /// <summary>"All 14 agencies have answered: 11 yes, 2 partly, 1 not yet."</summary>
    public static string Summary(IReadOnlyList<AgencyResponse> responses) =>
        $"{(responses.Count == 1 ? "The agency has" : $"All {responses.Count} agencies have")} answered: {string.Join(", ", responses.GroupBy(r => r.State).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key.InWords.ToLowerInvariant()}"))}.";
}
