using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Returns;

/// <summary>What a return is asked, what its answers may be, and what it still lacks.</summary>
public sealed class AskingTests
{
    private static readonly Id<QuestionSetVersion> Core = new(Guid.Parse("0198f000-0000-7000-8000-000000000001"));
    private static readonly Id<QuestionSetVersion> Addendum = new(Guid.Parse("0198f000-0000-7000-8000-000000000002"));

    private static readonly SetContent Content = new()
    {
        Scales = [new("place", "How far is this in place?", [new(0, "Not in place"), new(2, "Mostly"), new(3, "Fully"), new(null, "Does not apply")])],
        Sections =
        [
            new("lead", "Leadership", null,
            [
                new() { Key = "lead-1", Text = "Is one person accountable?", Scale = "place", Evidence = EvidenceWanted.WordsOrFile, ImproveBelow = 3 },
                new() { Key = "lead-2", Text = "Do you commission services?", Kind = AnswerKind.Choice, Choices = ["Yes", "No"] },
                new() { Key = "lead-3", Text = "Do contracts say so?", Scale = "place", OnlyIf = new("lead-2", ["Yes"]) },
            ]),
            new("facts", "Facts", null,
            [
                new() { Key = "facts-1", Text = "How many staff?", Kind = AnswerKind.Number },
                new() { Key = "facts-2", Text = "Anything else?", Kind = AnswerKind.Text, IsOptional = true },
                new() { Key = "facts-3", Text = "Which posts?", Kind = AnswerKind.Table, Columns = ["Post", "Since"], OnlyIf = new("lead-3", ["Fully"]) },
            ]),
        ],
    };

    [Fact]
    public void The_set_of_these_tests_can_be_used() => SetRules.Problems(Content).ShouldBeEmpty();

    [Fact]
    public void Questions_whose_condition_does_not_hold_are_not_asked_and_decide_nothing()
    {
        Whole().Questions.Select(q => q.Question.Key).ShouldBe(["lead-1", "lead-2", "facts-1", "facts-2"]);
        Whole(("lead-2", "Yes"), ("lead-3", "Fully")).Questions.Select(q => q.Question.Key).ShouldBe(["lead-1", "lead-2", "lead-3", "facts-1", "facts-2", "facts-3"]);
        // The answer to a question that is asked no longer holds nothing open.
        Whole(("lead-2", "No"), ("lead-3", "Fully")).Questions.Select(q => q.Question.Key).ShouldNotContain("facts-3");
    }

    [Fact]
    public void A_local_part_comes_last_and_may_use_the_same_keys()
    {
        var parts = new SetPart[] { new(Core, null, Content), new(Addendum, "Eastholm", new() { Scales = Content.Scales, Sections = [new("lead", "Local", null, [new() { Key = "lead-1", Text = "Here?", Scale = "place" }])] }) };
        var whole = WholeReturn.Of(parts, new Dictionary<AnswerPlace, Given> { [new(Addendum, "lead-1")] = new() { Value = "Fully", Score = 3 } });
        whole.Sections.Select(s => (s.Number, s.Part.Board, s.Answered)).ShouldBe([(1, null, 0), (2, null, 0), (3, "Eastholm", 1)]);
        (whole.Asked, whole.Answered).ShouldBe((5, 1));
    }

    [Theory]
    [InlineData("Mostly", null, 0, null, null, "Say how you know, or add a file that shows it|Say what you will do about the gap|Say by when you will do it")]
    [InlineData("Mostly", "We asked", 0, "Train them", "2026-09-30", "")]
    [InlineData("Mostly", null, 1, "Train them", null, "Say by when you will do it")]
    [InlineData("Fully", "We asked", 0, null, null, "")]
    [InlineData("Does not apply", "We have none", 0, null, null, "")]
    [InlineData(null, null, 0, null, null, "Answer the question")]
    public void What_an_answer_lacks_is_said(string? value, string? words, int files, string? improvement, string? by, string lacks)
    {
        var question = Content.Sections[0].Questions[0];
        var given = AnswerRules.Read(question, Content, new() { Value = value, Words = words, Improvement = improvement, ImproveBy = by is null ? null : DateOnly.Parse(by, System.Globalization.CultureInfo.InvariantCulture) }) with { Files = files };
        string.Join('|', AnswerRules.Lacks(question, given)).ShouldBe(lacks);
    }

    [Theory]
    [InlineData(0, "Partly", "Choose one of the answers")]
    [InlineData(1, "Maybe", "Choose one of the answers")]
    [InlineData(3, "many", "Enter a number, like 412 or 3.5")]
    public void What_is_no_answer_is_refused(int at, string typed, string error)
    {
        var question = Content.Sections.SelectMany(s => s.Questions).ElementAt(at);
        Should.Throw<RuleBrokenException>(() => AnswerRules.Read(question, Content, new() { Value = typed })).Message.ShouldBe(error);
    }

    [Fact]
    public void Numbers_days_and_tables_are_kept_in_one_form()
    {
        var facts = Content.Sections[1].Questions;
        AnswerRules.Read(facts[0], Content, new() { Value = " 1,250.50 " }).Value.ShouldBe("1250.50");
        AnswerRules.Read(new() { Key = "d", Text = "When?", Kind = AnswerKind.Date }, Content, new() { Day = new(2026, 6, 25) }).Value.ShouldBe("2026-06-25");
        var table = AnswerRules.Read(facts[2], Content, new() { Rows = [["Head", " 2024 ", "too many"], ["", null], ["Deputy"]] });
        AnswerRules.RowsOf(table).Select(r => string.Join('|', r)).ShouldBe(["Head|2024", "Deputy|"]);
        AnswerRules.Read(facts[2], Content, new() { Rows = [["", " "]] }).Value.ShouldBeNull();
        Should.Throw<RuleBrokenException>(() => AnswerRules.Read(facts[1], Content, new() { Value = new string('a', 10_001) })).Message.ShouldBe("Use 10,000 characters or fewer");
    }

    [Fact]
    public void A_whole_return_counts_and_lists_what_is_missing()
    {
        var whole = Whole(("lead-1", "Fully"), ("lead-2", "No"), ("facts-1", "12"));
        (whole.Asked, whole.Answered).ShouldBe((4, 3));
        whole.Lacking.Select(q => q.Question.Key).ShouldBe(["lead-1"]);
    }

    private static WholeReturn Whole(params (string Key, string Value)[] answers) =>
        WholeReturn.Of([new(Core, null, Content)], answers.ToDictionary(a => new AnswerPlace(Core, a.Key), a => new Given { Value = a.Value }));
}
