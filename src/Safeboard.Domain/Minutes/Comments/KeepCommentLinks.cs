using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Comments;

/// <summary>
/// Sends minutes out for comments: for every member chosen a message is prepared, with a secret address until a day. Whoever is chosen again gets a new
/// one; the old one stops.
/// </summary>
public sealed class CirculateMinutes(BoardDb db, Outbox outbox, TimeProvider clock) : IOperation
{
    /// <summary>Where members comment; the secret follows.</summary>
    public const string Path = "/comments/";

    public async Task<Guid> RunAsync(Id<Meeting> meeting, DateOnly until, IReadOnlyList<Id<BoardMember>> members, Viewer by, CancellationToken cancel)
    {
        if (members.Count == 0) throw new RuleBrokenException("Members", "Choose at least one member");
        var people = (await db.MembersAsync(by, left: false, cancel)).Where(m => members.Contains(m.Id)).ToList();
        if (people.Count != members.Distinct().Count()) throw new RuleBrokenException("Members", "Choose members of this board");
        var row = await db.MeetingAsync(by, meeting, cancel);
        var board = await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => b.Name).SingleAsync(cancel);
        var batch = Guid.Empty;
        await TakeStep.RunAsync(db, clock, meeting, async (minutes, _) =>
        {
            var fact = minutes.Circulate(until, clock.TodayInLondon);
            await outbox.ReplaceAsync(meeting.Value, [MessageKind.CommentRequest], people.ConvertAll(p => p.PersonId), Outbox.Newer, by, cancel);
            var known = await db.Set<CommentLink>().Where(l => l.BoardId == by.BoardId && l.MinutesId == minutes.Id).ToListAsync(cancel);
            var messages = people.ConvertAll(person => Message(person, NewSecret(minutes, known, person, until, by), row!, until, board, by));
            batch = outbox.Add(messages, minutes.AsSubject(), row!.TitleAndDay, by).Id;
            return fact;
        }, by, cancel);
        return batch;
    }

    /// <summary>Makes the address of one member, or another in its place.</summary>
    private string NewSecret(MeetingMinutes minutes, List<CommentLink> known, MemberRow person, DateOnly until, Viewer by)
    {
        var (secret, link) = (CalendarSecret.New(), known.Find(l => l.MemberId == person.Id));
        if (link is null) db.Add(link = new() { Id = Id<CommentLink>.New(clock), BoardId = by.BoardId, MinutesId = minutes.Id, MemberId = person.Id, Name = person.Name, SecretHash = "", Until = until, MadeAt = clock.UtcInstant });
        (link.SecretHash, link.Until, link.MadeAt, link.StoppedAt) = (CalendarSecret.HashOf(secret), until, clock.UtcInstant, null);
        db.Record(new CommentAddressMade(person.Name, until), minutes.AsSubject(), by, clock.UtcInstant);
        return secret;
    }

    private static MessageDraft Message(MemberRow person, string secret, MeetingRow meeting, DateOnly until, string board, Viewer by) =>
        new(MessageKind.CommentRequest, new(person.Name, person.Email, person.PersonId), $"Are these minutes right? {meeting.TitleAndDay}",
            $"""
            Dear {person.Name},

            the minutes of {meeting.Title} of {board} on {meeting.Date:dddd d MMMM yyyy} are a draft. Please read them and say by {until:dddd d MMMM yyyy} what should change, or that they are right:
            {MessageText.LinkMark}

            You need no account. The address is yours: do not pass it on. Confidential items are not in it.

            {by.Name}
            {board}
            """) { Link = new(Path, secret) };
}

/// <summary>Stops the secret address of one member. What they sent stays.</summary>
public sealed class StopCommentLink(BoardDb db, Outbox outbox, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, Id<CommentLink> id, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, meeting, cancel);
        var link = await db.Set<CommentLink>().SingleOrDefaultAsync(l => l.BoardId == by.BoardId && l.MinutesId == minutes.Id && l.Id == id, cancel);
        if (link is not { StoppedAt: null }) return;
        link.StoppedAt = clock.UtcInstant;
        var person = await db.Set<BoardMember>().Where(m => m.BoardId == by.BoardId && m.Id == link.MemberId).Select(m => m.PersonId).SingleAsync(cancel);
        await outbox.ReplaceAsync(meeting.Value, [MessageKind.CommentRequest], [person], Outbox.Stopped, by, cancel);
        db.Record(new CommentAddressStopped(link.Name), minutes.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
