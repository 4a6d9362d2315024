namespace Safeboard.Domain.Shared;

/// <summary>A board's day begins and ends in London, summer and winter.</summary>
public static class BoardTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    extension(TimeProvider clock)
    {
        /// <summary>The day it is in London.</summary>
        public DateOnly TodayInLondon => DayInLondon(clock.GetUtcNow().UtcDateTime);

        /// <summary>The instant, as stored: UTC.</summary>
        public DateTime UtcInstant => clock.GetUtcNow().UtcDateTime;
    }

    /// <summary>The London wall clock at an instant given in UTC.</summary>
    public static DateTime InLondon(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), London);

    /// <summary>The day that it is in London at an instant given in UTC.</summary>
    public static DateOnly DayInLondon(DateTime utc) => DateOnly.FromDateTime(InLondon(utc));

    /// <summary>The instant at which a day begins in London.</summary>
    public static DateTime StartOfDayUtc(DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified), London);
}
