using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups;

/// <summary>A group as it is typed.</summary>
public sealed record GroupDraft(string Name, GroupKind Kind);

/// <summary>Adds a group to a board. A board has no two groups of one name.</summary>
public sealed class AddGroup(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<BoardGroup> RunAsync(GroupDraft draft, Viewer by, CancellationToken cancel)
    {
        await GroupNames.CheckAsync(db, draft, by, null, cancel);
        var group = Add(draft, by);
        await db.SaveChangesAsync(cancel);
        return group;
    }

    /// <summary>Adds without saving.</summary>
    public BoardGroup Add(GroupDraft draft, Viewer by)
    {
        var group = new BoardGroup { Id = Id<BoardGroup>.New(clock), BoardId = by.BoardId, Name = draft.Name.Trim(), Kind = draft.Kind };
        db.Add(group);
        db.Record(new GroupAdded(group.Name), new("group", group.Id.Value), by, clock.UtcInstant);
        return group;
    }
}

/// <summary>Gives a group another name or kind.</summary>
public sealed class ChangeGroup(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardGroup> id, GroupDraft draft, Viewer by, CancellationToken cancel)
    {
        await GroupNames.CheckAsync(db, draft, by, id, cancel);
        var group = await db.Set<BoardGroup>().SingleAsync(g => g.BoardId == by.BoardId && g.Id == id, cancel);
        (group.Name, group.Kind) = (draft.Name.Trim(), draft.Kind);
        db.Record(new GroupChanged(group.Name), new("group", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>The rules that a group's name is under.</summary>
internal static class GroupNames
{
    public static async Task CheckAsync(BoardDb db, GroupDraft draft, Viewer by, Id<BoardGroup>? itself, CancellationToken cancel)
    {
        var name = draft.Name.Trim();
        if (name.Length == 0) throw new RuleBrokenException(nameof(draft.Name), "Enter the name of the group");
        if (name.Length > 200) throw new RuleBrokenException(nameof(draft.Name), "Name of the group must be 200 characters or fewer");
        var others = await db.Set<BoardGroup>().Where(g => g.BoardId == by.BoardId).Select(g => new { g.Id, g.Name }).ToListAsync(cancel);
        if (others.Any(g => g.Id != itself && string.Equals(g.Name, name, StringComparison.OrdinalIgnoreCase)))
            throw new RuleBrokenException(nameof(draft.Name), $"There is a group called “{name}” already. Choose another name");
    }
}
