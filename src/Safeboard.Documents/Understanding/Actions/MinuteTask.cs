using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>The task inside a cell of minutes that has an owner beside it.</summary>
internal readonly partial record struct MinuteTask(TextSpan Task, string? Ref, bool Sure)
{
    [GeneratedRegex(@"^(?:Actions?|ACTIONS?)\b\s*(?<n>\d+(?:\.\d+)?)?\s*[:–—-]\s*", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Marked { get; }
    [GeneratedRegex(@"\s*[\[(]\s*actions?\s*[\])]\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Flag { get; }
    [GeneratedRegex(@"(?<r>(?:[A-Z]{1,4} ?)?\d{1,3}[/.]\d{2,4}(?:-\d{1,2})?[a-z]?)\s+(?=[A-Z])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Reference { get; }

    public static MinuteTask? Find(ActionContext context, CellView cell, List<string> owners)
    {
        var text = context.Text;
        foreach (var index in cell.Blocks)
        {
            var block = text.Blocks[index].At;
            var marker = Marked.Match(text.Of(block));
            if (marker.Success) return new(WithoutStruck(text, index, Spans.Trim(text.Text, new(block.Start + marker.Length, block.End))), marker.Groups["n"] is { Success: true } n ? n.Value : null, true);
        }
        foreach (var index in cell.Blocks)
            foreach (var sentence in text.Sentences(index))
                if (Flag.Match(text.Of(sentence)) is { Success: true } flag) return new(new(sentence.Start, sentence.Start + flag.Index), null, true);
        if (Referenced(text, cell) is { } referenced) return referenced;
        return Likeliest(context, cell, owners);
    }

    // "05/21-4 Confirm the response to …" as the cell of an old action.
    private static MinuteTask? Referenced(BoardText text, CellView cell)
    {
        foreach (var index in cell.Blocks)
        {
            var words = text.Of(text.Blocks[index]);
            for (var match = Reference.Match(words); match.Success && match.Index < 40; match = match.NextMatch())
            {
                if (!match.Groups["r"].Value.Contains('/') && match.Index == 0) continue;
                var from = text.Blocks[index].At.Start + match.Index;
                var first = SentenceSplitter.Split(text.Text, new(from, text.Blocks[index].At.End))[0];
                return new(first, match.Groups["r"].Value, true);
            }
        }
        return null;
    }

    private static MinuteTask? Likeliest(ActionContext context, CellView cell, List<string> owners)
    {
        TextSpan? best = null;
        var most = 0.0;
        foreach (var index in cell.Blocks)
        {
            foreach (var whole in context.Text.Sentences(index))
            {
                var (sentence, leading) = (whole, OwnerFinder.Leading(context.Text.Text, whole, context.People));
                if (leading is null && TaskParts.Behind(context, whole) is { } clause) (sentence, leading) = clause;
                var words = context.Text.Of(sentence);
                var score = MarginTasks.Fits(context, sentence, new(owners, null)) + (owners.Exists(o => words.Contains(o, StringComparison.Ordinal)) ? 1 : 0);
                if (score >= most && (TaskWords.Strength(words) > 0 || leading is not null)) (best, most) = (sentence, score);
            }
        }
        if (best is { } task) return new(TaskWords.Core(context.Text, task), null, false);
        // A short cell is a task as it stands: "Send figures".
        return Spans.Words(context.Text.Of(cell.At)) is >= 2 and <= 25 && cell.Blocks.Count == 1 ? new(cell.At, null, false) : null;
    }

    private static TextSpan WithoutStruck(BoardText text, int block, TextSpan task)
    {
        foreach (var style in text.Blocks[block].Styles)
            if (style.Style.HasFlag(Reading.TextStyle.Struck) && style.At.Start <= task.Start + 2 && style.At.End < task.End)
                return Spans.Trim(text.Text, new(style.At.End, task.End), "–-: ");
        return task;
    }
}
