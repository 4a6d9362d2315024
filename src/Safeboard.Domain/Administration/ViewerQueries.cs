using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Administration;

/// <summary>A board that an account may open.</summary>
public sealed record BoardChoice(Id<Board> Id, string Slug, string Name);

/// <summary>A board and who is looking at it.</summary>
public sealed record BoardVisit(Board Board, Viewer Viewer);

/// <summary>Turns a signed-in account into a viewer of one board. The only queries that need none.</summary>
public static class ViewerQueries
{
    private static readonly Func<BoardDb, string, Id<Account>, IAsyncEnumerable<FoundGrant>> GrantsOn = EF.CompileAsyncQuery(
        (BoardDb db, string slug, Id<Account> account) =>
            from board in db.Set<Board>().AsNoTracking()
            from grant in db.Set<RoleGrant>().AsNoTracking()
            join who in db.Set<Account>() on grant.AccountId equals who.Id
            where board.Slug == slug && grant.AccountId == account && (grant.BoardId == board.Id || grant.BoardId == null)
            select new FoundGrant(board, who.Name, who.PersonId, grant.Role, grant.AgencyId));

    extension(BoardDb db)
    {
        /// <summary>The board at this address as seen by this account; null where there is no such board or no role on it.</summary>
        public async Task<BoardVisit?> VisitAsync(string slug, Id<Account> account, CancellationToken cancel)
        {
            var rows = new List<FoundGrant>();
            await foreach (var row in GrantsOn(db, slug, account).WithCancellation(cancel)) rows.Add(row);
            return rows.Count == 0 ? null : VisitBy(account, rows);
        }

        /// <summary>The account on every board that gave it a role of its own; an administrator of the installation has none by that alone.</summary>
        public async Task<IReadOnlyList<BoardVisit>> VisitsOfAsync(Id<Account> account, CancellationToken cancel)
        {
            var grants = await (from grant in db.Set<RoleGrant>()
                                join board in db.Set<Board>() on grant.BoardId equals board.Id
                                join who in db.Set<Account>() on grant.AccountId equals who.Id
                                where grant.AccountId == account
                                select new FoundGrant(board, who.Name, who.PersonId, grant.Role, grant.AgencyId)).AsNoTracking().ToListAsync(cancel);
            return [.. grants.GroupBy(g => g.Board.Id).Select(g => VisitBy(account, [.. g]))];
        }

        /// <summary>The boards that this account may open, by name.</summary>
        public async Task<IReadOnlyList<BoardChoice>> BoardsOpenToAsync(Id<Account> account, CancellationToken cancel) =>
            await db.Set<Board>()
                .Where(b => db.Set<RoleGrant>().Any(g => g.AccountId == account && (g.BoardId == b.Id || g.BoardId == null)))
                .OrderBy(b => b.Name).Select(b => new BoardChoice(b.Id, b.Slug, b.Name)).ToListAsync(cancel);

        /// <summary>Whether this account has a permission that belongs to the whole installation.</summary>
        public async Task<bool> MayEverywhereAsync(Id<Account> account, Permission permission, CancellationToken cancel)
        {
            var roles = await db.Set<RoleGrant>().Where(g => g.AccountId == account && g.BoardId == null).Select(g => g.Role).ToListAsync(cancel);
            return roles.Any(r => r.Allows(permission));
        }

        /// <summary>Who looks at the whole installation; null for anybody who is no administrator of it.</summary>
        public async Task<Viewer?> InstallationViewerAsync(Id<Account> account, CancellationToken cancel)
        {
            if (!await db.MayEverywhereAsync(account, Permission.ManageInstallation, cancel)) return null;
            var name = await db.Set<Account>().Where(a => a.Id == account).Select(a => a.Name).SingleAsync(cancel);
            return new() { AccountId = account, Name = name, BoardId = default, Roles = [Role.Administrator] };
        }
    }

    private static BoardVisit VisitBy(Id<Account> account, IReadOnlyList<FoundGrant> grants) => new(grants[0].Board, new Viewer
    {
        AccountId = account, Name = grants[0].Name, BoardId = grants[0].Board.Id, PersonId = grants[0].PersonId, Roles = [.. grants.Select(r => r.Role).Distinct()],
        Agencies = [.. grants.Select(r => r.AgencyId).OfType<Id<Agency>>().Distinct()],
    });

    private sealed record FoundGrant(Board Board, string Name, Id<Person>? PersonId, Role Role, Id<Agency>? AgencyId);
}
