using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Jobs;

/// <summary>Runs waiting jobs, two at a time, and beside them one that waits for another machine. What a killed server left half done is leased again after the lease ends.</summary>
public sealed partial class JobRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobRunner> log) : BackgroundService
{
    private const int Workers = 2;
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan BetweenLooksAtTheDay = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll([.. Enumerable.Range(0, Workers + 1).Select(n => WorkAsync($"{Environment.ProcessId}-{Guid.NewGuid():N}-{n}", waitsOutside: n == 0, stoppingToken)), StartDaysAsync(stoppingToken)]);

    /// <summary>Runs everything that is due now and waits for nobody else, in this thread: for commands and tests.</summary>
    public async Task DrainAsync(CancellationToken cancel)
    {
        var worker = $"drain-{Guid.NewGuid():N}";
        while (await RunNextAsync(worker, waitsOutside: false, cancel)) { }
    }

    private async Task WorkAsync(string worker, bool waitsOutside, CancellationToken stop)
    {
        await Task.Yield();
        while (!stop.IsCancellationRequested)
        {
            var worked = false;
            try
            {
                worked = await RunNextAsync(worker, waitsOutside, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                LogQueueFailed(log, failure.GetType().Name);
            }
            if (!worked) await Task.Delay(Idle, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Starts the jobs of each day when its morning has come.</summary>
    private async Task StartDaysAsync(CancellationToken stop)
    {
        await Task.Yield();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<DailyJobs>().StartAsync(stop);
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                LogQueueFailed(log, failure.GetType().Name);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            await Task.Delay(BetweenLooksAtTheDay, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> RunNextAsync(string worker, bool waitsOutside, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var queue = scope.ServiceProvider.GetRequiredService<JobQueue>();
        if (await queue.ClaimAsync(worker, waitsOutside, stop) is not { } job) return false;
        using var renewing = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var renewal = RenewAsync(job, renewing.Token);
        try
        {
            await using var work = scopes.CreateAsyncScope();
            await work.ServiceProvider.GetRequiredKeyedService<IJob>(job.Kind).RunAsync(job, stop);
            await queue.DoneAsync(job, CancellationToken.None);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await queue.ReleaseAsync(job, CancellationToken.None);
            throw;
        }
        catch (Exception failure)
        {
            LogJobFailed(log, job.Kind, job.Id.Value, failure.GetType().Name, failure.StackTrace);
            await queue.FailedAsync(job, failure.GetType().Name, CancellationToken.None);
        }
        finally
        {
            await renewing.CancelAsync();
            await renewal;
        }
        return true;
    }

    private async Task RenewAsync(Job job, CancellationToken cancel)
    {
        while (true)
        {
            await Task.Delay(JobQueue.Lease / 3, clock, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (cancel.IsCancellationRequested) return;
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<JobQueue>().RenewAsync(job, CancellationToken.None);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Kind} {JobId} failed: {Failure} {Stack}")]
    private static partial void LogJobFailed(ILogger logger, string kind, Guid jobId, string failure, string? stack);

    [LoggerMessage(Level = LogLevel.Error, Message = "The job queue could not be read: {Failure}")]
    private static partial void LogQueueFailed(ILogger logger, string failure);
}
