namespace Safeboard.Output.Spreadsheets;

/// <summary>The three small parts that tell a reader of the workbook where the others are (ECMA-376, part 2).</summary>
internal static class PackageText
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static string RootLinks => $"""
        {Declaration}
        <Relationships xmlns="{Links}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    public static string SheetLink(int index) => $"rId{index + 1}";

    public static string WorkbookLinks(int sheets)
    {
        var links = Enumerable.Range(0, sheets).Select(i =>
            $"""<Relationship Id="{SheetLink(i)}" Type="{Office}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>""");
        return $"""
            {Declaration}
            <Relationships xmlns="{Links}">{string.Concat(links)}<Relationship Id="rIdStyles" Type="{Office}/styles" Target="styles.xml"/></Relationships>
            """;
    }

    public static string ContentTypes(int sheets)
    {
        var parts = Enumerable.Range(1, sheets).Select(n =>
            $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{Spreadsheet}.worksheet+xml"/>""");
        return $"""
            {Declaration}
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Spreadsheet}.styles+xml"/>{string.Concat(parts)}</Types>
            """;
    }
}
