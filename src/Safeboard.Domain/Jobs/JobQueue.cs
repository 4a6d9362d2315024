using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Jobs;

/// <summary>Leases waiting jobs one by one; two workers never hold the same one.</summary>
public sealed class JobQueue(BoardDb db, TimeProvider clock)
{
    /// <summary>How long a killed worker keeps a job from others; a living one renews it in time.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    public const int MostAttempts = 5;

    /// <summary>The next job that is due, leased to this worker; null when there is none.</summary>
    public Task<Job?> ClaimAsync(string worker, CancellationToken cancel) => ClaimAsync(worker, waitsOutside: false, cancel);

    /// <summary>The next of those jobs that wait for another machine, or of all others.</summary>
    public async Task<Job?> ClaimAsync(string worker, bool waitsOutside, CancellationToken cancel)
    {
        var now = clock.UtcInstant;
        var waiting = await Claimable(now).Where(j => WaitsOutsideAttribute.Kinds.Contains(j.Kind) == waitsOutside).OrderBy(j => j.DueAt).Select(j => j.Id).Take(4).ToListAsync(cancel);
        foreach (var id in waiting)
        {
            // Only one of several workers changes the row: the condition is checked again under its lock.
            var claimed = await Claimable(now).Where(j => j.Id == id).ExecuteUpdateAsync(set => set
                .SetProperty(j => j.LeasedBy, worker).SetProperty(j => j.LeasedUntil, now + Lease).SetProperty(j => j.Attempts, j => j.Attempts + 1), cancel);
            if (claimed == 1) return await db.Set<Job>().AsNoTracking().SingleAsync(j => j.Id == id, cancel);
        }
        return null;
    }

    public Task RenewAsync(Job job, CancellationToken cancel) =>
        Held(job).ExecuteUpdateAsync(set => set.SetProperty(j => j.LeasedUntil, clock.UtcInstant + Lease), cancel);

    public Task DoneAsync(Job job, CancellationToken cancel) =>
        Held(job).ExecuteUpdateAsync(set => set.SetProperty(j => j.State, JobState.Done).SetProperty(j => j.EndedAt, clock.UtcInstant)
            .SetProperty(j => j.LeasedUntil, (DateTime?)null).SetProperty(j => j.Error, (string?)null), cancel);

    /// <summary>Puts the job back with a growing wait, or gives it up after five attempts.</summary>
    public Task FailedAsync(Job job, string error, CancellationToken cancel)
    {
        var state = job.Attempts >= MostAttempts ? JobState.Failed : JobState.Waiting;
        var due = clock.UtcInstant + TimeSpan.FromSeconds(5 * Math.Pow(4, job.Attempts - 1));
        return Held(job).ExecuteUpdateAsync(set => set.SetProperty(j => j.State, state).SetProperty(j => j.DueAt, due)
            .SetProperty(j => j.LeasedUntil, (DateTime?)null).SetProperty(j => j.Error, error), cancel);
    }

    /// <summary>Hands the job back untouched, for another worker or the next start.</summary>
    public Task ReleaseAsync(Job job, CancellationToken cancel) =>
        Held(job).ExecuteUpdateAsync(set => set.SetProperty(j => j.LeasedUntil, (DateTime?)null).SetProperty(j => j.Attempts, j => j.Attempts - 1), cancel);

    private IQueryable<Job> Claimable(DateTime now) =>
        db.Set<Job>().Where(j => j.State == JobState.Waiting && j.DueAt <= now && (j.LeasedUntil == null || j.LeasedUntil < now));

    private IQueryable<Job> Held(Job job) => db.Set<Job>().Where(j => j.Id == job.Id && j.LeasedBy == job.LeasedBy);
}
