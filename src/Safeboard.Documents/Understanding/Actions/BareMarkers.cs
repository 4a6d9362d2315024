using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>A marker without a colon that closes a paragraph: "ACTION OB", "Action by Ann Reed", "OB to action".</summary>
internal static partial class BareMarkers
{
    [GeneratedRegex(@"(?:^|[.!?)”\n])\s*(?<m>(?:ACTIONS?|Actions?)(?:\s+(?:by|for|on|BY|FOR|ON))?\s+(?<c>[^.:;\n]{2,80}))\.?\s*$|(?:^|[.!?)”\n])\s*(?<m>(?<c>[^.:;\n]{2,60}?)\s+to\s+(?:action|ACTION))\.?\s*$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Closing { get; }

    public static void FindIn(ActionContext context, int index, TextSpan block)
    {
        var tail = new TextSpan(Math.Max(block.Start, block.End - 120), block.End);
        var match = Closing.Match(context.Text.Of(tail));
        if (!match.Success || tail.Start > block.Start && match.Index == 0) return;
        var marker = At(tail, match.Groups["m"]);
        if (context.IsClaimed(marker) || OwnerDue.Read(context, At(tail, match.Groups["c"])) is not { } who || !who.Owners.All(o => IsSure(o, context))) return;
        if (InlineMarkers.TaskBefore(context, index, new(block.Start, marker.Start), who.Owners) is not { } task || context.IsClaimed(task)) return;
        if (MarkerContent.Of(context.Text.Of(task), context) == MarkerMeaning.ForwardPlan) { MarkerContent.AddForwardPlan(context, task); return; }
        context.Add(InlineMarkers.Marked(context, null, who.Owners, who.Due, "“Action” with the owner alone at the end of a paragraph", 0.85), task, marker);
    }

    // "ACTION LOG" names no one.
    private static bool IsSure(string owner, ActionContext context) =>
        OwnerWords.IsSomebody(owner, context.People) && (context.People.Knows(owner) || owner.Length < 3 || !owner.All(char.IsUpper) || owner == "ALL");

    private static TextSpan At(TextSpan tail, Group group) => new(tail.Start + group.Index, tail.Start + group.Index + group.Length);
}
