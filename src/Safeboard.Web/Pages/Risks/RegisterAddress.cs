using Safeboard.Domain.Groups;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Risks;

/// <summary>Reads the register's filter from an address. What it does not understand it leaves out.</summary>
public static class RegisterAddress
{
    private const int LongestWords = 200;

    /// <summary>The states in the order they stand, with the words on them and in the address. High has the words of the board's highest band.</summary>
    private static readonly (RegisterState State, string Name, string Text)[] All =
    [
        (RegisterState.Open, "open", "Open"), (RegisterState.High, "high", "High"), (RegisterState.NotScored, "not-scored", "Not scored"),
        (RegisterState.NotReviewed, "not-reviewed", "Not reviewed"), (RegisterState.NoAction, "no-action", "No action"),
        (RegisterState.Accepted, "accepted", "Accepted"), (RegisterState.Closed, "closed", "Closed"), (RegisterState.All, "all", "All"),
    ];

    private static readonly string[] Sorts = ["score", "number", "review"];

    public static IEnumerable<(RegisterState State, string Text)> States(RiskMatrix matrix) =>
        All.Select(s => (s.State, s.State == RegisterState.High ? matrix.Highest.Name : s.Text));

    public static string Name(RegisterState state) => All[(int)state].Name;

    public static string Name(RegisterSort sort) => Sorts[(int)sort];

    public static RiskFilter Read(IQueryCollection query)
    {
        if (query.Count == 0) return new();
        var words = query["q"].ToString().Trim();
        return WhoseOf(query["group"], new()
        {
            State = Array.Find(All, s => s.Name == query["state"]).State,
            Words = words.Length == 0 ? null : words[..Math.Min(words.Length, LongestWords)],
            Cell = int.TryParse(query["likelihood"], out var likelihood) && int.TryParse(query["impact"], out var impact) ? new RiskRating(likelihood, impact) : null,
            Sort = (RegisterSort)Math.Max(0, Array.IndexOf(Sorts, query["sort"].ToString())),
            Descending = query["order"] == "desc",
            Page = int.TryParse(query["page"], out var page) ? Math.Clamp(page, 1, 100_000) : 1,
        });
    }

    /// <summary>The filter narrowed to the register that an address names.</summary>
    public static RiskFilter WhoseOf(string? group, RiskFilter filter) => filter with
    {
        BoardsOwn = group == RiskLinks.BoardsOwn, Group = Id<BoardGroup>.TryParse(group, null, out var id) ? id : null,
    };
}
