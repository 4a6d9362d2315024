using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Risks;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Risks;

/// <summary>How the pages of risks write bands, scores, directions and flags.</summary>
internal static class RiskWords
{
    private static readonly string[] FromHighest = ["red", "orange", "yellow"];

    /// <summary>The colour of a band, which only underlines its name: the lowest green, the highest red.</summary>
    public static string Colour(RiskMatrix matrix, RiskBand band) =>
        band.Order == 1 ? "green" : band == matrix.Highest ? "red" : matrix.Bands.Count == 3 ? "yellow" : FromHighest[Math.Min(matrix.Bands.Count - band.Order, 2)];

    /// <summary>“High 20”</summary>
    public static string Short(RiskMatrix matrix, RiskRating rating) => $"{matrix.BandOf(rating).Name} {rating.Score}";

    /// <summary>“Likelihood 4 (Likely), impact 5 (Severe)”</summary>
    public static string Steps(RiskMatrix matrix, RiskRating rating) =>
        matrix.Holds(rating) ? $"Likelihood {rating.Likelihood} ({matrix.Likelihoods[rating.Likelihood - 1]}), impact {rating.Impact} ({matrix.Impacts[rating.Impact - 1]})" : $"{rating.InWords}, on an earlier matrix";

    /// <summary>“▲ Up from 12”</summary>
    public static string? Went(RiskDirection? direction, int? before) => direction switch
    {
        RiskDirection.Up => $"▲ Up from {before}",
        RiskDirection.Down => $"▼ Down from {before}",
        RiskDirection.Same => $"= The same as before, {before}",
        _ => null,
    };

    public static string Went(RiskDirection? direction) => direction switch
    {
        RiskDirection.Up => "▲ Up",
        RiskDirection.Down => "▼ Down",
        RiskDirection.Same => "= The same",
        _ => "First score",
    };

    public static string Flag(RiskFlag flag, RiskRow risk, DateOnly today) => flag switch
    {
        RiskFlag.NotScored => "Not scored",
        RiskFlag.NoReviewDate => "No review date",
        RiskFlag.NotReviewed => (today.DayNumber - risk.ReviewOn!.Value.DayNumber) is var days && days == 1 ? "Review 1 day late" : $"Review {days:N0} days late",
        RiskFlag.NoAction => "No action",
        RiskFlag.AcceptanceEnded => "Acceptance has ended",
        _ => "No owner",
    };

    /// <summary>The colour of a flag, which only underlines the words.</summary>
    public static string Colour(RiskFlag flag) => flag is RiskFlag.NotReviewed or RiskFlag.AcceptanceEnded ? "red" : "orange";

    public static string Owner(RiskRow risk) => risk switch
    {
        { OwnerName: null } => "Nobody",
        { OwnerKind: OwnerKind.AsWritten } => $"“{risk.OwnerName}”, not known",
        { OwnerKind: OwnerKind.Person, OwnerAgency: { } agency } => $"{risk.OwnerName}, {agency}",
        _ => risk.OwnerName,
    };

    /// <summary>Whose register it stands on.</summary>
    public static string Register(RiskRow risk, string calledFor) => risk.Group ?? calledFor;

    /// <summary>The steps of one side of the matrix, to choose from.</summary>
    public static IEnumerable<SelectListItem> Choices(IReadOnlyList<string> words) => words.Select((w, n) => new SelectListItem($"{n + 1} {w}", $"{n + 1}"));

    /// <summary>38 “open risks”, 1 “open risk”.</summary>
    public static string Listed(RegisterState state, RiskMatrix matrix, int count)
    {
        var risks = count == 1 ? "risk" : "risks";
        return state switch
        {
            RegisterState.Open => $"open {risks}",
            RegisterState.High => $"{risks} that {(count == 1 ? "is" : "are")} {matrix.Highest.Name}",
            RegisterState.NotScored => $"{risks} that {(count == 1 ? "is" : "are")} not scored",
            RegisterState.NotReviewed => $"{risks} not reviewed in time",
            RegisterState.NoAction => $"{risks} without an open action",
            RegisterState.Accepted => $"accepted {risks}",
            RegisterState.Closed => $"closed {risks}",
            _ => risks,
        };
    }

    /// <summary>What to say when a state holds nothing and nothing is filtered.</summary>
    public static string Nothing(RegisterState state, RiskMatrix matrix) => state switch
    {
        RegisterState.High => $"No open risk is {matrix.Highest.Name}.",
        RegisterState.NotScored => "Every open risk has a score.",
        RegisterState.NotReviewed => "Every open risk was reviewed in time.",
        RegisterState.NoAction => "Every open risk has an open action.",
        RegisterState.Accepted => "No open risk is accepted.",
        RegisterState.Closed => "No risk is closed.",
        _ => "No risk is open.",
    };
}
