using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Lines that a letter and a colon mark: "A: OB to send the list – end May", "D: no conference this year". Answers to a "Q:" are none.</summary>
internal static partial class LetterLines
{
    [GeneratedRegex(@"^\s*[•*–-]?\s*[\[(]?(?<l>A|AP|ACT|D|DEC|Q|I|N|R)\d{0,2}[\])]?\s*(?::|\s[–-]\s)\s*(?=\S)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Mark { get; }

    public static void Find(ActionContext context)
    {
        var lines = new List<(TextBlock Block, string Letter, int Length)>();
        foreach (var block in context.Text.Blocks)
            if (!block.InTable && Mark.Match(context.Text.Text, block.At.Start, block.At.Length) is { Success: true } mark) lines.Add((block, mark.Groups["l"].Value, mark.Length));
        var tasks = lines.Count(l => l.Letter[0] == 'A');
        if (tasks < 2 || lines.Exists(l => l.Letter == "Q") || tasks < 3 && tasks == lines.Count) return;
        foreach (var (block, letter, length) in lines)
        {
            var at = Spans.Trim(context.Text.Text, new(block.At.Start + length, block.At.End));
            if (at.Length < 5 || context.IsClaimed(block.At) || context.Text.IsStruck(at)) continue;
            if (letter[0] == 'D') MarkerContent.AddDecision(context, at);
            else if (letter[0] == 'A') Task(context, block, at);
        }
    }

    private static void Task(ActionContext context, TextBlock block, TextSpan at)
    {
        var meaning = MarkerContent.Of(context.Text.Of(at), context, at);
        if (meaning == MarkerMeaning.ForwardPlan) MarkerContent.AddForwardPlan(context, at);
        if (meaning is MarkerMeaning.ForwardPlan or MarkerMeaning.Nothing or MarkerMeaning.OwnerAlone) return;
        foreach (var task in TaskLine.All(context, [at])) context.Add(InlineMarkers.Marked(context, null, task.Owners, task.Due, "A line that the letter A marks as a task", 0.9), task.Task, block.At);
    }
}
