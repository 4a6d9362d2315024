using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Minutes with a column for who is to act: the task is what the cell beside it asks for.</summary>
internal static partial class MarginRows
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
        if (lines.Count > 1 && lines.TrueForAll(l => l is not null) && MarginTasks.Assign(context, cell, WithDates(context, [.. lines.Select(l => l!.Value)], columns.Due >= 0 ? row.Starting(columns.Due) : null), who.At)) return;
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

    [GeneratedRegex(@"^(?<o>[^(]{2,40}) \([a-z][a-z &/-]{2,30}\)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex WhoForWhat { get; }

    // "AD (audit) by end of June" names who is to do which of the tasks beside it.
    private static bool IsTask(ActionContext context, TaskLine task) =>
        !(WhoForWhat.Match(context.Text.Of(task.Task)) is { Success: true } what && OwnerFinder.AllOwners(what.Groups["o"].Value, context.People)) &&
        Spans.Words(context.Text.Of(task.Task)) > 1 && TaskLine.WhoWhen(context, task.Task) is null && OwnerDue.Read(context, task.Task) is null
        && (task.HasOwner || TaskWords.Strength(context.Text.Of(task.Task)) > 0);

    // The lines that name somebody; a line that is only a date belongs to the one above.
    private static List<OwnerDue?> Lines(ActionContext context, CellView who) =>
        [.. who.Blocks.SelectMany(b => Spans.Split(context.Text.Text, context.Text.Blocks[b].At, c => c == '\n'))
            .Where(l => DateWords.First(context.Text.Text, l) is not { } date || date.At.Length < l.Length - 2)
            .SelectMany(l => Apart(context, l))];

    // "Lead Officer Dr Strang": two lines of a cell that were printed under each other and lost their end.
    private static IEnumerable<OwnerDue?> Apart(ActionContext context, TextSpan line)
    {
        var words = context.Text.Of(line);
        if (!words.AsSpan().ContainsAny('/', ',', '&') && TaskLine.WhoWhen(context, line) is not { Due: not null } && !context.People.Knows(words))
            for (var at = words.IndexOf(' '); at > 0; at = words.IndexOf(' ', at + 1))
                if (IsOne(context, words[..at]) && IsOne(context, words[(at + 1)..])) return [new([words[..at]], null), new([words[(at + 1)..]], null)];
        return [TaskLine.WhoWhen(context, line) is { HasOwner: true, Due: { } due } both ? new(both.Owners, due) : OwnerDue.Read(context, line)];
    }

    private static bool IsOne(ActionContext context, string words) =>
        context.People.Knows(words) || words.Contains(' ', StringComparison.Ordinal) && (People.PersonWords.IsName(words) && People.PersonWords.IsTitle(words.Split(' ')[0]) || Post.IsMatch(words)) || People.PersonWords.IsInitials(words);

    [GeneratedRegex(@"^[A-Z][A-Za-z’'-]+( [A-Z][A-Za-z’'-]+)* (Officer|Manager|Lead|Nurse|Director|Chair|Co-?ordinator|Administrator|Clerk|Group|Team)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Post { get; }

    // The dates beside them in a column of their own, line by line, or one for all.
    private static List<OwnerDue> WithDates(ActionContext context, List<OwnerDue> lines, CellView? dates)
    {
        if (dates is null) return lines;
        var days = dates.Blocks.SelectMany(b => Spans.Split(context.Text.Text, context.Text.Blocks[b].At, c => c == '\n')).Select(l => DuePhrases.InCell(context.Text.Text, l, context.Dates)).ToList();
        return [.. lines.Select((line, i) => line with { Due = line.Due ?? (days.Count == lines.Count ? days[i] : days.Count == 1 ? days[0] : null) })];
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
