using Safeboard.Documents.Processing;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Processing;

/// <summary>A reader that stays reads the next document as if it were the first.</summary>
public sealed class StayingReaderTests
{
    [Fact]
    public async Task One_document_after_another_reads_like_each_alone()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var staying = new ReadingProcess();
        foreach (var name in (string[])["larkminster_lscb_2019-03-21_minutes_copypaste.txt", "BM09-15_Public_Minutes_22_May_2015.pdf", "SWLSCB_Minutes_14.7.11.odt", "larkminster_lscb_2019-03-21_minutes_copypaste.txt"])
        {
            using var alone = new ReadingProcess();
            var file = Path.Combine(Repository.Corpus, name);
            var first = (await alone.RunAsync(file, name, null, cancel)).ShouldBeOfType<ReadingOutcome.Read>();
            (await staying.RunAsync(file, name, null, cancel)).ShouldBeOfType<ReadingOutcome.Read>().Json.ShouldBe(first.Json, name);
        }
    }

    [Fact]
    public async Task What_cannot_be_read_does_not_hurt_the_next()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var folder = new TempFolder();
        using var staying = new ReadingProcess();
        var odd = Path.Combine(folder.Place, "odd.pdf");
        await File.WriteAllTextAsync(odd, "this is no PDF", cancel);
        var good = Path.Combine(Repository.Corpus, "BM09-15_Public_Minutes_22_May_2015.pdf");
        for (var n = 0; n < 3; n++)
        {
            (await staying.RunAsync(odd, "odd.pdf", null, cancel)).ShouldBeOfType<ReadingOutcome.Failure>().Code.ShouldBe(UnreadableCode.NotWhatItSays);
            (await staying.RunAsync(good, "good.pdf", null, cancel)).ShouldBeOfType<ReadingOutcome.Read>();
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
            await Should.ThrowAsync<OperationCanceledException>(staying.RunAsync(good, "good.pdf", null, stop.Token));
        }
    }
}
