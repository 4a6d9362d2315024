using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Safeboard.Output.Documents.OpenDocument;

/// <summary>Writes a document as OpenDocument text (ODT): real styles, outline levels, headings of tables that repeat. The same document gives the same bytes.</summary>
public static class OpenDocumentText
{
    private const string Type = "application/vnd.oasis.opendocument.text";

    /// <summary>Writes the file. The stream stays open.</summary>
    public static void Write(Stream stream, WrittenDocument document)
    {
        using var parts = new ZipParts(stream);
        // First and not compressed, so that programs know the file by its first bytes.
        parts.Add("mimetype", Type, CompressionLevel.NoCompression);
        parts.Add("META-INF/manifest.xml", Xml(Manifest()));
        parts.Add("meta.xml", Xml(Properties(document)));
        parts.Add("styles.xml", Xml(OdtStyles.For(document)));
        parts.Add("content.xml", Xml(OdtBody.For(document)));
    }

    private static string Xml(XElement root) => """<?xml version="1.0" encoding="UTF-8"?>""" + "\n" + root.ToString(SaveOptions.DisableFormatting);

    private static XElement Manifest()
    {
        XNamespace m = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
        XElement Entry(string path, string type) => new(m + "file-entry", new XAttribute(m + "full-path", path), new XAttribute(m + "media-type", type));
        return new(m + "manifest", new XAttribute(XNamespace.Xmlns + "manifest", m), new XAttribute(m + "version", "1.3"),
            Entry("/", Type), Entry("content.xml", "text/xml"), Entry("styles.xml", "text/xml"), Entry("meta.xml", "text/xml"));
    }

    private static XElement Properties(WrittenDocument document)
    {
        var made = document.Made?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return new(Odt.Office + "document-meta", Odt.Namespaces, new XAttribute(Odt.Office + "version", "1.3"), new XElement(Odt.Office + "meta",
            new XElement(Odt.Dc + "title", CleanText.OneLine(document.Title)),
            document.Subject is { } subject ? new XElement(Odt.Dc + "subject", CleanText.OneLine(subject)) : null,
            document.Author is { } author ? new XElement(Odt.Dc + "creator", CleanText.OneLine(author)) : null,
            made is null ? null : new XElement(Odt.Dc + "date", made),
            new XElement(Odt.Dc + "language", document.Language)));
    }
}
