using Safeboard.Documents.Model;
using Safeboard.Documents.Pages;
using Safeboard.Documents.Processing;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Processing;

/// <summary>Where the words of a reading stand on the page of the PDF.</summary>
public sealed class WordPlacesTests
{
    [Fact]
    public void A_word_that_stands_twice_goes_to_the_place_of_its_neighbours()
    {
        const string Text = "The Board agreed the plan";
        var reading = new DocumentReading { Text = Text, Blocks = [new BlockReading { At = new(0, Text.Length), Page = 1 }] };
        var page = Page("header", "of", "the", "The", "Board", "agreed", "the", "plan");
        var placed = WordPlaces.Find(reading, page);
        placed.Select(p => p.At.Of(Text)).ShouldBe(["The", "Board", "agreed", "the", "plan"]);
        placed.Select(p => p.Boxes[0].Left).ShouldBe([30, 40, 50, 60, 70]);
    }

    [Fact]
    public void A_word_that_a_line_end_divides_has_two_boxes()
    {
        var reading = new DocumentReading { Text = "about safeguarding now", Blocks = [new BlockReading { At = new(0, 22), Page = 1 }] };
        WordPlaces.Find(reading, Page("about", "safe-", "guarding", "now")).Select(p => p.Boxes.Count).ShouldBe([1, 2, 1]);
    }

    [Fact]
    public async Task Nearly_every_word_of_a_page_is_found_on_it()
    {
        using var reader = new ReadingProcess();
        var file = Path.Combine(Repository.Corpus, "BM09-15_Public_Minutes_22_May_2015.pdf");
        var reading = (await reader.RunAsync(file, "minutes.pdf", null, TestContext.Current.CancellationToken)).ShouldBeOfType<ReadingOutcome.Read>().Reading;
        var page = (await reader.PictureAsync(file, 2, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        page.Png.Take(4).ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        var words = reading.Blocks.Where(b => b.Page == 2).Sum(b => b.At.Of(reading.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        WordPlaces.Find(reading, page).Count.ShouldBeGreaterThan((int)(words * 0.97));
        (await reader.PictureAsync(file, 99, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    private static PageImage Page(params string[] words) =>
        new() { Number = 1, Words = [.. words.Select((w, n) => new PageWord(w, 10 * n, 0, 10 * n + 9, 10))] };
}
