using System.Diagnostics;
using System.Globalization;

namespace Safeboard.Documents.Tests.Support;

/// <summary>The time that this thread has worked, so that what else the machine does cannot fail a test; where the system does not tell, the time by the clock.</summary>
internal sealed class WorkClock
{
    private const string Schedule = "/proc/thread-self/schedstat";
    private readonly TimeSpan _from = Worked();

    public TimeSpan Elapsed => Worked() - _from;

    private static TimeSpan Worked() => File.Exists(Schedule)
        ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(Schedule).Split(' ')[0], CultureInfo.InvariantCulture) / 1000)
        : Stopwatch.GetElapsedTime(0);
}
