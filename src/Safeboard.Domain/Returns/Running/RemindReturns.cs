using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Running;

/// <summary>Each morning, those who owe a return are reminded where their round says so.</summary>
[RunsDaily]
public sealed class RemindReturnsJob(BoardDb db, IServiceScopeFactory scopes) : IJob
{
    public async Task RunAsync(Job job, CancellationToken cancel)
    {
        var today = BoardTime.DayInLondon(job.CreatedAt);
        if (!BankHolidays.IsWorkingDay(today)) return;
        var open = await db.Set<Campaign>().Where(c => c.State == CampaignState.Open && (c.RemindedOn == null || c.RemindedOn < today)).OrderBy(c => c.Id).Select(c => new { c.Id, c.BoardId, c.RemindBefore }).ToListAsync(cancel);
        foreach (var campaign in open.Where(c => c.RemindBefore.Count > 0))
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RemindReturns>().RunAsync(campaign.Id, today, Viewer.System(campaign.BoardId), cancel);
        }
    }
}

/// <summary>Reminds those of one campaign whose day has come so near. The mails and the note that they were written are saved together: run again, nobody gets two.</summary>
public sealed class RemindReturns(BoardDb db, ReturnMails mails, TimeProvider clock) : IOperation
{
    /// <returns>How many were written to.</returns>
    public async Task<int> RunAsync(Id<Campaign> id, DateOnly today, Viewer by, CancellationToken cancel)
    {
        var campaign = await db.CampaignToChangeAsync(id, by, version: null, cancel);
        if (campaign.State != CampaignState.Open || !campaign.BeReminded(today)) return 0;
        var all = await db.Set<Return>().Where(r => r.BoardId == by.BoardId && r.CampaignId == id).ToListAsync(cancel);
        var due = all.Where(r => !Return.IsComplete(r.State, campaign.SignOff) && r.WrittenAt is not null && campaign.RemindsOn(today, r.DueOn(campaign.ClosesOn))).ToList();
        var written = 0;
        foreach (var kind in due.ToLookup(r => r.State == ReturnState.Submitted ? ReturnMail.ToSignOff : ReturnMail.Reminder)) written += await db.WriteAsync(mails, [.. kind], kind.Key, campaign, by, clock, cancel);
        if (written == 0) return 0;
        db.Record(new ReturnsReminded(written), campaign.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return written;
    }
}

public sealed record ReturnsReminded(int Written) : IFact
{
    public string Title => "Reminded by itself";
    public string? Text => Written == 1 ? "One message." : $"{Written} messages.";
}
