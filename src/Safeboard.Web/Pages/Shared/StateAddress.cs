using Microsoft.AspNetCore.WebUtilities;
using Safeboard.Domain.Plans;

namespace Safeboard.Web.Pages.Shared;

/// <summary>The filter of a small register as it stands in an address. What it does not understand it leaves out.</summary>
public static class StateAddress
{
    private const int LongestWords = 200;

    public static StateFilter<TState> Read<TState>(IQueryCollection query) where TState : struct, Enum
    {
        var words = query["q"].ToString().Trim();
        return new(Enum.TryParse<TState>(query["state"], ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : default)
        {
            Words = words.Length == 0 ? null : words[..Math.Min(words.Length, LongestWords)], Page = int.TryParse(query["page"], out var page) ? Math.Clamp(page, 1, 10_000) : 1,
        };
    }

    public static string Link<TState>(string address, StateFilter<TState> filter) where TState : struct, Enum => QueryHelpers.AddQueryString(address, new Dictionary<string, string?>
    {
        ["state"] = filter.State.Equals(default(TState)) ? null : filter.State.ToString().ToLowerInvariant(), ["q"] = filter.Words, ["page"] = filter.Page > 1 ? $"{filter.Page}" : null,
    });
}

/// <summary>The states along the top of a small register, and the words to look for in it.</summary>
/// <param name="Label">What is listed: “Letters”.</param>
/// <param name="Address">Of the register, without a filter.</param>
/// <param name="States">The first is the one it opens with.</param>
public sealed record StateTabs(string Label, string Address, IReadOnlyList<StateTab> States, string? Words)
{
    /// <param name="texts">The words of each state, in its order.</param>
    public static StateTabs Of<TState>(string label, string address, StateFilter<TState> filter, IReadOnlyDictionary<TState, int> counts, params string[] texts) where TState : struct, Enum =>
        new(label, address, [.. Enum.GetValues<TState>().Select((s, n) => new StateTab(s.ToString().ToLowerInvariant(), texts[n], counts[s], StateAddress.Link(address, filter with { State = s, Page = 1 }), s.Equals(filter.State)))], filter.Words);
}

/// <summary>One state with its count.</summary>
public sealed record StateTab(string Name, string Text, int Count, string Href, bool IsChosen);
