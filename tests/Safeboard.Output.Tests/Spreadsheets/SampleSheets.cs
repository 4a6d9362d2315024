using Safeboard.Output.Spreadsheets;

namespace Safeboard.Output.Tests.Spreadsheets;

internal static class SampleSheets
{
    public static readonly SheetColumn[] TrackerColumns =
    [
        new("Ref", Width: 12), new("Action", Width: 60), new("Owner"), new("Due", CellKind.Date, 14), new("Days late", CellKind.Number, 10),
    ];

    public static readonly object?[][] TrackerRows =
    [
        ["AP02/26", "Name a deputy for every statutory seat", "All statutory partners", new DateOnly(2026, 4, 30), 40],
        ["AP09/26", "Bring staffing figures, by agency, to the “next Board”", "Sarah Colley", "next Board", -16],
        ["AP11/26", "Write to head teachers\nabout the \"threshold\" guide, René", null, null, null],
    ];

    public static SheetModel Tracker(string title = "Actions") => new(title, TrackerColumns, TrackerRows);

    public static SheetModel OneColumn(params object?[] values) => new("One", [new("Text")], values.Select(v => new[] { v }));

    public static IEnumerable<object?[]> ManyRows(int count, Action<int>? onRow = null)
    {
        for (var i = 1; i <= count; i++)
        {
            onRow?.Invoke(i);
            yield return [$"AP{i}/26", $"Action number {i} which somebody will do before a day that was agreed", "Ruth Calder", new DateOnly(2026, 1, 1).AddDays(i % 365), i];
        }
    }

    public static async IAsyncEnumerable<object?[]> Arriving(IEnumerable<object?[]> rows)
    {
        foreach (var row in rows)
        {
            await Task.Yield();
            yield return row;
        }
    }
}
