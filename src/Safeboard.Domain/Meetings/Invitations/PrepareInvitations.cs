using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Invitations;

/// <summary>Invites people to a planned meeting: the messages are prepared, to be read and sent. Who was invited before and is chosen again gets another one.</summary>
public sealed class PrepareInvitations(BoardDb db, InvitationMessages messages, TimeProvider clock) : IOperation
{
    private const int LongestNote = 2000;

    public async Task<Guid> RunAsync(Id<Meeting> id, IReadOnlyList<Id<BoardMember>> members, string? note, Viewer by, CancellationToken cancel)
    {
        if (members.Count == 0) throw new RuleBrokenException("Members", "Choose at least one person");
        if (note.TrimmedOrNull?.Length > LongestNote) throw new RuleBrokenException("Note", $"Use {LongestNote:N0} characters or fewer");
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var meeting = await db.MeetingsVisibleTo(by).SingleAsync(m => m.Id == id, cancel);
        if (meeting.State != MeetingState.Planned || meeting.Date < clock.TodayInLondon) throw new RuleBrokenException("", "People are invited to a planned meeting that is still to come");
        var people = (await db.MembersAsync(by, left: false, cancel)).Where(m => members.Contains(m.Id)).ToList();
        if (people.Count != members.Distinct().Count()) throw new RuleBrokenException("Members", "Choose people of this board");
        var before = await messages.ReplaceAsync(meeting, [.. people.Select(p => p.PersonId)], Outbox.Newer, by, cancel);
        var invited = await InvitedAsync(meeting, people, by, cancel);
        var batch = await messages.AddAsync(meeting, [.. invited.Select(i => (i, before.Contains(i.PersonId) && i.IsBehind(meeting) ? MessageKind.ChangedInvitation : MessageKind.Invitation))], note.TrimmedOrNull, by, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return batch;
    }

    private async Task<IReadOnlyList<Invitation>> InvitedAsync(Meeting meeting, IReadOnlyList<MemberRow> people, Viewer by, CancellationToken cancel)
    {
        var known = await db.Set<Invitation>().Where(i => i.BoardId == by.BoardId && i.MeetingId == meeting.Id).ToDictionaryAsync(i => i.PersonId, cancel);
        var seats = await db.SeatsAsync(by, meeting.GroupId, cancel);
        var invited = new List<Invitation>();
        foreach (var person in people)
        {
            if (!known.TryGetValue(person.PersonId, out var invitation))
                db.Add(invitation = new() { Id = Id<Invitation>.New(clock), BoardId = by.BoardId, MeetingId = meeting.Id, PersonId = person.PersonId, Name = person.Name });
            (invitation.SeatId, invitation.StoppedAt) = (seats.FirstOrDefault(s => s.SeatedOn(meeting.Date) == person.PersonId)?.Id, null);
            invited.Add(invitation);
        }
        return invited;
    }
}
