using Safeboard.Domain.Minutes.Versions;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Minutes;

public sealed class VersionComparisonTests
{
    [Theory]
    [InlineData("enquiries are still not counted, so", "enquiries are not yet counted, so", "enquiries are [-still] not {+yet} counted, so")]
    [InlineData("one two", "one two", "one two")]
    [InlineData("", "all new", "{+all new}")]
    [InlineData("all gone", "", "[-all gone]")]
    [InlineData("a b c d", "a x y d", "a [-b c] {+x y} d")]
    public void Words_struck_out_and_added(string before, string after, string shown) => Shown(WordComparison.Of(before, after)).ShouldBe(shown);

    [Fact]
    public void A_very_long_paragraph_is_replaced_as_a_whole() =>
        WordComparison.Of(string.Join(' ', Enumerable.Range(0, 5000)), "short").Count.ShouldBe(2);

    [Fact]
    public void Only_lines_that_differ_in_the_order_of_the_text()
    {
        var (a, b, c, d) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var before = Content(new(a, "4.1", "The same"), new(b, "4.2", "Taken out"), new(c, "4.3", "Two posts are open"));
        var after = Content(new(a, "4.1", "The same"), new(d, "4.2", "Put in"), new(c, "4.3", "Three posts are open"));
        VersionComparison.Of(before, after).Select(l => $"{l.Number} {Shown(l.Words)}").ShouldBe(["4.2 {+Put in}", "4.2 [-Taken out]", "4.3 [-Two] {+Three} posts are open"]);
    }

    [Fact]
    public void A_content_survives_its_storage()
    {
        var content = Content(new ContentLine(Guid.NewGuid(), "4.1", "“Quoted” & <said>"));
        MinutesContent.FromJson(content.ToJson()).Items[0].Lines.ShouldBe(content.Items[0].Lines);
    }

    private static MinutesContent Content(params ContentLine[] lines) => new([], [new(Guid.Empty, "4", "Front door", false, lines)]);

    private static string Shown(IEnumerable<WordRun> runs) =>
        string.Join(' ', runs.Select(r => r.Change switch { WordChange.Gone => $"[-{r.Text}]", WordChange.New => $"{{+{r.Text}}}", _ => r.Text }));
}
