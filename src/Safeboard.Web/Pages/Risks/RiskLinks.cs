using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Risks;

/// <summary>Addresses of the risk register and of risks.</summary>
public static class RiskLinks
{
    /// <summary>Stands for the board's own register where else the identity of a group stands.</summary>
    public const string BoardsOwn = "board";

    public static string Register(string board) => $"/{board}/risks";
    public static string Register(string board, RiskFilter filter) => QueryHelpers.AddQueryString(Register(board), QueryOf(filter));
    public static string Csv(string board, RiskFilter filter) => QueryHelpers.AddQueryString($"/{board}/risks/download.csv", QueryOf(filter with { Page = 1 }));
    public static string Excel(string board, RiskFilter filter) => QueryHelpers.AddQueryString($"/{board}/risks/download.xlsx", QueryOf(filter with { Page = 1 }));
    public static string Map(string board, string? group = null) => QueryHelpers.AddQueryString($"/{board}/risks/map", new Dictionary<string, string?> { ["group"] = group });
    public static string Add(string board) => $"/{board}/risks/add";
    public static string Detail(string board, Id<Risk> id) => $"/{board}/risks/{id}";
    public static string Change(string board, Id<Risk> id) => $"/{board}/risks/{id}/change";
    public static string Score(string board, Id<Risk> id) => $"/{board}/risks/{id}/score";
    public static string Review(string board, Id<Risk> id) => $"/{board}/risks/{id}/review";
    public static string Accept(string board, Id<Risk> id) => $"/{board}/risks/{id}/accept";
    public static string EndAcceptance(string board, Id<Risk> id) => $"/{board}/risks/{id}/end-acceptance";
    public static string Close(string board, Id<Risk> id) => $"/{board}/risks/{id}/close";
    public static string Reopen(string board, Id<Risk> id) => $"/{board}/risks/{id}/reopen";
    public static string Settings(string board) => $"/{board}/settings/risks";

    /// <summary>A new action that arises from the risk.</summary>
    public static string AddAction(string board, Id<Risk> id) => $"/{board}/actions/add?risk={id}";

    /// <summary>What goes to a meeting: for the board the highest band, for a group all that stands on its register.</summary>
    public static string Report(string board, string? group = null, string? band = null) =>
        QueryHelpers.AddQueryString($"/{board}/risks/report", new Dictionary<string, string?> { ["group"] = group, ["band"] = band });

    /// <summary>The filter as it stands in an address; what is as the register opens is left out.</summary>
    private static Dictionary<string, string?> QueryOf(RiskFilter filter) => new()
    {
        ["state"] = filter.State == RegisterState.Open ? null : RegisterAddress.Name(filter.State),
        ["q"] = filter.Words, ["group"] = GroupOf(filter.BoardsOwn, filter.Group),
        ["likelihood"] = Number(filter.Cell?.Likelihood), ["impact"] = Number(filter.Cell?.Impact),
        ["sort"] = filter.Sort == RegisterSort.Score ? null : RegisterAddress.Name(filter.Sort), ["order"] = filter.Descending ? "desc" : null,
        ["page"] = filter.Page > 1 ? Number(filter.Page) : null,
    };

    /// <summary>Whose register, as addresses say it; null for all of them.</summary>
    public static string? GroupOf(bool boardsOwn, Id<BoardGroup>? group) => boardsOwn ? BoardsOwn : group?.ToString();

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
