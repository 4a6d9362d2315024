namespace Safeboard.Testing;

/// <summary>A clock that tests move. It starts on Tuesday 9 June 2026, ten in the morning in London.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 6, 9, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;

    public void MoveTo(DateOnly day) => now = new(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
}
