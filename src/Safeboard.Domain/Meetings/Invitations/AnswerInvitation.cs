using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Invitations;

/// <summary>Answers an invitation, by the secret address or signed in. An answer can be changed until the meeting begins.</summary>
public sealed class AnswerInvitation(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(string secret, Reply? reply, string? deputy, CancellationToken cancel) =>
        await AnswerAsync(await db.ReplyVisitAsync(secret, clock.TodayInLondon, cancel), reply, deputy, null, cancel);

    public async Task RunAsync(Id<Meeting> meeting, Reply? reply, string? deputy, Viewer by, CancellationToken cancel) =>
        await AnswerAsync(await db.ReplyVisitAsync(by, meeting, clock.TodayInLondon, cancel), reply, deputy, by, cancel);

    /// <param name="by">Who is signed in; empty for whoever holds the address, who is written down by the name it was made for.</param>
    private async Task AnswerAsync(ReplyVisit? visit, Reply? reply, string? deputy, Viewer? by, CancellationToken cancel)
    {
        if (visit is not { IsOpen: true }) throw new RuleBrokenException("", "This meeting can no longer be answered here. Write to the board office");
        if (reply is not (Reply.Coming or Reply.Apologies or Reply.NotKnownYet)) throw new RuleBrokenException("Reply", "Say whether you are coming");
        var name = reply == Reply.Apologies ? deputy.TrimmedOrNull : null;
        if (name is not null) CheckDeputy(visit, name);
        var invitation = await db.Set<Invitation>().SingleAsync(i => i.Id == visit.InvitationId, cancel);
        var fact = invitation.Answer(reply.Value, name, clock.UtcInstant);
        db.Record(fact, new("meeting", invitation.MeetingId.Value), by ?? new() { AccountId = default, Name = invitation.Name, BoardId = invitation.BoardId, Roles = [] }, clock.UtcInstant);
        var sent = await db.Set<OutgoingMessage>().Where(m => m.BoardId == invitation.BoardId && m.SubjectId == invitation.MeetingId.Value && m.PersonId == invitation.PersonId && m.State == MessageState.Sent
            && (m.Kind == MessageKind.Invitation || m.Kind == MessageKind.ChangedInvitation)).OrderByDescending(m => m.PreparedAt).FirstOrDefaultAsync(cancel);
        sent?.BeAnswered(reply.Value.InWords, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    private static void CheckDeputy(ReplyVisit visit, string name)
    {
        if (name.Length > 200) throw new RuleBrokenException("Deputy", "The name must be 200 characters or fewer");
        if (visit.Deputies == DeputyRule.NotAllowed) throw new RuleBrokenException("Deputy", "Nobody else may come in your place. Leave this empty");
        if (visit.Deputies == DeputyRule.NamedOnly && !visit.NamedDeputies.Contains(name)) throw new RuleBrokenException("Deputy", "Only the named deputy of the seat may come in your place. Choose one of the names, or nobody");
    }
}

/// <summary>Notes that an invitation was opened for the first time.</summary>
public sealed class NoteInvitationOpened(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Invitation> id, CancellationToken cancel)
    {
        var now = clock.UtcInstant;
        await db.Set<Invitation>().Where(i => i.Id == id && i.OpenedAt == null).ExecuteUpdateAsync(set => set.SetProperty(i => i.OpenedAt, now), cancel);
    }
}
