using System.Diagnostics;

namespace Safeboard.Web.Commands.Importing;

/// <summary>How far an import is: a bar, documents a second and the time left. On a terminal one line that changes; in a log a line now and then.</summary>
internal sealed class ImportProgress(TextWriter to, int all, bool isLog)
{
    private const int Width = 30;
    private static readonly TimeSpan BetweenLogLines = TimeSpan.FromSeconds(30);
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan said = TimeSpan.Zero;

    public void Show(int done)
    {
        if (all < 2 || isLog && clock.Elapsed - said < BetweenLogLines) return;
        said = clock.Elapsed;
        to.Write(isLog ? Line(done, all, clock.Elapsed) + Environment.NewLine : "\r" + Line(done, all, clock.Elapsed).PadRight(79));
    }

    public void End()
    {
        if (all >= 2 && !isLog) to.WriteLine();
    }

    /// <summary>"[##########....................] 3,000 of 9,000, 17.2 a second, about 6 minutes left".</summary>
    internal static string Line(int done, int all, TimeSpan spent)
    {
        var filled = (int)((long)Width * done / Math.Max(1, all));
        var rate = spent > TimeSpan.Zero ? done / spent.TotalSeconds : 0;
        var left = done == 0 || rate <= 0 ? "" : $", {Left(TimeSpan.FromSeconds((all - done) / rate))}";
        return FormattableString.Invariant($"[{new string('#', filled)}{new string('.', Width - filled)}] {done:N0} of {all:N0}, {rate:F1} a second{left}");
    }

    private static string Left(TimeSpan time) => time switch
    {
        { TotalSeconds: < 1 } => "done",
        { TotalSeconds: < 60 } => "less than a minute left",
        { TotalMinutes: < 90 } => $"about {Math.Ceiling(time.TotalMinutes):F0} minutes left",
        _ => $"about {Math.Ceiling(time.TotalHours):F0} hours left",
    };
}
