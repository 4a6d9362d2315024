using System.Xml.Linq;

namespace Safeboard.Documents.Reading.Word;

/// <summary>The rows and cells of a table, also inside content controls; deleted ones are left out.</summary>
internal static class WordTable
{
    private const int Deepest = 20;

    public static IEnumerable<XElement> Rows(XElement table) => Inside(table, "tr", 0).Where(r => !IsDeleted(r.Child("trPr"), "del"));

    public static IEnumerable<XElement> Cells(XElement row) => Inside(row, "tc", 0).Where(c => !IsDeleted(c.Child("tcPr"), "cellDel"));

    /// <summary>True for a table of one column that holds other tables: it only draws a frame or places them.</summary>
    public static bool IsFrame(XElement table)
    {
        var rows = Rows(table).ToList();
        return rows.TrueForAll(r => Cells(r).Take(2).Count() < 2) && rows.Exists(r => Cells(r).Any(c => c.Children("tbl").Any()));
    }

    private static bool IsDeleted(XElement? properties, string mark) => properties?.Child(mark) is not null || properties?.Child("moveFrom") is not null;

    private static IEnumerable<XElement> Inside(XElement element, string name, int depth)
    {
        if (depth > Deepest) yield break;
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName == name) yield return child;
            else if (child.Name.LocalName is "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml")
                foreach (var inner in Inside(child, name, depth + 1)) yield return inner;
        }
    }
}
