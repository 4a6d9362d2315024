using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Risks;

public sealed class RiskMatrixTests
{
    private const string FourWords = "Rare\nPossible\nLikely\nCertain";
    private static readonly (string?, int?)[] TwoBands = [("Green", 1), ("Red", 8)];

    [Fact]
    public void The_usual_matrix_has_five_steps_and_three_bands()
    {
        var usual = RiskMatrix.Usual;
        (usual.Size, usual.HighestScore, usual.Highest.Name).ShouldBe((5, 25, "High"));
        usual.InWords(new(4, 5)).ShouldBe("Likelihood 4, impact 5: High");
        usual.BandOf(new(1, 5)).Name.ShouldBe("Low");
        usual.BandOf(new(2, 3)).Name.ShouldBe("Medium");
        usual.BandOf(new(3, 4)).Name.ShouldBe("Medium");
        usual.BandOf(new(3, 5)).Name.ShouldBe("High");
    }

    [Fact]
    public void Every_cell_of_every_size_falls_into_a_band_and_a_higher_score_never_into_a_lower_one()
    {
        for (var size = RiskMatrix.Smallest; size <= RiskMatrix.Largest; size++)
        {
            var words = string.Join('\n', Enumerable.Range(1, size).Select(n => $"Step {n}"));
            var matrix = RiskMatrix.From(new(size, words, words, [("Low", 1), ("Medium", 4), ("High", size * size)]));
            var cells = (from l in Enumerable.Range(1, size) from i in Enumerable.Range(1, size) select new RiskRating(l, i)).OrderBy(c => c.Score).Select(c => matrix.BandOf(c).Order).ToList();
            cells.ShouldBe(cells.Order());
            (cells[0], cells[^1]).ShouldBe((1, 3));
        }
    }

    [Fact]
    public void Single_cells_can_fall_into_another_band()
    {
        var matrix = RiskMatrix.From(new(4, FourWords, FourWords, TwoBands, "1 × 4: red\n 2x4 = Green "));
        matrix.BandOf(new(1, 4)).Name.ShouldBe("Red");
        matrix.BandOf(new(4, 1)).Name.ShouldBe("Green");
        matrix.BandOf(new(2, 4)).Name.ShouldBe("Green");
        matrix.OtherCells.ShouldBe("1 × 4: Red\n2 × 4: Green");
    }

    [Theory]
    [InlineData(0, 3, "CurrentLikelihood", "The likelihood must be from 1 to 5: that is the size of the board’s matrix")]
    [InlineData(6, 3, "CurrentLikelihood", "The likelihood must be from 1 to 5: that is the size of the board’s matrix")]
    [InlineData(3, 6, "CurrentImpact", "The impact must be from 1 to 5: that is the size of the board’s matrix")]
    [InlineData(3, -1, "CurrentImpact", "The impact must be from 1 to 5: that is the size of the board’s matrix")]
    [InlineData(3, null, "CurrentImpact", "Choose the impact too, or leave out the likelihood")]
    [InlineData(null, 3, "CurrentLikelihood", "Choose the likelihood too, or leave out the impact")]
    public void A_score_outside_the_matrix_is_refused(int? likelihood, int? impact, string field, string message) =>
        Broken(() => RiskMatrix.Usual.Rate(new(likelihood, impact), "Current")).ShouldBe((field, message));

    [Fact]
    public void Nothing_typed_is_no_score() => RiskMatrix.Usual.Rate(default, "Target").ShouldBeNull();

    [Fact]
    public void A_matrix_that_cannot_be_is_refused_and_says_what_to_mend()
    {
        Broken(Make(size: 7)).ShouldBe(("Size", "Choose a size from 3 to 6"));
        Broken(Make(size: 2)).Field.ShouldBe("Size");
        Broken(Make(likelihoods: "Rare\nLikely")).ShouldBe(("LikelihoodWords", "Give 4 words for likelihood, one on each line: there are 2 now"));
        Broken(Make(impacts: "A\nB\nC\na")).ShouldBe(("ImpactWords", "Give each step of impact words of its own"));
        Broken(Make(bands: [("Only", 1)])).ShouldBe(("Bands", "Give from 2 to 5 bands"));
        Broken(Make(bands: [("Low", 1), (null, 8)])).ShouldBe(("Bands", "Give each band its name and the score that it begins at"));
        Broken(Make(bands: [("Low", 2), ("High", 8)])).ShouldBe(("Bands", "The lowest band must begin at 1: let Low begin there"));
        Broken(Make(bands: [("Low", 1), ("High", 9), ("Medium", 5)])).ShouldBe(("Bands", "Bands go from the lowest to the highest: Medium must begin above the band before it"));
        Broken(Make(bands: [("Low", 1), ("High", 17)])).ShouldBe(("Bands", "The highest score is 16: let High begin there or below"));
        Broken(Make(bands: [("Low", 1), ("low", 8)])).ShouldBe(("Bands", "Give each band a name of its own"));
        Broken(Make(cells: "5 × 1: Red")).ShouldBe(("OtherCells", "“5 × 1: Red” lies outside a matrix of 4 × 4"));
        Broken(Make(cells: "1 × 1: Blue")).ShouldBe(("OtherCells", "“Blue” is none of the bands: Green, Red"));
        Broken(Make(cells: "the first one")).ShouldBe(("OtherCells", "Write each cell as likelihood × impact: band, like 1 × 5: Red. “the first one” is not"));
    }

    private static Func<RiskMatrix> Make(int size = 4, string likelihoods = FourWords, string impacts = FourWords, (string?, int?)[]? bands = null, string? cells = null) =>
        () => RiskMatrix.From(new(size, likelihoods, impacts, bands ?? TwoBands, cells));

    private static (string Field, string Message) Broken(Func<object?> act)
    {
        var broken = Should.Throw<RuleBrokenException>(() => act());
        return (broken.Field, broken.Message);
    }
}
