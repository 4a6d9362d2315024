using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>Puts an item, section or break on an agenda, behind the others.</summary>
public sealed class AddItem(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<MeetingItem> RunAsync(Id<Meeting> meeting, AgendaItemDraft draft, Viewer by, CancellationToken cancel)
    {
        var hand = await db.AgendaToChangeAsync(by, meeting, cancel);
        var item = Add(hand, draft, clock.TodayInLondon, by);
        await db.SaveChangesAsync(cancel);
        return item;
    }

    /// <summary>Adds without saving.</summary>
    /// <param name="askedOn">The day from which it counts as late.</param>
    internal MeetingItem Add(AgendaInHand hand, AgendaItemDraft draft, DateOnly askedOn, Viewer by)
    {
        draft.Check();
        var item = new MeetingItem
        {
            Id = Id<MeetingItem>.New(clock), BoardId = by.BoardId, MeetingId = hand.Meeting.Id, Kind = draft.Kind, Order = 0, Title = "",
            AddedOn = askedOn, LateBecause = hand.Agenda.ReasonFor(draft.Because),
        };
        draft.WriteTo(item);
        hand.Append(item);
        db.Add(item);
        db.Record(new PutOnAgenda(item.Title, item.LateBecause), item.AsSubject(), by, clock.UtcInstant);
        return item;
    }
}

/// <summary>Puts a topic that is planned for a meeting on its agenda.</summary>
public sealed class PutTopicOn(BoardDb db, AddItem add, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, Id<ForwardPlanEntry> id, Viewer by, CancellationToken cancel)
    {
        var hand = await db.AgendaToChangeAsync(by, meeting, cancel);
        hand.Agenda.MustNotBeFrozen();
        var topic = await db.TopicToChangeAsync(by, id, cancel);
        if (topic.MeetingId != meeting || topic.ItemId is not null) throw new RuleBrokenException("", "This topic is not waiting for this meeting");
        var item = add.Add(hand, AgendaSeeds.Of(topic), clock.TodayInLondon, by);
        topic.ItemId = item.Id;
        db.Add(LinkedRecord.Of(item, LinkKind.Topic, topic.Id.Value, topic.Text, clock));
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Changes an item, section or break of an agenda.</summary>
public sealed class ChangeItem(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="version">The version that was shown, so that nobody overwrites what they have not seen.</param>
    public async Task RunAsync(Id<MeetingItem> id, AgendaItemDraft draft, int version, Viewer by, CancellationToken cancel)
    {
        draft.Check();
        var hand = await db.AgendaToChangeAsync(by, id, cancel);
        var (item, because) = (hand.Line(id), hand.Agenda.ReasonFor(draft.Because));
        db.Entry(item).Property(i => i.Version).OriginalValue = version;
        draft.WriteTo(item);
        item.LateBecause = because ?? item.LateBecause;
        db.Record(new AgendaItemChanged(item.Title, because), item.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Moves a line of an agenda one place; the numbers are made anew.</summary>
public sealed class MoveItem(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<MeetingItem> id, bool up, Viewer by, CancellationToken cancel)
    {
        var hand = await db.AgendaToChangeAsync(by, id, cancel);
        hand.Agenda.MustNotBeFrozen();
        var item = hand.Line(id);
        var (from, to) = (hand.Lines.IndexOf(item), hand.Lines.IndexOf(item) + (up ? -1 : 1));
        if (to < 0 || to >= hand.Lines.Count) return;
        (hand.Lines[from], hand.Lines[to]) = (hand.Lines[to], item);
        Numbering.Renew(hand.Lines);
        db.Record(new AgendaItemMoved(item.Title, item.Number), item.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Allows minutes for items and breaks, several at once.</summary>
public sealed class AllowMinutes(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, IReadOnlyDictionary<Id<MeetingItem>, int?> minutes, Viewer by, CancellationToken cancel)
    {
        var hand = await db.AgendaToChangeAsync(by, meeting, cancel);
        hand.Agenda.MustNotBeFrozen();
        foreach (var line in hand.Lines.Where(l => minutes.ContainsKey(l.Id)))
        {
            AgendaItemDraft.CheckMinutes($"Minutes[{line.Id}]", minutes[line.Id]);
            line.Minutes = minutes[line.Id];
        }
        db.ChangeTracker.DetectChanges();
        if (!db.ChangeTracker.HasChanges()) return;
        db.Record(new AgendaTimesChanged(), hand.Agenda.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
