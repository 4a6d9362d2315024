using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Meetings.Interests;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>Takes a line off an agenda. Its topic goes back to the forward plan; what was asked and sent in for it stays with the meeting.</summary>
public sealed class TakeOffItem(BoardDb db, AddTopic addTopic, TimeProvider clock) : IOperation
{
    /// <param name="keepTopic">Put it on the forward plan, without a meeting, when it did not come from there.</param>
    public async Task RunAsync(Id<MeetingItem> id, string? because, bool keepTopic, Viewer by, CancellationToken cancel)
    {
        var hand = await db.AgendaToChangeAsync(by, id, cancel);
        var item = hand.Line(id);
        var reason = hand.Agenda.ReasonFor(because) ?? because.TrimmedOrNull;
        await LetGoAsync(hand, item, keepTopic, by, cancel);
        hand.Lines.Remove(item);
        db.Remove(item);
        Numbering.Renew(hand.Lines);
        db.Record(new TakenOffAgenda(item.Title, reason), item.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    private async Task LetGoAsync(AgendaInHand hand, MeetingItem item, bool keepTopic, Viewer by, CancellationToken cancel)
    {
        var topics = await db.Set<ForwardPlanEntry>().Where(e => e.BoardId == by.BoardId && e.ItemId == item.Id).ToListAsync(cancel);
        foreach (var topic in topics) topic.ItemId = null;
        if (keepTopic && topics.Count == 0) KeepTopic(hand, item, by);
        foreach (var paper in await db.Set<Paper>().Where(p => p.BoardId == by.BoardId && p.ItemId == item.Id).ToListAsync(cancel)) paper.LoseItem();
        foreach (var request in await db.Set<PaperRequest>().Where(r => r.BoardId == by.BoardId && r.ItemId == item.Id).ToListAsync(cancel)) request.ItemId = null;
        db.RemoveRange(await db.Set<LinkedRecord>().Where(l => l.BoardId == by.BoardId && l.ItemId == item.Id).ToListAsync(cancel));
        db.RemoveRange(await db.Set<InterestSettlement>().Where(s => s.BoardId == by.BoardId && s.ItemId == item.Id).ToListAsync(cancel));
    }

    private void KeepTopic(AgendaInHand hand, MeetingItem item, Viewer by)
    {
        if (item.Marking == ItemMarking.Confidential)
            throw new RuleBrokenException("KeepTopic", "Everybody who may open the board reads the forward plan. Take a confidential item off without it");
        addTopic.Add(new(item.Title) { GroupId = hand.Meeting.GroupId, BroughtBy = item.Presenter is { Length: <= 200 } who ? who : null, Purpose = item.Purpose, Minutes = item.Minutes is > 0 ? item.Minutes : null }, by);
    }
}
