using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Live;

/// <summary>Starts a planned meeting on its day; it is then at its first item.</summary>
public sealed class OpenMeeting(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> id, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var meeting = await db.MeetingToRunAsync(by, id, cancel);
        db.Record(meeting.Open(clock.UtcInstant, clock.TodayInLondon), new("meeting", id.Value), by, clock.UtcInstant);
        var first = await db.Set<MeetingItem>().Where(i => i.BoardId == by.BoardId && i.MeetingId == id && i.Kind != ItemKind.Section).OrderBy(i => i.Order).FirstOrDefaultAsync(cancel);
        meeting.GoOnTo(first, from: null, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}

/// <summary>Goes on to an item. Items keep when they were taken up and how long they took; the history does not repeat it.</summary>
public sealed class TakeUpItem(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> id, Id<MeetingItem> to, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var meeting = await db.MeetingToRunAsync(by, id, cancel);
        var items = await db.Set<MeetingItem>().Where(i => i.BoardId == by.BoardId && i.MeetingId == id && (i.Id == to || i.Id == meeting.CurrentItemId)).ToListAsync(cancel);
        var next = items.Find(i => i.Id == to && i.Kind != ItemKind.Section) ?? throw new RuleBrokenException("", "Choose an item of this meeting");
        meeting.GoOnTo(next, items.Find(i => i.Id == meeting.CurrentItemId), clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}

/// <summary>Ends the meeting: nothing more is typed into it, and its notes and outcomes are its record.</summary>
public sealed class CloseMeeting(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> id, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var meeting = await db.MeetingToRunAsync(by, id, cancel);
        var current = await db.Set<MeetingItem>().SingleOrDefaultAsync(i => i.BoardId == by.BoardId && i.Id == meeting.CurrentItemId, cancel);
        if (meeting.IsRunning) meeting.GoOnTo(null, current, clock.UtcInstant);
        var notes = await db.Set<ItemNote>().Where(n => n.BoardId == by.BoardId && n.MeetingId == id && n.Text != "").OrderBy(n => n.Id).Select(n => n.WrittenBy).ToListAsync(cancel);
        db.Record(meeting.Close(clock.UtcInstant, [.. notes.Distinct()], notes.Count), new("meeting", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}

/// <summary>Puts an item one place earlier or later, with its parts; also while the meeting runs.</summary>
public sealed class MoveItem(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> id, Id<MeetingItem> item, bool up, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.MeetingToRunAsync(by, id, cancel);
        var items = await db.Set<MeetingItem>().Where(i => i.BoardId == by.BoardId && i.MeetingId == id).OrderBy(i => i.Order).ToListAsync(cancel);
        var moved = items.Find(i => i.Id == item) ?? throw new RuleBrokenException("", "Choose an item of this meeting");
        var siblings = items.FindAll(i => i.ParentId == moved.ParentId);
        var to = siblings.IndexOf(moved) + (up ? -1 : 1);
        if (to < 0 || to >= siblings.Count) return;
        (siblings[to], siblings[siblings.IndexOf(moved)]) = (moved, siblings[to]);
        var parts = items.ToLookup(i => i.ParentId);
        // Only those beside it change places; each takes its parts along.
        var order = items[..items.IndexOf(siblings.MinBy(i => i.Order)!)].Count;
        foreach (var one in siblings.SelectMany(s => parts[s.Id].Prepend(s))) one.Order = ++order;
        db.Record(new ItemMoved(moved.Title, up), new("item", item.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}

/// <summary>Adds an item that nobody planned: behind the others, or to a meeting that has none yet.</summary>
public sealed class AddLateItem(BoardDb db, TimeProvider clock) : IOperation
{
    private const int MostMinutes = 480;

    public async Task RunAsync(Id<Meeting> id, string title, int? minutes, Viewer by, CancellationToken cancel)
    {
        if (title.TrimmedOrNull is not { Length: <= 500 } text) throw new RuleBrokenException("Title", string.IsNullOrWhiteSpace(title) ? "Enter what the item is called" : "The title must be 500 characters or fewer");
        if (minutes is < 1 or > MostMinutes) throw new RuleBrokenException("Minutes", $"Minutes must be between 1 and {MostMinutes}");
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var meeting = await db.MeetingToRunAsync(by, id, cancel);
        var items = await db.Set<MeetingItem>().Where(i => i.BoardId == by.BoardId && i.MeetingId == id).Select(i => new { i.Order, i.Number }).ToListAsync(cancel);
        var number = items.Select(i => int.TryParse(i.Number, out var n) ? n : 0).DefaultIfEmpty().Max() + 1;
        var item = new MeetingItem
        {
            Id = Id<MeetingItem>.New(clock), BoardId = by.BoardId, MeetingId = id, Order = items.Select(i => i.Order).DefaultIfEmpty().Max() + 1, Number = $"{number}", Title = text, Minutes = minutes,
        };
        db.Add(item);
        if (meeting is { IsRunning: true, CurrentItemId: null }) meeting.GoOnTo(item, from: null, clock.UtcInstant);
        db.Record(new LateItemAdded(text), new("meeting", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
