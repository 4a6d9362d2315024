using Safeboard.Output.Packs;

namespace Safeboard.Output.Tests.Packs;

public sealed class PackNumbersTests
{
    [Fact]
    public void The_first_pack_counts_through() => Numbers(Part(2), Part(1), Part(3)).ShouldBe(["1,2", "3", "4,5,6"]);

    [Fact]
    public void A_later_paper_takes_letters_and_moves_nothing() =>
        Numbers(Part(2), Part(2, supplement: 1), Part(3)).ShouldBe(["1,2", "2a,2b", "3,4,5"]);

    [Fact]
    public void A_second_supplement_goes_on_where_the_first_stopped_also_where_it_stands_before_it() =>
        Numbers(Part(2), Part(1, supplement: 2), Part(2, supplement: 1), Part(1)).ShouldBe(["1,2", "2c", "2a,2b", "3"]);

    [Fact]
    public void A_paper_that_came_to_have_more_or_fewer_pages_moves_nothing() =>
        Numbers(Part(4, 0, "1", "2"), Part(1, 1, "2a"), Part(1, 0, "3", "4", "5"), Part(1, 0, "6")).ShouldBe(["1,2,2b,2c", "2a", "3", "6"]);

    [Fact]
    public void Two_makings_in_a_row_move_no_number_that_went_out()
    {
        // The first paper grows at the first supplement and takes a letter before the second supplement comes.
        var first = new[] { Part(2), Part(3) };
        var second = Next(first, Part(3), Part(1, supplement: 1), Part(3));
        Numbers(second).ShouldBe(["1,2,2b", "2a", "3,4,5"]);
        var third = new[] { Part(1, 0, "1", "2", "2b"), Part(2, supplement: 2), Part(2, 1, "2a"), Part(3, 0, "3", "4", "5") };
        Numbers(third).ShouldBe(["1", "2d,2e", "2a,2c", "3,4,5"]);
        var fourth = new[] { Part(3, 0, "1", "2", "2b"), Part(2, 2, "2d", "2e"), Part(1, 1, "2a", "2c"), Part(1, supplement: 3), Part(3, 0, "3", "4", "5") };
        Numbers(fourth).ShouldBe(["1,2,2b", "2d,2e", "2a", "2f", "3,4,5"]);
    }

    /// <summary>The parts of a making as the next one has them, with a paper that came between.</summary>
    private static PreparedPart[] Next(PreparedPart[] made, PreparedPart one, PreparedPart between, PreparedPart two)
    {
        var numbers = PackNumbers.Of(made);
        return [Kept(one, numbers[0]), between, Kept(two, numbers[1])];
    }

    private static PreparedPart Kept(PreparedPart part, IReadOnlyList<string> numbers) => part with { Part = part.Part with { KeptNumbers = numbers } };

    [Fact]
    public void Letters_go_on_after_z()
    {
        var letters = Numbers(Part(1), Part(54, supplement: 1))[1].Split(',');
        letters[25].ShouldBe("1z");
        letters[26].ShouldBe("1aa");
        letters[51].ShouldBe("1az");
        letters[53].ShouldBe("1bb");
    }

    [Theory]
    [InlineData(1, "i")]
    [InlineData(4, "iv")]
    [InlineData(9, "ix")]
    [InlineData(14, "xiv")]
    [InlineData(48, "xlviii")]
    public void The_cover_has_roman_numbers(int number, string roman) => PackNumbers.Roman(number).ShouldBe(roman);

    private static string[] Numbers(params PreparedPart[] parts) => [.. PackNumbers.Of(parts).Select(n => string.Join(',', n))];

    private static PreparedPart Part(int pages, int supplement = 0, params string[] kept) => new(new() { Title = "Paper", Supplement = supplement, KeptNumbers = kept.Length == 0 ? null : kept }, PartState.Ready, null, pages);
}
