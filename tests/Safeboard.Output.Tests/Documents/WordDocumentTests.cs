using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Safeboard.Output.Documents.Word;
using Safeboard.Output.Minutes;
using WrittenDocument = Safeboard.Output.Documents.WrittenDocument;

namespace Safeboard.Output.Tests.Documents;

public sealed class WordDocumentTests
{
    public static TheoryData<string> Names => WrittenSamples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Word_has_nothing_to_mend(string name)
    {
        using var file = Open(WrittenSamples.All[name]);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Headings_are_real_and_have_their_levels()
    {
        using var file = Open(WrittenSamples.All[nameof(MinutesLayout.References)]);
        var headings = Body(file).Elements<Paragraph>().Select(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value).Where(s => s?.StartsWith("Heading", StringComparison.Ordinal) == true).ToList();
        headings.Count(h => h == "Heading1").ShouldBe(1);
        headings.Count(h => h == "Heading2").ShouldBe(9);
        var styles = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!);
        styles["Heading2"].StyleParagraphProperties!.OutlineLevel!.Val!.Value.ShouldBe(1);
        headings.ShouldAllBe(h => styles.ContainsKey(h!));
    }

    [Fact]
    public void The_heading_of_a_table_repeats_and_no_row_is_torn()
    {
        using var file = Open(WrittenSamples.All[nameof(MinutesLayout.FourColumns)]);
        foreach (var table in Body(file).Elements<Table>())
        {
            table.Elements<TableRow>().First().TableRowProperties!.Elements<TableHeader>().Count().ShouldBe(1);
            table.Elements<TableRow>().ShouldAllBe(r => r.TableRowProperties!.Elements<CantSplit>().Any());
            table.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value.ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void It_says_its_language_and_no_more_about_anybody_than_it_was_given()
    {
        using var file = Open(WrittenSamples.All[nameof(MinutesLayout.Bullets)]);
        file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value.ShouldBe("en-GB");
        file.PackageProperties.Title.ShouldBe("Minutes of Northmere Safeguarding Children Partnership");
        file.PackageProperties.Creator.ShouldBe("Northmere Safeguarding Children Partnership");
        file.PackageProperties.LastModifiedBy.ShouldBeNull();
        file.PackageProperties.Created.ShouldBeNull();
        file.ExtendedFilePropertiesPart.ShouldBeNull();
    }

    [Fact]
    public void A_date_of_making_is_written_where_it_is_given()
    {
        using var file = Open(WrittenSamples.Odd with { Made = new(2026, 6, 26, 9, 0, 0, TimeSpan.Zero) });
        file.PackageProperties.Created!.Value.ToUniversalTime().ShouldBe(new DateTime(2026, 6, 26, 9, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public void Odd_characters_stay_text()
    {
        using var file = Open(WrittenSamples.Odd);
        Body(file).InnerText.ShouldContain("A < B & “C”");
        Body(file).InnerText.ShouldContain("onetwo three  four\ufffd five 👩‍👧 ŵ");
        Body(file).InnerText.ShouldContain("<b>y</b>");
        Body(file).Descendants<PageBreakBefore>().Count().ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_document_gives_the_same_bytes(string name) => Write(WrittenSamples.All[name]).ShouldBe(Write(WrittenSamples.All[name]));

    internal static byte[] Write(WrittenDocument document)
    {
        using var stream = new MemoryStream();
        WordDocument.Write(stream, document);
        return stream.ToArray();
    }

    private static WordprocessingDocument Open(WrittenDocument document) => WordprocessingDocument.Open(new MemoryStream(Write(document)), isEditable: false);

    private static Body Body(WordprocessingDocument file) => file.MainDocumentPart!.Document.Body!;
}
