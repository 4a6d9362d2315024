using System.Globalization;
using Safeboard.Domain.Decisions;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Decisions;

/// <summary>How the pages of decisions write states and money.</summary>
internal static class DecisionLook
{
    /// <summary>The states along the top, with the words on them and in the address.</summary>
    public static readonly (DecisionList List, string Text, string Name)[] Lists =
        [(DecisionList.All, "All", "all"), (DecisionList.InForce, "In force", "in-force"), (DecisionList.ToReview, "To look at again", "to-review"), (DecisionList.Ended, "Revoked or changed", "ended")];

    public static string NameOf(DecisionList list) => Array.Find(Lists, l => l.List == list).Name;

    /// <summary>The tag of a decision: its words and their colour.</summary>
    public static (string Words, string Colour) Tag(DecisionRow row, DateOnly today) => row.State switch
    {
        DecisionState.Revoked => ("Revoked", "grey"),
        DecisionState.Changed => ("Changed since", "grey"),
        _ when row.ReviewOn < today => ("Late to be looked at again", "red"),
        _ => ("In force", "green"),
    };

    /// <summary>£12,500</summary>
    public static string Money(long pounds) => pounds.ToString("'£'#,0", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>What a row says beside its words; empty where nothing is noted.</summary>
    public static string Notes(DecisionRow row) => string.Concat(new[]
    {
        row.State == DecisionState.Revoked ? "revoked" : row.State == DecisionState.Changed ? "changed since" : null, row.WhoMayAct is { } who ? $"may act: {who}" : null,
        row.Pounds is > 0 and { } pounds ? Money(pounds) : null, row.State == DecisionState.InForce && row.ReviewOn is { } review ? $"looked at again on {review.InWords}" : null,
    }.OfType<string>().Select(n => $" · {n}"));
}
