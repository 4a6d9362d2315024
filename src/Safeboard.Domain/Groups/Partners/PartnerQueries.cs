using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Partners;

/// <summary>A body that a group has to do with.</summary>
public sealed record PartnerRow(Id<GroupPartner> Id, PartnerKind Kind, string Name);

/// <summary>A joint group that another board keeps, and this one shares: its name, and who keeps it.</summary>
public sealed record JointGroup(string Name, string KeptBy);

/// <summary>Bodies that groups have to do with.</summary>
public static class PartnerQueries
{
    extension(BoardDb db)
    {
        public async Task<IReadOnlyList<PartnerRow>> PartnersAsync(Viewer viewer, Id<BoardGroup> group, CancellationToken cancel) =>
            await db.Set<GroupPartner>().Where(p => p.BoardId == viewer.BoardId && p.GroupId == group).OrderBy(p => p.Kind).ThenBy(p => p.Name)
                .Select(p => new PartnerRow(p.Id, p.Kind, p.Name)).ToListAsync(cancel);

        /// <summary>The joint groups that other boards keep for this one too. Only their names come across.</summary>
        public async Task<IReadOnlyList<JointGroup>> JointGroupsAsync(Viewer viewer, CancellationToken cancel) =>
            await (from p in db.Set<GroupPartner>()
                   join g in db.Set<BoardGroup>() on p.GroupId equals g.Id
                   join b in db.Set<Board>() on p.BoardId equals b.Id
                   where p.OtherBoardId == viewer.BoardId && g.EndedOn == null
                   orderby g.Name
                   select new JointGroup(g.Name, b.Name)).ToListAsync(cancel);
    }
}
