using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Invitations;

/// <summary>Somebody who is invited, and what they said.</summary>
public sealed record InvitationRow(Id<Invitation> Id, Id<Person> PersonId, string Name, Id<Seat>? SeatId, Reply Reply, string? Deputy, DateTime? RepliedAt, DateTime? OpenedAt);

/// <summary>Who is expected, and whether that would make a quorum.</summary>
public sealed record Foreseen(IReadOnlyList<InvitationRow> Invited, QuorumStanding Quorum)
{
    public int Count(Reply reply) => Invited.Count(i => i.Reply == reply);

    /// <param name="seats">Every seat of the group; those that are not needed on the day do not count.</param>
    public static Foreseen Of(BoardGroup group, DateOnly day, IReadOnlyList<SeatRow> seats, IReadOnlyList<InvitationRow> invited) =>
        new(invited, group.Quorum.Of([.. seats.Where(s => s.IsNeededOn(day)).Select(s => new SeatFilled(s.Agency ?? s.Role, s.IsStatutory, invited.Any(i => i.SeatId == s.Id && Fills(i, s, group, day))))]));

    private static bool Fills(InvitationRow invited, SeatRow seat, BoardGroup group, DateOnly day) => invited switch
    {
        { Reply: Reply.Coming } => true,
        { Reply: Reply.Apologies, Deputy: { } deputy } => group.Deputies == DeputyRule.Allowed || (group.Deputies == DeputyRule.NamedOnly && seat.DeputiesOn(day).Any(d => d.Name == deputy)),
        _ => false,
    };
}

/// <summary>Who is invited to meetings. Everybody who may open the board sees who comes, as they see who came.</summary>
public static class InvitationQueries
{
    extension(BoardDb db)
    {
        /// <summary>Those invited and not taken back, by name.</summary>
        public async Task<IReadOnlyList<InvitationRow>> InvitationsAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await db.Set<Invitation>().Where(i => i.BoardId == viewer.BoardId && i.MeetingId == meeting && i.StoppedAt == null).OrderBy(i => i.Name)
                .Select(i => new InvitationRow(i.Id, i.PersonId, i.Name, i.SeatId, i.Reply, i.Deputy, i.RepliedAt, i.OpenedAt)).ToListAsync(cancel);

        /// <summary>Who is expected at a meeting; null where nobody is invited.</summary>
        public async Task<Foreseen?> ForeseenAsync(Viewer viewer, MeetingRow meeting, CancellationToken cancel)
        {
            var invited = await db.InvitationsAsync(viewer, meeting.Id, cancel);
            if (invited.Count == 0) return null;
            return Foreseen.Of((await db.GroupAsync(viewer, meeting.GroupId, cancel))!, meeting.Date, await db.SeatsAsync(viewer, meeting.GroupId, cancel), invited);
        }

        /// <summary>What somebody who is signed in may answer; null where they are not invited.</summary>
        public async Task<ReplyVisit?> ReplyVisitAsync(Viewer viewer, Id<Meeting> meeting, DateOnly today, CancellationToken cancel)
        {
            if (viewer.PersonId is not { } person) return null;
            var own = await db.Set<Invitation>().AsNoTracking().SingleOrDefaultAsync(i => i.BoardId == viewer.BoardId && i.MeetingId == meeting && i.PersonId == person && i.StoppedAt == null, cancel);
            return own is null ? null : await db.VisitOfAsync(own, today, cancel);
        }
    }
}
