using System.Text;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding;
using Safeboard.Output.Documents;
using Safeboard.Output.Documents.Html;
using Safeboard.Output.Minutes;

namespace Safeboard.Output.Tests.Documents;

/// <summary>What we write, our own readers read back: the text whole, and the record as far as the layout says it.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Owners = ["Nadia Akhtar", "Ravi Menon", "Priya Raman", "Sam Brightwell"];

    public static TheoryData<string> Names => WrittenSamples.Names;

    public static TheoryData<MinutesLayout> Layouts => WrittenSamples.Layouts;

    [Theory]
    [MemberData(nameof(Names))]
    public void Our_readers_find_every_word(string name)
    {
        if (name == "none") return;
        var document = WrittenSamples.All[name];
        foreach (var (file, bytes) in Files(document))
        {
            var text = Words(DocumentReader.Read(bytes, new ReadingRequest(file, file)).Text);
            foreach (var words in PlainWords.Of(document)) text.ShouldContain(Words(words), Case.Sensitive, $"{name}, {file}");
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_minutes_are_understood_again(MinutesLayout layout)
    {
        foreach (var (file, bytes) in Files(WrittenSamples.All[$"{layout}"]))
        {
            var reading = UnderstandDocument.Run(DocumentReader.Read(bytes, new ReadingRequest(file, file)), TestContext.Current.CancellationToken);
            reading.Kind.ShouldBe(DocumentKind.BoardMinutes, file);
            reading.Date.ShouldBe(new DateOnly(2026, 6, 25), file);
            reading.Status.ShouldBe("draft", file);
            // The reader takes a challenge with a date for an action as well.
            var actions = reading.Actions.Where(a => !a.Text.StartsWith("Challenge", StringComparison.Ordinal)).ToList();
            actions.Select(Reference).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(21, 14).Select(n => $"AP{n}/26"), $"{layout}, {file}");
            // In layout 7 the owner stands in the log.
            if (layout != MinutesLayout.References) actions.Count(a => a.Owner is [var owner, ..] && Owners.Contains(owner)).ShouldBeGreaterThanOrEqualTo(13, $"{layout}, {file}");
        }
    }

    // In the cell of a table the reader leaves the reference at the end of the text.
    private static string Reference(ActionReading action) => action.Ref ?? action.Text.TrimEnd('.').Split(' ')[^1];

    private static (string File, byte[] Bytes)[] Files(WrittenDocument document) =>
    [
        ("minutes.docx", WordDocumentTests.Write(document)), ("minutes.odt", OpenDocumentTextTests.Write(document)), ("minutes.html", Encoding.UTF8.GetBytes(HtmlDocument.Write(document))),
    ];

    private static string Words(string text) => string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c)));
}
