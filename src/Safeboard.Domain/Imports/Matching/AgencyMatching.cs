using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Imports.Matching;

/// <summary>Which agency a name in a document means. The same name or a name it goes by here is the same; all else is asked or new.</summary>
public static class AgencyMatching
{
    private static readonly HashSet<string> Small = ["the", "of", "for", "and", "in", "at", "ltd", "limited", "cic", "plc"];

    public sealed record Answer(Match Match, Guid? AgencyId, IReadOnlyList<Candidate> Candidates);

    public static Answer Find(string? name, IReadOnlyList<KnownAgency> known)
    {
        if (Words(name) is not { Length: > 0 } words) return new(Match.None, null, []);
        var text = string.Join(' ', words);
        var same = known.Where(k => k.AlsoKnownAs.Prepend(k.Name).Any(n => string.Join(' ', Words(n)) == text)).ToList();
        if (same is [{ ServesThisBoard: true } only]) return new(Match.Known, only.Id, []);
        if (same.FindAll(k => k.ServesThisBoard) is [var ours]) return new(Match.Known, ours.Id, []);
        var maybe = same.Select(k => (Agency: k, Why: k.ServesThisBoard ? "same name" : "same name, serves another board"))
            .Concat(known.Where(k => !same.Contains(k) && IsNear(words, text, k)).Select(k => (Agency: k, Why: "nearly the same name")))
            .Select(m => new Candidate(m.Agency.Id, m.Agency.Name, m.Why)).Take(4).ToList();
        return maybe.Count > 0 ? new(Match.Ask, null, maybe) : new(Match.New, null, []);
    }

    public static Sector SectorOf(string? name) => SectorWords.SectorOf(PlainName.Fold(name ?? ""));

    private static bool IsNear(string[] words, string text, KnownAgency known)
    {
        if (!known.ServesThisBoard) return false;
        foreach (var name in known.AlsoKnownAs.Prepend(known.Name))
        {
            var other = Words(name);
            if (other.Length == 0) continue;
            if (text.Length > 5 && Spelling.Distance(text, string.Join(' ', other)) <= 2) return true;
            if (IsShortFor(text, other) || IsShortFor(string.Join(' ', other), words)) return true;
            var shared = words.Intersect(other).Count();
            if (shared >= 2 && shared * 4 >= 3 * Math.Min(words.Length, other.Length) && shared * 2 >= Math.Max(words.Length, other.Length)) return true;
        }
        return false;
    }

    /// <summary>NC may be Northmere Council: a person says so once, then it is a name the agency goes by here.</summary>
    private static bool IsShortFor(string text, string[] words) =>
        text.Length >= 2 && !text.Contains(' ') && words.Length > 1 && text == string.Concat(words.Select(w => w[0]));

    private static string[] Words(string? name) =>
        [.. PlainName.Fold((name ?? "").Replace("&", " and ")).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Small.Contains(w))];
}
