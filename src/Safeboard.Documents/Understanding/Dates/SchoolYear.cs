namespace Safeboard.Documents.Understanding.Dates;

/// <summary>About when the parts of a school or financial year fall: minutes name them in place of a date.</summary>
internal static class SchoolYear
{
    /// <summary>The month in which "half term", "the start of term", "the summer holidays" and their like next fall; null for other words.</summary>
    public static string? Month(string words, DateOnly meeting)
    {
        bool Has(string word) => words.Contains(word, StringComparison.Ordinal);
        if (Has("half")) return Has("autumn") ? Next(meeting, 10) : Has("spring") ? Next(meeting, 2) : Next(meeting, 2, 5, 10);
        if (Has("break up") || Has("breaks up") || words is "holidays" or "the holidays" or "school holidays" or "the school holidays") return Next(meeting, 4, 7, 12);
        if (Has("september")) return Next(meeting, 9);
        if (Has("back") || Has("start") || Has("new term") || Has("next term")) return Next(meeting, 1, 4, 9);
        if (Has("christmas") && words.Length > 9) return Next(meeting, 12);
        if (Has("autumn")) return Next(meeting, 9);
        if (Has("spring")) return Next(meeting, Has("term") ? 1 : 3);
        return Has("summer") ? Next(meeting, Has("term") ? 4 : 7) : null;
    }

    /// <summary>The last day of a quarter of the financial year, which begins in April.</summary>
    public static DateOnly EndOfQuarter(int quarter, DateOnly meeting)
    {
        var month = quarter == 4 ? 3 : 3 + (3 * quarter);
        var end = new DateOnly(meeting.Year, month, DateTime.DaysInMonth(meeting.Year, month));
        return end < meeting ? end.AddYears(1) : end;
    }

    // The first of the given months from the meeting on.
    private static string Next(DateOnly meeting, params ReadOnlySpan<int> months)
    {
        foreach (var month in months)
            if (month >= meeting.Month) return DuePhrases.Month(meeting.Year, month);
        return DuePhrases.Month(meeting.Year + 1, months[0]);
    }
}
