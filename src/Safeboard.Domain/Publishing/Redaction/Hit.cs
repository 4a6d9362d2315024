namespace Safeboard.Domain.Publishing.Redaction;

/// <summary>A place in a text that names somebody or may tell who somebody is.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The first character behind it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Why">Why it was found.</param>
/// <param name="Person">Who it is for certain; null where a person has to decide.</param>
internal sealed record Hit(int Start, int End, StopKind Kind, string Why, KnownPerson? Person = null)
{
    public int Length => End - Start;

    /// <summary>
    /// Places that overlap become one. It is for certain only where one hit that is covers all of it and nothing in it suspects a child.
    /// </summary>
    public static IEnumerable<Hit> Joined(IEnumerable<Hit> hits)
    {
        List<Hit> cluster = [];
        foreach (var hit in hits.OrderBy(h => h.Start).ThenByDescending(h => h.End))
        {
            if (cluster.Count > 0 && hit.Start >= cluster.Max(h => h.End)) { yield return One(cluster); cluster = []; }
            cluster.Add(hit);
        }
        if (cluster.Count > 0) yield return One(cluster);
    }

    private static Hit One(List<Hit> cluster)
    {
        var (start, end) = (cluster.Min(h => h.Start), cluster.Max(h => h.End));
        var whole = cluster.Where(h => h.Start == start && h.End == end).ToList();
        var best = cluster.Find(h => h.Kind == StopKind.CaseDetail) ?? whole.Find(h => h.Person is not null) ?? whole.FirstOrDefault() ?? cluster.MaxBy(h => h.Length)!;
        return best with { Start = start, End = end, Person = best.Start == start && best.End == end ? best.Person : null };
    }
}
