using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Tags;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>Shows the actions that may be public as they stand now.</summary>
public sealed class ShowActions(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="staying">Words that stop it and may stay as they are.</param>
    public async Task RunAsync(IReadOnlyList<string> staying, Viewer by, CancellationToken cancel)
    {
        var rule = await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => b.PublicNames).SingleAsync(cancel);
        var made = await PublicActionsSource.MakeAsync(db, rule, clock.TodayInLondon, staying, by, cancel);
        if (made.Content.Actions.Count == 0) throw new RuleBrokenException("", "No action is marked as public. Mark one under its themes and priorities");
        PublicReading.MustNotBeStopped(made.Stops, "the action");
        var copy = await db.Set<PublishedActions>().SingleOrDefaultAsync(p => p.BoardId == by.BoardId, cancel);
        if (copy is null) db.Add(copy = new() { BoardId = by.BoardId });
        db.Record(copy.Show(made.Content, clock.UtcInstant), new("board", by.BoardId.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Takes the actions away from the public.</summary>
public sealed class HideActions(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Viewer by, CancellationToken cancel)
    {
        var copy = await db.Set<PublishedActions>().SingleOrDefaultAsync(p => p.BoardId == by.BoardId, cancel);
        if (copy?.TakeDown() is not { } fact) return;
        db.Record(fact, new("board", by.BoardId.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>An action that is marked as not public is taken out of what the public reads at once. Run again, it finds nothing to take out.</summary>
[RunsAfter<ActionTagged>]
public sealed class TakeOutActionJob(BoardDb db) : IJob
{
    public async Task RunAsync(Job job, CancellationToken cancel)
    {
        var action = await db.Set<BoardAction>().Where(a => a.BoardId == job.BoardId && a.Id == new Id<BoardAction>(job.SubjectId)).Select(a => new { a.Reference, a.IsPublic }).SingleOrDefaultAsync(cancel);
        if (action is null or { IsPublic: true }) return;
        if ((await db.Set<PublishedActions>().SingleOrDefaultAsync(p => p.BoardId == job.BoardId, cancel))?.Drop(action.Reference) == true) await db.SaveChangesAsync(cancel);
    }
}

/// <summary>What the office knows of the public copy of its actions.</summary>
public static class PublicActionQueries
{
    extension(BoardDb db)
    {
        /// <summary>When the public copy was made; null where there is none.</summary>
        public Task<DateTime?> ActionsShownAtAsync(Viewer viewer, CancellationToken cancel) =>
            db.Set<PublishedActions>().Where(p => p.BoardId == viewer.BoardId && p.Json != null).Select(p => (DateTime?)p.ShownAt).SingleOrDefaultAsync(cancel);

        /// <summary>What the public would read, and what stops it.</summary>
        public Task<ActionsForPublic> ActionsForPublicAsync(Viewer viewer, PublicNames rule, DateOnly today, CancellationToken cancel) =>
            PublicActionsSource.MakeAsync(db, rule, today, [], viewer, cancel);
    }
}
