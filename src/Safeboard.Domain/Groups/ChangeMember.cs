using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups;

/// <summary>Corrects a person's details. The name and address change wherever the person works; role and initials on this board only.</summary>
public sealed class ChangeMember(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardMember> id, MemberDraft draft, Viewer by, CancellationToken cancel)
    {
        await MemberRules.CheckAsync(db, draft, by, cancel);
        var member = await db.Set<BoardMember>().SingleAsync(m => m.BoardId == by.BoardId && m.Id == id, cancel);
        var person = await db.Set<Person>().SingleAsync(p => p.Id == member.PersonId, cancel);
        var email = draft.Email.TrimmedOrNull;
        if (email is not null && await db.Set<Person>().AnyAsync(p => p.Id != person.Id && p.Email == email, cancel))
            throw new RuleBrokenException(nameof(draft.Email), "Somebody else has this e-mail address. Check it");
        (person.Name, person.Email) = (draft.Name.Trim(), email);
        (member.Initials, member.Role, member.AgencyId) = (draft.Initials.TrimmedOrNull, draft.Role.TrimmedOrNull, draft.AgencyId);
        member.AlsoKnownAs = Lines.Of(draft.AlsoKnownAs);
        (member.LineContact, member.LineContactEmail) = (draft.LineContact.TrimmedOrNull, draft.LineContactEmail.TrimmedOrNull);
        db.ChangeTracker.DetectChanges();
        if (db.Entry(person).State == EntityState.Modified)
            db.Record(new PersonChanged(person.Name), new("person", person.Id.Value), by, clock.UtcInstant);
        if (db.Entry(member).State == EntityState.Modified)
            db.Record(new SeatChanged(person.Name), new("member", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Notes that somebody no longer serves a board. What they did and owe stays; their seats fall vacant and they are offered as owner no more.</summary>
public sealed class LeaveBoard(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardMember> id, DateOnly leftOn, Viewer by, CancellationToken cancel)
    {
        if (leftOn > clock.TodayInLondon.AddYears(1)) throw new RuleBrokenException(nameof(BoardMember.LeftOn), "The day they leave must be within a year");
        var member = await db.Set<BoardMember>().SingleAsync(m => m.BoardId == by.BoardId && m.Id == id, cancel);
        var name = await db.Set<Person>().Where(p => p.Id == member.PersonId).Select(p => p.Name).SingleAsync(cancel);
        member.LeftOn = leftOn;
        foreach (var holding in await db.Set<SeatHolding>().Where(h => h.BoardId == by.BoardId && h.PersonId == member.PersonId && (h.To == null || h.To > leftOn)).ToListAsync(cancel))
            holding.EndBy(leftOn);
        db.Record(new PersonLeft(name, leftOn), new("member", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Takes somebody who had left back onto a board.</summary>
public sealed class ComeBack(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardMember> id, Viewer by, CancellationToken cancel)
    {
        var member = await db.Set<BoardMember>().SingleAsync(m => m.BoardId == by.BoardId && m.Id == id, cancel);
        var name = await db.Set<Person>().Where(p => p.Id == member.PersonId).Select(p => p.Name).SingleAsync(cancel);
        member.LeftOn = null;
        db.Record(new PersonCameBack(name), new("member", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
