using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Safeboard.Output.Documents;

namespace Safeboard.Output.Spreadsheets;

/// <summary>Writes a table as an OpenDocument spreadsheet: bold headings, real dates and numbers. Text is only ever text: no cell holds a formula. The same table gives the same bytes.</summary>
public static class OdsWorkbook
{
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0", Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0", Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0", Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", Number = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    private const string Kind = "application/vnd.oasis.opendocument.spreadsheet";

    /// <summary>The file is made beside, in a temporary file, because compression writes synchronously.</summary>
    public static async Task WriteAsync(Stream stream, SheetModel sheet, CancellationToken cancel = default)
    {
        await using var file = new FileStream(Path.GetTempFileName(), new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        using (var parts = new ZipParts(file))
        {
            parts.Add("mimetype", Kind, CompressionLevel.NoCompression);
            parts.Add("META-INF/manifest.xml", $"""
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{Kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
                """);
            using var part = parts.Open("content.xml");
            using var writer = XmlWriter.Create(part);
            await WriteAsync(writer, sheet, cancel);
        }
        file.Position = 0;
        await file.CopyToAsync(stream, cancel);
    }

    private static async Task WriteAsync(XmlWriter to, SheetModel sheet, CancellationToken cancel)
    {
        to.WriteStartDocument();
        to.WriteStartElement("office", "document-content", Office);
        foreach (var (prefix, space) in ((string, string)[])[("table", Table), ("text", Text), ("style", Style), ("fo", Fo), ("number", Number)]) to.WriteAttributeString("xmlns", prefix, null, space);
        to.WriteAttributeString("version", Office, "1.3");
        WriteStyles(to, sheet);
        to.WriteStartElement("body", Office);
        to.WriteStartElement("spreadsheet", Office);
        to.WriteStartElement("table", Table);
        to.WriteAttributeString("name", Table, SheetNames.For([sheet.Title]).Single());
        for (var n = 0; n < sheet.Columns.Count; n++)
        {
            to.WriteStartElement("table-column", Table);
            to.WriteAttributeString("style-name", Table, $"c{n}");
            to.WriteEndElement();
        }
        to.WriteStartElement("table-header-rows", Table);
        WriteRow(to, [.. sheet.Columns.Select(c => c.Name)], "head");
        to.WriteEndElement();
        var number = 0L;
        await foreach (var row in sheet.ReadRowsAsync().WithCancellation(cancel))
        {
            sheet.Check(row, ++number);
            WriteRow(to, row, null);
        }
        to.WriteEndDocument();
    }

    private static void WriteStyles(XmlWriter to, SheetModel sheet)
    {
        to.WriteStartElement("automatic-styles", Office);
        for (var n = 0; n < sheet.Columns.Count; n++)
        {
            StartStyle(to, $"c{n}", "table-column");
            to.WriteStartElement("table-column-properties", Style);
            to.WriteAttributeString("column-width", Style, string.Create(CultureInfo.InvariantCulture, $"{sheet.Columns[n].Width * 2.1:0.#}mm"));
            to.WriteEndElement();
            to.WriteEndElement();
        }
        StartStyle(to, "head", "table-cell");
        to.WriteStartElement("text-properties", Style);
        to.WriteAttributeString("font-weight", Fo, "bold");
        to.WriteEndElement();
        to.WriteEndElement();
        to.WriteRaw("""<number:date-style style:name="uk"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="uk"/>""");
        to.WriteEndElement();
    }

    private static void StartStyle(XmlWriter to, string name, string family)
    {
        to.WriteStartElement("style", Style);
        to.WriteAttributeString("name", Style, name);
        to.WriteAttributeString("family", Style, family);
    }

    private static void WriteRow(XmlWriter to, object?[] row, string? style)
    {
        to.WriteStartElement("table-row", Table);
        foreach (var value in row)
        {
            to.WriteStartElement("table-cell", Table);
            var text = CellText.Of(value);
            if ((value is DateOnly or DateTime ? "day" : style) is { } look) to.WriteAttributeString("style-name", Table, look);
            if (value is DateOnly or DateTime)
            {
                to.WriteAttributeString("value-type", Office, "date");
                to.WriteAttributeString("date-value", Office, text.Replace(' ', 'T') + (value is DateTime ? ":00" : ""));
            }
            else if (CellText.IsNumber(value))
            {
                to.WriteAttributeString("value-type", Office, "float");
                to.WriteAttributeString("value", Office, text);
            }
            else if (text.Length > 0)
            {
                to.WriteAttributeString("value-type", Office, "string");
            }
            foreach (var line in text.Length == 0 ? [] : XmlText.ForCell(text).Split('\n')) to.WriteElementString("p", Text, line);
            to.WriteEndElement();
        }
        to.WriteEndElement();
    }
}
