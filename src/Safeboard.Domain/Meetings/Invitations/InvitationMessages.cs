using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Invitations;

/// <summary>Writes the file by which a calendar takes in an invitation. The domain says what is in it; how it is written it does not know.</summary>
public interface IInvitationFiles
{
    MailFile Write(InvitationFile file);
}

/// <summary>A meeting as one person is invited to it.</summary>
public sealed record InvitationFile(MeetingRow Meeting, string Board, Recipient To, bool IsCancelled, DateTime At);

/// <summary>Makes the messages of invitations, each with its own secret address and calendar file. Saves nothing.</summary>
public sealed class InvitationMessages(BoardDb db, Outbox outbox, IInvitationFiles calendars, FileStore files, TimeProvider clock)
{
    private static readonly MessageKind[] Kinds = [MessageKind.Invitation, MessageKind.ChangedInvitation, MessageKind.Cancellation];

    /// <summary>Where somebody answers; the secret follows.</summary>
    public const string Path = "/replies/";

    /// <param name="of">Who gets one, and of which kind.</param>
    /// <returns>What those prepared together have in common.</returns>
    public async Task<Guid> AddAsync(Meeting meeting, IReadOnlyList<(Invitation Invitation, MessageKind Kind)> of, string? note, Viewer by, CancellationToken cancel)
    {
        var board = await db.Set<Board>().Where(b => b.Id == meeting.BoardId).Select(b => b.Name).SingleAsync(cancel);
        var people = of.Select(o => o.Invitation.PersonId).ToList();
        var addresses = await db.Set<Person>().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Email, cancel);
        var row = Row(meeting);
        var drafts = new List<MessageDraft>();
        foreach (var (invitation, kind) in of)
        {
            var to = new Recipient(invitation.Name, addresses.GetValueOrDefault(invitation.PersonId), invitation.PersonId);
            var file = calendars.Write(new(row, board, to, kind == MessageKind.Cancellation, clock.UtcInstant));
            invitation.Tell(meeting);
            drafts.Add(new(kind, to, InvitationText.Title(kind, row), InvitationText.Body(kind, row, to.Name, board, note, by.AccountId == default ? "The board office" : by.Name))
            {
                Link = kind == MessageKind.Cancellation ? null : new(Path, NewSecret(invitation)), File = ((await files.KeepAsync(file.Bytes, cancel)).Id, file.Name, file.ContentType),
            });
        }
        return outbox.Add(drafts, new("meeting", meeting.Id.Value), row.TitleAndDay, by).Id;
    }

    /// <summary>Takes back what was prepared for these people, or could not be sent; gives those who were told that they are invited and nothing else since.</summary>
    public async Task<IReadOnlySet<Id<Person>>> ReplaceAsync(Meeting meeting, IReadOnlyCollection<Id<Person>> people, string because, Viewer by, CancellationToken cancel)
    {
        await outbox.ReplaceAsync(meeting.Id.Value, Kinds, people, because, by, cancel);
        var went = await db.Set<OutgoingMessage>().Where(m => m.BoardId == meeting.BoardId && m.SubjectId == meeting.Id.Value && Kinds.Contains(m.Kind) && m.PersonId != null
            && (m.State == MessageState.Sent || m.State == MessageState.Waiting)).OrderBy(m => m.PreparedAt).ThenBy(m => m.Id).Select(m => new { Person = m.PersonId!.Value, m.Kind }).ToListAsync(cancel);
        return went.GroupBy(m => m.Person).Where(g => g.Last().Kind != MessageKind.Cancellation).Select(g => g.Key).ToHashSet();
    }

    private string NewSecret(Invitation invitation)
    {
        var secret = CalendarSecret.New();
        db.Add(new ReplyLink { Id = Id<ReplyLink>.New(clock), BoardId = invitation.BoardId, InvitationId = invitation.Id, SecretHash = CalendarSecret.HashOf(secret), MadeAt = clock.UtcInstant });
        return secret;
    }

    private static MeetingRow Row(Meeting m) => new()
    {
        Id = m.Id, GroupId = m.GroupId, Group = "", Title = m.Title, Date = m.Date, Start = m.Start, End = m.End, Venue = m.Venue, State = m.State, CalledOffBecause = m.CalledOffBecause, Version = m.Version,
    };
}
