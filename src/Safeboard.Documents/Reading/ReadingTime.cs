using System.Diagnostics;

namespace Safeboard.Documents.Reading;

/// <summary>
/// The time that one reading may take: so many seconds of work of this process, and by the clock at most <see cref="Patience"/> times as many. On a busy
/// machine a good document would otherwise be refused because of what runs beside it.
/// </summary>
public sealed class ReadingTime : IDisposable
{
    /// <summary>Seconds by the clock for each second of work.</summary>
    public const int Patience = 4;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>For a step that does not ask whether the time is over.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);
    private readonly CancellationTokenSource over = new();
    private readonly TimeSpan worked = Environment.CpuUsage.TotalTime;
    private readonly long began = Stopwatch.GetTimestamp();
    private readonly TimeSpan limit;
    private readonly Action giveUp;
    private readonly Timer look;

    /// <param name="limits">Seconds of work.</param>
    /// <param name="giveUp">Ends the program, where the reading went on all the same.</param>
    public ReadingTime(ReadingLimits limits, Action giveUp)
    {
        (limit, this.giveUp) = (TimeSpan.FromSeconds(limits.Seconds), giveUp);
        look = new(_ => Look(), null, BetweenLooks, BetweenLooks);
    }

    /// <summary>Cancelled when the time is over.</summary>
    public CancellationToken Over => over.Token;

    public void Dispose()
    {
        look.Dispose();
        over.Dispose();
    }

    private void Look()
    {
        var work = Environment.CpuUsage.TotalTime - worked;
        var clock = Stopwatch.GetElapsedTime(began) / Patience;
        var spent = work > clock ? work : clock;
        if (spent >= limit + Grace) giveUp();
        else if (spent >= limit && !over.IsCancellationRequested) Cancel();
    }

    private void Cancel()
    {
        try
        {
            over.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The reading ended at this moment.
        }
    }
}
