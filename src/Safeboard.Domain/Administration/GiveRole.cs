using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Administration;

public sealed record RoleGiven(string Name, Role Role) : IFact
{
    public string Title => "Role given";
    public string? Text => $"{Name}: {Role.InWords}";
}

public sealed record RoleTaken(string Name, Role Role) : IFact
{
    public string Title => "Role taken away";
    public string? Text => $"{Name}: {Role.InWords}";
}

/// <summary>A role as it is chosen: on one board, or as administrator of the installation.</summary>
public sealed record RoleChoice(Role Role)
{
    public Id<Board>? BoardId { get; init; }

    /// <summary>The agency that an agency lead speaks for.</summary>
    public Id<Agency>? AgencyId { get; init; }
}

/// <summary>Gives an account a role. The history of the board, or of the installation, says who did.</summary>
public sealed class GiveRole(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Account> id, RoleChoice choice, Viewer by, CancellationToken cancel)
    {
        var account = await db.Set<Account>().SingleAsync(a => a.Id == id, cancel);
        if (await db.Set<RoleGrant>().AnyAsync(g => g.AccountId == id && g.BoardId == choice.BoardId && g.Role == choice.Role && g.AgencyId == choice.AgencyId, cancel))
            throw new RuleBrokenException(nameof(choice.Role), $"{account.Name} has this role already");
        await AddAsync(account, choice, by, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Adds without saving, also for an account that is about to be added.</summary>
    public async Task AddAsync(Account account, RoleChoice choice, Viewer by, CancellationToken cancel)
    {
        if (choice.Role == Role.Administrator != choice.BoardId is null)
            throw new RuleBrokenException(nameof(choice.BoardId), choice.BoardId is null ? "Choose the board" : "An administrator works on all boards: choose no board");
        if (choice.BoardId is { } board && !await db.Set<Board>().AnyAsync(b => b.Id == board, cancel))
            throw new RuleBrokenException(nameof(choice.BoardId), "Choose the board");
        await CheckAgencyAsync(choice, cancel);
        db.Add(new RoleGrant { Id = Id<RoleGrant>.New(clock), AccountId = account.Id, BoardId = choice.BoardId, Role = choice.Role, AgencyId = choice.AgencyId });
        db.Record(new RoleGiven(account.Name, choice.Role), new("account", account.Id.Value), by with { BoardId = choice.BoardId ?? default }, clock.UtcInstant);
    }

    private async Task CheckAgencyAsync(RoleChoice choice, CancellationToken cancel)
    {
        if (choice.Role != Role.AgencyLead)
        {
            if (choice.AgencyId is not null) throw new RuleBrokenException(nameof(choice.AgencyId), "Only an agency lead speaks for an agency: choose no agency");
            return;
        }
        if (choice.AgencyId is not { } agency) throw new RuleBrokenException(nameof(choice.AgencyId), "Choose the agency that they speak for");
        if (!await db.Set<Groups.BoardAgency>().AnyAsync(a => a.BoardId == choice.BoardId && a.AgencyId == agency, cancel))
            throw new RuleBrokenException(nameof(choice.AgencyId), "This agency does not serve the board. Add it to the board first");
    }
}

/// <summary>Takes a role away. The installation keeps at least one administrator.</summary>
public sealed class TakeRole(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Account> id, Id<RoleGrant> grantId, Viewer by, CancellationToken cancel)
    {
        var grant = await db.Set<RoleGrant>().SingleAsync(g => g.Id == grantId && g.AccountId == id, cancel);
        if (grant is { Role: Role.Administrator, BoardId: null }
            && !await db.Set<RoleGrant>().AnyAsync(g => g.Id != grantId && g.Role == Role.Administrator && g.BoardId == null, cancel))
            throw new RuleBrokenException("", "This is the last administrator. Make somebody else administrator first");
        var name = await db.Set<Account>().Where(a => a.Id == id).Select(a => a.Name).SingleAsync(cancel);
        db.Remove(grant);
        db.Record(new RoleTaken(name, grant.Role), new("account", id.Value), by with { BoardId = grant.BoardId ?? default }, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Roles in the board's words.</summary>
public static class RoleWords
{
    extension(Role role)
    {
        public string InWords => role switch
        {
            Role.AgencyLead => "agency lead",
            Role.BoardManager => "board manager",
            _ => role.ToString().ToLowerInvariant(),
        };

        /// <summary>What the role lets somebody do, in a line.</summary>
        public string Means => role switch
        {
            Role.Viewer => "reads everything on the board",
            Role.AgencyLead => "sees and answers what their agency owes",
            Role.Member => "reads everything, says how actions are going",
            Role.Chair => "also adds, agrees and reopens actions",
            Role.BoardManager => "the office: does everything on the board",
            _ => "does everything on every board, adds boards and accounts",
        };
    }
}
