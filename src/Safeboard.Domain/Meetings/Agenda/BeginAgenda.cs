using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>What an agenda begins with: the lines kept for the group, those of its last meeting, or none.</summary>
public enum AgendaStart { StandingItems, LastAgenda, Nothing }

/// <summary>Begins the agenda of a planned meeting and fills in what is known: last minutes, topics planned for it, the usual dates.</summary>
public sealed class BeginAgenda(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> id, AgendaStart from, Viewer by, CancellationToken cancel)
    {
        var meeting = await db.MeetingToPrepareAsync(by, id, cancel);
        if (await db.Set<MeetingAgenda>().AnyAsync(a => a.BoardId == by.BoardId && a.MeetingId == id, cancel)) throw new RuleBrokenException("", "This agenda is begun already");
        var agenda = new MeetingAgenda { Id = Id<MeetingAgenda>.New(clock), BoardId = by.BoardId, MeetingId = id, Dates = AgendaDates.Before(meeting.Date) };
        var last = await db.LastRecordedAsync(by, meeting.GroupId, meeting.Date, cancel);
        var topics = await db.Set<ForwardPlanEntry>().Where(e => e.BoardId == by.BoardId && e.MeetingId == id && e.State == TopicState.Open && e.ItemId == null).OrderBy(e => e.Id).ToListAsync(cancel);
        var standing = from switch
        {
            AgendaStart.StandingItems => await db.StandingItemsAsync(by, meeting.GroupId, cancel),
            AgendaStart.LastAgenda => await db.LastAgendaAsync(by, meeting.GroupId, meeting.Date, cancel),
            _ => [],
        };
        var items = AgendaSeeds.Of(standing, last?.Date, topics).Select(seed => Plant(seed, meeting, last)).ToList();
        Numbering.Renew(items);
        db.Add(agenda);
        db.AddRange(items);
        db.Record(new AgendaBegun(items.Count(i => i.Kind == ItemKind.Item)), agenda.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    private MeetingItem Plant(AgendaSeed seed, Meeting meeting, LastMeeting? last)
    {
        var item = new MeetingItem { Id = Id<MeetingItem>.New(clock), BoardId = meeting.BoardId, MeetingId = meeting.Id, Kind = seed.Draft.Kind, Order = 0, Title = "", Fill = seed.Fill };
        seed.Draft.WriteTo(item);
        if (seed.Fill == ItemFill.LastMinutes && last is not null) db.Add(LinkedRecord.Of(item, LinkKind.Meeting, last.Id.Value, $"Minutes of {last.Date:d MMMM yyyy}", clock));
        if (seed.Topic is { } topic)
        {
            topic.ItemId = item.Id;
            db.Add(LinkedRecord.Of(item, LinkKind.Topic, topic.Id.Value, topic.Text, clock));
        }
        return item;
    }
}
