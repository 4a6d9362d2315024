using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Safeboard.Output.Tests.Samples;

/// <summary>The committed samples say what their sources say: after a change to a source, run build/samples.</summary>
public sealed class SampleDocumentTests
{
    public static TheoryData<string> Names => SampleFiles.Names;

    [Fact]
    public void There_are_five_samples() => Names.Count.ShouldBe(5);

    [Theory, MemberData(nameof(Names))]
    public void Word_opens_it_without_repair(string name)
    {
        using var word = Open(name);

        new OpenXmlValidator(FileFormatVersions.Office2016).Validate(word, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public void The_Word_file_says_what_the_source_says(string name)
    {
        using var word = Open(name);

        Squeezed(string.Join(' ', word.MainDocumentPart!.Document.Descendants<Paragraph>().Select(p => p.InnerText)))
            .ShouldBe(Squeezed(SourceText(name)));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_text_file_says_what_the_source_says(string name)
    {
        var text = Regex.Replace(ReadText(name), @"^\d+\.\t|^•\t", "", RegexOptions.Multiline);
        var source = Regex.Replace(SourceText(name), @"^\d+\.$", "", RegexOptions.Multiline);

        Squeezed(text).ShouldBe(Squeezed(source));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_Word_file_has_a_running_header_and_numbered_pages(string name)
    {
        using var word = Open(name);

        word.MainDocumentPart!.HeaderParts.Single().Header.InnerText.ShouldNotBeEmpty();
        word.MainDocumentPart.FooterParts.Single().Footer.Descendants<SimpleField>().Select(f => f.Instruction!.Value!.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
    }

    [Theory]
    [InlineData("Board minutes 12 March 2026", 0)]
    [InlineData("Board minutes 17 September 2026", 11)]
    [InlineData("Report to Health and Wellbeing Board 14 July 2026", 9)]
    public void Some_number_their_headings_by_hand_and_some_leave_it_to_Word(string name, int automatic)
    {
        using var word = Open(name);

        word.MainDocumentPart!.Document.Descendants<ParagraphStyleId>().Count(s => s.Val == "NumberedHeading").ShouldBe(automatic);
    }

    [Theory, MemberData(nameof(Names))]
    public void The_PDF_is_tagged_and_dated_with_its_document(string name)
    {
        var pdf = Encoding.Latin1.GetString(File.ReadAllBytes(SampleFiles.FileOf(name, ".pdf")));

        pdf.ShouldStartWith("%PDF-");
        pdf.ShouldContain("/MarkInfo");
        pdf.ShouldContain("/CreationDate (D:2026");
    }

    [Theory, MemberData(nameof(Names))]
    public void Contact_details_lead_nowhere(string name)
    {
        var text = ReadText(name);

        Regex.Matches(text, @"[\w.]+@[\w.-]*\w").Select(m => m.Value).ShouldAllBe(address => address.EndsWith(".example.org"));
        Regex.Matches(text, @"\b0\d[\d ]{8,}").Select(m => m.Value).ShouldAllBe(number => number.StartsWith("01632 960"));
    }

    private static WordprocessingDocument Open(string name) => WordprocessingDocument.Open(SampleFiles.FileOf(name, ".docx"), isEditable: false);

    private static string ReadText(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = File.ReadAllBytes(SampleFiles.FileOf(name, ".txt"));
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1252).GetString(bytes);
        }
    }

    private static string SourceText(string name) =>
        string.Join('\n', SampleFiles.Source(name).DescendantNodes().OfType<XText>().Select(t => t.Value));

    private static string Squeezed(string text) => Regex.Replace(text, @"\s+", "");
}
