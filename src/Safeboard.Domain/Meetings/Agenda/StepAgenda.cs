using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>Takes an agenda to its next state: to the chair, frozen, or open again with a reason.</summary>
public sealed class StepAgenda(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, AgendaState to, string? because, Viewer by, CancellationToken cancel)
    {
        var hand = await db.AgendaToChangeAsync(by, meeting, cancel);
        IFact fact = to switch
        {
            AgendaState.WithTheChair => hand.Agenda.SendToChair(hand.Items),
            AgendaState.Frozen => hand.Agenda.Freeze(hand.Items),
            _ => hand.Agenda.Reopen(because),
        };
        db.Record(fact, hand.Agenda.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Changes the days on the way to a meeting.</summary>
public sealed class ChangeAgendaDates(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, AgendaDates dates, Viewer by, CancellationToken cancel)
    {
        var hand = await db.AgendaToChangeAsync(by, meeting, cancel);
        dates.Check(hand.Meeting.Date);
        hand.Agenda.Dates = dates;
        db.Record(new AgendaDatesChanged(), hand.Agenda.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
