using System.ComponentModel.DataAnnotations;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Groups.Membership;

/// <summary>What a membership list meets: the groups, agencies, people and seats that the board has.</summary>
internal sealed record KnownMembership
{
    public required IReadOnlyList<BoardGroup> Groups { get; init; }

    /// <summary>Names and other names of agencies that serve the board.</summary>
    public required IReadOnlyDictionary<string, Id<Agency>> Agencies { get; init; }
    public required IReadOnlyList<KnownMember> Members { get; init; }
    public required IReadOnlyList<Seat> Seats { get; init; }
    public required IReadOnlyList<SeatHolding> Holdings { get; init; }

    /// <summary>Agencies and people of other boards that the list names: they are the same ones.</summary>
    public required IReadOnlyDictionary<string, Agency> AgenciesElsewhere { get; init; }
    public required IReadOnlyDictionary<string, Person> PeopleElsewhere { get; init; }
}

/// <summary>Somebody on the board.</summary>
internal sealed record KnownMember(Id<Person> PersonId, string Name, string? Email);

/// <summary>
/// Goes through a membership list line by line. The same walk makes the preview and the change, so that what is shown is
/// what happens; what is new is collected by <see cref="MembershipKeeper"/>.
/// </summary>
internal sealed class MembershipState(KnownMembership known, MembershipKeeper keeper, BoardGroup? ofGroup, TimeProvider clock)
{
    private readonly Dictionary<string, Id<Agency>> agencies = new(known.Agencies, StringComparer.OrdinalIgnoreCase);
    private readonly List<KnownMember> members = [.. known.Members];
    private readonly List<Seat> seats = [.. known.Seats];
    private readonly Dictionary<Id<BoardGroup>, SeatTimes> times = [];
    private readonly HashSet<(Id<Seat>, Id<Person>, HoldingKind)> sat = [];

    public MembershipStep Take(MembershipLine line)
    {
        var does = new List<string>();
        try
        {
            TakeLine(line, does);
            return new(line, does.Count == 0 ? ["Nothing: all of it is here already"] : does, null);
        }
        catch (RuleBrokenException broken)
        {
            return new(line, [], broken.Message);
        }
    }

    private void TakeLine(MembershipLine line, List<string> does)
    {
        var cells = Read(line);
        var group = line.Seat is null ? null : GroupOf(line);
        CheckPerson(line);
        var seat = group is null ? null : seats.Find(s => s.GroupId == group.Id && s.EndedOn is null && Same(s.Role, line.Seat!) && (line.Agency is null || s.AgencyId == agencies.GetValueOrDefault(line.Agency)));
        var person = line.Name is null ? null : PersonOf(line);
        if (group is not null && seat is not null && person is not null) CheckHolding(group, seat, person, cells);
        if (line.Agency is { } agency && !agencies.ContainsKey(agency)) agencies[agency] = Say(does, $"Adds the agency {agency}", keeper.AddAgency(agency, known.AgenciesElsewhere.GetValueOrDefault(agency.ToLowerInvariant())));
        Id<Agency>? of = line.Agency is null ? null : agencies[line.Agency];
        if (person is null && line.Name is { } name) members.Add(person = Say(does, $"Adds {name}", keeper.AddPerson(DraftOf(line, of), line.Email is { } mail ? known.PeopleElsewhere.GetValueOrDefault(mail.ToLowerInvariant()) : null)));
        if (group is null) return;
        if (seat is null) seats.Add(seat = Say(does, $"Adds the seat {line.Seat} to {group.Name}", keeper.AddSeat(group, cells.Seat with { AgencyId = of })));
        if (person is not null) Sit(group, seat, person, cells, does);
    }

    private void Sit(BoardGroup group, Seat seat, KnownMember person, Cells cells, List<string> does)
    {
        if (SitsThere(seat, person, cells)) return;
        var from = cells.From ?? clock.TodayInLondon;
        var holding = TimesOf(group).Take(seat, new(person.PersonId, cells.Kind, from), person.Name, clock);
        if (cells.To is { } to) holding.EndBy(to);
        does.Add($"Puts {person.Name} on it{(cells.Kind == HoldingKind.Deputy ? " as deputy" : "")}, from {from:d MMMM yyyy}{(cells.To is { } last ? $" to {last:d MMMM yyyy}" : "")}");
        keeper.AddHolding(group, seat, holding, person.Name);
        sat.Add((seat.Id, person.PersonId, cells.Kind));
    }

