using Safeboard.Domain.Returns.Editing;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Returns.Rounds;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Returns;

/// <summary>The ready question sets, and what is said of one that cannot be used.</summary>
public sealed class QuestionSetTests
{
    private static readonly Scale Place = new("place", "How far?", [new(0, "No"), new(1, "Yes")]);

    [Fact]
    public void Every_ready_set_can_be_used_and_survives_being_kept()
    {
        ReadySets.All.Count.ShouldBeGreaterThanOrEqualTo(10);
        ReadySets.All.Select(s => s.Name).ShouldBeUnique();
        foreach (var set in ReadySets.All)
        {
            SetRules.Problems(set.Content).Select(p => $"{set.Key}: {p.Place}: {p.Message}").ShouldBeEmpty();
            SetJson.Write(SetJson.Read(SetJson.Write(set.Content))).ShouldBe(SetJson.Write(set.Content), set.Key);
        }
    }

    [Fact]
    public void Section_11_has_its_eight_features_with_a_scale_from_nought_to_three()
    {
        var set = ReadySets.Find("section-11")!.Content;
        set.Sections.Count.ShouldBe(8);
        foreach (var question in set.Sections.SelectMany(s => s.Questions).Where(q => q.Kind == AnswerKind.Scale && q.ImproveBelow is not null))
            set.ScaleOf(question)!.Points.Select(p => p.Score).OfType<int>().Order().ShouldBe([0, 1, 2, 3]);
    }

    [Theory]
    [InlineData("key", "Question Bad key: Use small letters, digits, dots and hyphens for the key, 40 at most")]
    [InlineData("twice", "Question a: Another question has this key")]
    [InlineData("scale", "Question a: No scale is called “other”: choose one of the set")]
    [InlineData("later", "Question a: It depends on “b”, which does not come before it")]
    [InlineData("answer", "Question b: It depends on an answer that “a” does not have")]
    [InlineData("empty", "The set: Add at least one question")]
    [InlineData("choice", "Question a: Give at least two different choices")]
    [InlineData("replaced-by-itself", "Question a: It replaces “a”, which the set still asks. Remove that question, or replace another one")]
    [InlineData("replaced-twice", "Question b: Another question replaces “old” already")]
    [InlineData("below", "Question a: No answer of its scale is below the score under which improvement is asked for")]
    public void What_is_wrong_with_a_set_is_said_with_its_place(string wrong, string said)
    {
        Question a = new() { Key = "a", Text = "A?", Scale = "place" }, b = new() { Key = "b", Text = "B?", Scale = "place" };
        IReadOnlyList<Question> questions = wrong switch
        {
            "key" => [a with { Key = "Bad key" }], "twice" => [a, a], "scale" => [a with { Scale = "other" }], "later" => [a with { OnlyIf = new("b", ["Yes"]) }, b],
            "answer" => [a, b with { OnlyIf = new("a", ["Perhaps"]) }], "replaced-by-itself" => [a with { Formerly = "a" }], "replaced-twice" => [a with { Formerly = "old" }, b with { Formerly = "old" }], "choice" => [a with { Kind = AnswerKind.Choice, Choices = ["One"] }], "below" => [a with { ImproveBelow = 0 }], _ => [],
        };
        SetRules.Problems(new() { Scales = [Place], Sections = questions.Count == 0 ? [] : [new("s", "S", null, questions)] }).Select(p => $"{p.Place}: {p.Message}").ShouldContain(said);
    }

    [Fact]
    public void The_answer_of_the_round_before_is_that_of_the_question_itself_and_only_then_of_the_one_it_replaces()
    {
        Question now = new() { Key = "new", Text = "New?", Formerly = "old" };
        SetContent Then(params string[] keys) => new() { Sections = [new("s", "S", null, [.. keys.Select(k => new Question { Key = k, Text = k })])] };
        LastRoundQueries.AskedThen(Then("old"), now)!.Value.Question.Key.ShouldBe("old");
        LastRoundQueries.AskedThen(Then("old", "new"), now)!.Value.Question.Key.ShouldBe("new");
        LastRoundQueries.AskedThen(Then("other"), now).ShouldBeNull();
    }

    [Theory]
    [InlineData("Leadership & governors", "leadership-governors")]
    [InlineData("  Ünder 5s / early years ", "under-5s-early-years")]
    [InlineData("!!!", "part")]
    public void Keys_are_made_of_words_and_never_given_twice(string words, string key)
    {
        SetEdits.KeyOf(words, new HashSet<string>()).ShouldBe(key);
        SetEdits.KeyOf(words, new HashSet<string> { key }).ShouldBe(key + "-1");
        SetEdits.Numbered(key, new HashSet<string> { key + "-1", key + "-2" }).ShouldBe(key + "-3");
    }

    [Fact]
    public void A_question_that_goes_to_another_section_leaves_its_own_and_moves_stop_at_the_ends()
    {
        var content = new SetContent { Sections = [new("one", "One", null, [new() { Key = "a", Text = "A?" }, new() { Key = "b", Text = "B?" }]), new("two", "Two", null, [])] };
        content.Put("two", new Question { Key = "a", Text = "A!" }).Sections.Select(s => string.Join(",", s.Questions.Select(q => q.Text))).ShouldBe(["B?", "A!"]);
        content.MoveQuestion("a", -1).Keys.ShouldBe(["a", "b"]);
        content.MoveQuestion("a", 1).Keys.ShouldBe(["b", "a"]);
        content.MoveSection("two", -1).Sections[0].Key.ShouldBe("two");
    }
}
