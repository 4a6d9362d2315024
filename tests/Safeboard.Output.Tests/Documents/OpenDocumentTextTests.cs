using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Safeboard.Output.Documents;
using Safeboard.Output.Documents.OpenDocument;
using Safeboard.Output.Minutes;

namespace Safeboard.Output.Tests.Documents;

public sealed class OpenDocumentTextTests
{
    public static TheoryData<string> Names => WrittenSamples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_part_is_well_formed_and_every_style_is_there(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Write(WrittenSamples.All[name])));
        var parts = zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)).ToDictionary(e => e.FullName, Load);
        parts.Keys.Order().ShouldBe(["META-INF/manifest.xml", "content.xml", "meta.xml", "styles.xml"], ignoreOrder: true);
        var styles = parts["styles.xml"].Descendants().Concat(parts["content.xml"].Descendants()).Select(e => (string?)e.Attribute(Odt.Style + "name")).ToHashSet();
        parts["content.xml"].Descendants().SelectMany(e => new[] { Odt.Text, Odt.Table }.Select(n => (string?)e.Attribute(n + "style-name"))).Where(s => s is not null).Distinct()
            .Where(s => !styles.Contains(s)).ShouldBeEmpty();
    }

    [Fact]
    public void Programs_know_it_by_its_first_bytes() =>
        Encoding.ASCII.GetString(Write(WrittenSamples.Odd), 30, 47).ShouldBe("mimetypeapplication/vnd.oasis.opendocument.text");

    [Fact]
    public void Headings_have_levels_and_tables_repeat_theirs()
    {
        using var zip = new ZipArchive(new MemoryStream(Write(WrittenSamples.All[nameof(MinutesLayout.FourColumns)])));
        var content = Load(zip.GetEntry("content.xml")!);
        content.Descendants(Odt.Text + "h").Select(h => (int)h.Attribute(Odt.Text + "outline-level")!).ShouldBe([1, 2, 2, 2, 2]);
        content.Descendants(Odt.Table + "table").ShouldAllBe(t => t.Element(Odt.Table + "table-header-rows") != null && t.Element(Odt.Table + "title") != null);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_document_gives_the_same_bytes(string name) => Write(WrittenSamples.All[name]).ShouldBe(Write(WrittenSamples.All[name]));

    internal static byte[] Write(WrittenDocument document)
    {
        using var stream = new MemoryStream();
        OpenDocumentText.Write(stream, document);
        return stream.ToArray();
    }

    private static XElement Load(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        return XElement.Load(part, LoadOptions.PreserveWhitespace);
    }
}