    private bool SitsThere(Seat seat, KnownMember person, Cells cells) =>
        sat.Contains((seat.Id, person.PersonId, cells.Kind))
        || known.Holdings.Any(h => h.SeatId == seat.Id && h.PersonId == person.PersonId && h.Kind == cells.Kind && (cells.From is null ? h.To is null : h.From == cells.From));

    /// <summary>Refuses before anything of the line is added.</summary>
    private void CheckHolding(BoardGroup group, Seat seat, KnownMember person, Cells cells)
    {
        if (!SitsThere(seat, person, cells)) TimesOf(group).Check(seat, new(person.PersonId, cells.Kind, cells.From ?? clock.TodayInLondon), person.Name);
    }

    private SeatTimes TimesOf(BoardGroup group)
    {
        if (times.TryGetValue(group.Id, out var of)) return of;
        var ofGroup = known.Seats.Where(s => s.GroupId == group.Id).ToDictionary(s => s.Id);
        return times[group.Id] = new(group, known.Holdings.Where(h => ofGroup.ContainsKey(h.SeatId)).Select(h => new SeatTime(ofGroup[h.SeatId], h)));
    }

    private static Cells Read(MembershipLine line)
    {
        var (authority, pounds) = MembershipCells.Money(line.Money);
        var (from, to) = (MembershipCells.Day(line.From, "From"), MembershipCells.Day(line.To, "To"));
        if (to < from) throw new RuleBrokenException("To", "The last day is before the first. Correct From or To");
        if (line.Seat is null && line.Name is null) throw new RuleBrokenException("Seat", "The line names neither a seat nor a person");
        var seat = new SeatDraft(line.Seat ?? "")
        {
            IsStatutory = MembershipCells.YesOr(line.Statutory, false, "Statutory"), HasVote = MembershipCells.YesOr(line.Vote, true, "Vote"), Authority = authority, AuthorityPounds = pounds,
        };
        return new(seat, MembershipCells.Kind(line.HoldsAs), from, to);
    }

    private BoardGroup GroupOf(MembershipLine line)
    {
        var group = line.Group is null ? ofGroup : known.Groups.FirstOrDefault(g => Same(g.Name, line.Group));
        if (group is null)
            throw new RuleBrokenException("Group", line.Group is null ? "The line does not say which group the seat belongs to" : $"There is no group called “{line.Group}”. Add it first, or correct its name");
        return group.EndedOn is null ? group : throw new RuleBrokenException("Group", $"{group.Name} has ended. Take it up again first");
    }

    private static void CheckPerson(MembershipLine line)
    {
        if (line.Email is { } mail && !new EmailAddressAttribute().IsValid(mail)) throw new RuleBrokenException("E-mail", $"“{mail}” is not an e-mail address");
        if (line is { Name.Length: > 200 } or { Agency.Length: > 200 } or { Seat.Length: > 300 } or { Initials.Length: > 12 } or { Email.Length: > 254 })
            throw new RuleBrokenException("Name", "A cell is too long: names have 200 characters at most, seats 300, initials 12");
    }

    /// <summary>By e-mail address, else by name where only one person has it.</summary>
    private KnownMember? PersonOf(MembershipLine line)
    {
        var byMail = line.Email is null ? null : members.Find(m => m.Email is not null && Same(m.Email, line.Email));
        if (byMail is not null) return byMail;
        var byName = members.FindAll(m => Same(m.Name, line.Name!) && (line.Email is null || m.Email is null));
        return byName.Count < 2 ? byName.FirstOrDefault() : throw new RuleBrokenException("Name", $"{byName.Count} people are called {line.Name}. Add the e-mail address of the one who is meant");
    }

    private static MemberDraft DraftOf(MembershipLine line, Id<Agency>? agency) => new(line.Name!) { Email = line.Email, Initials = line.Initials, Role = line.Seat, AgencyId = agency };

    private static T Say<T>(List<string> does, string words, T made)
    {
        does.Add(words);
        return made;
    }

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private sealed record Cells(SeatDraft Seat, HoldingKind Kind, DateOnly? From, DateOnly? To);
}
