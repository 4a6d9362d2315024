using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Items;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>What the stages that look for actions know and share.</summary>
internal sealed record ActionContext(BoardText Text, ItemOutline Outline, PeopleIndex People, MeetingDates Dates)
{
    /// <summary>The action references of this board.</summary>
    public BoardReferences References => field ??= new(Text);

    /// <summary>Who says "I" in a report or message.</summary>
    public string? Writer { get; init; }
    public List<ActionReading> Actions { get; } = [];
    public List<ForwardPlanReading> ForwardPlan { get; } = [];
    public List<DecisionReading> Decisions { get; } = [];

    /// <summary>Places that have been understood already, so that prose is not read twice.</summary>
    public SpanSet Claimed { get; } = new();

    /// <summary>True in an item or under a heading of recommendations, which ask others and are no actions yet.</summary>
    public bool InRecommendations(TextSpan span) => Outline.At(span.Start)?.Title.StartsWith("Recommendation", StringComparison.OrdinalIgnoreCase) == true || Recommended.Holds(span);

    private SpanSet Recommended => field ??= RecommendationLists.Find(Text, at => Outline.At(at.Start)?.At?.Start >= at.Start);

    public bool IsClaimed(TextSpan span) => Claimed.Overlaps(span);

    /// <summary>Adds an action with what can be read from its own words where the marker does not say it.</summary>
    public void Add(ActionReading action, TextSpan task, TextSpan? marker = null, TextSpan? sentence = null)
    {
        if (action is { Ref: null, Explicit: true } && LeadingReference(task) is { } printed) action = action with { Ref = printed };
        Claimed.Add(task);
        task = BehindReference(action.Ref, task);
        var owners = action.Owner.Count > 0 ? action.Owner : OwnerInProse.Find(this, sentence ?? task);
        var due = action.Due is null && action.DueNorm is null ? DueOf(task) : null;
        Actions.Add(action with
        {
            Text = Text.Of(task),
            At = task,
            Page = Text.PageAt(task.Start),
            Owner = owners,
            Due = action.Due ?? (due is { } d ? Text.Of(d.At) : null),
            DueNorm = action.DueNorm ?? due?.Norm,
            Item = action.Item ?? Outline.LabelAt(task.Start),
        });
        if (marker is { } place) Claimed.Add(place);
    }

    /// <summary>When a task is due by its own words, by what closes or follows it, or by a date in brackets.</summary>
    public Due? DueOf(TextSpan task) => DuePhrases.InTask(Text.Text, task, Dates) ?? DueAround.Find(Text, task, Dates);

    // "BMG-41 Publish the procedure", "L&I 13 – OB to write": printed at the head of the task or right before it.
    private string? LeadingReference(TextSpan task)
    {
        var block = Text.Document.BlockAt(task.Start);
        if (block < 0) return null;
        foreach (var reference in References.In(new(Math.Max(Text.Blocks[block].At.Start, task.Start - 20), task.Start + 4)))
        {
            var gap = reference.At.Start >= task.Start ? new TextSpan(task.Start, reference.At.Start) : new TextSpan(Math.Min(reference.At.End, task.Start), task.Start);
            var starts = reference.At.Start >= task.Start || reference.At.Start - Text.Blocks[block].At.Start < 3;
            if (starts && Spans.Trim(Text.Text, gap, "•–-—:.()[]").Length == 0) return reference.Text;
        }
        return null;
    }

    // "05/21-2 Circulate the plan": the reference is said apart.
    private TextSpan BehindReference(string? reference, TextSpan task)
    {
        if (reference is null || task.Length <= reference.Length + 10 || !Text.Of(task).StartsWith(reference, StringComparison.Ordinal)) return task;
        var rest = Spans.Trim(Text.Text, new(task.Start + reference.Length, task.End), ":–-. ");
        return char.IsLetterOrDigit(Text.Text[task.Start + reference.Length]) ? task : rest;
    }
}
