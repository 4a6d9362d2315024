using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Safeboard.Output.Tests.Samples;

/// <summary>The words from which sample boards are generated are many, different and fit together.</summary>
public sealed class GeneratedWordsTests
{
    private static readonly JsonArray Boards = Read("boards.json").AsArray();
    private static readonly JsonArray Agencies = Read("agencies.json").AsArray();
    private static readonly JsonArray Topics = Read("topics.json").AsArray();
    private static readonly JsonNode Words = Read("words.json");

    [Theory]
    [InlineData("actions", 120)]
    [InlineData("decisions", 60)]
    [InlineData("items", 50)]
    [InlineData("discussion", 80)]
    public void There_are_enough_words_and_none_twice(string kind, int least)
    {
        var words = Topics.SelectMany(t => Texts(t![kind])).ToArray();

        words.Length.ShouldBeGreaterThanOrEqualTo(least);
        words.ShouldBeUnique();
        words.ShouldAllBe(w => w.Trim() == w && w.Length > 5);
    }

    [Fact]
    public void Every_blank_in_the_words_can_be_filled()
    {
        string[] known = ["agency", "group", "place", "day", .. Words["fill"]!.AsObject().Select(p => p.Key)];

        Regex.Matches(Topics.ToJsonString() + Words.ToJsonString(), @"\{([a-z]+)\}").Select(m => m.Groups[1].Value).Distinct().ShouldBeSubsetOf(known);
    }

    [Fact]
    public void Everybody_comes_from_an_agency_that_serves_the_board()
    {
        foreach (var board in Boards)
        {
            var agencies = Agencies.Where(a => Texts(a!["boards"]).Contains(Text(board!["slug"]))).Select(a => Text(a!["slug"])).ToArray();
            board!["people"]!.AsArray().Where(p => p!["agency"] is not null).Select(p => Text(p!["agency"])).ShouldBeSubsetOf(agencies);
        }
    }

    [Fact]
    public void The_groups_of_the_boards_meet_often_enough_for_sixty_meetings_in_three_years() =>
        (3 * Boards.Sum(b => b!["groups"]!.AsArray().Sum(g => (int)g!["perYear"]!))).ShouldBeGreaterThanOrEqualTo(60);

    [Fact]
    public void Every_due_date_has_a_rule_that_the_README_explains() =>
        Words["due"]!.AsArray().Select(d => Text(d!["rule"])).Distinct().ShouldBeSubsetOf(["days", "working-days", "end-of-month", "next-meeting", "next-board", "day", "none"]);

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(SampleFiles.Folder, "generated", file)))!;

    private static string Text(JsonNode? node) => (string)node!;

    private static string[] Texts(JsonNode? list) => [.. list!.AsArray().Select(Text)];
}
