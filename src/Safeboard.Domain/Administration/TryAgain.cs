using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Administration;

/// <summary>Puts a job that was given up back among those that wait.</summary>
public sealed class TryAgain(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Job> id, Viewer by, CancellationToken cancel)
    {
        var job = await db.Set<Job>().SingleOrDefaultAsync(j => j.Id == id && j.State == JobState.Failed, cancel)
            ?? throw new RuleBrokenException("", "This work is no longer among what failed. Look at the list again");
        (job.State, job.Attempts, job.DueAt, job.Error) = (JobState.Waiting, 0, clock.UtcInstant, null);
        db.Record(new JobTriedAgain(job.Kind), new("job", id.Value), by with { BoardId = job.BoardId }, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
