using System.Diagnostics;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Reading.PlainText;
using Safeboard.Documents.Tests.Support;
using Safeboard.Documents.Understanding;

namespace Safeboard.Documents.Tests.Understanding;

/// <summary>What holds for every document, however strange.</summary>
public sealed class ReadingProperties
{
    private static readonly string[] Pieces =
    [
        "Present:", "Apologies:", "Minutes of the Example Board", "1. Welcome", "2.\t<p>Item</p>", "3.1", "Action: Ann Reed to write", "Action:", "(Action: JM/KL)", "[Action 4, Ann Reed]", "AP34/17", "AP35/17 It was agreed", "was agreed. AP36/17",
        "by end June 2015", "31st February 2015", "Monday 3 March 2015", "9.30am-12:30pm", "next Board", "within 8 weeks", "It was agreed that", "RESOLVED", "(SC) - Police", "Ref\tAction\tOwner\tBy", "Name\tAgency\tApologies\tAgency", "Q: why? A: agreed.",
        "\t", "\n", "\n\n", "\f", " ", "•", "–", "(", ")", "<p>", "</p>", "<u>", "**", "|", "&amp;", "&", "\0", "\u200b", "\ud83d", "𝒳", "שלום", "e\u0301", "£1,200", "45%", "3 of 4", "7 out of 10", "jane@example.org", "01632 960118", "Dr Jane Marsh", "J. Marsh", ".", ",", ":", "Next meeting", "12/13/2019", "1.1.1", "Y", "✓", "A",
    ];

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).Or(ArbMap.Default.GeneratorFor<NonNull<string>>().Select(s => s.Get)).ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    [Fact]
    public void Every_quote_occurs_at_its_place_and_order_is_kept() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(120),
        Prop.ForAll(Texts(), text => { if (TryRead(text) is { } reading) Sound(reading); }));

    [Fact]
    public void The_same_text_gives_the_same_reading() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(120).WithEndSize(100),
        Prop.ForAll(Texts(), text =>
        {
            if (TryRead(text) is { } first) Json(first).ShouldBe(Json(TryRead(text)!));
        }));

    [Fact]
    public void Every_reading_of_the_corpus_is_sound()
    {
        foreach (var file in Repository.CorpusFiles)
            Sound(UnderstandDocument.Run(Documents.Reading.DocumentReader.Read(new(file, Path.GetFileName(file))), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_line_made_to_trip_patterns_ends_soon()
    {
        var clock = Stopwatch.StartNew();
        foreach (var evil in (string[])[new('A', 200_000), string.Concat(Enumerable.Repeat("A a ", 50_000)), string.Concat(Enumerable.Repeat("to be ", 40_000)), string.Concat(Enumerable.Repeat("Action: ", 20_000)), string.Concat(Enumerable.Repeat("Board of the ", 20_000)), string.Concat(Enumerable.Repeat("1 ", 100_000)), string.Concat(Enumerable.Repeat("(", 100_000)), string.Concat(Enumerable.Repeat("AP1/19 ", 20_000))])
            _ = TryRead("Minutes\n\n" + evil);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void A_line_of_numbers_takes_as_long_as_it_is()
    {
        static double Seconds(int numbers)
        {
            var clock = new WorkClock();
            _ = TryRead("Minutes\n\n" + string.Concat(Enumerable.Repeat("1 ", numbers)));
            return clock.Elapsed.TotalSeconds;
        }

        _ = Seconds(10_000);
        var (quarter, whole) = (Seconds(25_000), Seconds(100_000));
        whole.ShouldBeLessThan(2);
        whole.ShouldBeLessThan(7 * quarter + 0.2);
    }

    internal static DocumentReading? TryRead(string text)
    {
        try
        {
            return UnderstandDocument.Run(PlainTextReader.Read(text, ReadingLimits.Standard, default));
        }
        catch (UnreadableDocumentException why)
        {
            why.Code.ShouldBeOneOf(UnreadableCode.Empty, UnreadableCode.TooComplex, UnreadableCode.TooManyPages);
            return null;
        }
    }

    /// <summary>What every reading keeps: places inside the text, quotes that stand there, order, blocks that cover the text.</summary>
    internal static void Sound(DocumentReading reading)
    {
        foreach (var (finding, quote) in Quotes(reading))
        {
            finding.At.ShouldNotBeNull();
            var at = finding.At.Value;
            (at.Start >= 0 && at.Start <= at.End && at.End <= reading.Text.Length).ShouldBeTrue();
            if (quote is not null) at.Of(reading.Text).ShouldBe(quote);
            finding.Confidence.ShouldBeInRange(0.01, 1);
            finding.Why.ShouldNotBeNullOrEmpty();
            finding.Page.ShouldNotBeNull();
        }
        reading.Items.Select(i => i.At!.Value.Start).ShouldBeInOrder();
        reading.Items.Select(i => i.Order).ShouldBe(Enumerable.Range(1, reading.Items.Count));
        reading.Actions.Select(a => a.At!.Value.Start).ShouldBeInOrder();
        Covered(reading);
    }

    private static void Covered(DocumentReading reading)
    {
        var from = 0;
        foreach (var block in reading.Blocks)
        {
            block.At.Start.ShouldBeGreaterThanOrEqualTo(from);
            string.IsNullOrWhiteSpace(reading.Text[from..block.At.Start]).ShouldBeTrue();
            from = block.At.End;
        }
        from.ShouldBe(reading.Text.Length);
    }

    private static IEnumerable<(Finding Finding, string? Quote)> Quotes(DocumentReading reading) =>
    [
        .. reading.Actions.Select(a => ((Finding)a, (string?)a.Text)), .. reading.Items.Select(i => ((Finding)i, (string?)i.Title)), .. reading.Decisions.Select(d => ((Finding)d, (string?)d.Text)),
        .. reading.Attendance.Select(a => ((Finding)a, (string?)null)), .. reading.NextMeetings.Select(m => ((Finding)m, (string?)m.Text)), .. reading.Statistics.Select(s => ((Finding)s, (string?)s.Text)),
        .. reading.Challenges.Select(c => ((Finding)c, (string?)c.Text)), .. reading.Risks.Select(r => ((Finding)r, (string?)r.Text)), .. reading.PersonalData.Select(p => ((Finding)p, (string?)p.Text)),
        .. reading.ForwardPlan.Select(f => ((Finding)f, (string?)f.Text)), .. reading.Recommendations.Select(r => ((Finding)r, (string?)r.Text)), .. reading.Header.Values.Select(h => ((Finding)h, (string?)null)),
    ];

    private static string Json(DocumentReading reading) => JsonSerializer.Serialize(reading, ReadingJson.Default.DocumentReading);
}
