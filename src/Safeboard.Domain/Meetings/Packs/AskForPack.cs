using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Packs;

/// <summary>Asks for the pack of a meeting, with page numbers from 1. Once a supplement was made its numbers stay, and it is not made so again.</summary>
public sealed class AskForPack(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> id, Viewer by, CancellationToken cancel)
    {
        var meeting = await db.MeetingsVisibleTo(by).SingleAsync(m => m.Id == id, cancel);
        if (!await db.ItemsVisibleTo(by).AnyAsync(i => i.MeetingId == id && i.Kind == ItemKind.Item, cancel)) throw new RuleBrokenException("", "Add an item to the agenda before you make the pack: there is nothing to read");
        var makings = await db.MakingsToChangeAsync(meeting, cancel);
        if (makings.Count > 1) throw new RuleBrokenException("", "A supplement was made, so the page numbers of this pack stay. Make another supplement");
        db.Ask(meeting, makings.FirstOrDefault(), 0, by, clock);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Asks for a supplement with what has come since the pack was made; the whole pack is made anew with the same numbers.</summary>
public sealed class AskForSupplement(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> id, Viewer by, CancellationToken cancel)
    {
        var meeting = await db.MeetingsVisibleTo(by).SingleAsync(m => m.Id == id, cancel);
        var makings = await db.MakingsToChangeAsync(meeting, cancel);
        if (makings.FirstOrDefault() is not { MadeAt: not null }) throw new RuleBrokenException("", "Make the pack first: a supplement goes with one");
        if (makings[0].State == PackState.UnderWay) throw new RuleBrokenException("", "The pack is being made. Ask for a supplement when it is there");
        var last = makings[^1];
        var again = last is { Supplement: > 0, MadeAt: null } ? last : null;
        var supplement = again?.Supplement ?? last.Supplement + 1;
        var kept = await db.PackPartsAsync(by, id, cancel);
        if (!PackPlan.With(supplement, await db.PackSourcesAsync(by, id, cancel), kept).Any(p => p.Supplement == supplement)) throw new RuleBrokenException("", "No paper has come since the pack was made");
        db.Ask(meeting, again, supplement, by, clock);
        await db.SaveChangesAsync(cancel);
    }
}

internal static class PackAsking
{
    extension(BoardDb db)
    {
        public Task<List<PackMaking>> MakingsToChangeAsync(Meeting meeting, CancellationToken cancel) =>
            db.Set<PackMaking>().Where(m => m.BoardId == meeting.BoardId && m.MeetingId == meeting.Id).OrderBy(m => m.Supplement).ToListAsync(cancel);

        public void Ask(Meeting meeting, PackMaking? again, int supplement, Viewer by, TimeProvider clock)
        {
            var making = again ?? new PackMaking { Id = Id<PackMaking>.New(clock), BoardId = meeting.BoardId, MeetingId = meeting.Id, Supplement = supplement };
            if (again is null) db.Add(making);
            db.Record(making.Ask(by, clock.UtcInstant), new("meeting", meeting.Id.Value), by, clock.UtcInstant);
        }
    }
}
