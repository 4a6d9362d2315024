namespace Safeboard.Web.Commands.Samples;

/// <summary>A clock that is set to the evening of each sample meeting, so that the history reads as if it had been kept all along.</summary>
internal sealed class SampleClock : TimeProvider
{
    private DateTimeOffset? now;

    public override DateTimeOffset GetUtcNow() => now ?? System.GetUtcNow();

    public void MoveTo(DateOnly day) => now = new(day.ToDateTime(new TimeOnly(17, 30)), TimeSpan.Zero);

    public void MoveToPresent() => now = null;
}
