using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Invitations;

/// <summary>What a secret address opens: one person's invitation to one meeting.</summary>
public sealed record ReplyVisit
{
    public required Id<Invitation> InvitationId { get; init; }
    public required string Name { get; init; }
    public required string Board { get; init; }
    public required MeetingRow Meeting { get; init; }

    /// <summary>It is the time, and the meeting is planned.</summary>
    public required bool IsOpen { get; init; }
    public Reply Reply { get; init; }
    public string? Deputy { get; init; }
    public DateTime? RepliedAt { get; init; }

    /// <summary>Whether somebody else may come instead, and who may where that is settled.</summary>
    public DeputyRule Deputies { get; init; } = DeputyRule.NotAllowed;
    public IReadOnlyList<string> NamedDeputies { get; init; } = [];

    /// <summary>Somebody else may come instead.</summary>
    public bool MayNameDeputy => Deputies == DeputyRule.Allowed || (Deputies == DeputyRule.NamedOnly && NamedDeputies.Count > 0);
}

/// <summary>What those read who hold the secret address of an invitation. They ask without a viewer: the secret says what they see.</summary>
public static class InvitationReaderQueries
{
    extension(BoardDb db)
    {
        /// <summary>The invitation at a secret; null where no address has it, where it was taken back, and from the second day after the meeting.</summary>
        public async Task<ReplyVisit?> ReplyVisitAsync(string secret, DateOnly today, CancellationToken cancel)
        {
            var hash = CalendarSecret.HashOf(secret);
            var found = await db.Set<Invitation>().AsNoTracking().SingleOrDefaultAsync(i => i.StoppedAt == null && db.Set<ReplyLink>().Any(l => l.SecretHash == hash && l.InvitationId == i.Id), cancel);
            if (found is null || await db.VisitOfAsync(found, today, cancel) is not { } visit) return null;
            return today > visit.Meeting.Date.AddDays(1) ? null : visit;
        }

        internal async Task<ReplyVisit> VisitOfAsync(Invitation own, DateOnly today, CancellationToken cancel)
        {
            var viewer = Viewer.System(own.BoardId);
            var meeting = (await db.MeetingAsync(viewer, own.MeetingId, cancel))!;
            var seat = own.SeatId is { } id ? await db.SeatAsync(viewer, id, cancel) : null;
            return new()
            {
                InvitationId = own.Id, Name = own.Name, Meeting = meeting, Board = await db.Set<Board>().Where(b => b.Id == own.BoardId).Select(b => b.Name).SingleAsync(cancel),
                IsOpen = meeting.CanBeAnsweredOn(today), Reply = own.Reply, Deputy = own.Deputy, RepliedAt = own.RepliedAt,
                Deputies = seat is null ? DeputyRule.NotAllowed : (await db.GroupAsync(viewer, meeting.GroupId, cancel))!.Deputies,
                NamedDeputies = [.. seat?.DeputiesOn(meeting.Date).Select(d => d.Name) ?? []],
            };
        }
    }
}
