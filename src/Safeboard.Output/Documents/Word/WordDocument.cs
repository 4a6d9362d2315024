using System.Globalization;
using System.Security;
using DocumentFormat.OpenXml;

namespace Safeboard.Output.Documents.Word;

/// <summary>Writes a document for Word: real styles and heading levels, headings of tables that repeat, its language, nothing about who made it.</summary>
/// <remarks>The parts go straight into a ZIP file without dates, so that the same document gives the same bytes.</remarks>
public static class WordDocument
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Core = "core-properties";

    /// <summary>Writes the file. The stream stays open.</summary>
    public static void Write(Stream stream, WrittenDocument document)
    {
        using var parts = new ZipParts(stream);
        parts.Add("[Content_Types].xml", ContentTypes);
        parts.Add("_rels/.rels", Links(
            ("rId1", $"{Office}/officeDocument", "word/document.xml"),
            ("rId2", $"{Package}/relationships/metadata/{Core}", "docProps/core.xml")));
        parts.Add("docProps/core.xml", Properties(document));
        parts.Add("word/_rels/document.xml.rels", Links(
            ("rIdStyles", $"{Office}/styles", "styles.xml"),
            ("rIdNumbers", $"{Office}/numbering", "numbering.xml"),
            ("rIdSettings", $"{Office}/settings", "settings.xml"),
            (WordFrame.HeaderLink, $"{Office}/header", "header.xml"),
            (WordFrame.FooterLink, $"{Office}/footer", "footer.xml")));
        parts.Add("word/styles.xml", Xml(WordStyles.For(document)));
        parts.Add("word/numbering.xml", Xml(WordStyles.Bullets()));
        parts.Add("word/settings.xml", Xml(WordFrame.Settings(document)));
        parts.Add("word/header.xml", Xml(WordFrame.Header(document)));
        parts.Add("word/footer.xml", Xml(WordFrame.Footer(document)));
        parts.Add("word/document.xml", Xml(WordBody.For(document)));
    }

    private static string Xml(OpenXmlElement root) => Declaration + "\n" + root.OuterXml;

    private static string Links(params (string Id, string Type, string Target)[] links) =>
        $"""{Declaration}<Relationships xmlns="{Package}/relationships">{string.Concat(links.Select(l => $"""<Relationship Id="{l.Id}" Type="{l.Type}" Target="{l.Target}"/>"""))}</Relationships>""";

    private static string ContentTypes
    {
        get
        {
            (string Part, string Type)[] parts =
            [
                ("word/document", $"{Word}.document.main+xml"), ("word/styles", $"{Word}.styles+xml"), ("word/numbering", $"{Word}.numbering+xml"),
                ("word/settings", $"{Word}.settings+xml"), ("word/header", $"{Word}.header+xml"), ("word/footer", $"{Word}.footer+xml"),
                ("docProps/core", $"application/vnd.openxmlformats-package.{Core}+xml"),
            ];
            var overrides = string.Concat(parts.Select(p => $"""<Override PartName="/{p.Part}.xml" ContentType="{p.Type}"/>"""));
            return $"""{Declaration}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>""";
        }
    }

    private static string Properties(WrittenDocument document)
    {
        var made = document.Made?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        var dates = made is null ? "" : string.Concat(((string[])["created", "modified"]).Select(n => $"""<dcterms:{n} xsi:type="dcterms:W3CDTF">{made}</dcterms:{n}>"""));
        return $"""{Declaration}<cp:coreProperties xmlns:cp="{Package}/metadata/{Core}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"""
            + Property("title", document.Title) + Property("subject", document.Subject) + Property("creator", document.Author) + Property("language", document.Language)
            + dates + "</cp:coreProperties>";
    }

    private static string Property(string name, string? value) => value is null ? "" : $"<dc:{name}>{SecurityElement.Escape(CleanText.OneLine(value))}</dc:{name}>";
}
