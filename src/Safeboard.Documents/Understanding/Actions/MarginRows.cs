using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Minutes with a column for who is to act: the task is what the cell beside it asks for.</summary>
internal static class MarginRows
{
    public static void Read(ActionContext context, RowView row, ActionColumns columns)
    {
        if (row.Starting(columns.Owner) is not { } who || row.Starting(columns.Discussion) is not { } cell) return;
        var words = context.Text.Of(who.At);
        if (MarkerContent.Of(words, context) is MarkerMeaning.Nothing or MarkerMeaning.ForwardPlan || !words.Any(char.IsLetter)) return;
        // "Discharged", "Superseded" beside an old action: no owner.
        var state = ActionStatuses.Of(words) is not ActionStatus.Open and var closed && Spans.Words(words) <= 3 ? closed : ActionStatus.Open;
        var single = state == ActionStatus.Open ? TaskLine.WhoWhen(context, Spans.Trim(context.Text.Text, who.At, " .;")) : null;
        if (state == ActionStatus.Open && single?.Due is null && WholeTasks(context, who)) return;
        var margin = columns.Due < 0 ? DuePhrases.InTask(context.Text.Text, who.At, context.Dates) ?? DateInMargin(context, who.At) : null;
        var lines = Lines(context, who);
        if (lines.Count > 1 && lines.TrueForAll(l => l is not null) && Several(context, cell, [.. lines.Select(l => l!.Value)], who.At)) return;
        var owners = who.Blocks.SelectMany(b => LineOwners(context, context.Text.Blocks[b].At, margin)).ToList();
        if (state != ActionStatus.Open) owners = [];
        else if (single?.Due is not null) (owners, margin) = (single.Owners, single.Due);
        else if (lines is [{ Due: not null } line]) (owners, margin) = (line.Owners, line.Due);
        if (owners.Exists(o => Spans.Words(o) > 8)) return;
        if (MinuteTask.Find(context, cell, owners) is not { } found) return;
        var (due, norm) = margin is { } d ? (context.Text.Of(d.At), d.Norm) : ActionTables.DueOf(context, row, columns.Due, context.Dates);
        context.Add(new ActionReading
        {
            Ref = found.Ref,
            Owner = owners,
            Due = due,
            DueNorm = norm,
            Explicit = true,
            Status = state != ActionStatus.Open ? state : ActionStatuses.Of(due ?? ActionTables.Text(context, row, columns.Due) ?? ""),
            Confidence = found.Sure ? 0.94 : 0.75,
            Why = "A task with somebody named in the column beside it",
        }, found.Task, who.At);
        // The marker before the task is understood with it; other sentences of the cell are read as prose.
        if (found.Sure && context.Text.Document.BlockAt(found.Task.Start) is >= 0 and var block) context.Claimed.Add(new(context.Text.Blocks[block].At.Start, found.Task.End));
    }

    // "OB to send the figures by 1 June", "Revised plan – HM – June": the column itself holds the tasks.
    internal static bool WholeTasks(ActionContext context, CellView cell, bool needsOwner = false)
    {
        var tasks = TaskLine.All(context, cell.Blocks.Select(b => context.Text.Blocks[b].At)).FindAll(t => !needsOwner || t.HasOwner);
        if (!tasks.Exists(t => IsTask(context, t))) return false;
        foreach (var task in tasks)
        {
            var words = context.Text.Of(task.Task);
            var meaning = MarkerContent.Of(words, context);
            if (meaning == MarkerMeaning.ForwardPlan) MarkerContent.AddForwardPlan(context, task.Task);
            else if ((meaning == MarkerMeaning.Task || meaning == MarkerMeaning.OwnerAlone && task.HasOwner) && Spans.Words(words) > 1 && !context.Text.IsStruck(task.Task))
                context.Add(InlineMarkers.Marked(context, null, task.Owners, task.Due, ActionMerge.ListRow, 0.93), task.Task);
        }
        context.Claimed.Add(cell.At);
        return true;
    }

    private static bool IsTask(ActionContext context, TaskLine task) =>
        Spans.Words(context.Text.Of(task.Task)) > 1 && TaskLine.WhoWhen(context, task.Task) is null && OwnerDue.Read(context, task.Task) is null
        && (task.HasOwner || TaskWords.Strength(context.Text.Of(task.Task)) > 0);

    // The lines that name somebody; a line that is only a date belongs to the one above.
    private static List<OwnerDue?> Lines(ActionContext context, CellView who) =>
        [.. who.Blocks.SelectMany(b => Spans.Split(context.Text.Text, context.Text.Blocks[b].At, c => c == '\n'))
            .Where(l => DateWords.First(context.Text.Text, l) is not { } date || date.At.Length < l.Length - 2)
            .Select(l => OwnerDue.Read(context, l))];

    // One line of owners for each of the cell's tasks, in the same order.
    private static bool Several(ActionContext context, CellView cell, List<OwnerDue> lines, TextSpan who)
    {
        var tasks = cell.Blocks.Select(b => Last(context, b)).OfType<TextSpan>().ToList();
        if (tasks.Count != lines.Count) tasks = [.. cell.Blocks.SelectMany(context.Text.Sentences).Where(s => TaskWords.Strength(context.Text.Of(s)) >= 2.5 || OwnerFinder.Leading(context.Text.Text, s, context.People) is not null)];
        if (tasks.Count != lines.Count) return false;
        for (var i = 0; i < tasks.Count; i++)
            context.Add(InlineMarkers.Marked(context, null, lines[i].Owners, lines[i].Due, "A task with somebody named in the column beside it", 0.85), TaskWords.Core(context.Text, tasks[i]), who);
        return true;
    }

    private static TextSpan? Last(ActionContext context, int block)
    {
        TextSpan? last = null;
        foreach (var sentence in context.Text.Sentences(block))
            if (TaskWords.Strength(context.Text.Of(sentence)) >= 2.5) last = sentence;
        return last;
    }

    private static Due? DateInMargin(ActionContext context, TextSpan cell) =>
        DateWords.First(context.Text.Text, cell) is { Day: not null } date && date.On(context.Dates.Meeting) is { } day
            ? new Due(date.At, DuePhrases.Iso(day)) : null;

    private static List<string> LineOwners(ActionContext context, TextSpan line, Due? due)
    {
        if (due is { } d && d.At.Overlaps(line)) line = Spans.Trim(context.Text.Text, d.At.Start > line.Start ? new(line.Start, d.At.Start) : new(d.At.End, line.End), " ,–-(");
        return line.Length < 2 ? [] : OwnerWords.Split(context.Text.Of(line), context.People);
    }
}
