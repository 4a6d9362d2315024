using Microsoft.AspNetCore.WebUtilities;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>Addresses of the register of challenges.</summary>
public static class ChallengeLinks
{
    public static string List(string board) => $"/{board}/challenges";
    public static string Add(string board) => $"/{board}/challenges/add";
    public static string Praise(string board) => $"/{board}/challenges/add?praise=true";
    public static string Again(string board, Id<Challenge> earlier) => $"/{board}/challenges/add?again={earlier}";
    public static string FromMinutes(string board) => $"/{board}/challenges/from-minutes";
    public static string Figures(string board) => $"/{board}/challenges/figures";
    public static string Of(string board, Id<Challenge> id) => $"/{board}/challenges/{id}";

    /// <param name="act">change, answer, ask-again, escalate, end, withdraw or reopen.</param>
    public static string Act(string board, Id<Challenge> id, string act) => $"/{board}/challenges/{id}/{act}";
    public static string Settings(string board) => $"/{board}/settings/challenges";
    public static string Download(string board, ChallengeFilter filter, string format) => With($"/{board}/challenges/download.{format}", filter with { Page = 1 });
    public static string List(string board, ChallengeFilter filter) => With(List(board), filter);

    private static string With(string address, ChallengeFilter filter) => QueryHelpers.AddQueryString(address, new Dictionary<string, string?>
    {
        ["state"] = filter.List == ChallengeList.Open ? null : filter.List.ToString().ToLowerInvariant(), ["q"] = filter.Words.TrimmedOrNull, ["agency"] = filter.AgencyId?.ToString(),
        ["group"] = filter.GroupId?.ToString(), ["page"] = filter.Page > 1 ? filter.Page.ToString() : null,
    }.Where(pair => pair.Value is not null));
}
