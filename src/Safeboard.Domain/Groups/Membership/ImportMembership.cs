using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Membership;

/// <summary>
/// Takes a membership list in: agencies, people, seats and who sits on them. Lines that cannot be used are left out and say
/// why; the others go in together, in one save. The same list again changes nothing.
/// </summary>
public sealed class ImportMembership(BoardDb db, AddAgency addAgency, AddMember addMember, AddSeat addSeat, TimeProvider clock) : IOperation
{
    /// <summary>What the list will do; nothing is saved.</summary>
    /// <param name="ofGroup">The group that a line without one belongs to.</param>
    public async Task<IReadOnlyList<MembershipStep>> PreviewAsync(IReadOnlyList<MembershipLine> lines, Id<BoardGroup>? ofGroup, Viewer by, CancellationToken cancel)
    {
        var steps = await WalkAsync(lines, ofGroup, by, cancel);
        db.Forget();
        return steps;
    }

    public async Task<IReadOnlyList<MembershipStep>> RunAsync(IReadOnlyList<MembershipLine> lines, Id<BoardGroup>? ofGroup, Viewer by, CancellationToken cancel)
    {
        var steps = await WalkAsync(lines, ofGroup, by, cancel);
        await db.SaveChangesAsync(cancel);
        return steps;
    }

    private async Task<IReadOnlyList<MembershipStep>> WalkAsync(IReadOnlyList<MembershipLine> lines, Id<BoardGroup>? ofGroup, Viewer by, CancellationToken cancel)
    {
        if (lines.Count == 0) throw new RuleBrokenException("Files", "The list has headings and no lines. Fill it in, then choose it again");
        if (lines.Count > MembershipSheet.MostLines) throw new RuleBrokenException("Files", $"The list has more than {MembershipSheet.MostLines:N0} lines. Split it, then add the parts one after another");
        var known = await db.KnownMembershipAsync(lines, by, cancel);
        var state = new MembershipState(known, new(db, addAgency, addMember, addSeat, by, clock), known.Groups.FirstOrDefault(g => g.Id == ofGroup), clock);
        return [.. lines.Select(state.Take)];
    }
}

/// <summary>Adds what a membership list brings, without saving.</summary>
internal sealed class MembershipKeeper(BoardDb db, AddAgency addAgency, AddMember addMember, AddSeat addSeat, Viewer by, TimeProvider clock)
{
    public Id<Agency> AddAgency(string name, Agency? elsewhere) => addAgency.Put(new(name, Sector.Other), elsewhere, by).Id;

    public KnownMember AddPerson(MemberDraft draft, Person? elsewhere)
    {
        var member = addMember.Put(draft, elsewhere, by);
        return new(member.PersonId, elsewhere?.Name ?? draft.Name.Trim(), draft.Email);
    }

    public Seat AddSeat(BoardGroup group, SeatDraft draft) => addSeat.Add(group, draft, by);

    public void AddHolding(BoardGroup group, Seat seat, SeatHolding holding, string name)
    {
        db.Entry(group).Property(g => g.Version).IsModified = true;
        db.Add(holding);
        db.Record(new SeatTaken(group.Name, name, seat.Role, holding.Kind, holding.From), group.AsSubject(), by, clock.UtcInstant);
    }
}
