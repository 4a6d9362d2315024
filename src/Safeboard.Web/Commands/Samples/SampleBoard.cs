using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>A generated board as it stands in the database: who and what its meetings can name.</summary>
internal sealed record SampleBoard(BoardWords Words, Board Board, IReadOnlyList<(GroupWords Words, BoardGroup Group)> Groups,
    IReadOnlyList<SampleMember> Members, IReadOnlyList<Agency> Agencies)
{
    public Viewer Manager { get; } = Viewer.System(Board.Id) with { Name = Members.First(m => m.Words.Access == "board-manager").Words.Name };

    /// <summary>Adds the board, its groups, the agencies that serve it and its people; the same agency or person is not added twice.</summary>
    public static async Task<SampleBoard> AddAsync(BoardDb db, TimeProvider clock, SampleWords words, BoardWords of, CancellationToken cancel)
    {
        var board = new Board { Id = Id<Board>.New(clock), Slug = of.Slug, Name = of.Name, CalledFor = "Partnership", ActionReferences = of.ReferencePattern };
        db.Add(board);
        var groups = of.Groups.Select(g => (g, new BoardGroup { Id = Id<BoardGroup>.New(clock), BoardId = board.Id, Name = g.Name, Kind = Kind(g.Kind) })).ToList();
        db.AddRange(groups.Select(g => g.Item2));
        var agencies = new Dictionary<string, Agency>();
        foreach (var agency in words.Agencies.Where(a => a.Boards.Contains(of.Slug))) agencies[agency.Slug] = await AgencyAsync(db, clock, agency, cancel);
        db.AddRange(agencies.Values.Select(a => new BoardAgency { BoardId = board.Id, AgencyId = a.Id }));
        var members = new List<SampleMember>();
        foreach (var person in of.People)
        {
            var agency = person.Agency is null ? null : agencies[person.Agency];
            var member = new SampleMember(person, await PersonAsync(db, clock, person, cancel), agency);
            db.Add(new BoardMember
            {
                Id = Id<BoardMember>.New(clock), BoardId = board.Id, PersonId = member.Person.Id, Initials = member.Initials, Role = person.Role, AgencyId = agency?.Id,
            });
            members.Add(member);
        }
        foreach (var (_, group) in groups.Where(g => g.Item2.Kind == GroupKind.Board)) SampleSeats.Add(db, clock, group, members);
        await db.SaveChangesAsync(cancel);
        return new(of, board, groups, members, [.. agencies.Values]);
    }

    private static async Task<Agency> AgencyAsync(BoardDb db, TimeProvider clock, AgencyWords words, CancellationToken cancel)
    {
        if (await db.Set<Agency>().FirstOrDefaultAsync(a => a.Name == words.Name, cancel) is { } known) return known;
        var agency = new Agency { Id = Id<Agency>.New(clock), Name = words.Name, Sector = Sector(words.Sector) };
        db.Add(agency);
        return agency;
    }

    private static async Task<Person> PersonAsync(BoardDb db, TimeProvider clock, PersonWords words, CancellationToken cancel)
    {
        if (await db.Set<Person>().FirstOrDefaultAsync(p => p.Name == words.Name, cancel) is { } known) return known;
        var person = new Person { Id = Id<Person>.New(clock), Name = words.Name, Email = SampleUsers.EmailOf(words.Name) };
        db.Add(person);
        return person;
    }

    private static GroupKind Kind(string kind) => kind switch
    {
        "board" => GroupKind.Board,
        "executive" => GroupKind.Executive,
        "task-and-finish" => GroupKind.TaskAndFinish,
        _ => GroupKind.SubGroup,
    };

    private static Sector Sector(string sector) => sector switch
    {
        "local-authority" => Domain.Shared.Sector.LocalAuthority,
        "health" => Domain.Shared.Sector.Health,
        "police" => Domain.Shared.Sector.Police,
        "probation" => Domain.Shared.Sector.Probation,
        "school" or "early-years" or "college" => Domain.Shared.Sector.Education,
        "voluntary" => Domain.Shared.Sector.Voluntary,
        "fire" => Domain.Shared.Sector.FireAndRescue,
        "family-courts" => Domain.Shared.Sector.Courts,
        "housing" => Domain.Shared.Sector.Housing,
        "faith" => Domain.Shared.Sector.Faith,
        _ => Domain.Shared.Sector.Other,
    };
}

/// <summary>Somebody who sits on a sample board.</summary>
internal sealed record SampleMember(PersonWords Words, Person Person, Agency? Agency)
{
    private static readonly string[] Titles = ["Dr", "Cllr", "Rev"];

    public string Initials { get; } = string.Concat(Words.Name.Split(' ').Except(Titles).Select(part => part[0]));
}
