using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Imports.Matching;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>
/// Makes accepted people and agencies known to the board. Only full names become people; whoever is given by initials or role
/// stays in the words of the minutes.
/// </summary>
internal sealed class FinishedPeople(BoardDb db, AddMember addMember, AddAgency addAgency)
{
    public async Task<Made> MakeAsync(List<Proposal> proposals, Viewer by, CancellationToken cancel)
    {
        var all = proposals.Where(p => p.Kind == ProposalKind.Person).ToDictionary(p => p.Order, p => FieldsJson.Read<PersonFields>(p.Fields));
        var accepted = proposals.Accepted(ProposalKind.Person).Select(p => (p.Order, Fields: all[p.Order])).ToList();
        var agencies = await AgenciesAsync(accepted.Select(a => a.Fields), by, cancel);
        await db.SaveChangesAsync(cancel);
        var known = await db.Set<BoardMember>().Where(m => m.BoardId == by.BoardId).ToDictionaryAsync(m => m.PersonId, cancel);
        var made = new Dictionary<int, Id<Person>>();
        foreach (var same in accepted.Where(a => a.Fields.Match == Match.Known || a.Fields.IsNamed).GroupBy(a => (a.Fields.Match, a.Fields.PersonId, PlainName.Of(a.Fields.Name).Text)))
        {
            var fields = same.First().Fields;
            if (fields is { Match: Match.Known, PersonId: { } id }) Remember(known.GetValueOrDefault(new(id)), fields);
            if (await PersonAsync(fields, agencies, by, cancel) is not { } person) continue;
            foreach (var entry in same) made[entry.Order] = person;
        }
        await db.SaveChangesAsync(cancel);
        return new(all, made, agencies);
    }

    private async Task<Id<Person>?> PersonAsync(PersonFields fields, IReadOnlyDictionary<string, Id<Agency>> agencies, Viewer by, CancellationToken cancel)
    {
        if (fields is { Match: Match.Known, PersonId: { } id }) return new(id);
        // Still asked: nobody is guessed, nobody is made twice.
        if (fields.Match != Match.New) return null;
        var draft = new MemberDraft(fields.Name) { Initials = fields.Initials, Role = fields.Role, AgencyId = AgencyOf(fields, agencies) };
        return (await addMember.AddAsync(draft, by, cancel)).PersonId;
    }

    /// <summary>Another spelling that a person said is the same needs no asking next time.</summary>
    private static void Remember(BoardMember? member, PersonFields fields)
    {
        if (member is null || fields.Candidates.Count == 0) return;
        var names = member.AlsoKnownAs.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (!names.Contains(fields.Name, StringComparer.OrdinalIgnoreCase)) member.AlsoKnownAs = string.Join('\n', names.Append(fields.Name));
    }

    private async Task<Dictionary<string, Id<Agency>>> AgenciesAsync(IEnumerable<PersonFields> people, Viewer by, CancellationToken cancel)
    {
        var agencies = new Dictionary<string, Id<Agency>>(StringComparer.Ordinal);
        var here = await db.Set<BoardAgency>().Where(a => a.BoardId == by.BoardId).ToDictionaryAsync(a => a.AgencyId, cancel);
        foreach (var fields in people.Where(p => p is { Agency: not null, AgencyMatch: Match.New or Match.Known }))
        {
            var key = PlainName.Fold(fields.Agency!);
            if (agencies.ContainsKey(key)) continue;
            if (fields is { AgencyMatch: Match.Known, AgencyId: { } id })
            {
                agencies[key] = new(id);
                Serve(here, new(id), fields, by);
            }
            else
            {
                agencies[key] = (await addAgency.AddAsync(new(fields.Agency!, fields.Sector), by, cancel)).Id;
            }
        }
        return agencies;
    }

    private void Serve(Dictionary<Id<Agency>, BoardAgency> here, Id<Agency> id, PersonFields fields, Viewer by)
    {
        if (!here.TryGetValue(id, out var serves))
        {
            here[id] = serves = new() { BoardId = by.BoardId, AgencyId = id };
            db.Add(serves);
        }
        var names = serves.AlsoKnownAs.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (fields.AgencyCandidates.Count > 0 && !names.Contains(fields.Agency!, StringComparer.OrdinalIgnoreCase)) serves.AlsoKnownAs = string.Join('\n', names.Append(fields.Agency!));
    }

    private static Id<Agency>? AgencyOf(PersonFields fields, IReadOnlyDictionary<string, Id<Agency>> agencies) =>
        fields is { AgencyMatch: Match.Known, AgencyId: { } id } ? new Id<Agency>(id)
        : fields.Agency is { } name && agencies.TryGetValue(PlainName.Fold(name), out var made) ? made : null;

    /// <summary>Everybody of the document, and who they are now.</summary>
    public sealed record Made(IReadOnlyDictionary<int, PersonFields> All, IReadOnlyDictionary<int, Id<Person>> Known, IReadOnlyDictionary<string, Id<Agency>> Agencies)
    {
        public AttendanceDraft Attendance(Proposal proposal)
        {
            var fields = All[proposal.Order];
            return new(fields.Name, fields.Attended)
            {
                PersonId = Known.TryGetValue(proposal.Order, out var person) ? person : null, AgencyId = AgencyOf(fields, Agencies), Role = fields.Role, AgencyName = fields.Agency, DeputyFor = fields.DeputyFor,
            };
        }

        public OwnerChoice Owner(OwnerFields owner) => owner.Kind switch
        {
            OwnerKind.Person when PersonOf(owner) is { } person => new(OwnerKind.Person, owner.Name) { PersonId = person, AgencyId = AgencyOfOwner(owner) },
            // Somebody the minutes give by role and initials only: a role, until somebody says who held it.
            OwnerKind.Person when owner.Person is { } number && All.TryGetValue(number, out var fields) && !fields.IsNamed && fields.Role is not null =>
                new(OwnerKind.Role, $"{fields.Role} ({owner.Written})") { AgencyId = AgencyOfOwner(owner) },
            OwnerKind.Person or OwnerKind.AsWritten => new(OwnerKind.AsWritten, owner.Written),
            OwnerKind.Group => new(OwnerKind.Group, owner.Name) { GroupId = owner.GroupId is { } id ? new Id<BoardGroup>(id) : null },
            OwnerKind.Agency => new(OwnerKind.Agency, owner.Name) { AgencyId = owner.AgencyId is { } id ? new Id<Agency>(id) : Agencies.TryGetValue(PlainName.Fold(owner.Name), out var made) ? made : null },
            _ => new(owner.Kind, owner.Name),
        };

        private Id<Person>? PersonOf(OwnerFields owner) =>
            owner.Person is { } number && Known.TryGetValue(number, out var person) ? person : owner.PersonId is { } id ? new Id<Person>(id) : null;

        private Id<Agency>? AgencyOfOwner(OwnerFields owner) =>
            owner.Person is { } number && All.TryGetValue(number, out var fields) ? FinishedPeople.AgencyOf(fields, Agencies) : null;
    }
}
