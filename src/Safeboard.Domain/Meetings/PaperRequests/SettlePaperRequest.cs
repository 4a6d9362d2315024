using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.PaperRequests;

/// <summary>Takes in the paper, or a better version of it. Where the item is known it becomes a paper of the meeting.</summary>
public sealed class ReceivePaper(BoardDb db, AddPaper add, ReplacePaper replace, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<PaperRequest> id, NamedFile file, Viewer by, CancellationToken cancel)
    {
        var request = await db.PaperRequestToChangeAsync(id, by, cancel);
        db.Record(request.Receive(file, clock.TodayInLondon), request.AsSubject(), by, clock.UtcInstant);
        // Whoever was asked may send a paper for an item that they may not otherwise see.
        var office = by with { Roles = [Role.BoardManager] };
        var draft = new PaperDraft(request.Title, file);
        if (request.PaperId is { } paper && await db.IsCurrentAsync(paper, by, cancel)) request.PaperId = (await replace.ReplaceAsync(paper, draft, office, cancel)).Id;
        else if (request.ItemId is { } item) request.PaperId = (await add.AddAsync(item, draft, office, cancel)).Id;
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Looks a paper through against what was asked for.</summary>
public sealed class CheckPaper(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="version">The version that the person saw: a paper that came in meanwhile is not judged unread.</param>
    public async Task<PaperRequestState> RunAsync(Id<PaperRequest> id, int version, IReadOnlyList<ThingCheck> checks, CheckEnd end, string? because, Viewer by, CancellationToken cancel)
    {
        var request = await db.PaperRequestToChangeAsync(id, by, cancel);
        db.Entry(request).Property(r => r.Version).OriginalValue = version;
        if (request.Check(checks, end, because) is { } fact) db.Record(fact, request.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return request.State;
    }
}

/// <summary>Notes that whoever was asked has been reminded, and what they answered.</summary>
public sealed class ChasePaper(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<PaperRequest> id, string? note, Viewer by, CancellationToken cancel)
    {
        var request = await db.PaperRequestToChangeAsync(id, by, cancel);
        db.Record(request.Remind(note, clock.TodayInLondon), request.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Notes that a paper is not coming, and why.</summary>
public sealed class GiveUpPaper(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<PaperRequest> id, string? because, Viewer by, CancellationToken cancel)
    {
        var request = await db.PaperRequestToChangeAsync(id, by, cancel);
        db.Record(request.GiveUp(because), request.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
