using System.Text.RegularExpressions;
using Safeboard.Output.Documents;
using Safeboard.Output.Documents.Html;
using Safeboard.Output.Minutes;
using Safeboard.Output.Tests.Documents;

namespace Safeboard.Output.Tests.Minutes;

public sealed class LayoutTests
{
    public static TheoryData<MinutesLayout> Layouts => WrittenSamples.Layouts;

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Each_of_fourteen_actions_stands_there_once(MinutesLayout layout)
    {
        var text = Text(NorthmereMinutes.Full, layout);
        foreach (var n in Enumerable.Range(21, 14)) Regex.Count(text, $"AP{n}/26").ShouldBe(1, $"AP{n}/26");
        Regex.Count(text, "D08/26").ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_is_not_known_leaves_no_empty_heading(MinutesLayout layout)
    {
        var document = MinutesDocument.Of(NorthmereMinutes.Empty, new HouseStyle { Layout = layout });
        document.Blocks.OfType<Heading>().Select(h => h.Text).ShouldBe(["Minutes of the Learning Group"]);
        document.Blocks.OfType<DocumentTable>().ShouldBeEmpty();
        Text(NorthmereMinutes.Empty with { Items = [new() { Title = "An item" }] }, layout).ShouldContain("An item");
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void An_extract_has_one_item_with_its_number_and_says_so(MinutesLayout layout)
    {
        var minutes = NorthmereMinutes.Full with { FirstItem = 15 };
        var text = HtmlDocument.Fragment(MinutesDocument.ExtractOf(minutes, 1, new HouseStyle { Layout = layout }));
        text.ShouldContain("Extract from the minutes of Northmere");
        text.ShouldContain("This is one item of the minutes.");
        text.ShouldContain("Neglect strategy");
        if (layout != MinutesLayout.BracketedActions) text.ShouldContain("16.");
        foreach (var absent in (string[])["Risk register", ">Present<", "Apologies", "AP23/26", "Next meeting<", "next meetings"]) text.ShouldNotContain(absent, Case.Sensitive);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_public_version_names_nobody_who_was_there_and_nothing_that_is_withheld(MinutesLayout layout)
    {
        var text = Text(NorthmereMinutes.Public, layout);
        foreach (var person in NorthmereMinutes.Full.Attendance.SelectMany(g => g.People)) text.ShouldNotContain($"{person.Name} (");
        text.ShouldContain("Not for publication");
        text.ShouldNotContain("Neglect strategy");
        text.ShouldNotContain("AP21/26");
        text.ShouldContain("it would identify a family");
        if (layout is not MinutesLayout.FourColumns) text.ShouldContain("Northmere Council");
    }

    [Fact]
    public void Layout_1_counts_on_and_closes_bullets_with_owners()
    {
        var text = Text(NorthmereMinutes.Full with { FirstItem = 15 }, MinutesLayout.Bullets);
        text.ShouldContain("""<span class="doc-number">15.</span> Welcome""");
        text.ShouldContain("<b>(Action AP22/26: Nadia Akhtar/Oliver Lane)</b></li>");
    }

    [Fact]
    public void Layout_2_has_attendance_by_meeting_and_four_columns()
    {
        var text = Text(NorthmereMinutes.Full, MinutesLayout.FourColumns);
        text.IndexOf("Sept 25", StringComparison.Ordinal).ShouldBeInRange(0, text.IndexOf("Discussion and Agreed", StringComparison.Ordinal));
        text.ShouldContain("<td><b>Action – </b>Control 1 to be described in the register. <b>AP29/26</b></td><td>Priya Raman</td><td>end of August 2026</td>");
    }

    [Fact]
    public void Layout_7_ends_sentences_with_references_and_numbers_paragraphs()
    {
        var text = Text(NorthmereMinutes.Full, MinutesLayout.References);
        text.ShouldContain("""<span class="doc-number">2.1</span> LM presented""");
        text.ShouldContain("The Board’s training plan to include the neglect toolkit. <b>AP21/26</b></p>");
        text.ShouldContain("<i>Lucy Marsh</i>");
        text.ShouldContain("""<span class="doc-number">6.</span> Dates of next meetings""");
        text.ShouldContain("Lucy Marsh (LM)");
    }

    [Fact]
    public void Layout_8_pairs_columns_and_puts_actions_in_line()
    {
        var text = Text(NorthmereMinutes.Full, MinutesLayout.InlineActions);
        text.ShouldContain("<th scope=\"col\">Attendees</th><th scope=\"col\">Agency</th><th scope=\"col\">Apologies</th><th scope=\"col\">Agency</th>");
        text.ShouldContain("<b>Q: </b>How many schools");
        text.ShouldContain("<b>Action: </b>Slides to be circulated – Sam Brightwell, June 2026. <b>AP34/26</b>");
        text.IndexOf("Next meetings", StringComparison.Ordinal).ShouldBeInRange(0, text.IndexOf("Neglect strategy", StringComparison.Ordinal));
    }

    [Fact]
    public void Bullets_that_follow_each_other_are_one_list()
    {
        var item = new MinutesItem { Title = "Tracker", Paragraphs = [new("Points:"), new("one", ParagraphVoice.Bullet), new("two", ParagraphVoice.Bullet), new("Then:"), new("three", ParagraphVoice.Bullet)] };
        var blocks = MinutesDocument.Of(NorthmereMinutes.Empty with { Items = [item] }, new HouseStyle { Layout = MinutesLayout.InlineActions }).Blocks;
        blocks.OfType<BulletList>().Select(l => l.Lines.Count).ShouldBe([2, 1]);
    }

    [Fact]
    public void Layout_12_numbers_paragraphs_throughout_and_brackets_actions()
    {
        var text = Text(NorthmereMinutes.Full, MinutesLayout.BracketedActions);
        text.ShouldContain("""<span class="doc-number">3.</span> LM presented""");
        text.ShouldContain("<b>[Action AP21/26, Nadia Akhtar, 31 July 2026]</b>");
        var item = NorthmereMinutes.Full.Items[0] with { Paragraphs = [new("Noted.") { Outcomes = [new(OutcomeKind.Action, "Write") { Owners = ["Kay Moss"] }] }] };
        Text(NorthmereMinutes.Full with { Items = [item, item] }, MinutesLayout.BracketedActions).ShouldContain("[Action 2, Kay Moss]");
    }

    [Fact]
    public void Printed_numbers_stay_as_they_are()
    {
        var item = new MinutesItem { Number = "7(b)", Title = "Old item", Paragraphs = [new("Said.") { Number = "7.9" }] };
        var text = Text(NorthmereMinutes.Full with { Items = [item] }, MinutesLayout.References);
        text.ShouldContain("""<span class="doc-number">7(b)</span>""");
        text.ShouldContain("""<span class="doc-number">7.9</span>""");
        text.ShouldContain("<h2>Dates of next meetings</h2>");
    }

    [Theory]
    [InlineData(9, 30, "9:30am")]
    [InlineData(12, 0, "noon")]
    [InlineData(14, 0, "2pm")]
    [InlineData(0, 15, "12:15am")]
    public void Times_are_written_as_on_the_screens(int hour, int minute, string written) => MinutesWording.Time(new(hour, minute)).ShouldBe(written);

    private static string Text(MinutesRecord minutes, MinutesLayout layout) => HtmlDocument.Fragment(MinutesDocument.Of(minutes, new HouseStyle { Layout = layout }));
}
