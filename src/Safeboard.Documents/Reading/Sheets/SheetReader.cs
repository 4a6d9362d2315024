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
        var dates = SheetDates.Styles(parts.Xml("xl/styles.xml"));
        var targets = Targets(parts.Xml("xl/_rels/workbook.xml.rels"));
        foreach (var sheet in workbook.Descendants().Where(e => e.Name.LocalName == "sheet"))
        {
            request.Cancel.ThrowIfCancellationRequested();
            if (Value(sheet, "state") is "hidden" or "veryHidden" || Value(sheet, "id") is not { } id || !targets.TryGetValue(id, out var part)) continue;
            if (parts.Xml(part) is { } page) Sheet(page, builder, shared, dates);
        }
        return builder.Build();
    }

    private static void Sheet(XDocument page, DocumentTextBuilder builder, List<string> shared, HashSet<int> dates)
    {
        var table = builder.NewTable();
        var row = 0;
        foreach (var line in page.Descendants().Where(e => e.Name.LocalName == "row"))
        {
            if (Value(line, "hidden") is "1" or "true") continue;
            var next = 0;
            foreach (var cell in line.Elements().Where(e => e.Name.LocalName == "c"))
            {
                var column = Column(Value(cell, "r")) ?? next;
                next = column + 1;
                var block = new DraftBlock { Table = table, Row = row, Column = column };
                block.Append(Text(cell, shared, dates));
                builder.Add(block);
            }
            row++;
        }
    }

    private static string Text(XElement cell, List<string> shared, HashSet<int> dates)
    {
        var value = cell.Elements().FirstOrDefault(e => e.Name.LocalName == "v")?.Value ?? "";
        switch (Value(cell, "t"))
        {
            case "s": return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < shared.Count ? shared[i] : "";
            case "inlineStr": return string.Concat(cell.Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value));
            case "b": return value == "1" ? "TRUE" : "FALSE";
            case "str" or "e": return value;
            default:
                var style = int.TryParse(Value(cell, "s"), NumberStyles.None, CultureInfo.InvariantCulture, out var s) ? s : 0;
                return dates.Contains(style) && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && SheetDates.Day(serial) is { } day ? day : value;
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

/// <summary>Which cell styles show dates, and the date of a serial number.</summary>
internal static class SheetDates
{
    public static HashSet<int> Styles(XDocument? styles)
    {
        var found = new HashSet<int>();
        if (styles is null) return found;
        var custom = styles.Descendants().Where(e => e.Name.LocalName == "numFmt").Where(e => IsDate((string?)e.Attribute("formatCode") ?? "")).Select(e => (int?)e.Attribute("numFmtId") ?? -1).ToHashSet();
        var formats = styles.Descendants().FirstOrDefault(e => e.Name.LocalName == "cellXfs")?.Elements().ToList() ?? [];
        for (var i = 0; i < formats.Count; i++)
            if (int.TryParse((string?)formats[i].Attribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && (id is >= 14 and <= 17 or 22 || custom.Contains(id))) found.Add(i);
        return found;
    }

    public static string? Day(double serial) =>
        serial is > 1 and < 200_000 ? new DateOnly(1899, 12, 30).AddDays((int)serial).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : null;

    private static bool IsDate(string format) => format.Contains('y', StringComparison.OrdinalIgnoreCase) && format.Contains('m', StringComparison.OrdinalIgnoreCase);
}
