using Safeboard.Domain.Outcomes;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Outcomes;

public sealed class DueWordsTests
{
    private static readonly DateOnly June = new(2026, 6, 25);

    [Theory]
    [InlineData("24 September 2026", "2026-09-24", null)]
    [InlineData("24 Sep", "2026-09-24", null)]
    [InlineData("24 May", "2027-05-24", null)]
    [InlineData("24/9/2026", "2026-09-24", null)]
    [InlineData("end of June", "2026-06-30", "end of June")]
    [InlineData("by the end of Feb", "2027-02-28", "by the end of Feb")]
    [InlineData("end of March 2028", "2028-03-31", "end of March 2028")]
    [InlineData("in 3 weeks", "2026-07-16", "in 3 weeks")]
    [InlineData("in 1 month", "2026-07-25", "in 1 month")]
    [InlineData("next Board", null, "next Board")]
    [InlineData("May", null, "May")]
    [InlineData("", null, null)]
    public void Words_become_a_day_where_only_one_is_meant(string typed, string? day, string? words)
    {
        var due = DueWords.Read(typed, June);
        due.On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);
        due.Phrase.ShouldBe(words);
    }
}
