using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Boards;

/// <summary>Asks other boards of this installation to take part in a campaign: their agencies then answer once for all of them. Each says itself whether it does.</summary>
public sealed class AskBoards(BoardDb db, TimeProvider clock) : IOperation
{
    public const int Most = 60;

    public async Task RunAsync(Id<Campaign> id, IReadOnlyCollection<Id<Board>> boards, Viewer by, CancellationToken cancel)
    {
        var campaign = await db.CampaignToChangeAsync(id, by, version: null, cancel);
        if (campaign.State != CampaignState.Draft) throw new RuleBrokenException("", "This campaign is open: the boards that take part stay as they are");
        var asked = await db.Set<CampaignBoard>().Where(b => b.CampaignId == id).Select(b => b.BoardId).ToListAsync(cancel);
        var added = await db.Set<Board>().Where(b => boards.Contains(b.Id) && !asked.Contains(b.Id)).OrderBy(b => b.Name).Select(b => new { b.Id, b.Name }).ToListAsync(cancel);
        if (added.Count == 0) throw new RuleBrokenException("Boards", "Choose a board that is not asked yet");
        if (asked.Count + added.Count > Most) throw new RuleBrokenException("Boards", $"{Most} boards at most can take part");
        foreach (var board in added)
        {
            db.Add(new CampaignBoard { CampaignId = id, BoardId = board.Id });
            db.Record(new BoardsAsked(board.Name), campaign.AsSubject(), by, clock.UtcInstant);
            db.Record(new AskedToTakePart(campaign.Name), campaign.AsSubject(), by with { BoardId = board.Id }, clock.UtcInstant);
        }
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>A board says that it takes part, and which questions it adds of its own. It can be called again to choose others, until the campaign is open.</summary>
public sealed class TakePart(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="adds">One of the board’s own question sets; null for none.</param>
    public async Task RunAsync(Id<Campaign> id, Id<QuestionSet>? adds, int version, Viewer by, CancellationToken cancel)
    {
        var (campaign, board) = await db.TakingPartAsync(id, version, by, cancel);
        var set = adds is null ? null : (await db.QuestionSetsAsync(by, cancel)).FirstOrDefault(s => s.Id == adds) ?? throw new RuleBrokenException("Adds", "Choose one of the board’s own question sets");
        if (set?.LatestId == campaign.SetVersionId) throw new RuleBrokenException("Adds", "All boards ask these questions already. Choose other ones to add");
        var joins = board.JoinedOn is null;
        if (joins) board.Join(by.Name, clock.TodayInLondon);
        board.AddendumId = set?.LatestId;
        if (!db.ChangeTracker.HasChanges()) return;
        db.Record(new BoardTakesPart(joins, set?.Name), campaign.AsSubject(), by, clock.UtcInstant);
        if (campaign.BoardId != by.BoardId) db.Record(new BoardAnswered(await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => b.Name).SingleAsync(cancel), TakesPart: true), campaign.AsSubject(), by with { BoardId = campaign.BoardId }, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>A board says that it does not take part, or the one that leads asks it no more. Returns that were to be answered for it alone go with it.</summary>
public sealed class LeaveCampaign(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="which">The board that leaves: the viewer’s own, or any but its own for the one that leads.</param>
    public async Task RunAsync(Id<Campaign> id, Id<Board> which, Viewer by, CancellationToken cancel)
    {
        var (campaign, _) = await db.TakingPartAsync(id, version: null, by, cancel);
        if (which == campaign.BoardId) throw new RuleBrokenException("", "The board that leads the campaign takes part in it");
        if (which != by.BoardId && campaign.BoardId != by.BoardId) throw new RuleBrokenException("", "Only the board itself, or the one that leads the campaign, can say so");
        var board = await db.Set<CampaignBoard>().SingleOrDefaultAsync(b => b.CampaignId == id && b.BoardId == which, cancel);
        if (board is null) return;
        db.Remove(board);
        var boards = await db.Set<ReturnBoard>().Where(b => b.CampaignId == id).ToListAsync(cancel);
        db.RemoveRange(boards.Where(b => b.BoardId == which));
        var alone = boards.GroupBy(b => b.ReturnId).Where(r => r.All(b => b.BoardId == which)).Select(r => r.Key).ToList();
        db.RemoveRange(await db.Set<Return>().Where(r => r.CampaignId == id && alone.Contains(r.Id)).ToListAsync(cancel));
        var name = await db.Set<Board>().Where(b => b.Id == which).Select(b => b.Name).SingleAsync(cancel);
        foreach (var told in (Id<Board>[])[which, campaign.BoardId]) db.Record(new BoardAnswered(name, TakesPart: false), campaign.AsSubject(), by with { BoardId = told }, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

public sealed record BoardsAsked(string Name) : IFact
{
    public string Title => "Board asked to take part";
    public string? Text => Name;
}

public sealed record AskedToTakePart(string Campaign) : IFact
{
    public string Title => "Asked to take part";
    public string? Text => Campaign;
}

/// <param name="Adds">The question set that it adds; null for none.</param>
public sealed record BoardTakesPart(bool Joins, string? Adds) : IFact
{
    public string Title => Joins ? "The board takes part" : "Questions of its own";
    public string? Text => Adds is null ? "It adds no questions." : $"It adds “{Adds}”.";
}

public sealed record BoardAnswered(string Board, bool TakesPart) : IFact
{
    public string Title => TakesPart ? "Takes part" : "Does not take part";
    public string? Text => Board;
}
