using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Partners;

/// <summary>A body that a group has to do with, as it is typed.</summary>
public sealed record PartnerDraft(PartnerKind Kind, string Name);

public sealed record PartnerAdded(string Group, PartnerKind Kind, string Name) : IFact
{
    public string Title => Kind switch { PartnerKind.ReportsTo => "Reports to another body", PartnerKind.SharedWith => "Shared with another board", _ => "Works with another body" };
    public string? Text => $"{Group}: {Name}";
}

public sealed record PartnerRemoved(string Group, string Name) : IFact
{
    public string Title => "Link to another body removed";
    public string? Text => $"{Group}: {Name}";
}

/// <summary>Says that a group reports to, works with or is shared with another body.</summary>
public sealed class AddPartner(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardGroup> id, PartnerDraft draft, Viewer by, CancellationToken cancel)
    {
        var name = draft.Name.TrimmedOrNull ?? throw new RuleBrokenException(nameof(draft.Name), "Enter the name of the other body");
        if (name.Length > 200) throw new RuleBrokenException(nameof(draft.Name), "Name of the other body must be 200 characters or fewer");
        var group = await db.GroupToChangeAsync(by, id, cancel);
        var known = await db.Set<GroupPartner>().Where(p => p.BoardId == by.BoardId && p.GroupId == id).Select(p => p.Name).ToListAsync(cancel);
        if (known.Contains(name, StringComparer.OrdinalIgnoreCase)) throw new RuleBrokenException(nameof(draft.Name), $"{name} is linked with this group already");
        db.Add(new GroupPartner
        {
            Id = Id<GroupPartner>.New(clock), BoardId = by.BoardId, GroupId = id, Kind = draft.Kind, Name = name,
            OtherBoardId = draft.Kind == PartnerKind.SharedWith ? await SharedWithAsync(name, by, cancel) : null,
        });
        db.Record(new PartnerAdded(group.Name, draft.Kind, name), group.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<Id<Board>?> SharedWithAsync(string name, Viewer by, CancellationToken cancel)
    {
        var board = await db.Set<Board>().Where(b => b.Name.ToLower() == name.ToLower()).Select(b => (Id<Board>?)b.Id).FirstOrDefaultAsync(cancel);
        return board == by.BoardId ? throw new RuleBrokenException(nameof(PartnerDraft.Name), "Enter another board: this group is this board’s already") : board;
    }
}

/// <summary>Takes such a link away.</summary>
public sealed class RemovePartner(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<GroupPartner> id, Viewer by, CancellationToken cancel)
    {
        var partner = await db.Set<GroupPartner>().SingleOrDefaultAsync(p => p.BoardId == by.BoardId && p.Id == id, cancel);
        if (partner is null) return;
        var group = await db.GroupToChangeAsync(by, partner.GroupId, cancel);
        db.Remove(partner);
        db.Record(new PartnerRemoved(group.Name, partner.Name), group.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
