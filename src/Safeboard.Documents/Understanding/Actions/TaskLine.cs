using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>
/// One task as clerks note it down, with who and when before or behind it in any order: "OB: send the figures – 1 June",
/// "Revised plan – HM – June", "Tool to be adapted (Dr Keir, by May)", "Relaunch pack. OB with JM. Half term".
/// </summary>
internal sealed partial record TaskLine(TextSpan Task, List<string> Owners, Due? Due)
{
    private const int LongestTail = 110;

    [GeneratedRegex(@"^(?:\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[).]|[•–*»→-])\s+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Mark { get; }
    [GeneratedRegex(@"\s+[–—-]\s+|\s*[–—]\s+|[.;,:]\s+|\n|\s*[(\[]", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Parting { get; }
    [GeneratedRegex(@"^(?<o>[^:–—.]{2,70}?)(?:\s*\((?<d>[^)]{3,30})\))?\s*(?::|\s[–—-])\s+(?=\S)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Label { get; }

    /// <summary>True where the line says who is to do it.</summary>
    public bool HasOwner => Owners.Count > 0;

    public static TaskLine Read(ActionContext context, TextSpan line)
    {
        var text = context.Text.Text;
        var span = Spans.Trim(text, line, " •*;");
        if (Mark.Match(context.Text.Of(span)) is { Success: true } mark) span = new(span.Start + mark.Length, span.End);
        var labelled = Labelled(context, span) ?? Headed(context, span);
        // "Short leaflet for parents – OB – July": what stands first is no owner where a surer one closes the line.
        if (labelled is not null && !IsSure(context, labelled.Owners) && Tail(context, span, owners: true) is { HasOwner: true }) labelled = null;
        var task = labelled?.Task ?? span;
        // "OB and JM to find two (health first)": who is to act is said before.
        var led = OwnerFinder.Leading(text, span, context.People) is { } leading && leading.Owners.TrueForAll(context.People.Knows);
        var tail = Tail(context, task, owners: labelled is null && !led) ?? Bare(context, task, labelled is null) ?? new(task, [], null);
        var owners = labelled?.Owners ?? tail.Owners;
        if (owners.Count == 0 && labelled is null) owners = InSentences(context, tail.Task);
        return new(Spans.Trim(text, tail.Task, " –—-:;,(["), owners, tail.Due ?? labelled?.Due);
    }

    // "OB: …", "Ann Reed/OB – …", "All agencies (by 1 June): …"
    internal static TaskLine? Labelled(ActionContext context, TextSpan span)
    {
        var label = Label.Match(context.Text.Of(span));
        if (!label.Success || span.Length - label.Length < 4) return null;
        var who = label.Groups["o"].Value.Trim();
        if (who is not ("?" or "??" or "TBC" or "tbc") && !OwnerFinder.AllOwners(who, context.People)) return null;
        var due = label.Groups["d"] is { Success: true } d ? DuePhrases.Whole(context.Text.Text, new(span.Start + d.Index, span.Start + d.Index + d.Length), context.Dates) : null;
        return new(new(span.Start + label.Length, span.End), who[0] is '?' || who is "TBC" or "tbc" ? [] : OwnerWords.Split(who, context.People), due);
    }

    // "Ms Strain / OB. Propose a method. Next meeting.": who is to act has the first sentence.
    private static TaskLine? Headed(ActionContext context, TextSpan span)
    {
        if (SentenceSplitter.Split(context.Text.Text, span) is not [{ Length: < 60 } who, var next, ..]) return null;
        return WhoWhen(context, Spans.Trim(context.Text.Text, who, " .")) is { HasOwner: true } found && IsSure(context, found.Owners) ? found with { Task = new(next.Start, span.End) } : null;
    }

    // The longest piece behind a mark that is nothing but who, when, or both.
    private static TaskLine? Tail(ActionContext context, TextSpan span, bool owners)
    {
        var text = context.Text.Text;
        var from = Math.Max(span.Start + 3, span.End - LongestTail);
        if (from >= span.End) return null;
        for (var match = Parting.Match(text, from, span.End - from); match.Success; match = match.NextMatch())
        {
            var task = Spans.Trim(text, new(span.Start, match.Index), " –—-:;,");
            var piece = Spans.Trim(text, new(match.Index + match.Length, span.End), " .,;:)]");
            if (piece.Length < 2 || Spans.Words(context.Text.Of(task)) < 1 || task.Length < 5) continue;
            if (WhoWhen(context, piece) is not { } found || found.HasOwner && (!owners || match.Value.Trim() is "," or ":" && !IsSure(context, found.Owners))) continue;
            if (!found.HasOwner && match.Value.Trim() is ":") continue;
            return found with { Task = task };
        }
        return null;
    }

    // "Send the figures OB/JM": initials of people who are known.
    private static TaskLine? Bare(ActionContext context, TextSpan span, bool owners) =>
        owners && OwnerFinder.Trailing(context, span) is { } trailing ? new(trailing.Task, trailing.Owners, trailing.Due) : null;

    /// <summary>Who, when, or both, where the words hold nothing else.</summary>
    public static TaskLine? WhoWhen(ActionContext context, TextSpan piece)
    {
        var text = context.Text.Text;
        if (piece.Length is < 2 or > LongestTail) return null;
        if (DuePhrases.Whole(text, piece, context.Dates) is { } due) return new(piece, [], due);
        if (Who(context, piece) is { } all) return new(piece, all, null);
        if (!DuePhrases.MayHold(text, piece)) return null;
        for (var at = piece.Start + 2; at < piece.End - 1; at++)
        {
            if (text[at] is not (' ' or ',' or '–' or '(' or ')' or '.' or ';' or '-' or ':')) continue;
            var (left, right) = (Spans.Trim(text, new(piece.Start, at), " ,–—-.;:()"), Spans.Trim(text, new(at, piece.End), " ,–—-.;:()"));
            if (left.End < at && text[left.End] == ')' && text.AsSpan(left.Start, left.Length).Contains('(')) left = new(left.Start, left.End + 1);
            if (left.Length < 2 || right.Length < 2) continue;
            if (DuePhrases.Whole(text, right, context.Dates) is { } behind && Who(context, left) is { } first) return new(piece, first, behind);
            if (text[at] != ' ' && DuePhrases.Whole(text, left, context.Dates) is { } before && Who(context, right) is { } second) return new(piece, second, before);
        }
        return null;
    }

    private static List<string>? Who(ActionContext context, TextSpan piece)
    {
        var words = context.Text.Of(piece);
        if (!char.IsUpper(words[0]) && !OwnerWords.IsEverybody(words) && !context.People.Knows(words) && words is not "chair") return null;
        if (People.PersonWords.IsAbbreviation(words) && words != "ALL" && !context.People.KnowsBody(words) && !context.People.Knows(words)) return null;
        return OwnerFinder.AllOwners(words, context.People) && OwnerWords.Split(words, context.People) is { Count: > 0 } owners ? owners : null;
    }

    /// <summary>All of them are known, or plainly persons or bodies.</summary>
    public static bool IsSure(ActionContext context, List<string> owners) =>
        owners.TrueForAll(o => OwnerWords.IsSomebody(o, context.People) || context.People.KnowsBody(o));

    // "OB to send it.", "Three sessions for heads. OB and JM to find dates."
    private static List<string> InSentences(ActionContext context, TextSpan task)
    {
        foreach (var sentence in SentenceSplitter.Split(context.Text.Text, task))
            if ((OwnerFinder.Leading(context.Text.Text, sentence, context.People) ?? TaskParts.Behind(context, sentence)?.Leading) is { } leading) return leading.Owners;
        return [];
    }

    /// <summary>The tasks of a cell or paragraph: its lines, and the sentences that ask for something of their own.</summary>
    public static List<TaskLine> All(ActionContext context, IEnumerable<TextSpan> lines)
    {
        var tasks = new List<TextSpan>();
        foreach (var line in lines.SelectMany(l => Spans.Split(context.Text.Text, l, c => c == '\n')))
        {
            var first = tasks.Count;
            foreach (var sentence in SentenceSplitter.Split(context.Text.Text, line))
            {
                // "If there is no reply the Chair's name goes on it": what happens otherwise is no part of the task.
                if (tasks.Count > first && Otherwise.IsMatch(context.Text.Of(sentence))) continue;
                if (tasks.Count > first && !StandsAlone(context, sentence)) tasks[^1] = new(tasks[^1].Start, sentence.End);
                else tasks.AddRange(TaskParts.Split(context, sentence));
            }
            if (tasks.Count == first + 1 && first > 0 && WhoWhen(context, Spans.Trim(context.Text.Text, tasks[first], " .")) is not null)
            {
                tasks[first - 1] = new(tasks[first - 1].Start, tasks[first].End);
                tasks.RemoveAt(first);
            }
        }
        return tasks.ConvertAll(t => Read(context, t));
    }

    [GeneratedRegex(@"^(?:If |Otherwise|Failing |Or else)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Otherwise { get; }

    private static bool StandsAlone(ActionContext context, TextSpan sentence) =>
        WhoWhen(context, Spans.Trim(context.Text.Text, sentence, " .")) is null
        && (OwnerFinder.Leading(context.Text.Text, sentence, context.People) is not null || Labelled(context, sentence) is not null);
}
