using System.Text.RegularExpressions;

namespace Safeboard.Output.Tests.Samples;

/// <summary>The faults that samples/README.md tells of still stand in the samples: demonstrations and tests rely on them.</summary>
public sealed class SampleFaultTests
{
    private static readonly string March = File.ReadAllText(SampleFiles.FileOf("Board minutes 12 March 2026", ".txt"));
    private static readonly string September = File.ReadAllText(SampleFiles.FileOf("Board minutes 17 September 2026", ".txt"));

    [Fact]
    public void March_has_twelve_references_a_gap_and_one_out_of_order() =>
        Regex.Matches(March, @"AP(\d\d)/26").Select(m => int.Parse(m.Groups[1].Value)).ShouldBe([1, 2, 3, 5, 4, 6, 8, 9, 10, 11, 12, 13]);

    [Fact]
    public void March_has_two_people_SC_and_nobody_BR()
    {
        var attendance = March[..March.IndexOf("1.1\t", StringComparison.Ordinal)];

        Regex.Count(attendance, @"\(SC\)").ShouldBe(2);
        attendance.ShouldNotContain("BR", Case.Sensitive);
        March.ShouldContain("BR to raise");
    }

    [Fact]
    public void March_has_two_items_numbered_11() => Regex.Count(March, @"^11\.\t", RegexOptions.Multiline).ShouldBe(2);

    [Fact]
    public void September_has_nineteen_markers_of_which_two_are_agenda_entries_and_one_a_decision()
    {
        Regex.Count(September, "Action:").ShouldBe(19);
        Regex.Count(September, "Action: agenda item").ShouldBe(2);
        Regex.Count(September, "Action: [^.]*agreed, to take effect").ShouldBe(1);
    }

    [Theory]
    [InlineData("Thursday 10th December 2026")]
    [InlineData("Tuesday 30th September")]
    [InlineData("98 of 114 schools complete (82%)")]
    [InlineData("Grace Njorogue")]
    public void September_has(string words) => September.ShouldContain(words);
}
