using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>Makes a prepared copy public, with its files, in one step. A copy that is public gives way to it.</summary>
public sealed class PublishMinutes(BoardDb db, FileStore files, IPublicPress press, TimeProvider clock) : IOperation
{
    public async Task<PublishedMinutes> RunAsync(Id<Meeting> meeting, Viewer by, CancellationToken cancel)
    {
        var seen = await db.CopyInHandAsync(by, meeting, cancel) ?? throw new RuleBrokenException("", "Prepare a public copy first");
        var content = seen.Source.Map(seen.Redaction.Write);
        var style = await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => b.MinutesStyle).SingleAsync(cancel);
        // Files are written before the minutes are held: nobody waits for a printer.
        var pressed = seen.Undecided > 0 ? [] : await press.PressAsync(content, style, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, meeting, cancel);
        var copy = await db.CopyAsync(by, meeting, PublicState.Prepared, cancel) ?? throw new RuleBrokenException("", "This copy is public already");
        if (copy.Id != seen.Copy.Id || !(await db.GroundsAsync(by, copy, cancel)).AreSameAs(seen.Grounds)) throw new RuleBrokenException("", "The copy was changed while its files were written. Look at it and publish again");
        var before = await db.CopiesVisibleTo(by).Where(p => p.MeetingId == meeting && (p.State == PublicState.Public || p.State == PublicState.TakenDown)).ToListAsync(cancel);
        var replaces = before.Exists(p => p.State == PublicState.Public);
        before.ForEach(p => p.GiveWay());
        db.Record(copy.Publish(content, seen.Undecided, minutes.LastVersion, replaces, by, clock.UtcInstant), copy.AsSubject(), by, clock.UtcInstant);
        foreach (var (format, bytes) in pressed)
        {
            var stored = await files.KeepAsync(bytes, cancel);
            db.Add(new PublicFile { Id = Id<PublicFile>.New(clock), BoardId = by.BoardId, PublishedId = copy.Id, Format = format, FileId = stored.Id, Size = stored.Size });
        }
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return copy;
    }
}

/// <summary>Takes published minutes down. Their page stays, with the day and the reason.</summary>
public sealed class TakeDownMinutes(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, string? because, Viewer by, CancellationToken cancel)
    {
        var shown = await db.CopiesVisibleTo(by).AsNoTracking().SingleOrDefaultAsync(p => p.MeetingId == meeting && p.State == PublicState.Public, cancel);
        if (shown is not null && because.TrimmedOrNull is { } words) await WordsForPublic.CheckAsync(db, shown, "Because", words, by, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var copy = await db.CopyToChangeAsync(by, meeting, PublicState.Public, cancel) ?? throw new RuleBrokenException("", "These minutes are not public");
        db.Record(copy.TakeDown(because, clock.UtcInstant), copy.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
