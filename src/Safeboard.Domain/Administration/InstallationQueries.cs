using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Administration;

/// <summary>A board in the list of all boards.</summary>
public sealed record BoardRow(Id<Board> Id, string Slug, string Name, int People);

/// <summary>An account in the list of all accounts.</summary>
public sealed record AccountRow(Id<Account> Id, string Name, string Email, DateTime? LockedUntil, DateTime? HereSince)
{
    public IReadOnlyList<GrantRow> Roles { get; init; } = [];
}

/// <summary>A role that an account has, with the board and agency by name.</summary>
public sealed record GrantRow(Id<RoleGrant> Id, Id<Account> AccountId, Role Role, string? Board, string? Agency);

/// <summary>One page of accounts, and how many there are.</summary>
public sealed record AccountPage(IReadOnlyList<AccountRow> Rows, int Count);

/// <summary>An agency with the board that it serves.</summary>
public sealed record AgencyOnBoard(Id<Agency> Id, Id<Board> BoardId, string Name);

/// <summary>A job that waits or failed.</summary>
public sealed record JobRow(Id<Job> Id, string Kind, string? Board, DateTime CreatedAt, DateTime DueAt, JobState State, int Attempts, bool IsRunning, string? Error);

/// <summary>Figures of the installation.</summary>
public sealed record InstallationFigures(int Boards, int Accounts, int Waiting, int Failed);

/// <summary>Boards, accounts and jobs of the whole installation: for administrators only.</summary>
public static class InstallationQueries
{
    public const int PageSize = 50;

    extension(BoardDb db)
    {
        public async Task<InstallationFigures> InstallationFiguresAsync(Viewer viewer, CancellationToken cancel)
        {
            Demand(viewer);
            return new(await db.Set<Board>().CountAsync(cancel), await db.Set<Account>().CountAsync(cancel),
                await db.Set<Job>().CountAsync(j => j.State == JobState.Waiting, cancel), await db.Set<Job>().CountAsync(j => j.State == JobState.Failed, cancel));
        }

        public async Task<IReadOnlyList<BoardRow>> AllBoardsAsync(Viewer viewer, CancellationToken cancel)
        {
            Demand(viewer);
            return await db.Set<Board>().OrderBy(b => b.Name)
                .Select(b => new BoardRow(b.Id, b.Slug, b.Name, db.Set<RoleGrant>().Where(g => g.BoardId == b.Id).Select(g => g.AccountId).Distinct().Count())).ToListAsync(cancel);
        }

        /// <summary>By name; <paramref name="words"/> stand in the name or address.</summary>
        public async Task<AccountPage> AccountsAsync(Viewer viewer, string? words, int page, CancellationToken cancel)
        {
            Demand(viewer);
            var accounts = db.Set<Account>().AsNoTracking();
            foreach (var word in (words ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
                accounts = accounts.Where(a => a.Name.ToLower().Contains(word) || a.Email.ToLower().Contains(word));
            var rows = await accounts.OrderBy(a => a.Name).ThenBy(a => a.Id).Skip((page - 1) * PageSize).Take(PageSize)
                .Select(a => new AccountRow(a.Id, a.Name, a.Email, a.LockedUntil, a.HereSince)).ToListAsync(cancel);
            var roles = (await db.GrantsAsync([.. rows.Select(r => r.Id)], cancel)).ToLookup(g => g.AccountId);
            return new([.. rows.Select(r => r with { Roles = [.. roles[r.Id]] })], await accounts.CountAsync(cancel));
        }

        public async Task<AccountRow?> AccountAsync(Viewer viewer, Id<Account> id, CancellationToken cancel)
        {
            Demand(viewer);
            var row = await db.Set<Account>().Where(a => a.Id == id).Select(a => new AccountRow(a.Id, a.Name, a.Email, a.LockedUntil, a.HereSince)).SingleOrDefaultAsync(cancel);
            return row is null ? null : row with { Roles = await db.GrantsAsync([id], cancel) };
        }

        public async Task<IReadOnlyList<AgencyOnBoard>> AgenciesOfBoardsAsync(Viewer viewer, CancellationToken cancel)
        {
            Demand(viewer);
            return await (from here in db.Set<BoardAgency>() join a in db.Set<Agency>() on here.AgencyId equals a.Id orderby a.Name select new AgencyOnBoard(a.Id, here.BoardId, a.Name)).ToListAsync(cancel);
        }

        /// <summary>What failed, newest first, then what waits, soonest first.</summary>
        public async Task<IReadOnlyList<JobRow>> JobsAsync(Viewer viewer, DateTime now, int most, CancellationToken cancel)
        {
            Demand(viewer);
            var jobs = from j in db.Set<Job>()
                       join b in db.Set<Board>() on j.BoardId equals b.Id into boards
                       from b in boards.DefaultIfEmpty()
                       where j.State != JobState.Done
                       orderby j.State descending, j.DueAt
                       select new JobRow(j.Id, j.Kind, b.Name, j.CreatedAt, j.DueAt, j.State, j.Attempts, j.LeasedUntil > now, j.Error);
            return await jobs.Take(most).ToListAsync(cancel);
        }

        private async Task<IReadOnlyList<GrantRow>> GrantsAsync(IReadOnlyList<Id<Account>> accounts, CancellationToken cancel) =>
            await (from g in db.Set<RoleGrant>()
                   join b in db.Set<Board>() on g.BoardId equals b.Id into boards
                   from b in boards.DefaultIfEmpty()
                   join a in db.Set<Agency>() on g.AgencyId equals a.Id into agencies
                   from a in agencies.DefaultIfEmpty()
                   where accounts.Contains(g.AccountId)
                   orderby b.Name
                   select new GrantRow(g.Id, g.AccountId, g.Role, b.Name, a.Name)).ToListAsync(cancel);
    }

    private static void Demand(Viewer viewer)
    {
        if (!viewer.May(Permission.ManageInstallation)) throw new InvalidOperationException("Only an administrator sees the whole installation");
    }
}
