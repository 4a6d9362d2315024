using System.IO.Compression;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace SampleWriter;

/// <summary>The document as Word keeps it: styles, tables, automatic numbers, running header, numbered pages.</summary>
internal static class WordFile
{
    public static byte[] Write(SampleSource source)
    {
        var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = WordStyles.Create(source.Look);
            main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = WordStyles.Numbers();
            main.AddNewPart<HeaderPart>("rIdHeader").Header = new Header(Margin("Header", new WordRun(WordBlocks.Text(source.RunningHeader))));
            main.AddNewPart<FooterPart>("rIdFooter").Footer = new Footer(Margin("Footer", [.. PageNumbers(source.RunningFooter)]));
            main.Document = new Document(new Body(WordBlocks.For(source.Body).Append(Page())));
            var about = word.PackageProperties;
            about.Title = source.Title;
            about.Creator = source.Author;
            about.LastModifiedBy = source.Author;
            about.Created = source.Created;
            about.Modified = source.Created;
        }
        return Undated(stream.ToArray());
    }

    private static Paragraph Margin(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    private static IEnumerable<OpenXmlElement> PageNumbers(string text)
    {
        yield return new WordRun(WordBlocks.Text(text), new TabChar(), WordBlocks.Text("Page "));
        yield return Field("PAGE");
        yield return new WordRun(WordBlocks.Text(" of "));
        yield return Field("NUMPAGES");
    }

    private static SimpleField Field(string instruction) =>
        new(new WordRun(WordBlocks.Text("1"))) { Instruction = $" {instruction} " };

    private static SectionProperties Page() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdHeader" },
        new FooterReference { Type = HeaderFooterValues.Default, Id = "rIdFooter" },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1247, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });

    // The package writes the hour into the ZIP and gives one part a name by chance; a committed file should not change by itself.
    private static byte[] Undated(byte[] docx)
    {
        var target = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(docx)))
        using (var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chance = from.Entries.Single(e => e.FullName.EndsWith(".psmdcp", StringComparison.Ordinal)).FullName;
            foreach (var entry in from.Entries)
                Copy(entry, to, chance);
        }
        return target.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive to, string chance)
    {
        const string Fixed = "package/services/metadata/core-properties/core.psmdcp";
        var copy = to.CreateEntry(entry.FullName.Replace(chance, Fixed));
        copy.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var reader = new StreamReader(entry.Open());
        using var writer = new StreamWriter(copy.Open());
        var text = reader.ReadToEnd().Replace(chance, Fixed);
        if (entry.FullName == "_rels/.rels")
            text = FixedIds(text);
        writer.Write(text);
    }

    private static string FixedIds(string links)
    {
        var number = 0;
        return Regex.Replace(links, "Id=\"R[0-9a-f]+\"", _ => $"Id=\"rId{++number}\"",
            RegexOptions.None, TimeSpan.FromSeconds(1));
    }
}
