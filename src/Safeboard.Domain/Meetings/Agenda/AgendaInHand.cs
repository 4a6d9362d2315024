using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>An agenda with its meeting and its lines in order, loaded to be changed.</summary>
internal sealed record AgendaInHand(MeetingAgenda Agenda, Meeting Meeting, List<MeetingItem> Lines)
{
    public int Items => Lines.Count(l => l.Kind == ItemKind.Item);

    public MeetingItem Line(Id<MeetingItem> id) =>
        Lines.Find(l => l.Id == id) ?? throw new RuleBrokenException("", "This item is no longer on the agenda");

    /// <summary>Behind all others, with its number.</summary>
    public void Append(MeetingItem line)
    {
        Lines.Add(line);
        Numbering.Renew(Lines);
    }
}

/// <summary>Loads an agenda to be changed, as long as its meeting is to come.</summary>
internal static class AgendaInHandQueries
{
    extension(BoardDb db)
    {
        public async Task<AgendaInHand> AgendaToChangeAsync(Viewer by, Id<Meeting> meeting, CancellationToken cancel)
        {
            var of = await db.MeetingToPrepareAsync(by, meeting, cancel);
            var agenda = await db.Set<MeetingAgenda>().SingleOrDefaultAsync(a => a.BoardId == by.BoardId && a.MeetingId == meeting, cancel)
                ?? throw new RuleBrokenException("", "This meeting has no agenda yet. Begin it first");
            return new(agenda, of, await db.ItemsVisibleTo(by).Where(i => i.MeetingId == meeting).OrderBy(i => i.Order).ToListAsync(cancel));
        }

        public async Task<AgendaInHand> AgendaToChangeAsync(Viewer by, Id<MeetingItem> item, CancellationToken cancel)
        {
            var meeting = await db.ItemsVisibleTo(by).Where(i => i.Id == item).Select(i => (Id<Meeting>?)i.MeetingId).SingleOrDefaultAsync(cancel)
                ?? throw new RuleBrokenException("", "This item is no longer on the agenda");
            return await db.AgendaToChangeAsync(by, meeting, cancel);
        }

        /// <summary>A planned meeting that has not begun.</summary>
        public async Task<Meeting> MeetingToPrepareAsync(Viewer by, Id<Meeting> id, CancellationToken cancel)
        {
            var meeting = await db.MeetingsVisibleTo(by).SingleAsync(m => m.Id == id, cancel);
            if (meeting.State == MeetingState.Recorded) throw new RuleBrokenException("", "The minutes of this meeting are recorded, so its agenda stays as it is");
            if (meeting.State != MeetingState.Planned) throw new RuleBrokenException("", "Only a planned meeting has an agenda. Confirm the date first");
            if (meeting.StartedAt is not null) throw new RuleBrokenException("", "This meeting has begun. Change its items on the screen of the meeting");
            return meeting;
        }
    }
}
