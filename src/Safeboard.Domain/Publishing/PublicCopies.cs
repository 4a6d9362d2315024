using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>A board as the public knows it.</summary>
public sealed record PublicBoard(Id<Board> Id, string Slug, string Name, bool IsListed, PublicNames Names, bool HasMinutes, bool HasPlans, bool HasActions);

/// <summary>A plan in the public list.</summary>
public sealed record PublicPlanRow(int Number, string Title, DateTime ShownAt);

/// <summary>A plan at its public address.</summary>
public sealed record PublicPlanPage(PublicPlanRow Row, PublicPlanContent Content);

/// <summary>The actions at their public address, as they stood when they were shown.</summary>
public sealed record PublicActionsPage(PublicActionsContent Content, DateTime ShownAt);

/// <summary>Minutes in the public list.</summary>
public sealed record PublicRow(string Address, string Group, DateOnly Date, DateTime PublishedAt, DateTime? TakenDownAt);

/// <summary>A file of a public copy.</summary>
public sealed record PublicDownload(string Format, long Size);

/// <summary>The page at a public address: the minutes, or the notice that they were taken down.</summary>
public sealed record PublicPage(PublicRow Row, PublicNames Names, PublicContent? Content, string? TakenDownBecause, IReadOnlyList<PublicDownload> Files);

/// <summary>
/// All that somebody without an account can read: boards by name, copies of minutes, plans and actions that are public, their files, and notices of those taken down. The public pages have
/// this and no other way to the store; a test holds it to the tables that it reads.
/// </summary>
public sealed class PublicCopies(BoardDb db)
{
    /// <summary>Null where there is no such board, or it has published nothing yet.</summary>
    public async Task<PublicBoard?> BoardAsync(string slug, CancellationToken cancel) =>
        await (from b in db.Set<Board>()
               where b.Slug == slug
               let minutes = db.Set<PublishedMinutes>().Any(p => p.BoardId == b.Id && (p.State == PublicState.Public || p.State == PublicState.TakenDown))
               let plans = db.Set<PublishedPlan>().Any(p => p.BoardId == b.Id && p.Json != null)
               let actions = db.Set<PublishedActions>().Any(p => p.BoardId == b.Id && p.Json != null)
               where minutes || plans || actions
               select new PublicBoard(b.Id, b.Slug, b.Name, b.IsListedBySearchEngines, b.PublicNames, minutes, plans, actions)).SingleOrDefaultAsync(cancel);

    /// <summary>The plans that the board works by, the newest first.</summary>
    public async Task<IReadOnlyList<PublicPlanRow>> PlansAsync(PublicBoard board, CancellationToken cancel) =>
        await db.Set<PublishedPlan>().Where(p => p.BoardId == board.Id && p.Json != null).OrderByDescending(p => p.Number).Select(p => new PublicPlanRow(p.Number, p.Title, p.ShownAt)).ToListAsync(cancel);

    /// <summary>Null where no plan with this number is public.</summary>
    public async Task<PublicPlanPage?> PlanAsync(PublicBoard board, int number, CancellationToken cancel) =>
        await db.Set<PublishedPlan>().AsNoTracking().SingleOrDefaultAsync(p => p.BoardId == board.Id && p.Number == number && p.Json != null, cancel) is not { } copy
            ? null : new(new(copy.Number, copy.Title, copy.ShownAt), KeptJson.Read<PublicPlanContent>(copy.Json!));

    /// <summary>Null where the board shows none.</summary>
    public async Task<PublicActionsPage?> ActionsAsync(PublicBoard board, CancellationToken cancel) =>
        await db.Set<PublishedActions>().AsNoTracking().SingleOrDefaultAsync(p => p.BoardId == board.Id && p.Json != null, cancel) is { } copy
            ? new(KeptJson.Read<PublicActionsContent>(copy.Json!), copy.ShownAt) : null;

    /// <summary>The newest meeting first.</summary>
    public async Task<IReadOnlyList<PublicRow>> ListAsync(PublicBoard board, CancellationToken cancel) =>
        await Shown(board).OrderByDescending(p => p.Date).ThenBy(p => p.Group).Select(p => new PublicRow(p.Address, p.Group, p.Date, p.PublishedAt!.Value, p.TakenDownAt)).ToListAsync(cancel);

    /// <summary>Null where nothing is, or was, public at this address.</summary>
    public async Task<PublicPage?> PageAsync(PublicBoard board, string address, CancellationToken cancel)
    {
        if (await Shown(board).AsNoTracking().SingleOrDefaultAsync(p => p.Address == address, cancel) is not { } copy) return null;
        var isPublic = copy.State == PublicState.Public;
        var files = isPublic ? await Files(copy.Id).OrderBy(f => f.Format).Select(f => new PublicDownload(f.Format, f.Size)).ToListAsync(cancel) : [];
        return new(new(copy.Address, copy.Group, copy.Date, copy.PublishedAt!.Value, copy.TakenDownAt), copy.Names, isPublic ? PublicContent.FromJson(copy.Json!) : null, copy.TakenDownBecause, files);
    }

    /// <summary>The bytes of a file; null where the copy is not public, or has none of this format.</summary>
    public async Task<byte[]?> FileAsync(PublicBoard board, string address, string format, CancellationToken cancel) =>
        await (from copy in Shown(board)
               join file in db.Set<PublicFile>() on copy.Id equals file.PublishedId
               join content in db.Set<StoredFileContent>() on file.FileId equals content.FileId
               where copy.Address == address && copy.State == PublicState.Public && file.Format == format
               select content.Bytes).SingleOrDefaultAsync(cancel);

    private IQueryable<PublishedMinutes> Shown(PublicBoard board) =>
        db.Set<PublishedMinutes>().Where(p => p.BoardId == board.Id && (p.State == PublicState.Public || p.State == PublicState.TakenDown));

    private IQueryable<PublicFile> Files(Id<PublishedMinutes> copy) => db.Set<PublicFile>().Where(f => f.PublishedId == copy);
}
