using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups;

/// <summary>The board itself as a meeting body, its executive, a sub-group, a task and finish group, a locality group.</summary>
public sealed class BoardGroup : IVersioned
{
    public required Id<BoardGroup> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required string Name { get; set; }
    public GroupKind Kind { get; set; } = GroupKind.SubGroup;

    /// <summary>The group that it reports to, within the board.</summary>
    public Id<BoardGroup>? ParentId { get; set; }

    /// <summary>What a task and finish group is to bring about.</summary>
    public string? Deliverable { get; set; }

    /// <summary>The day by which a task and finish group is to be done.</summary>
    public DateOnly? ToEndOn { get; set; }
    public DeputyRule Deputies { get; set; }

    /// <summary>What makes a meeting of the group quorate.</summary>
    public QuorumRule Quorum { get; set; } = QuorumRule.None;

    /// <summary>The last day of the group; empty while it works.</summary>
    public DateOnly? EndedOn { get; private set; }
    public string? EndedBecause { get; private set; }

    /// <summary>The group that took over its work.</summary>
    public Id<BoardGroup>? MergedIntoId { get; private set; }
    public int Version { get; set; }

    /// <summary>Whether it works on a day.</summary>
    public bool WorksOn(DateOnly day) => EndedOn is not { } end || day <= end;

    internal Subject AsSubject() => new("group", Id.Value);

    /// <summary>The group ends; another one may take over its work. What it did stays.</summary>
    internal GroupEnded End(DateOnly on, string? because, BoardGroup? into)
    {
        if (EndedOn is { } ended) throw new RuleBrokenException("EndedOn", $"{Name} ended on {ended:d MMMM yyyy} already");
        if (into?.Id == Id) throw new RuleBrokenException("Into", "A group cannot be merged into itself. Choose another one");
        if (into?.EndedOn is not null) throw new RuleBrokenException("Into", $"{into.Name} has ended itself. Choose a group that works");
        if (into is null && string.IsNullOrWhiteSpace(because)) throw new RuleBrokenException("Because", "Say why it ends, or choose the group that takes over");
        (EndedOn, EndedBecause, MergedIntoId) = (on, because.TrimmedOrNull, into?.Id);
        return new(Name, on, into?.Name);
    }

    /// <summary>The group works again.</summary>
    internal GroupTakenUp TakeUp()
    {
        if (EndedOn is null) throw new RuleBrokenException("", $"{Name} has not ended");
        (EndedOn, EndedBecause, MergedIntoId) = (null, null, null);
        return new(Name);
    }
}

/// <summary>What sort of group it is. A shadow board is of children: no contact data of its members is kept. A joint group serves several boards.</summary>
public enum GroupKind { Board, Executive, SubGroup, TaskAndFinish, Locality, Other, Forum, ShadowBoard, Joint }

/// <summary>Whether somebody may sit for the holder of a seat.</summary>
public enum DeputyRule { Allowed, NamedOnly, NotAllowed }
