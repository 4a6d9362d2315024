using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Comments;

/// <summary>An address just made, with its secret, which is kept nowhere.</summary>
public sealed record MadeLink(string Name, string Secret);

/// <summary>
/// Sends minutes out for comments: every member chosen gets a secret address until a day. Whoever is chosen again gets a new one; the old one stops.
/// </summary>
public sealed class CirculateMinutes(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<IReadOnlyList<MadeLink>> RunAsync(Id<Meeting> meeting, DateOnly until, IReadOnlyList<Id<BoardMember>> members, Viewer by, CancellationToken cancel)
    {
        if (members.Count == 0) throw new RuleBrokenException("Members", "Choose at least one member");
        var people = (await db.MembersAsync(by, left: false, cancel)).Where(m => members.Contains(m.Id)).ToList();
        if (people.Count != members.Distinct().Count()) throw new RuleBrokenException("Members", "Choose members of this board");
        var made = new List<MadeLink>();
        await TakeStep.RunAsync(db, clock, meeting, async (minutes, _) =>
        {
            var fact = minutes.Circulate(until, clock.TodayInLondon);
            var known = await db.Set<CommentLink>().Where(l => l.BoardId == by.BoardId && l.MinutesId == minutes.Id).ToListAsync(cancel);
            foreach (var person in people)
            {
                var link = known.Find(l => l.MemberId == person.Id);
                if (link is null) db.Add(link = new() { Id = Id<CommentLink>.New(clock), BoardId = by.BoardId, MinutesId = minutes.Id, MemberId = person.Id, Name = person.Name, SecretHash = "", Until = until, MadeAt = clock.UtcInstant });
                made.Add(new(person.Name, CalendarSecret.New()));
                (link.SecretHash, link.Until, link.MadeAt, link.StoppedAt) = (CalendarSecret.HashOf(made[^1].Secret), until, clock.UtcInstant, null);
                db.Record(new CommentAddressMade(person.Name, until), minutes.AsSubject(), by, clock.UtcInstant);
            }
            return fact;
        }, by, cancel);
        return made;
    }
}

/// <summary>Stops the secret address of one member. What they sent stays.</summary>
public sealed class StopCommentLink(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, Id<CommentLink> id, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, meeting, cancel);
        var link = await db.Set<CommentLink>().SingleOrDefaultAsync(l => l.BoardId == by.BoardId && l.MinutesId == minutes.Id && l.Id == id, cancel);
        if (link is not { StoppedAt: null }) return;
        link.StoppedAt = clock.UtcInstant;
        db.Record(new CommentAddressStopped(link.Name), minutes.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
