using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Packs;

/// <summary>Prepares messages to those who sit in the group or are invited: the pack is ready, and where it is read after signing in. The pack itself is not sent.</summary>
public sealed class TellPackReady(BoardDb db, Outbox outbox) : IOperation
{
    public async Task<Guid> RunAsync(Id<Meeting> id, Viewer by, CancellationToken cancel)
    {
        if ((await db.PackFilesAsync(by, id, cancel)).Count == 0) throw new RuleBrokenException("", "There is no pack yet. Make it first");
        var meeting = (await db.MeetingAsync(by, id, cancel))!;
        var people = (await db.SeatedOnAsync(by, meeting.GroupId, meeting.Date, cancel)).Union((await db.InvitationsAsync(by, id, cancel)).Select(i => i.PersonId)).ToList();
        if (people.Count == 0) throw new RuleBrokenException("", "Nobody sits in this group and nobody is invited, so there is nobody to tell");
        await outbox.ReplaceAsync(id.Value, [MessageKind.PackReady], people: null, Outbox.Newer, by, cancel);
        var board = await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => new { b.Name, b.Slug }).SingleAsync(cancel);
        var to = await db.Set<Person>().Where(p => people.Contains(p.Id)).OrderBy(p => p.Name).Select(p => new Recipient(p.Name, p.Email, p.Id)).ToListAsync(cancel);
        var batch = outbox.Add([.. to.Select(r => new MessageDraft(MessageKind.PackReady, r, $"Papers: {meeting.TitleAndDay}", Body(r, meeting, board.Name, by.Name)) { Link = new($"/{board.Slug}/meetings/{id}/pack") })], new("meeting", id.Value), meeting.TitleAndDay, by);
        await db.SaveChangesAsync(cancel);
        return batch.Id;
    }

    private static string Body(Recipient to, MeetingRow meeting, string board, string from) =>
        $"Dear {to.Name},\n\nthe papers for {meeting.Title} of {board} on {meeting.Date:dddd d MMMM yyyy} are ready. Sign in to read them:\n{MessageText.LinkMark}\n\n{from}\n{board}";
}
