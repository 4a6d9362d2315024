namespace Safeboard.Output.Tests.Spreadsheets;

/// <summary>What is alive on the heap at an early and at a late row of a long table.</summary>
internal sealed class LiveMemory(int early, int late)
{
    private long _early, _late;

    public long Growth => _late - _early;

    public void Look(int row)
    {
        if (row == early)
            _early = GC.GetTotalMemory(forceFullCollection: true);
        if (row == late)
            _late = GC.GetTotalMemory(forceFullCollection: true);
    }
}

/// <summary>Tests that measure the heap run alone.</summary>
[CollectionDefinition(nameof(MeasuresMemory), DisableParallelization = true)]
public sealed class MeasuresMemory;
