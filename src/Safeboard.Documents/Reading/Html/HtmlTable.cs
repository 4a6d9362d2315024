using System.Globalization;
using AngleSharp.Dom;

namespace Safeboard.Documents.Reading.Html;

/// <summary>The cells of a table with the row and column they begin in, counting merged cells.</summary>
internal static class HtmlTable
{
    public static IEnumerable<(IElement Cell, int Row, int Column, int Width)> Cells(IElement table, ReadingLimits limits)
    {
        var covered = new Dictionary<int, int>();
        var row = 0;
        var cells = 0;
        foreach (var line in Rows(table))
        {
            var column = 0;
            foreach (var cell in line.Children.Where(c => c.LocalName is "td" or "th"))
            {
                while (covered.TryGetValue(column, out var until) && until > row) column++;
                var width = Span(cell, "colspan");
                var height = Span(cell, "rowspan");
                if (column + width > limits.TableColumns) throw Unreadable.TooComplex($"a table of more than {limits.TableColumns} columns");
                if (++cells > limits.TableCells) throw Unreadable.TooComplex("tables with far too many cells");
                for (var c = column; c < column + width; c++) covered[c] = row + height;
                yield return (cell, row, column, width);
                column += width;
            }
            row++;
        }
    }

    /// <summary>True for a table of one column that holds other tables: it only draws a frame or places them.</summary>
    public static bool IsFrame(IElement table)
    {
        var rows = Rows(table).Select(r => r.Children.Where(c => c.LocalName is "td" or "th").Take(2).ToList()).ToList();
        return rows.TrueForAll(r => r.Count < 2) && rows.Exists(r => r is [var cell] && cell.QuerySelector("table") is not null);
    }

    private static IEnumerable<IElement> Rows(IElement table)
    {
        foreach (var child in table.Children)
        {
            if (child.LocalName == "tr") yield return child;
            else if (child.LocalName is "thead" or "tbody" or "tfoot")
                foreach (var row in child.Children.Where(c => c.LocalName == "tr")) yield return row;
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0 ? Math.Min(n, 1000) : 1;
}
