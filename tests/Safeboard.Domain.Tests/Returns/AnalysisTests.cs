using Safeboard.Domain.Returns.Analysis;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Returns;

/// <summary>Figures of a small round counted by hand, and which of them may leave the office.</summary>
public sealed class AnalysisTests
{
    private static readonly Id<QuestionSetVersion> Core = new(Guid.Parse("0198f000-0000-7000-8000-000000000001"));

    private static readonly SetPart Part = new(Core, null, new()
    {
        Scales = [new("place", "How far?", [new(0, "Not"), new(2, "Mostly"), new(3, "Fully"), new(null, "Does not apply")]), new("yes", "Yes?", [new(0, "No"), new(1, "Yes")])],
        Sections =
        [
            new("lead", "Leadership", null,
            [
                new() { Key = "lead-1", Text = "Accountable?", Scale = "place", ImproveBelow = 3 }, new() { Key = "lead-2", Text = "Known?", Scale = "place" }, new() { Key = "lead-3", Text = "A deputy?", Scale = "yes" },
                new() { Key = "lead-4", Text = "Commission?", Kind = AnswerKind.Choice, Choices = ["Yes", "No"] }, new() { Key = "lead-5", Text = "Contracts?", Scale = "place", OnlyIf = new("lead-4", ["Yes"]) },
            ]),
            new("facts", "Facts", null, [new() { Key = "staff", Text = "How many?", Kind = AnswerKind.Number }, new() { Key = "when", Text = "When?", Kind = AnswerKind.Date, IsOptional = true }]),
        ],
    });

    [Fact]
    public void Standards_are_counted_by_their_commonest_scale_with_means_gaps_and_what_lacks()
    {
        var standards = new AnalysisMaker(4,
            [Scored("lead-1", 3, "Health", "North", 2), Scored("lead-1", 0, "Police", "South", 1), Scored("lead-1", null, "Police", "South", 1), Scored("lead-2", 2, "Health", "North", 1), Scored("lead-3", 1, "Health", "North", 2), Scored("staff", null, "Health", "North", 3)],
            [new(new(Core, "staff"), "10", 2), new(new(Core, "staff"), "2.5", 1), new(new(Core, "lead-4"), "Yes", 3), new(new(Core, "when"), "2026-03-02", 1)], new Dictionary<AnswerPlace, int> { [new(Core, "lead-5")] = 3 }, new Dictionary<AnswerPlace, int>()).Standards([Part]);
        var lead = standards[0];
        // 3 + 3 + 0 of lead-1 and 2 of lead-2; lead-3 has another scale.
        (lead.All.Answers, lead.All.Sum, lead.All.Mean, lead.All.People, lead.All.Judged, lead.All.Met, lead.All.MetPerCent).ShouldBe((4, 8, 2.0, 3, 3, 2, 66));
        lead.Points.Select(p => (p.Label, p.Count, p.People)).ShouldBe([("Not", 1, 1), ("Mostly", 1, 1), ("Fully", 2, 2), ("Does not apply", 1, 1)]);
        (lead.ByGroup["Health"].Mean, lead.ByGroup["Police"].Mean, lead.ByDistrict["North"].Answers).ShouldBe((8 / 3.0, 0.0, 3));
        lead.Questions.Select(q => (q.Question.Key, q.Asked, q.Answered, q.Gaps)).ShouldBe([("lead-1", 4, 4, 1), ("lead-2", 4, 1, 0), ("lead-3", 4, 2, 0), ("lead-4", 4, 0, 0), ("lead-5", 3, 0, 0)]);
        lead.Questions[3].Points.Select(p => p.Count).ShouldBe([3, 0]);
        var staff = standards[1].Questions[0].Numbers!;
        (staff.Count, staff.Sum, staff.Least, staff.Median, staff.Most, staff.Mean).ShouldBe((3, 22.5m, 2.5m, 10m, 10m, 7.5m));
        standards[1].Questions[1].Days!.First.ShouldBe(new(2026, 3, 2));
        (standards[1].Scale, standards[1].Lacking).ShouldBe((null, 1)); // the day may be left out
    }

    [Fact]
    public void An_answer_to_a_question_that_is_asked_no_more_does_not_count()
    {
        var conditional = new ConditionalAnswers([Part]);
        conditional.Keys.ShouldBe(["lead-5"]);
        conditional.AllKeys.ShouldBe(["lead-5", "lead-4"]);
        var (one, two, three) = (new Id<Return>(Guid.NewGuid()), new Id<Return>(Guid.NewGuid()), new Id<Return>(Guid.NewGuid()));
        var kept = conditional.Count([Loose(one, "lead-4", "Yes", null), Loose(one, "lead-5", "Fully", 3), Loose(two, "lead-4", "No", null), Loose(two, "lead-5", "Not", 0), Loose(three, "lead-4", "Yes", null)]);
        kept.Answers.ShouldBe([new(new(Core, "lead-5"), 3, "Health", null, 1)]);
        kept.Asked[new(Core, "lead-5")].ShouldBe(2);
    }

    [Theory]
    [InlineData("9 8 7", "", false)] // enough of each
    [InlineData("9 0 7", "", false)] // none at all may be said
    [InlineData("9 2 7", "1 2", false)] // one alone could be worked out: the smallest other goes too
    [InlineData("9 2 1 7", "1 2 3", false)] // two together are still too few
    [InlineData("9 4 1 7", "1 2", false)]
    [InlineData("9 4 0", "0 1", false)] // an empty one hides nothing
    [InlineData("4", "0", false)] // nothing else is left to hide
    [InlineData("9 4 1 7", "1 2 3", true)] // beside a mean two could be worked out
    [InlineData("1 2 0 9 2", "0 1 3 4", true)] // three that can be only what they are, until one more is hidden
    public void Too_small_a_cell_takes_another_with_it(string counts, string hidden, bool besideMean) =>
        string.Join(' ', Hidden([.. counts.Split(' ').Select(int.Parse)], besideMean).Index().Where(h => h.Item).Select(h => h.Index)).ShouldBe(hidden);

    private static IReadOnlyList<bool> Hidden(int[] counts, bool besideMean) =>
        besideMean ? new Disclosure(5).HiddenBesideMean([.. counts.Select((n, score) => new PointCount($"{score}", score, n, n))]) : new Disclosure(5).HiddenOf(counts);

    [Fact]
    public void In_a_table_with_totals_no_row_and_no_column_has_one_hidden_cell()
    {
        int[][] rows = [[2, 9, 12], [8, 11, 6], [7, 6, 30]];
        var hidden = new Disclosure(5).Hidden(rows, columnsHaveTotals: true);
        hidden[0][0].ShouldBeTrue();
        for (var n = 0; n < 3; n++)
        {
            hidden[n].Count(h => h).ShouldNotBe(1);
            hidden.Count(r => r[n]).ShouldNotBe(1);
        }
        hidden[2][2].ShouldBeFalse();
    }

    [Fact]
    public void All_and_a_part_stand_beside_each_other_only_where_the_rest_is_enough()
    {
        var five = new Disclosure(5);
        (five.ShowsBoth(20, 20), five.ShowsBoth(20, 15), five.ShowsBoth(20, 16), five.ShowsBoth(20, 4), five.Shows(4), five.Instead).ShouldBe((true, true, false, false, false, "fewer than 5"));
    }

    private static AnswerCount Scored(string key, int? score, string group, string? district, int count) => new(new(Core, key), score, group, district, count);

    private static LooseAnswer Loose(Id<Return> of, string key, string value, int? score) => new(of, new(Core, key), value, score, "Health", null);
}
