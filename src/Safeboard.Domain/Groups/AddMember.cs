using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups;

/// <summary>A person of a board as they are typed; other spellings one a line.</summary>
public sealed record MemberDraft(string Name)
{
    public string? Email { get; init; }
    public string? Initials { get; init; }
    public string? Role { get; init; }
    public Id<Agency>? AgencyId { get; init; }
    public string AlsoKnownAs { get; init; } = "";

    /// <summary>Who is told when what this person owes stays late, and where.</summary>
    public string? LineContact { get; init; }
    public string? LineContactEmail { get; init; }
}

/// <summary>
/// Adds somebody to a board. Somebody with the same e-mail address who works with another board is the same person; nobody is
/// merged by name or initials.
/// </summary>
public sealed class AddMember(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<BoardMember> RunAsync(MemberDraft draft, Viewer by, CancellationToken cancel)
    {
        var member = await AddAsync(draft, by, cancel);
        await db.SaveChangesAsync(cancel);
        return member;
    }

    /// <summary>Adds without saving.</summary>
    public async Task<BoardMember> AddAsync(MemberDraft draft, Viewer by, CancellationToken cancel)
    {
        await MemberRules.CheckAsync(db, draft, by, cancel);
        var email = draft.Email.TrimmedOrNull;
        var known = email is null ? null : await db.Set<Person>().Where(p => p.Email == email).OrderBy(p => p.Id).FirstOrDefaultAsync(cancel);
        if (known is not null && await db.Set<BoardMember>().AnyAsync(m => m.BoardId == by.BoardId && m.PersonId == known.Id, cancel))
            throw new RuleBrokenException(nameof(draft.Email), $"{known.Name} is on this board already with this e-mail address");
        return Put(draft, known, by);
    }

    /// <summary>Adds, without checking and saving, somebody who may be known from another board.</summary>
    internal BoardMember Put(MemberDraft draft, Person? known, Viewer by)
    {
        var person = known ?? new Person { Id = Id<Person>.New(clock), Name = draft.Name.Trim(), Email = draft.Email.TrimmedOrNull };
        if (known is null) db.Add(person);
        var member = new BoardMember
        {
            Id = Id<BoardMember>.New(clock), BoardId = by.BoardId, PersonId = person.Id, Initials = draft.Initials.TrimmedOrNull,
            Role = draft.Role.TrimmedOrNull, AgencyId = draft.AgencyId, AlsoKnownAs = Lines.Of(draft.AlsoKnownAs),
            LineContact = draft.LineContact.TrimmedOrNull, LineContactEmail = draft.LineContactEmail.TrimmedOrNull,
        };
        db.Add(member);
        db.Record(new PersonJoined(person.Name), new("member", member.Id.Value), by, clock.UtcInstant);
        return member;
    }
}

/// <summary>The rules that a person's details are under.</summary>
internal static class MemberRules
{
    public static async Task CheckAsync(BoardDb db, MemberDraft draft, Viewer by, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(draft.Name)) throw new RuleBrokenException(nameof(draft.Name), "Enter the person’s name");
        if (draft.Name.Trim().Length > 200) throw new RuleBrokenException(nameof(draft.Name), "Name must be 200 characters or fewer");
        if (draft.Initials.TrimmedOrNull is { Length: > 12 }) throw new RuleBrokenException(nameof(draft.Initials), "Initials must be 12 characters or fewer");
        if (draft.Role.TrimmedOrNull is { Length: > 300 }) throw new RuleBrokenException(nameof(draft.Role), "Role must be 300 characters or fewer");
        var (contact, address) = (draft.LineContact.AtMost(200, nameof(draft.LineContact)), draft.LineContactEmail.AtMost(254, nameof(draft.LineContactEmail)));
        if (contact is null && address is not null) throw new RuleBrokenException(nameof(draft.LineContact), "Enter the line contact’s name, or clear the address");
        if (contact is not null && address is null) throw new RuleBrokenException(nameof(draft.LineContactEmail), "Enter the line contact’s e-mail address, or clear the name");
        if (draft.AgencyId is { } agency && !await db.Set<BoardAgency>().AnyAsync(a => a.BoardId == by.BoardId && a.AgencyId == agency, cancel))
            throw new RuleBrokenException(nameof(draft.AgencyId), "Choose an agency from the list, or add it first");
    }
}
