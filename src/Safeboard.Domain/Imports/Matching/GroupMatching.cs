using Safeboard.Domain.Groups;

namespace Safeboard.Domain.Imports.Matching;

/// <summary>Which group of the board a document is of, and whether it is of this board at all.</summary>
public static class GroupMatching
{
    private static readonly HashSet<string> Generic =
    [
        "safeguarding", "children", "childrens", "child", "board", "partnership", "partners", "lscb", "scb", "scp", "lscp", "local", "meeting", "meetings", "minutes", "the", "of", "and", "for",
        "group", "sub", "subgroup", "committee", "notes", "record", "strategic", "full", "main", "a", "held", "report", "young", "people",
    ];

    private static readonly HashSet<string> Leading = ["lscb", "scb", "scp", "the", "", "minutes", "notes", "of", "a", "meeting", "record", "draft", "held"];

    public sealed record Answer(Guid? GroupId, string? NewGroup, bool IsUnlikeBoard);

    /// <summary>A document often names the board at its top and the group only in its title.</summary>
    public static Answer Find(string? body, string? title, KnownToBoard known)
    {
        var answer = Find(body ?? title, known);
        if (body is null || title is null || Words(body).Except(Words(known.BoardName)).Any() && !answer.IsUnlikeBoard) return answer;
        var byTitle = Find(title, known);
        return SaysAGroup(title) || byTitle.GroupId != answer.GroupId ? byTitle with { IsUnlikeBoard = answer.IsUnlikeBoard } : answer;
    }

    public static Answer Find(string? body, KnownToBoard known)
    {
        var own = known.Groups.FirstOrDefault(g => g.Kind == GroupKind.Board);
        var words = Words(body);
        if (words.Count == 0) return new(own?.Id, own is null ? known.CalledFor : null, false);
        var board = Words(known.BoardName);
        var ours = board.Count == 0 || words.Overlaps(board) || words.Contains(Acronym(known.BoardName));
        var rest = words.Except(board).Where(w => !IsAcronymOf(w, known.BoardName)).ToHashSet();
        if (BestGroup(rest, known.Groups) is { } group) return new(group.Id, null, false);
        var unlike = !ours && SaysABoard(body!);
        if (unlike || rest.Count == 0 || !SaysAGroup(body!)) return new(own?.Id, own is null ? known.CalledFor : null, unlike);
        return new(null, NameOfGroup(body!, known.BoardName), false);
    }

    public static GroupKind KindOf(string name)
    {
        var folded = PlainName.Fold(name);
        if (folded.Contains("executive") || folded.Contains("business group")) return GroupKind.Executive;
        if (folded.Contains("task and finish") || folded.Contains("task group")) return GroupKind.TaskAndFinish;
        if (folded.Contains("locality") || folded.Contains("area group")) return GroupKind.Locality;
        return GroupKind.SubGroup;
    }

    private static KnownGroup? BestGroup(HashSet<string> rest, IReadOnlyList<KnownGroup> groups)
    {
        if (rest.Count == 0) return null;
        return groups.Where(g => g.Kind != GroupKind.Board).Select(g => (Group: g, Words: Words(g.Name)))
            .Where(g => g.Words.Count > 0 && g.Words.IsSubsetOf(rest) || rest.Count > 0 && rest.IsSubsetOf(g.Words))
            .OrderByDescending(g => g.Words.Intersect(rest).Count()).Select(g => g.Group).FirstOrDefault();
    }

    private static bool SaysABoard(string body)
    {
        var folded = $" {PlainName.Fold(body)} ";
        return folded.Contains("safeguarding") || folded.Split(' ').Any(w => w.Length is >= 3 and <= 7 && (w.EndsWith("scb") || w.EndsWith("scp") || w.EndsWith("sab")));
    }

    private static bool SaysAGroup(string body)
    {
        var folded = $" {PlainName.Fold(body)} ";
        return ((string[])[" group ", " subgroup ", " sub group ", " executive ", " committee ", " panel ", " forum ", " network ", " locality "]).Any(folded.Contains);
    }

    /// <summary>"Northmere LSCB Quality and Performance Sub-group" becomes "Quality and Performance Sub-group".</summary>
    private static string NameOfGroup(string body, string boardName)
    {
        var plain = body.Trim();
        if (plain.StartsWith(boardName, StringComparison.OrdinalIgnoreCase)) plain = plain[boardName.Length..];
        var board = Words(boardName);
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(w => PlainName.Fold(w) is var f && (board.Contains(f) || IsAcronymOf(f, boardName) || Leading.Contains(f)))
            .Reverse().SkipWhile(w => Leading.Contains(PlainName.Fold(w))).Reverse().ToArray();
        var name = string.Join(' ', words).Trim(' ', '-', '–', ':', ',');
        return name.Length is 0 or > 200 ? plain[..Math.Min(plain.Length, 200)] : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static bool IsAcronymOf(string word, string boardName) => word == Acronym(boardName) || word is ['l', .. var rest] && rest == Acronym(boardName);

    private static string Acronym(string name) =>
        string.Concat(PlainName.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("the" or "of" or "and" or "for")).Select(w => w[0]));

    private static HashSet<string> Words(string? name) =>
        [.. PlainName.Fold((name ?? "").Replace("&", " and ")).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Generic.Contains(w))];
}
