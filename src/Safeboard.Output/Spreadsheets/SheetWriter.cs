using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Safeboard.Output.Spreadsheets;

/// <summary>Writes one sheet from top to bottom without holding its rows.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const uint MostRows = 1_048_576;
    private static readonly DateTime FirstGoodDay = new(1900, 3, 1); // before it Excel counts a day that never was

    private readonly SheetModel _sheet;
    private readonly OpenXmlWriter _writer;
    private readonly string[] _letters;
    private uint _rows;

    public SheetWriter(Stream part, SheetModel sheet)
    {
        _sheet = sheet;
        _letters = [.. Enumerable.Range(0, sheet.Columns.Count).Select(Letters)];
        _writer = OpenXmlWriter.Create(part);
        _writer.WriteStartDocument(standalone: true);
        _writer.WriteStartElement(new Worksheet());
        WriteView();
        WriteColumns();
        _writer.WriteStartElement(new SheetData());
        WriteCells(sheet.Columns.Select(c => TextCell(c.Name, SheetStyles.Heading)));
    }

    public void WriteRow(object?[] values)
    {
        _sheet.Check(values, _rows);
        if (_rows == MostRows)
            throw new InvalidOperationException("A spreadsheet holds 1,048,575 rows below its headings. Choose fewer, or download CSV");
        WriteCells(values.Select(CellFor));
    }

    public void Finish()
    {
        _writer.WriteEndElement();
        _writer.WriteElement(new AutoFilter { Reference = $"A1:{_letters[^1]}{_rows}" });
        _writer.WriteEndElement();
        _writer.Close();
    }

    public void Dispose() => _writer.Dispose();

    private void WriteView() => _writer.WriteElement(new SheetViews(new SheetView(new Pane
    {
        VerticalSplit = 1,
        TopLeftCell = "A2",
        ActivePane = PaneValues.BottomLeft,
        State = PaneStateValues.Frozen,
    })
    { WorkbookViewId = 0 }));

    private void WriteColumns() => _writer.WriteElement(new Columns(_sheet.Columns.Select((column, i) => new Column
    {
        Min = (uint)i + 1,
        Max = (uint)i + 1,
        Width = Math.Clamp(column.Width, 4, 255),
        CustomWidth = true,
    })));

    private void WriteCells(IEnumerable<Cell?> cells)
    {
        _rows++;
        _writer.WriteStartElement(new Row { RowIndex = _rows });
        var column = 0;
        foreach (var cell in cells)
        {
            var place = _letters[column++];
            if (cell is null)
                continue;
            cell.CellReference = place + _rows.ToString(CultureInfo.InvariantCulture);
            _writer.WriteElement(cell);
        }
        _writer.WriteEndElement();
    }

    private static Cell? CellFor(object? value) => value switch
    {
        null or "" => null,
        DateOnly day when day >= DateOnly.FromDateTime(FirstGoodDay) => DateCell(day.ToDateTime(TimeOnly.MinValue), SheetStyles.Day),
        DateTime moment when moment >= FirstGoodDay => DateCell(moment, SheetStyles.Moment),
        _ when CellText.IsNumber(value) => new Cell { CellValue = new(CellText.Of(value)), StyleIndex = SheetStyles.Number },
        _ => TextCell(CellText.Of(value), SheetStyles.Text),
    };

    private static Cell DateCell(DateTime value, uint style) =>
        new() { CellValue = new(value.ToOADate().ToString(CultureInfo.InvariantCulture)), StyleIndex = style };

    private static Cell TextCell(string text, uint style) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new(new Text(XmlText.ForCell(text)) { Space = SpaceProcessingModeValues.Preserve }),
        StyleIndex = style == SheetStyles.Text && CellText.LooksLikeFormula(text) ? SheetStyles.GuardedText : style,
    };

    private static string Letters(int column)
    {
        var letters = "";
        for (var n = column + 1; n > 0; n = (n - 1) / 26)
            letters = (char)('A' + (n - 1) % 26) + letters;
        return letters;
    }
}
