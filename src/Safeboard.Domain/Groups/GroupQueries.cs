using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups;

/// <summary>A group to choose from.</summary>
public sealed record GroupChoice(Id<BoardGroup> Id, string Name, GroupKind Kind);

/// <summary>A group in the list of groups.</summary>
public sealed record GroupRow(Id<BoardGroup> Id, string Name, GroupKind Kind, Id<BoardGroup>? ParentId, string? Parent, DateOnly? ToEndOn, DateOnly? EndedOn, string? MergedInto);

/// <summary>A person of a board in a list.</summary>
public sealed record MemberRow
{
    public required Id<BoardMember> Id { get; init; }
    public required Id<Person> PersonId { get; init; }
    public required string Name { get; init; }
    public string? Email { get; init; }
    public string? Initials { get; init; }
    public string? Role { get; init; }
    public Id<Agency>? AgencyId { get; init; }
    public string? Agency { get; init; }
    public DateOnly? LeftOn { get; init; }
    public string? LineContact { get; init; }
    public string? LineContactEmail { get; init; }
}

/// <summary>An agency that serves a board.</summary>
public sealed record AgencyRow(Id<Agency> Id, string Name, Sector Sector, string AlsoKnownAs);

/// <summary>Who and what a board is made of: groups, agencies and people.</summary>
public static class GroupQueries
{
    extension(BoardDb db)
    {
        /// <summary>The board itself first, then its executive, then the others by name; those that ended are left out.</summary>
        public async Task<IReadOnlyList<GroupChoice>> GroupsAtWorkAsync(Viewer viewer, CancellationToken cancel) =>
            await db.Set<BoardGroup>().Where(g => g.BoardId == viewer.BoardId && g.EndedOn == null).OrderBy(g => g.Kind).ThenBy(g => g.Name)
                .Select(g => new GroupChoice(g.Id, g.Name, g.Kind)).ToListAsync(cancel);

        /// <summary>Every group there is and was, for filters and old minutes, in the same order.</summary>
        public async Task<IReadOnlyList<GroupChoice>> GroupsAsync(Viewer viewer, CancellationToken cancel) =>
            await db.Set<BoardGroup>().Where(g => g.BoardId == viewer.BoardId).OrderBy(g => g.Kind).ThenBy(g => g.Name)
                .Select(g => new GroupChoice(g.Id, g.Name, g.Kind)).ToListAsync(cancel);

        /// <summary>The groups with the group that each reports to; those that ended last.</summary>
        public async Task<IReadOnlyList<GroupRow>> GroupListAsync(Viewer viewer, CancellationToken cancel) =>
            await (from g in db.Set<BoardGroup>()
                   join p in db.Set<BoardGroup>() on g.ParentId equals p.Id into parents
                   from p in parents.DefaultIfEmpty()
                   join m in db.Set<BoardGroup>() on g.MergedIntoId equals m.Id into merged
                   from m in merged.DefaultIfEmpty()
                   where g.BoardId == viewer.BoardId
                   orderby g.EndedOn != null, g.Kind, g.Name
                   select new GroupRow(g.Id, g.Name, g.Kind, g.ParentId, p.Name, g.ToEndOn, g.EndedOn, m.Name)).ToListAsync(cancel);

        public Task<BoardGroup?> GroupAsync(Viewer viewer, Id<BoardGroup> id, CancellationToken cancel) =>
            db.Set<BoardGroup>().AsNoTracking().SingleOrDefaultAsync(g => g.BoardId == viewer.BoardId && g.Id == id, cancel);

        internal Task<BoardGroup> GroupToChangeAsync(Viewer viewer, Id<BoardGroup> id, CancellationToken cancel) =>
            db.Set<BoardGroup>().SingleAsync(g => g.BoardId == viewer.BoardId && g.Id == id, cancel);

        /// <summary>By agency, then by name; those without an agency last.</summary>
        public async Task<IReadOnlyList<MemberRow>> MembersAsync(Viewer viewer, bool left, CancellationToken cancel) =>
            await db.MemberRows(viewer).Where(m => (m.LeftOn != null) == left)
                .OrderBy(m => m.Agency == null).ThenBy(m => m.Agency).ThenBy(m => m.Name).ToListAsync(cancel);

        public Task<MemberRow?> MemberAsync(Viewer viewer, Id<BoardMember> id, CancellationToken cancel) =>
            db.MemberRows(viewer).SingleOrDefaultAsync(m => m.Id == id, cancel);

        /// <summary>Other spellings of a member's name, one a line.</summary>
        public Task<string> SpellingsOfAsync(Viewer viewer, Id<BoardMember> id, CancellationToken cancel) =>
            db.Set<BoardMember>().Where(m => m.BoardId == viewer.BoardId && m.Id == id).Select(m => m.AlsoKnownAs).SingleAsync(cancel);

        public async Task<IReadOnlyList<AgencyRow>> AgenciesAsync(Viewer viewer, CancellationToken cancel) =>
            await (from here in db.Set<BoardAgency>()
                   join agency in db.Set<Agency>() on here.AgencyId equals agency.Id
                   where here.BoardId == viewer.BoardId
                   orderby agency.Name
                   select new AgencyRow(agency.Id, agency.Name, agency.Sector, here.AlsoKnownAs)).ToListAsync(cancel);

        private IQueryable<MemberRow> MemberRows(Viewer viewer) =>
            from member in db.Set<BoardMember>()
            join person in db.Set<Person>() on member.PersonId equals person.Id
            join agency in db.Set<Agency>() on member.AgencyId equals agency.Id into agencies
            from agency in agencies.DefaultIfEmpty()
            where member.BoardId == viewer.BoardId
            select new MemberRow
            {
                Id = member.Id, PersonId = member.PersonId, Name = person.Name, Email = person.Email, Initials = member.Initials, Role = member.Role,
                AgencyId = member.AgencyId, Agency = agency.Name, LeftOn = member.LeftOn, LineContact = member.LineContact, LineContactEmail = member.LineContactEmail,
            };
    }
}
