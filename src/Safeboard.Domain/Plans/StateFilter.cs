namespace Safeboard.Domain.Plans;

/// <summary>Which entries of a small register to list: those of a state, with all the words.</summary>
public sealed record StateFilter<TState>(TState State) where TState : struct, Enum
{
    /// <summary>Rows of one page.</summary>
    public const int PageSize = 50;
    public string? Words { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The words one by one, in small letters.</summary>
    internal IEnumerable<string> EachWord => (Words ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8);
}

/// <summary>One page of a small register, and how many entries each of its states holds.</summary>
public sealed record StatePage<TRow, TState>(IReadOnlyList<TRow> Rows, IReadOnlyDictionary<TState, int> Counts, int Page, int Pages) where TState : struct, Enum
{
    /// <summary>From all that match the words; a page beyond the last is the last.</summary>
    internal static StatePage<TRow, TState> Of(IReadOnlyList<TRow> all, StateFilter<TState> filter, Func<TRow, TState, bool> isIn)
    {
        const int size = StateFilter<TState>.PageSize;
        var listed = all.Where(row => isIn(row, filter.State)).ToList();
        var pages = Math.Max(1, (listed.Count + size - 1) / size);
        var page = Math.Clamp(filter.Page, 1, pages);
        return new([.. listed.Skip((page - 1) * size).Take(size)], Enum.GetValues<TState>().ToDictionary(s => s, s => all.Count(row => isIn(row, s))), page, pages);
    }
}
