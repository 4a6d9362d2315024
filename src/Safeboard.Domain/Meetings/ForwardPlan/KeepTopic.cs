using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.ForwardPlan;

/// <summary>A topic as it is typed, or as minutes promise it.</summary>
public sealed record TopicDraft(string Text)
{
    public TopicKind Kind { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }
    public Id<Meeting>? FromMeetingId { get; init; }
    public string? BroughtBy { get; init; }
    public ItemPurpose? Purpose { get; init; }
    public int? Minutes { get; init; }
    public DateOnly? DueOn { get; init; }
    public string? DuePhrase { get; init; }
    public int? EveryMonths { get; init; }
    public Guid? ImportId { get; init; }
}

/// <summary>Puts a topic on the forward plan, perhaps for a meeting.</summary>
public sealed class AddTopic(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<ForwardPlanEntry> RunAsync(TopicDraft draft, Id<Meeting>? at, Viewer by, CancellationToken cancel)
    {
        TopicRules.Check(draft);
        await MeetingRules.CheckGroupAsync(db, draft.GroupId ?? default, by, cancel);
        var entry = Add(draft, by);
        if (at is { } meeting) db.Record(entry.MoveTo(meeting, await db.PlannedForAsync(by, meeting, draft.GroupId, clock.TodayInLondon, cancel)), Subject(entry), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return entry;
    }

    /// <summary>Adds without saving.</summary>
    public ForwardPlanEntry Add(TopicDraft draft, Viewer by)
    {
        var entry = new ForwardPlanEntry
        {
            Id = Id<ForwardPlanEntry>.New(clock), BoardId = by.BoardId, GroupId = draft.GroupId, Kind = draft.Kind, FromMeetingId = draft.FromMeetingId, Text = draft.Text.Trim(),
            DueOn = draft.DueOn, DuePhrase = draft.DuePhrase, BroughtBy = draft.BroughtBy.TrimmedOrNull, Purpose = draft.Purpose, Minutes = draft.Minutes, EveryMonths = draft.EveryMonths,
        };
        db.Add(entry);
        db.Record(new TopicPlanned(entry.Text), Subject(entry), by, clock.UtcInstant, draft.ImportId);
        return entry;
    }

    internal static Subject Subject(ForwardPlanEntry entry) => new("forward-plan", entry.Id.Value);
}

/// <summary>Changes the words and the plan of a topic.</summary>
public sealed class ChangeTopic(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<ForwardPlanEntry> id, TopicDraft draft, Viewer by, CancellationToken cancel)
    {
        TopicRules.Check(draft);
        var entry = await db.TopicToChangeAsync(by, id, cancel);
        (entry.Text, entry.BroughtBy, entry.Purpose, entry.Minutes) = (draft.Text.Trim(), draft.BroughtBy.TrimmedOrNull, draft.Purpose, draft.Minutes);
        (entry.DueOn, entry.EveryMonths) = (draft.DueOn, draft.EveryMonths);
        db.Record(new TopicChanged(entry.Text), AddTopic.Subject(entry), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Plans a topic for a meeting, or for none yet.</summary>
public sealed class MoveTopic(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<ForwardPlanEntry> id, Id<Meeting>? to, Viewer by, CancellationToken cancel)
    {
        var entry = await db.TopicToChangeAsync(by, id, cancel);
        if (entry.MeetingId == to) return;
        var where = to is { } meeting ? await db.PlannedForAsync(by, meeting, entry.GroupId, clock.TodayInLondon, cancel) : "no meeting yet";
        db.Record(entry.MoveTo(to, where), AddTopic.Subject(entry), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Notes that a meeting dealt with a topic, or that it is no longer needed. A report that comes again stands on the plan for its next time at once.</summary>
public sealed class SettleTopic(BoardDb db, AddTopic add, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<ForwardPlanEntry> id, TopicState how, string? because, Viewer by, CancellationToken cancel)
    {
        var entry = await db.TopicToChangeAsync(by, id, cancel);
        db.Record(entry.Settle(how, because), AddTopic.Subject(entry), by, clock.UtcInstant);
        if (how == TopicState.Taken && entry.EveryMonths is { } months)
        {
            add.Add(new(entry.Text)
            {
                Kind = entry.Kind, GroupId = entry.GroupId, BroughtBy = entry.BroughtBy, Purpose = entry.Purpose, Minutes = entry.Minutes, EveryMonths = months,
                DueOn = (entry.DueOn ?? clock.TodayInLondon).AddMonths(months),
            }, by);
        }
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>The rules that a topic is under.</summary>
internal static class TopicRules
{
    private const int MostMinutes = 480;
    private const int MostMonths = 60;

    public static void Check(TopicDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Text)) throw new RuleBrokenException(nameof(draft.Text), "Enter what is to come to the meeting");
        if (draft.Text.Trim().Length > 2000) throw new RuleBrokenException(nameof(draft.Text), "The topic must be 2,000 characters or fewer");
        if (draft.BroughtBy.TrimmedOrNull?.Length > 200) throw new RuleBrokenException(nameof(draft.BroughtBy), "Who brings it must be 200 characters or fewer");
        if (draft.Minutes is < 1 or > MostMinutes) throw new RuleBrokenException(nameof(draft.Minutes), $"Minutes must be between 1 and {MostMinutes}");
        if (draft.EveryMonths is < 1 or > MostMonths) throw new RuleBrokenException(nameof(draft.EveryMonths), $"Months must be between 1 and {MostMonths}");
        if (draft is { EveryMonths: not null, DueOn: null }) throw new RuleBrokenException(nameof(draft.DueOn), "Enter when it is next due, so that Safeboard knows when it comes again");
    }
}
