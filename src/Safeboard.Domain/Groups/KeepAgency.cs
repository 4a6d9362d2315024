using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups;

/// <summary>An agency as it is typed; other names one a line.</summary>
public sealed record AgencyDraft(string Name, Sector Sector)
{
    public string AlsoKnownAs { get; init; } = "";
}

/// <summary>Lets an agency serve a board. One that serves another board already, by the same name, is the same agency.</summary>
public sealed class AddAgency(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<Agency> RunAsync(AgencyDraft draft, Viewer by, CancellationToken cancel)
    {
        var agency = await AddAsync(draft, by, cancel);
        await db.SaveChangesAsync(cancel);
        return agency;
    }

    /// <summary>Adds without saving.</summary>
    public async Task<Agency> AddAsync(AgencyDraft draft, Viewer by, CancellationToken cancel)
    {
        var name = AgencyNames.Check(draft);
        var known = await db.Set<Agency>().Where(a => a.Name.ToLower() == name.ToLower()).OrderBy(a => a.Id).FirstOrDefaultAsync(cancel);
        if (known is not null && await db.Set<BoardAgency>().AnyAsync(a => a.BoardId == by.BoardId && a.AgencyId == known.Id, cancel))
            throw new RuleBrokenException(nameof(draft.Name), $"{known.Name} serves this board already");
        return Put(draft, known, by);
    }

    /// <summary>Adds, without checking and saving, an agency that may serve another board already.</summary>
    internal Agency Put(AgencyDraft draft, Agency? known, Viewer by)
    {
        var agency = known ?? new Agency { Id = Id<Agency>.New(clock), Name = draft.Name.Trim(), Sector = draft.Sector };
        if (known is null) db.Add(agency);
        db.Add(new BoardAgency { BoardId = by.BoardId, AgencyId = agency.Id, AlsoKnownAs = Lines.Of(draft.AlsoKnownAs) });
        db.Record(new AgencyAdded(agency.Name), new("agency", agency.Id.Value), by, clock.UtcInstant);
        return agency;
    }
}

/// <summary>Corrects an agency's name and sector, and the other names it goes by on this board.</summary>
public sealed class ChangeAgency(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Agency> id, AgencyDraft draft, Viewer by, CancellationToken cancel)
    {
        var name = AgencyNames.Check(draft);
        var here = await db.Set<BoardAgency>().SingleAsync(a => a.BoardId == by.BoardId && a.AgencyId == id, cancel);
        var agency = await db.Set<Agency>().SingleAsync(a => a.Id == id, cancel);
        if (await db.Set<Agency>().AnyAsync(a => a.Id != id && a.Name.ToLower() == name.ToLower(), cancel))
            throw new RuleBrokenException(nameof(draft.Name), $"There is an agency called “{name}” already. Choose another name");
        (agency.Name, agency.Sector) = (name, draft.Sector);
        here.AlsoKnownAs = Lines.Of(draft.AlsoKnownAs);
        db.Record(new AgencyChanged(name), new("agency", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>The rules that an agency's name is under.</summary>
internal static class AgencyNames
{
    public static string Check(AgencyDraft draft)
    {
        var name = draft.Name.Trim();
        if (name.Length == 0) throw new RuleBrokenException(nameof(draft.Name), "Enter the name of the agency");
        return name.Length <= 200 ? name : throw new RuleBrokenException(nameof(draft.Name), "Name of the agency must be 200 characters or fewer");
    }
}

/// <summary>Names one a line, without empty lines and repeats.</summary>
internal static class Lines
{
    public static string Of(string text) =>
        string.Join('\n', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase));
}
