using System.Globalization;

namespace Safeboard.Output.Documents;

/// <summary>Days as documents write them.</summary>
internal static class DayWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    extension(DateOnly day)
    {
        /// <summary>25 June 2026</summary>
        public string InWords => day.ToString("d MMMM yyyy", English);

        /// <summary>Thursday 25 June 2026</summary>
        public string WithWeekday => day.ToString("dddd d MMMM yyyy", English);
    }
}
