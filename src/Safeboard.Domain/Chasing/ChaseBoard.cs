using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Chasing;

/// <summary>
/// Each morning, one board after the other, the mails of the day are written; then they are handed out, one to a person over all their boards. Killed half-way and run
/// again it goes on where it stopped: what a board wrote is saved together with the note that its morning is done.
/// </summary>
[RunsDaily]
public sealed class ChaseJob(BoardDb db, Outbox outbox, IServiceScopeFactory scopes) : IJob
{
    public async Task RunAsync(Job job, CancellationToken cancel)
    {
        var today = BoardTime.DayInLondon(job.CreatedAt);
        foreach (var board in await db.Set<ChaseSettings>().Where(s => s.Way != ChaseWay.Off).OrderBy(s => s.BoardId).Select(s => s.BoardId).ToListAsync(cancel))
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ChaseBoard>().RunAsync(board, today, cancel);
        }
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Set<ChaseMorning>().AnyAsync(m => m.BoardId == default && m.Day == today, cancel)) return;
        db.Add(new ChaseMorning { BoardId = default, Day = today });
        await outbox.HandOutAsync(cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}

/// <summary>Writes the mails of one board's morning. On a quiet day there are none; what has become due goes on the next day that is not quiet.</summary>
public sealed class ChaseBoard(BoardDb db, ChaseMails mails, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Board> board, DateOnly today, CancellationToken cancel)
    {
        var by = Viewer.System(board);
        var settings = await db.ChaseSettingsAsync(by, cancel);
        if (settings.Way == ChaseWay.Off || settings.IsQuiet(today)) return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Set<ChaseMorning>().AnyAsync(m => m.BoardId == board && m.Day == today, cancel)) return;
        db.Add(new ChaseMorning { BoardId = board, Day = today });
        var basis = await db.ChaseBasisAsync(by, settings.Horizon(today), today, cancel);
        var due = ChasePlan.Of(settings, today, basis.Owed, basis.Chairs, basis.Known);
        await mails.AddAsync(due, today, unread: settings.Way == ChaseWay.ByItself, by, cancel);
        foreach (var (mail, item) in due.Where(m => m.Kind is ReminderKind.LineContact or ReminderKind.Chair).SelectMany(m => m.Items.Select(i => (m, i))))
            db.Record(new ActionEscalated(mail.Kind, mail.To.Name, today.DayNumber - item.Action.DueOn.DayNumber, settings.Way == ChaseWay.ByItself), new("action", item.Action.Id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}

/// <param name="Goes">Whether the letter goes out by itself; else the office reads it first.</param>
public sealed record ActionEscalated(ReminderKind To, string Name, int DaysLate, bool Goes) : IFact
{
    public string Title => $"The {(To == ReminderKind.Chair ? "chair" : "line contact")} is {(Goes ? "told" : "to be told")} that it is late";
    public string? Text => $"{Name}, after {DaysLate} days.";
}
