using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>"Action: …" in the text, with the owner before the task, behind it, or alone; also in brackets.</summary>
internal static partial class InlineMarkers
{
    [GeneratedRegex(@"[\[(]\s*(?:Actions?|ACTIONS?)\b\s*(?:[Pp]oint)?\s*(?<n>\d+(?:\.\d+)?[a-z]?)?\s*[:,;–-]?\s*(?<c>[^\])]{0,120})[\])]"
        + @"|(?<![\w“""])(?:Agreed )?(?:Actions?|ACTIONS?)(?:\s+[Pp]oints?)?(?:\s+(?<n>\d+(?:\.\d+)?[a-z]?))?(?:\s*\((?<o>[^)]{2,50})\))?\s*(?::|\s[–—-](?=\s))\s*(?<open>)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Marker { get; }

    public static void Find(ActionContext context)
    {
        var text = context.Text;
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            if (context.Claimed.Holds(block.At)) continue;
            var words = text.Of(block);
            if (!words.Contains("ction", StringComparison.Ordinal) && !words.Contains("CTION", StringComparison.Ordinal)) continue;
            FindIn(context, i, block.At);
        }
    }

    private static void FindIn(ActionContext context, int index, TextSpan block)
    {
        var text = context.Text.Text;
        var from = block.Start;
        for (var match = Marker.Match(text, block.Start, block.Length); match.Success;)
        {
            var next = match.NextMatch();
            if (context.IsClaimed(new(match.Index, match.Index + Math.Max(match.Length, 1)))) { from = match.Index + match.Length; match = next; continue; }
            var marker = new TextSpan(match.Index, match.Index + match.Length);
            var limit = next.Success ? next.Index : block.End;
            from = match.Groups["open"].Success
                ? Open(context, index, match, marker, new(from, marker.Start), limit)
                : Bracketed(context, index, match, marker, new(from, marker.Start));
            match = next;
        }
    }

    // "(Action: Ann Reed/Omar Bell)", "[Action 4: A/B with support from C]", "(Action 1)": the task stands before it.
    private static int Bracketed(ActionContext context, int index, Match match, TextSpan marker, TextSpan before)
    {
        var content = match.Groups["c"].Value.Trim();
        var reference = match.Groups["n"].Success ? "Action " + match.Groups["n"].Value : null;
        var meaning = content.Length == 0 ? MarkerMeaning.OwnerAlone : MarkerContent.Of(content, context);
        var at = new TextSpan(match.Groups["c"].Index, match.Groups["c"].Index + match.Groups["c"].Length);
        if (meaning == MarkerMeaning.ForwardPlan) MarkerContent.AddForwardPlan(context, Spans.Trim(context.Text.Text, at));
        else if (meaning != MarkerMeaning.Nothing && TaskBefore(context, index, before) is { } task)
        {
            var owners = content.Length == 0 ? [] : Owners(content, context);
            context.Add(Marked(reference, owners, "An action marker in brackets behind the sentence", 0.93), task, marker);
        }
        context.Claimed.Add(marker);
        return marker.End;
    }

    private static int Open(ActionContext context, int index, Match match, TextSpan marker, TextSpan before, int limit)
    {
        var text = context.Text.Text;
        var content = Content(text, marker.End, limit);
        if (content.Length == 0) return marker.End;
        var reference = match.Groups["n"].Success ? "Action " + match.Groups["n"].Value : null;
        var given = match.Groups["o"].Success ? OwnerWords.Split(match.Groups["o"].Value, context.People) : [];
        switch (MarkerContent.Of(context.Text.Of(content), context))
        {
            case MarkerMeaning.Nothing: context.Claimed.Add(content); break;
            case MarkerMeaning.ForwardPlan: MarkerContent.AddForwardPlan(context, content); break;
            case MarkerMeaning.Decision: MarkerContent.AddDecision(context, content); break;
            case MarkerMeaning.OwnerAlone: OwnerAlone(context, index, match, marker, before, content, reference); break;
            default: Task(context, content, marker, reference, given); break;
        }
        return content.End;
    }

    private static void OwnerAlone(ActionContext context, int index, Match match, TextSpan marker, TextSpan before, TextSpan content, string? reference)
    {
        // "Actions: Dee Hall, Project Officer" with nothing before it to do only says who led.
        var leads = match.Value.TrimStart().StartsWith("Actions", StringComparison.Ordinal);
        if (TaskBefore(context, index, before) is not { } task || leads && TaskWords.Strength(context.Text.Of(task)) == 0) { context.Claimed.Add(content); return; }
        var owners = OwnerWords.Split(context.Text.Of(content), context.People);
        context.Add(Marked(reference, owners, "“Action:” with the owner alone; the task is the sentence before", 0.88), task, new(marker.Start, content.End));
    }

    private static void Task(ActionContext context, TextSpan content, TextSpan marker, string? reference, List<string> given)
    {
        var text = context.Text.Text;
        if (given.Count == 0 && OwnerFinder.Trailing(text, content, context.People) is { } trailing)
            context.Add(Marked(reference, trailing.Owners, "“Action:” with the owner behind the task", 0.94), trailing.Task, marker);
        else
            context.Add(Marked(reference, given, "“Action:” before the task", 0.93), TrimTask(context, content), marker);
    }

    private static TextSpan TrimTask(ActionContext context, TextSpan content) => Spans.Trim(context.Text.Text, content, "–-: ");

    private static ActionReading Marked(string? reference, List<string> owners, string why, double confidence) =>
        new() { Ref = reference, Owner = owners, Explicit = true, Confidence = confidence, Why = why };

    private static List<string> Owners(string content, ActionContext context)
    {
        if (OwnerFinder.AllOwners(content, context.People)) return OwnerWords.Split(content, context.People);
        var owners = OwnerWords.Split(content, context.People);
        return [.. owners.Where(o => Spans.Words(o) <= 8)];
    }

    /// <summary>The sentence with the task before a marker: in the same block, else in the block before.</summary>
    private static TextSpan? TaskBefore(ActionContext context, int index, TextSpan before)
    {
        var scope = Spans.Trim(context.Text.Text, before, " •–-");
        if (scope.Length < 12 && index > 0 && !context.Text.Blocks[index - 1].Kind.Equals(BlockKind.Heading)) scope = context.Text.Blocks[index - 1].At;
        if (scope.Length < 12) return null;
        return TaskWords.Pick(context.Text, scope, 1.2) is { } sentence ? TaskWords.Core(context.Text, sentence) : null;
    }

    // One sentence, without "Agreed: …" that may follow it.
    private static TextSpan Content(string text, int from, int limit)
    {
        var span = Spans.Trim(text, new(from, limit), " •");
        if (span.Length <= 0) return new(from, from);
        var first = SentenceSplitter.Split(text, span)[0];
        return Spans.Trim(text, first, " –");
    }
}
