using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>Asks a planned meeting to take an item.</summary>
public sealed class ProposeItem(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="why">What the meeting is to do with it.</param>
    public async Task RunAsync(Id<Meeting> meeting, AgendaItemDraft draft, string? why, Viewer by, CancellationToken cancel)
    {
        await db.MeetingToPrepareAsync(by, meeting, cancel);
        draft.Check();
        if (why.TrimmedOrNull?.Length > 2000) throw new RuleBrokenException("Why", "Use 2,000 characters or fewer");
        var proposed = new ProposedItem
        {
            Id = Id<ProposedItem>.New(clock), BoardId = by.BoardId, MeetingId = meeting, Title = draft.Title.Trim(), Why = why.TrimmedOrNull, Purpose = draft.Purpose, Minutes = draft.Minutes,
            ByName = by.Name, ByAccountId = by.AccountId, ProposedOn = clock.TodayInLondon,
        };
        db.Add(proposed);
        db.Record(new ItemProposed(proposed.Title), proposed.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Answers a proposal: on the agenda, on the forward plan, or declined with a reason.</summary>
public sealed class AnswerProposedItem(BoardDb db, AddItem addItem, AddTopic addTopic, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<ProposedItem> id, ProposedItemState how, string? because, Viewer by, CancellationToken cancel)
    {
        var proposed = await db.Set<ProposedItem>().SingleAsync(p => p.BoardId == by.BoardId && p.Id == id, cancel);
        db.Record(proposed.Answer(how, because), proposed.AsSubject(), by, clock.UtcInstant);
        if (how == ProposedItemState.PutOn)
        {
            var hand = await db.AgendaToChangeAsync(by, proposed.MeetingId, cancel);
            var draft = new AgendaItemDraft(ItemKind.Item, proposed.Title) { Presenter = proposed.ByName, Purpose = proposed.Purpose, Minutes = proposed.Minutes, Because = because };
            // Late is what was asked for late, not what the office was slow to answer.
            addItem.Add(hand, draft, proposed.ProposedOn, by);
        }
        if (how == ProposedItemState.ForwardPlan)
        {
            var group = await db.MeetingsVisibleTo(by).Where(m => m.Id == proposed.MeetingId).Select(m => m.GroupId).SingleAsync(cancel);
            addTopic.Add(new(proposed.Title) { GroupId = group, BroughtBy = proposed.ByName, Purpose = proposed.Purpose, Minutes = proposed.Minutes }, by);
        }
        await db.SaveChangesAsync(cancel);
    }
}
