using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Chasing;

/// <summary>Puts mails about actions into the outbox, with an address of its own for each action, and notes who was written to. Saves nothing.</summary>
public sealed class ChaseMails(BoardDb db, Outbox outbox, IMailChannel channel, TimeProvider clock)
{
    /// <summary>Where somebody answers for an action; the secret follows.</summary>
    public const string Path = "/owed/";

    /// <summary>More than a person reads in one mail.</summary>
    internal const int MostItems = 40;

    /// <param name="unread">They go without being read first, where mail is set up.</param>
    /// <returns>What those prepared together have in common; null where there was nothing to write.</returns>
    public async Task<Guid?> AddAsync(IReadOnlyList<ChaseMail> mails, DateOnly today, bool unread, Viewer by, CancellationToken cancel)
    {
        if (mails.Count == 0) return null;
        var board = await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => b.Name).SingleAsync(cancel);
        var batch = outbox.Add([.. mails.Select(mail => Draft(mail, board, today))], new("board", by.BoardId.Value), $"Actions, {today:d MMMM yyyy}", by, unread && channel.Way is not null);
        foreach (var (mail, message) in mails.Zip(batch.Messages))
            db.AddRange(mail.Items.Where(i => i.IsNew).Select(i => new Reminder
            {
                Id = Id<Reminder>.New(clock), BoardId = by.BoardId, ActionId = i.Action.Id, Kind = mail.Kind, ToId = i.ToId, DueOn = i.Action.DueOn, Step = i.Step, Day = today, MessageId = message,
            }));
        return batch.Id;

        MessageDraft Draft(ChaseMail mail, string board, DateOnly today) => mail.Kind is ReminderKind.Owner or ReminderKind.Asked ? WithLinks(mail, board, today)
            : new(MessageKind.Escalation, Recipient(mail), ChaseText.Title(mail, today), ChaseText.Body(mail, board, today, link: null));

        MessageDraft WithLinks(ChaseMail mail, string board, DateOnly today)
        {
            var secret = CalendarSecret.New();
            var text = ChaseText.Body(mail, board, today, item => MessageText.LinkMarkOf(Link(item, mail, secret, today, by).Id.Value));
            return new(MessageKind.Reminder, Recipient(mail), ChaseText.Title(mail, today), text) { Link = new(Path, secret) };
        }
    }

    private static Recipient Recipient(ChaseMail mail) => new(mail.To.Name, mail.To.Address, mail.To.PersonId);

    private ActionLink Link(ChaseItem item, ChaseMail mail, string secret, DateOnly today, Viewer by)
    {
        var id = Id<ActionLink>.New(clock);
        var link = new ActionLink
        {
            Id = id, BoardId = by.BoardId, ActionId = item.Action.Id, Name = mail.To.Name, PersonId = mail.To.PersonId, OwnerId = item.OwnerId,
            SecretHash = CalendarSecret.HashOf(MessageText.SecretOf(secret, id.Value)), MadeAt = clock.UtcInstant, Until = today.AddDays(ActionLink.Days),
        };
        db.Add(link);
        return link;
    }
}
