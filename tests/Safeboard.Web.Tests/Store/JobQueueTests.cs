using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Store;

public sealed class JobQueueTests(BoardApp app) : IClassFixture<BoardApp>
{
    [Fact]
    public async Task Twenty_jobs_and_six_workers_end_with_each_job_held_once()
    {
        await ClearAsync();
        for (var n = 0; n < 20; n++) await AddAsync();
        var claimed = await Task.WhenAll(Enumerable.Range(0, 6).Select(worker => Task.Run(async () =>
        {
            var mine = new List<Id<Job>>();
            for (var idle = 0; idle < 3;)
            {
                var job = await app.RunAsync((JobQueue queue) => queue.ClaimAsync($"worker-{worker}", CancellationToken.None));
                if (job is null) idle++;
                else mine.Add(job.Id);
            }
            return mine;
        })));
        claimed.SelectMany(ids => ids).Count().ShouldBe(20);
        claimed.SelectMany(ids => ids).Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public async Task A_lease_that_ran_out_is_given_to_another_and_the_first_can_no_longer_end_it()
    {
        await ClearAsync();
        await AddAsync();
        var first = await app.RunAsync((JobQueue queue) => queue.ClaimAsync("killed", CancellationToken.None));
        (await app.RunAsync((JobQueue queue) => queue.ClaimAsync("next", CancellationToken.None))).ShouldBeNull();
        app.Clock.Advance(JobQueue.Lease + TimeSpan.FromSeconds(1));
        var second = await app.RunAsync((JobQueue queue) => queue.ClaimAsync("next", CancellationToken.None));
        second!.Id.ShouldBe(first!.Id);
        await app.RunAsync(async (JobQueue queue) => { await queue.DoneAsync(first, CancellationToken.None); return 0; });
        (await StateAsync(first.Id)).ShouldBe(JobState.Waiting);
        await app.RunAsync(async (JobQueue queue) => { await queue.DoneAsync(second, CancellationToken.None); return 0; });
        (await StateAsync(first.Id)).ShouldBe(JobState.Done);
    }

    [Fact]
    public async Task A_job_that_fails_five_times_is_given_up_and_stays_visible()
    {
        await ClearAsync();
        await AddAsync();
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            var job = await app.RunAsync((JobQueue queue) => queue.ClaimAsync("worker", CancellationToken.None));
            await app.RunAsync(async (JobQueue queue) => { await queue.FailedAsync(job!, "IOException", CancellationToken.None); return 0; });
            app.Clock.Advance(TimeSpan.FromHours(3));
        }
        var left = await app.WithDbAsync(db => db.Set<Job>().AsNoTracking().SingleAsync());
        (left.State, left.Attempts, left.Error).ShouldBe((JobState.Failed, 5, "IOException"));
    }

    private Task<int> ClearAsync() => app.WithDbAsync(db => db.Set<Job>().ExecuteDeleteAsync());

    private Task<int> AddAsync() => app.WithDbAsync(db =>
    {
        db.Add(new Job { Id = Id<Job>.New(app.Clock), Kind = "NoSuchJob", BoardId = app.Board.Id, SubjectId = Guid.NewGuid(), CreatedAt = app.Clock.UtcInstant, DueAt = app.Clock.UtcInstant });
        return db.SaveChangesAsync();
    });

    private Task<JobState> StateAsync(Id<Job> id) => app.WithDbAsync(db => db.Set<Job>().Where(j => j.Id == id).Select(j => j.State).SingleAsync());
}
