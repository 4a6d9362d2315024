using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.PaperRequests;

/// <summary>A paper that somebody was asked for: by when, and what it must contain.</summary>
public sealed partial class PaperRequest : IVersioned
{
    public required Id<PaperRequest> Id { get; init; }
    public required Id<Board> BoardId { get; init; }

    /// <summary>The meeting and the item it is for, as far as they are known.</summary>
    public Id<Meeting>? MeetingId { get; init; }
    public Id<MeetingItem>? ItemId { get; internal set; }

    /// <summary>The report on the forward plan that it brings.</summary>
    public Id<ForwardPlanEntry>? TopicId { get; init; }
    public required string Title { get; set; }

    /// <summary>Who was asked, as a name, and who that is where it is known.</summary>
    public required string AskedOf { get; set; }
    public Id<Person>? PersonId { get; set; }
    public Id<Agency>? AgencyId { get; set; }
    public string? Because { get; set; }
    public required DateOnly AskedOn { get; init; }
    public required DateOnly DueOn { get; set; }
    public PaperRequestState State { get; private set; }

    /// <summary>Why it is not coming, or why it was taken as it is.</summary>
    public string? SettledBecause { get; private set; }

    /// <summary>The later request that took its place.</summary>
    public Id<PaperRequest>? SupersededById { get; private set; }
    public Id<StoredFile>? FileId { get; private set; }
    public string? FileName { get; private set; }

    /// <summary>Bytes.</summary>
    public long? Size { get; private set; }
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>The paper of the meeting that it became.</summary>
    public Id<Paper>? PaperId { get; internal set; }
    public DateOnly? RemindedOn { get; private set; }
    public int Reminders { get; private set; }

    /// <summary>What it must contain, in order.</summary>
    public List<AskedThing> Things { get; init; } = [];
    public int Version { get; set; }

    public int Missing => Things.Count(t => t.Answer == ThingAnswer.NotInIt);

    internal Subject AsSubject() => new("paper-request", Id.Value);
}

/// <summary>One thing that a paper must contain, and whether it does.</summary>
public sealed class AskedThing
{
    public required Id<AskedThing> Id { get; init; }
    public required Id<PaperRequest> RequestId { get; init; }
    public required int Order { get; init; }
    public required string Words { get; init; }
    public ThingAnswer Answer { get; internal set; }

    /// <summary>Where in the paper it is: pages 2 to 4.</summary>
    public string? Where { get; internal set; }

    /// <summary>What is missing, in words for whoever writes the paper.</summary>
    public string? Gap { get; internal set; }
}

/// <summary>Whether a thing that was asked for is in the paper.</summary>
public enum ThingAnswer { NotLookedAt, InIt, NotInIt, NotNeeded }

/// <summary>
/// Asked for; received and not checked; sent back because things are missing; checked; taken as it is; superseded by a later request; not coming.
/// </summary>
public enum PaperRequestState { Asked, Received, SentBack, Checked, TakenAsItIs, Superseded, NotComing }
