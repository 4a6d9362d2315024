using System.Collections.Concurrent;
using System.Diagnostics;

namespace Safeboard.Documents.Processing;

/// <summary>Readers that wait for the next document. One that nobody needed for a while is ended.</summary>
internal sealed class ReaderPool : IDisposable
{
    private static readonly TimeSpan LongestIdle = TimeSpan.FromSeconds(30);
    private readonly ConcurrentStack<ReaderChild> _idle = new();
    private readonly Timer _tidy;
    private readonly Func<ReaderChild?> _start;

    /// <param name="start">Starts a reader; null where the program is missing.</param>
    public ReaderPool(Func<ReaderChild?> start)
    {
        _start = start;
        _tidy = new(_ => Tidy(), null, LongestIdle, LongestIdle);
    }

    /// <summary>A reader for one document; null where none can be started.</summary>
    public ReaderChild? Take()
    {
        while (_idle.TryPop(out var child))
        {
            if (child.MayGoOn) return child;
            child.Dispose();
        }
        return _start();
    }

    /// <summary>Takes it back, or ends it where it should not read another document.</summary>
    public void Give(ReaderChild child)
    {
        if (child.MayGoOn) _idle.Push(child);
        else child.Dispose();
    }

    private void Tidy()
    {
        List<ReaderChild> fresh = [];
        while (_idle.TryPop(out var child))
        {
            if (Stopwatch.GetElapsedTime(child.IdleSince) < LongestIdle) fresh.Add(child);
            else child.Dispose();
        }
        foreach (var child in fresh) _idle.Push(child);
    }

    public void Dispose()
    {
        _tidy.Dispose();
        while (_idle.TryPop(out var child)) child.Dispose();
    }
}
