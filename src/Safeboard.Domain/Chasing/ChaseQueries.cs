using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Chasing;

/// <summary>A mail about one action, and what became of it.</summary>
public sealed record ReminderLine(Id<OutgoingMessage> MessageId, DateOnly Day, ReminderKind Kind, int Step, string To, MessageState State, int Attempts, string? Reason);

/// <summary>What is written on the next morning on which mails go out, and what reminds nobody.</summary>
/// <param name="Unreached">Late or near, and nobody can be written to: no owner that is known, nobody who speaks for them, or no address.</param>
public sealed record ChaseOutlook(ChaseSettings Settings, DateOnly Morning, IReadOnlyList<ChaseMail> Mails, IReadOnlyList<OwedAction> Unreached);

/// <summary>Reminders of a board, for those who send its messages.</summary>
public static class ChaseQueries
{
    extension(BoardDb db)
    {
        /// <summary>What was written about one action, newest first.</summary>
        public async Task<IReadOnlyList<ReminderLine>> RemindersOfAsync(Viewer viewer, Id<BoardAction> action, CancellationToken cancel) =>
            await (from reminder in db.Set<Reminder>()
                   join message in db.MessagesVisibleTo(viewer) on reminder.MessageId equals message.Id
                   where reminder.BoardId == viewer.BoardId && reminder.ActionId == action
                   orderby reminder.Day descending, reminder.Id descending
                   select new ReminderLine(message.Id, reminder.Day, reminder.Kind, reminder.Step, message.ToName, message.State, message.Attempts, message.Reason)).ToListAsync(cancel);

        /// <summary>Addresses by which somebody can act on an action today without an account, by name.</summary>
        public async Task<IReadOnlyList<ActionLink>> ActionLinksAsync(Viewer viewer, Id<BoardAction> action, DateOnly today, CancellationToken cancel) =>
            viewer.May(Permission.SendMessages)
                ? await db.Set<ActionLink>().AsNoTracking().Where(l => l.BoardId == viewer.BoardId && l.ActionId == action && l.StoppedAt == null && l.Until >= today).OrderBy(l => l.Name).ThenBy(l => l.Until).ToListAsync(cancel)
                : [];

        public async Task<ChaseOutlook> ChaseOutlookAsync(Viewer viewer, DateOnly today, CancellationToken cancel)
        {
            var settings = await db.ChaseSettingsAsync(viewer, cancel);
            var morning = today.AddDays(1);
            // A year has a month that is not quiet, and a month a working day.
            while (settings.IsQuiet(morning)) morning = morning.AddDays(1);
            var basis = await db.ChaseBasisAsync(viewer, settings.Horizon(morning), morning, cancel);
            var unreached = basis.Owed.Where(a => a.Owners.All(o => o.To.Address is null)).ToList();
            return new(settings, morning, settings.Way == ChaseWay.Off ? [] : ChasePlan.Of(settings, morning, basis.Owed, basis.Chairs, basis.Known), unreached);
        }
    }
}

/// <summary>Writes to the owners of one action now, whatever its steps. The mails are read before they are sent.</summary>
public sealed class WriteToOwners(BoardDb db, ChaseMails mails, TimeProvider clock) : IOperation
{
    /// <returns>What the mails have in common.</returns>
    public async Task<Guid> RunAsync(Id<BoardAction> id, Viewer by, CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        var owed = await db.OwedActionsAsync(by, db.ActionsVisibleTo(by).Where(a => a.Id == id), today, cancel);
        if (owed.Count == 0) throw new RuleBrokenException("", "Only of an action with a due date that is still to be done the owners are written to. Give it a date first");
        var items = owed.SelectMany(action => action.Owners.Select(owner => (Action: action, owner.To, owner.OwnerId))).DistinctBy(o => o.To.Id)
            .Select(o => new ChaseMail(ReminderKind.Asked, o.To, [new(o.Action, o.To.Id, 0, IsNew: true, o.OwnerId)])).ToList();
        var batch = await mails.AddAsync(items, today, unread: false, by, cancel) ?? throw new RuleBrokenException("", "Nobody can be written to about this action. Give it a person as its owner, or a group with a chair, or an agency with a lead");
        await db.SaveChangesAsync(cancel);
        return batch;
    }
}
