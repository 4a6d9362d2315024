using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups;

/// <summary>A group as it is typed.</summary>
public sealed record GroupDraft(string Name, GroupKind Kind)
{
    public Id<BoardGroup>? ParentId { get; init; }
    public string? Deliverable { get; init; }
    public DateOnly? ToEndOn { get; init; }
    public DeputyRule Deputies { get; init; }
    public QuorumRule Quorum { get; init; } = QuorumRule.None;
}

/// <summary>Adds a group to a board. A board has no two groups of one name.</summary>
public sealed class AddGroup(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<BoardGroup> RunAsync(GroupDraft draft, Viewer by, CancellationToken cancel)
    {
        await GroupRules.CheckAsync(db, draft, by, null, cancel);
        var group = Add(draft, by);
        await db.SaveChangesAsync(cancel);
        return group;
    }

    /// <summary>Adds without saving.</summary>
    public BoardGroup Add(GroupDraft draft, Viewer by)
    {
        var group = new BoardGroup { Id = Id<BoardGroup>.New(clock), BoardId = by.BoardId, Name = draft.Name.Trim(), Kind = draft.Kind };
        GroupRules.Write(draft, group);
        db.Add(group);
        db.Record(new GroupAdded(group.Name), group.AsSubject(), by, clock.UtcInstant);
        return group;
    }
}

/// <summary>Changes what a group is called, what it is, whom it reports to, its deputies and its quorum.</summary>
public sealed class ChangeGroup(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardGroup> id, GroupDraft draft, Viewer by, CancellationToken cancel)
    {
        await GroupRules.CheckAsync(db, draft, by, id, cancel);
        var group = await db.GroupToChangeAsync(by, id, cancel);
        GroupRules.Write(draft, group);
        db.Record(new GroupChanged(group.Name), group.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>The rules that a group's description is under.</summary>
internal static class GroupRules
{
    public static async Task CheckAsync(BoardDb db, GroupDraft draft, Viewer by, Id<BoardGroup>? itself, CancellationToken cancel)
    {
        var name = draft.Name.Trim();
        if (name.Length == 0) throw new RuleBrokenException(nameof(draft.Name), "Enter the name of the group");
        if (name.Length > 200) throw new RuleBrokenException(nameof(draft.Name), "Name of the group must be 200 characters or fewer");
        if (draft.Deliverable?.Trim().Length > 2000) throw new RuleBrokenException(nameof(draft.Deliverable), "What it is to bring about must be 2,000 characters or fewer");
        var others = await db.Set<BoardGroup>().Where(g => g.BoardId == by.BoardId).Select(g => new { g.Id, g.Name, g.ParentId }).ToListAsync(cancel);
        if (others.Any(g => g.Id != itself && string.Equals(g.Name, name, StringComparison.OrdinalIgnoreCase)))
            throw new RuleBrokenException(nameof(draft.Name), $"There is a group called “{name}” already. Choose another name");
        CheckParent(draft, itself, others.ToDictionary(g => g.Id, g => g.ParentId));
        draft.Quorum.Check(itself is { } id ? await db.CountSeatsAsync(by, id, cancel) : 0);
    }

    public static void Write(GroupDraft draft, BoardGroup group)
    {
        (group.Name, group.Kind, group.ParentId) = (draft.Name.Trim(), draft.Kind, draft.ParentId);
        var ends = draft.Kind == GroupKind.TaskAndFinish;
        (group.Deliverable, group.ToEndOn) = ends ? (draft.Deliverable.TrimmedOrNull, draft.ToEndOn) : (null, null);
        (group.Deputies, group.Quorum) = (draft.Deputies, draft.Quorum);
    }

    /// <summary>A group cannot report to itself, however many groups lie between.</summary>
    private static void CheckParent(GroupDraft draft, Id<BoardGroup>? itself, Dictionary<Id<BoardGroup>, Id<BoardGroup>?> parents)
    {
        if (draft.ParentId is not { } parent) return;
        if (!parents.ContainsKey(parent)) throw new RuleBrokenException(nameof(draft.ParentId), "Choose the group it reports to");
        for (Id<BoardGroup>? at = parent; at is { } above; at = parents.GetValueOrDefault(above))
            if (above == itself) throw new RuleBrokenException(nameof(draft.ParentId), "A group cannot report to itself, or to a group that reports to it. Choose another one");
    }
}
