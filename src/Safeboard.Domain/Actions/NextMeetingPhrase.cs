using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Actions;

/// <summary>
/// Understands "next Board", "the next meeting", "by next Quality sub-group". Whatever names more than one group's next
/// meeting ("next but one", "June") stays words until a person gives it a date.
/// </summary>
public static class NextMeetingPhrase
{
    private static readonly HashSet<string> Next = ["next", "following", "forthcoming", "subsequent"];

    private static readonly HashSet<string> Filling =
        ["the", "a", "at", "by", "for", "to", "in", "of", "on", "our", "this", "before", "back", "report", "bring", "meeting", "meetings", "group", "groups", "sub", "subgroup", "committee", "s"];

    /// <summary>The group whose next meeting is meant; null when that is not clear.</summary>
    /// <param name="boardIsCalled">What the board is called: "Partnership", and its name in full; its initials are understood too.</param>
    /// <param name="agreedBy">The group that agreed the action, which "next meeting" means.</param>
    public static Id<BoardGroup>? GroupOf(string phrase, IReadOnlyList<BoardGroup> groups, Id<BoardGroup>? agreedBy, string boardIsCalled)
    {
        var words = Words(phrase);
        if (!words.Any(Next.Contains)) return null;
        var named = words.Where(w => !Next.Contains(w) && !Filling.Contains(w)).ToList();
        if (named.Count == 0) return agreedBy;
        var meant = groups.Where(g => named.TrueForAll(NamesOf(g, boardIsCalled).Contains)).ToList();
        var boards = meant.Where(g => g.Kind == GroupKind.Board).ToList();
        return boards is [var board] ? board.Id : meant is [var only] ? only.Id : null;
    }

    private static HashSet<string> NamesOf(BoardGroup group, string boardIsCalled)
    {
        var names = Words(group.Name).ToHashSet();
        if (group.Kind != GroupKind.Board) return names;
        var called = Words(boardIsCalled);
        names.UnionWith(called);
        // The first word is what the board is called; the rest is its name: NSCP.
        names.Add(string.Concat(called.Skip(1).Select(w => w[0])));
        names.Add("board");
        return names;
    }

    private static List<string> Words(string text) =>
        [.. new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
