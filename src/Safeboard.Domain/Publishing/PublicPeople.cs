using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>Whom the minutes of a meeting may name: those who attended, the members, whoever holds a seat, those deputised for, and the chair.</summary>
internal static class PublicPeople
{
    /// <summary>Those who were there first: an old record keeps its words. The same person is known once.</summary>
    public static async Task<IReadOnlyList<KnownPerson>> OfAsync(BoardDb db, LiveMeeting live, Viewer by, CancellationToken cancel)
    {
        IReadOnlyList<MemberRow> members = [.. await db.MembersAsync(by, left: false, cancel), .. await db.MembersAsync(by, left: true, cancel)];
        var known = Known(live.Roll.Rows, live.Roll.Seats, members, await db.AllSpellingsAsync(by, cancel));
        return ChairOf(live.Meeting.Chair, known) is { } chair ? [.. known, chair] : known;
    }

    private static List<KnownPerson> Known(IReadOnlyList<RollRow> rows, IReadOnlyList<SeatRow> seats, IReadOnlyList<MemberRow> members, IReadOnlyDictionary<Id<Person>, string> spellings)
    {
        var held = seats.SelectMany(s => s.Holdings.Select(h => (Seat: s, h))).ToLookup(h => h.h.PersonId);
        var all = rows.Select(r => (r.PersonId, Person: new KnownPerson(r.Name, r.Initials, r.Role, r.Agency)))
            .Concat(members.Select(m => (PersonId: (Id<Person>?)m.PersonId, Person: new KnownPerson(m.Name, m.Initials, m.Role, m.Agency))))
            .Concat(held.SelectMany(h => h).Select(h => (PersonId: (Id<Person>?)h.h.PersonId, Person: new KnownPerson(h.h.Name, h.h.Initials, h.Seat.Role, h.Seat.Agency))))
            .Concat(rows.Where(r => r.DeputyFor is not null).Select(r => (PersonId: (Id<Person>?)null, Person: new KnownPerson(r.DeputyFor!))));
        return [.. all.GroupBy(p => p.PersonId is { } id && members.FirstOrDefault(m => m.PersonId == id) is { } member ? member.Name : p.Person.Name, StringComparer.OrdinalIgnoreCase).Select(same => new KnownPerson(same.First().Person.Name)
        {
            Initials = same.Select(p => p.Person.Initials).FirstOrDefault(i => i is not null), Role = same.Select(p => p.Person.Role).FirstOrDefault(r => r is not null),
            Agency = same.Select(p => p.Person.Agency).FirstOrDefault(a => a is not null),
            Spellings = [.. same.Select(p => p.Person.Name).Concat(same.SelectMany(p => p.PersonId is { } id && spellings.TryGetValue(id, out var lines) ? lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [])).Distinct()],
        })];
    }

    /// <summary>A chair whom only the head of the minutes names, as “Joan Pryce” or “Joan Pryce, Independent Chair”; null where it is somebody known already, or no name.</summary>
    internal static KnownPerson? ChairOf(string? written, IReadOnlyList<KnownPerson> known)
    {
        if (written is null || new PeopleInText(known, PublicNames.AsWritten, new HashSet<string>()).In(written).Any()) return null;
        return new[] { written, written.Split(',', '(', ';', '–')[0] }.Select(name => new KnownPerson(name.Trim(), Role: "Chair")).FirstOrDefault(p => p.Forms.Count > 0);
    }
}
