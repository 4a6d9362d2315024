using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests;

public sealed class ReferencePatternTests
{
    private static readonly DateOnly Agreed = new(2017, 11, 30);

    [Theory]
    [InlineData("AP{nn}/{yy}", 7, "AP07/17")]
    [InlineData("AP{n}/{yy}", 134, "AP134/17")]
    [InlineData("{yyyy}-{nnn}", 4, "2017-004")]
    [InlineData("Action {n}", 12, "Action 12")]
    public void A_number_is_written_and_read_back(string pattern, int number, string reference)
    {
        var references = ReferencePattern.Parse(pattern);
        references.Write(number, Agreed).ShouldBe(reference);
        references.TryRead(reference, out var read, out var series).ShouldBeTrue();
        read.ShouldBe(number);
        series.ShouldBe(references.SeriesOf(Agreed));
    }

    [Theory]
    [InlineData("AP")]
    [InlineData("{n}/{n}")]
    [InlineData("{n}/{yy}{yyyy}")]
    [InlineData("{n}/{month}")]
    public void A_pattern_that_cannot_number_is_refused(string pattern) =>
        Should.Throw<RuleBrokenException>(() => ReferencePattern.Parse(pattern)).Field.ShouldBe("ActionReferences");

    [Theory]
    [InlineData("AP7/17x")]
    [InlineData("BP07/17")]
    [InlineData("")]
    public void Other_references_are_not_read(string reference) =>
        ReferencePattern.Parse("AP{nn}/{yy}").TryRead(reference, out _, out _).ShouldBeFalse();
}
