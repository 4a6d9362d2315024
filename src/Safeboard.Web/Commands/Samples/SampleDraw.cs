namespace Safeboard.Web.Commands.Samples;

/// <summary>Draws by lot, the same on every run.</summary>
internal sealed class SampleDraw(int seed)
{
    private readonly Random lot = new(seed);

    public int Below(int count) => lot.Next(count);

    public T One<T>(IReadOnlyList<T> from) => from[lot.Next(from.Count)];

    /// <summary>Some of them, in their own order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> from, int count) =>
        [.. Enumerable.Range(0, from.Count).OrderBy(_ => lot.Next()).Take(count).Order().Select(n => from[n])];

    /// <summary>One of them; a higher weight is commoner.</summary>
    public T Weighted<T>(IReadOnlyList<T> from, Func<T, int> weight)
    {
        var at = lot.Next(from.Sum(weight));
        foreach (var one in from)
            if ((at -= weight(one)) < 0) return one;
        return from[^1];
    }
}
