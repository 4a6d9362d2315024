using System.Globalization;
using System.Xml.Linq;
using Safeboard.Documents.Reading.Zip;

namespace Safeboard.Documents.Reading.Sheets;

/// <summary>Reads .xlsx: every visible sheet as a table of what its cells show.</summary>
internal static class SheetReader
{
    public static DocumentText Read(byte[] bytes, ReadingRequest request)
    {
        using var parts = new ZippedParts(bytes, request.Limits);
        if (parts.Xml("xl/workbook.xml") is not { } workbook) throw Unreadable.NotWhatItSays(request.Extension, parts.Has("word/document.xml") ? "a Word document (.docx)" : "a zip archive");
        var builder = new DocumentTextBuilder(request.Limits);
        var shared = Shared(parts.Xml("xl/sharedStrings.xml"));
        var formats = new SheetFormats(parts.Xml("xl/styles.xml"), workbook.Descendants().Any(e => e.Name.LocalName == "workbookPr" && Value(e, "date1904") is "1" or "true"));
        var targets = Targets(parts.Xml("xl/_rels/workbook.xml.rels"));
        foreach (var sheet in workbook.Descendants().Where(e => e.Name.LocalName == "sheet"))
        {
            request.Cancel.ThrowIfCancellationRequested();
            if (Value(sheet, "state") is "hidden" or "veryHidden" || Value(sheet, "id") is not { } id || !targets.TryGetValue(id, out var part)) continue;
            if (parts.Xml(part) is { } page) Sheet(page, builder, shared, formats, request);
        }
        return builder.Build();
    }

    private static void Sheet(XDocument page, DocumentTextBuilder builder, List<string> shared, SheetFormats formats, ReadingRequest request)
    {
        var table = builder.NewTable();
        var merged = Merged(page);
        var row = 0;
        foreach (var line in page.Descendants().Where(e => e.Name.LocalName == "row"))
        {
            request.Cancel.ThrowIfCancellationRequested();
            if (Value(line, "hidden") is "1" or "true") continue;
            var next = 0;
            foreach (var cell in line.Elements().Where(e => e.Name.LocalName == "c"))
            {
                var place = Value(cell, "r");
                var column = Column(place) ?? next;
                next = column + 1;
                var width = place is not null && merged.TryGetValue(place, out var wide) ? wide : 1;
                // A line break inside a cell begins a paragraph of it.
                foreach (var paragraph in Text(cell, shared, formats).Split('\n'))
                {
                    var block = new DraftBlock { Table = table, Row = row, Column = column, Width = width };
                    block.Append(paragraph);
                    builder.Add(block);
                }
            }
            row++;
        }
    }

    // "B2:D2" makes the cell B2 three columns wide.
    private static Dictionary<string, int> Merged(XDocument page)
    {
        var merged = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var range in page.Descendants().Where(e => e.Name.LocalName == "mergeCell"))
            if (Value(range, "ref")?.Split(':') is [var first, var last] && Column(first) is { } from && Column(last) is { } to && to > from) merged[first] = Math.Min(to - from + 1, 1000);
        return merged;
    }

    private static string Text(XElement cell, List<string> shared, SheetFormats formats)
    {
        var value = cell.Elements().FirstOrDefault(e => e.Name.LocalName == "v")?.Value ?? "";
        switch (Value(cell, "t"))
        {
            case "s": return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < shared.Count ? shared[i] : "";
            case "inlineStr": return string.Concat(cell.Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value));
            case "b": return value == "1" ? "TRUE" : "FALSE";
            case "str" or "e": return value;
            default: return formats.Show(value, int.TryParse(Value(cell, "s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : -1);
        }
    }

    private static List<string> Shared(XDocument? strings) =>
        strings is null ? [] : [.. strings.Descendants().Where(e => e.Name.LocalName == "si").Select(si => string.Concat(si.Descendants().Where(e => e.Name.LocalName == "t" && e.Parent!.Name.LocalName != "rPh").Select(e => e.Value)))];

    private static Dictionary<string, string> Targets(XDocument? relations) =>
        relations?.Descendants().Where(e => e.Name.LocalName == "Relationship" && Value(e, "Id") is not null && Value(e, "Target") is not null)
            .DistinctBy(e => Value(e, "Id")).ToDictionary(e => Value(e, "Id")!, e => Value(e, "Target")! is ['/', .. var whole] ? whole : "xl/" + Value(e, "Target"), StringComparer.Ordinal) ?? [];

    // "AB12" stands in column 27.
    private static int? Column(string? reference)
    {
        if (reference is null) return null;
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(4)) column = column * 26 + letter - 'A' + 1;
        return column > 0 ? column - 1 : null;
    }

    private static string? Value(XElement element, string name) => element.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value;
}
