using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>What stands behind the task of a marker: its reference, "Owner: …", "Due: …", or the owner as a sentence of one word.</summary>
internal sealed partial record MarkerTail(TextSpan Task, int End, string? Ref, List<string> Owners, Due? Due)
{
    private const string Who = @"(?<who>Owners?|Leads?(?: officer| person| agency)?|Who|By whom|Responsible(?: person| officer| agency)?|Person responsible|Action by|Assigned to|Action owner|Responsibility)";
    private const string When = @"(?<when>Due(?: date| by)?|By when|When|Deadline|Timescale|Target date|Date|By|Completion date)";

    [GeneratedRegex($@"(?:[.;,]\s*|\s?[–—]\s*|\s-\s*|\n\s*|\s[\[(])(?:{Who}|{When})\s*[:–]\s*(?<v>(?:[^.;–—\n\])]|\.(?=\d)){{2,60}})", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Labelled { get; }
    [GeneratedRegex($@"^(?:{Who}|{When})\s*:\s*(?<v>.{{2,60}})$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Line { get; }

    /// <summary>Reads on from the task's sentence to the limit, and the labelled lines below where the task ends its block.</summary>
    public static MarkerTail Read(ActionContext context, TextSpan content, int limit, int block)
    {
        var tail = WithReference(context, new(content, content.End, null, [], null), limit);
        tail = WithLabels(context, tail, limit);
        if (tail.Owners.Count == 0) tail = WithOwnerBehind(context, tail, limit);
        return tail.Owners.Count == 0 || tail.Due is null ? WithLinesBelow(context, tail, block) : tail;
    }

    private static MarkerTail WithReference(ActionContext context, MarkerTail tail, int limit)
    {
        var text = context.Text.Text;
        foreach (var reference in context.References.In(new(tail.Task.Start + 1, Math.Min(limit, tail.Task.End + 3))))
        {
            var closes = reference.At.Start >= tail.Task.End || Spans.Trim(text, new(reference.At.End, Math.Max(tail.Task.End, reference.At.End)), ".)]").Length == 0;
            if (!closes || reference.At.End > limit || reference.Said) continue;
            return tail with { Task = Spans.Trim(text, new(tail.Task.Start, Math.Min(tail.Task.End, reference.At.Start)), "([–-"), End = Math.Max(tail.End, reference.At.End), Ref = reference.Text };
        }
        return tail;
    }

    private static MarkerTail WithLabels(ActionContext context, MarkerTail tail, int limit)
    {
        var text = context.Text.Text;
        var end = tail.End;
        var window = Math.Min(limit, tail.Task.End + 160);
        for (var match = Labelled.Match(text, tail.Task.Start, window - tail.Task.Start); match.Success; match = match.NextMatch())
        {
            if (match.Index > end + 3) break;
            tail = Labels(context, tail, match) with { Task = Spans.Trim(text, new(tail.Task.Start, Math.Min(tail.Task.End, match.Index)), " –-"), End = Math.Max(tail.End, match.Index + match.Length) };
            end = tail.End;
        }
        return tail;
    }

    private static MarkerTail Labels(ActionContext context, MarkerTail tail, Match match)
    {
        var value = Spans.Trim(context.Text.Text, new(match.Groups["v"].Index, match.Groups["v"].Index + match.Groups["v"].Length), " .,");
        if (match.Groups["when"].Success) return tail with { Due = DuePhrases.InCell(context.Text.Text, value, context.Dates) };
        return OwnerDue.Read(context, value) is { } who ? tail with { Owners = who.Owners, Due = who.Due ?? tail.Due } : tail with { Owners = OwnerWords.Split(context.Text.Of(value), context.People) };
    }

    // "Send the figures. OB": a sentence that is nobody but the owner.
    private static MarkerTail WithOwnerBehind(ActionContext context, MarkerTail tail, int limit)
    {
        var rest = Spans.Trim(context.Text.Text, new(tail.End, Math.Min(limit, tail.End + 90)));
        if (rest.Length is < 2 or > 80) return tail;
        var first = SentenceSplitter.Split(context.Text.Text, rest)[0];
        if (Spans.Words(context.Text.Of(first)) > 8 || OwnerDue.Read(context, Spans.Trim(context.Text.Text, first, " .()[]")) is not { } who || !who.Owners.All(o => OwnerWords.IsSomebody(o, context.People))) return tail;
        return tail with { Owners = who.Owners, Due = who.Due ?? tail.Due, End = first.End };
    }

    private static MarkerTail WithLinesBelow(ActionContext context, MarkerTail tail, int block)
    {
        var blocks = context.Text.Blocks;
        if (Spans.Trim(context.Text.Text, new(Math.Min(tail.End, blocks[block].At.End), blocks[block].At.End), ".").Length > 0) return tail;
        for (var i = block + 1; i < blocks.Count && i <= block + 3; i++)
        {
            var line = Line.Match(context.Text.Text, blocks[i].At.Start, Math.Min(blocks[i].At.Length, 110));
            if (!line.Success) break;
            tail = Labels(context, tail, Labelled.Match(context.Text.Text, blocks[i].At.Start - 1, blocks[i].At.Length + 1) is { Success: true } whole ? whole : line);
            context.Claimed.Add(blocks[i].At);
        }
        return tail;
    }
}
