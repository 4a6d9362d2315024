using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>"Action: …" in the text, with the owner before the task, behind it, or alone; also in brackets.</summary>
internal static partial class InlineMarkers
{
    private const string Number = $@"(?<n>{BoardReferences.Number})(?=[\s:,;–\])\-]|$)";

    [GeneratedRegex($@"[\[(]\s*(?:Actions?|ACTIONS?)\b\s*(?:[Pp]oint|[Nn]o\.?|[Rr]ef\.?)?\s*(?:{Number})?\s*(?:[:,;–-]|(?:by|for|on)\b)?\s*(?<c>(?:\([^()\[\]]{{1,30}}\)|[^\])]){{0,160}})[\])]"
        + @"|[\[(]\s*(?<c>[^\])(\[]{2,60}?)\s+to\s+(?:action|ACTION)\s*[\])]"
        + $@"|(?<![\w“""])(?:(?:Agreed|Follow[- ]?up|Key|New|Further|Outstanding|Board|Immediate|Next) (?:actions?|Actions?)|Actions?|ACTIONS?|(?:T[Oo][- ][Dd][Oo]|Tasks?|TASKS?|Follow[- ]up|FOLLOW[- ]UP|Next steps?|NEXT STEPS?)(?=\s?[:(]))(?:\s+(?:[Pp]oints?|POINTS?|[Rr]equired|REQUIRED|[Aa]greed|AGREED|[Nn]eeded|[Ii]tems?|[Nn]o\.?|(?:[Bb]y|BY|[Ff]or|FOR)(?=\s?:)))?(?:\s+{Number})?(?:\s*\((?<o>[^)]{{2,90}})\))?(?:\s+(?:(?:for|by|on|to|FOR|BY)\s+)?(?<w>[^\s:.(–—\-][^:.(\n–—]{{1,50}}?))?\s*(?::|\s[–—-](?=\s)|(?<comma>,)(?=\s[a-z]))\s*(?<open>)"
        + @"|(?<![\w/])AP\s?:\s*(?<open>)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Marker { get; }

    // "ACTION NOTE – 21.9.22", "Action log: …" name a paper.
    [GeneratedRegex(@"^(?:notes?|log|plans?|minutes|sheet|list|tracker|register|summary|record|update|schedule|table)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Paper { get; }

    private static Cues Any => field ??= new("ction", "CTION", "AP:", "AP :", "To do", "To Do", "TO DO", "To-do", "Task", "TASK", "Follow", "FOLLOW", "Next step", "NEXT STEP");

    /// <summary>True of words that begin with a marker: "Action: …".</summary>
    public static bool Opens(string words) => Any.In(words) && Marker.Match(words) is { Success: true, Index: 0 };

    public static void Find(ActionContext context)
    {
        var text = context.Text;
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            if (context.Claimed.Holds(block.At)) continue;
            var words = text.Of(block);
            if (!Any.In(words)) continue;
            FindIn(context, i, block.At);
            BareMarkers.FindIn(context, i, block.At);
        }
    }

    private static void FindIn(ActionContext context, int index, TextSpan block)
    {
        var text = context.Text.Text;
        var from = block.Start;
        for (var match = Marker.Match(text, block.Start, block.Length); match.Success;)
        {
            var next = match.NextMatch();
            var marker = new TextSpan(match.Index, match.Index + match.Length);
            if (context.IsClaimed(new(match.Index, match.Index + Math.Max(match.Length, 1)))) { from = marker.End; match = next; continue; }
            // "Action plans for schools were discussed: …" is no marker.
            if (match.Groups["comma"].Success && !match.Groups["w"].Success || Paper.IsMatch(match.Groups["w"].ValueSpan) || match.Groups["w"].Success && !OwnerFinder.AllOwners(match.Groups["w"].Value, context.People)) { match = next; continue; }
            var limit = next.Success ? next.Index : block.End;
            // "[ACTION] OB to send it": a bracket that begins the line stands before its task.
            var leads = !match.Groups["open"].Success && match.Groups["c"].Value.Trim().Length == 0 && Spans.Trim(text, new(block.Start, marker.Start), "•-–*").Length == 0 && limit - marker.End > 12;
            from = match.Groups["open"].Success || leads
                ? Open(context, index, match, marker, new(from, marker.Start), limit)
                : Bracketed(context, index, match, marker, new(from, marker.Start));
            match = next;
        }
    }

    // "(Action: Ann Reed/Omar Bell)", "[Action 4: A/B with support from C]", "(Action 1)": the task stands before it.
    private static int Bracketed(ActionContext context, int index, Match match, TextSpan marker, TextSpan before)
    {
        var content = match.Groups["c"].Value.Trim();
        var at = new TextSpan(match.Groups["c"].Index, match.Groups["c"].Index + match.Groups["c"].Length);
        var meaning = content.Length == 0 ? MarkerMeaning.OwnerAlone : MarkerContent.Of(content, context);
        if (meaning == MarkerMeaning.ForwardPlan) MarkerContent.AddForwardPlan(context, Spans.Trim(context.Text.Text, at));
        if (LimbOwners.Give(context, index, at, marker)) { context.Claimed.Add(marker); return marker.End; }
        var (owners, due, tasks) = BracketContent.Read(context, at);
        if (meaning is not (MarkerMeaning.ForwardPlan or MarkerMeaning.Nothing))
        {
            const string Why = "An action marker in brackets behind the sentence";
            var first = (tasks.Count == 0 || owners.Count > 0) && TaskBefore(context, index, before, owners) is { } task ? task : (TextSpan?)null;
            if (first is { } named) context.Add(Marked(context, Reference(match), owners, due, Why, 0.93), named, marker);
            for (var i = 0; i < tasks.Count; i++) context.Add(Marked(context, i == 0 && first is null ? Reference(match) : null, [], null, Why, 0.93), tasks[i], marker);
        }
        context.Claimed.Add(marker);
        return marker.End;
    }

    private static int Open(ActionContext context, int index, Match match, TextSpan marker, TextSpan before, int limit)
    {
        var content = Content(context.Text.Text, marker.End, limit);
        if (content.Length == 0 || context.References.In(new(marker.Start, content.End)).Any(r => r.At.Start <= content.Start && r.At.End >= content.End - 1)) return marker.End;
        var tail = MarkerTail.Read(context, content, limit, index);
        var reference = Reference(match) ?? tail.Ref;
        var beside = match.Groups["o"] is { Success: true } o ? BracketContent.Read(context, new(o.Index, o.Index + o.Length)) : null;
        if (beside is { Due: not null } && tail.Due is null) tail = tail with { Due = beside.Due };
        var given = beside is not null ? beside.Owners : match.Groups["w"] is { Success: true } w ? OwnerWords.Split(w.Value, context.People) : tail.Owners;
        if (tail.Ref is not null) context.Claimed.Add(new(tail.Task.End, tail.End));
        if (content.End < limit && LimbOwners.Give(context, index, Spans.Trim(context.Text.Text, new(content.Start, limit)), marker) || LimbOwners.Give(context, index, content, marker)) return limit;
        var meaning = MarkerContent.Of(context.Text.Of(tail.Task), context, tail.Task);
        // "Action OB – chase the author": who is said already.
        if (meaning == MarkerMeaning.OwnerAlone && given.Count > 0 && Spans.Words(context.Text.Of(tail.Task)) > 2) meaning = MarkerMeaning.Task;
        switch (meaning)
        {
            case MarkerMeaning.Nothing: context.Claimed.Add(content); return content.End;
            case MarkerMeaning.ForwardPlan: MarkerContent.AddForwardPlan(context, content); return content.End;
            case MarkerMeaning.Decision: MarkerContent.AddDecision(context, content); return content.End;
            case MarkerMeaning.OwnerAlone: OwnerAlone(context, index, match, marker, before, tail, reference); break;
            default: Tasks(context, tail, marker, reference, given); return More(context, marker, tail.End, limit);
        }
        return tail.End;
    }

    // "Actions: OB to send the figures. JM to ring the trust."
    private static int More(ActionContext context, TextSpan marker, int from, int limit)
    {
        foreach (var whole in SentenceSplitter.Split(context.Text.Text, new(from, Math.Max(from, limit))))
        {
            var sentence = Spans.Trim(context.Text.Text, whole, ";,");
            // "OB to send the list. By 1 July": the date has a sentence of its own.
            if (DuePhrases.Whole(context.Text.Text, Spans.Trim(context.Text.Text, sentence, "."), context.Dates) is { } alone) { Give(context, marker, alone); return sentence.End; }
            if (Shared.IsMatch(context.Text.Of(sentence)) && DuePhrases.InTask(context.Text.Text, sentence, context.Dates) is { } due) { Give(context, marker, due); return sentence.End; }
            if (context.IsClaimed(sentence) || OwnerFinder.Leading(context.Text.Text, sentence, context.People) is not { } leading) break;
            context.Add(Marked(context, null, leading.Owners, null, "A further task behind “Action:”", 0.88), sentence, marker);
            from = sentence.End;
        }
        return from;
    }

    [GeneratedRegex(@"^(Both|All|Each)( of (these|them))?,? (by|before|for|at|in) ", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Shared { get; }

    // "… Both by 4 December": the date of the tasks behind this marker.
    private static void Give(ActionContext context, TextSpan marker, Due due)
    {
        for (var i = 0; i < context.Actions.Count; i++)
            if (context.Actions[i].At is { } at && at.Start >= marker.Start && at.End <= due.At.Start && context.Actions[i].Due is null)
                context.Actions[i] = context.Actions[i] with { Due = context.Text.Of(due.At), DueNorm = due.Norm };
    }

    private static void OwnerAlone(ActionContext context, int index, Match match, TextSpan marker, TextSpan before, MarkerTail tail, string? reference)
    {
        // "Actions: Dee Frost, Project Officer" with nothing before it to do only says who led.
        var leads = match.Value.TrimStart().StartsWith("Actions", StringComparison.Ordinal);
        var who = OwnerDue.Read(context, tail.Task);
        if (TaskBefore(context, index, before, who?.Owners) is { } entry && MarkerContent.Of(context.Text.Of(entry), context) == MarkerMeaning.ForwardPlan) { MarkerContent.AddForwardPlan(context, entry); return; }
        if (TaskBefore(context, index, before, who?.Owners) is not { } task || leads && TaskWords.Strength(context.Text.Of(task)) == 0) { context.Claimed.Add(tail.Task); return; }
        var owners = who?.Owners ?? OwnerWords.Split(context.Text.Of(tail.Task), context.People);
        context.Add(Marked(context, reference, owners, who?.Due ?? tail.Due, "“Action:” with the owner alone; the task is the sentence before", 0.88), task, new(marker.Start, tail.Task.End));
    }

    // "LS: check the four / MG: evidence of change / DR: summary": each part has an owner of its own.
    private static void Tasks(ActionContext context, MarkerTail tail, TextSpan marker, string? reference, List<string> given)
    {
        var parts = TaskParts.Split(context, tail.Task);
        for (var i = 0; i < parts.Count; i++)
            Task(context, tail with { Task = parts[i], Due = i == parts.Count - 1 ? tail.Due : null }, marker, i == 0 ? reference : null, i == 0 ? given : []);
    }

    private static void Task(ActionContext context, MarkerTail tail, TextSpan marker, string? reference, List<string> given)
    {
        var line = TaskLine.Read(context, tail.Task);
        var known = given.Count > 0;
        context.Add(Marked(context, reference, known ? given : line.Owners, tail.Due ?? line.Due, Why(tail.Task, line, known), 0.93),
            known && line.HasOwner ? Spans.Trim(context.Text.Text, tail.Task, "–-: ") : line.Task, marker);
        if (tail.End > tail.Task.End) context.Claimed.Add(new(tail.Task.End, tail.End));
    }

    private static string Why(TextSpan whole, TaskLine line, bool known) =>
        known || !line.HasOwner ? "“Action:” before the task"
        : line.Task.Start > whole.Start + 2 ? "“Action:” with the owner before the task"
        : line.Task.End < whole.End - 2 ? "“Action:” with the owner behind the task" : "“Action:” before the task";

    private static string? Reference(Match match) =>
        match.Groups["n"] is not { Success: true } n ? null : char.IsLetter(n.Value[0]) || n.Value.Contains('/') ? n.Value : "Action " + n.Value;

    internal static ActionReading Marked(ActionContext context, string? reference, List<string> owners, Due? due, string why, double confidence) =>
        new() { Ref = reference, Owner = owners, Due = due is { } d ? context.Text.Of(d.At) : null, DueNorm = due?.Norm, Explicit = true, Confidence = confidence, Why = why };

    /// <summary>The sentence with the task before a marker: in the same block, else in the block before.</summary>
    internal static TextSpan? TaskBefore(ActionContext context, int index, TextSpan before, List<string>? owners = null)
    {
        var scope = Spans.Trim(context.Text.Text, before, " •–-.");
        if (scope.Length < 12 && index > 0 && !context.Text.Blocks[index - 1].Kind.Equals(BlockKind.Heading)) scope = context.Text.Blocks[index - 1].At;
        if (scope.Length < 12) return null;
        return TaskWords.Pick(context.Text, scope, 1.2, s => Fits(context, s, owners)) is { } sentence ? TaskWords.Core(context.Text, sentence) : null;
    }

    // The sentence in which the marker's owner takes something on goes before one that speaks of others.
    private static double Fits(ActionContext context, TextSpan sentence, List<string>? owners)
    {
        if (owners is { Count: 0 }) return OwnerFinder.Leading(context.Text.Text, sentence, context.People) is not null ? 2.5 : 0;
        if (owners is null || TaskWords.Strength(context.Text.Of(sentence)) == 0) return 0;
        return OwnerInProse.Find(context, sentence).Exists(a => owners.Exists(b => context.People.Same(a, b))) ? 1.5 : 0;
    }

    [GeneratedRegex(@";\s+(?=(?:[A-Z]{2,4}|[A-Z][a-z’-]+(?: [A-Z][A-Za-z’-]+)?) to (?!be |the |a )[a-z]+)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Second { get; }

    // One sentence, without "Agreed: …" that may follow it.
    private static TextSpan Content(string text, int from, int limit)
    {
        var span = Spans.Trim(text, new(from, limit), " •");
        if (span.Length <= 0) return new(from, from);
        var first = SentenceSplitter.Split(text, span)[0];
        // "OB to draft the letter; JM to clear it": the second is a task of its own.
        var next = Second.Match(text, first.Start, first.Length);
        return Spans.Trim(text, next.Success ? new(first.Start, next.Index) : first, " –");
    }
}
