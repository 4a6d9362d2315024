using System.Globalization;

namespace Safeboard.Bench;

/// <summary>What was measured, each with its limit, printed as a table that Markdown understands.</summary>
internal sealed class Figures
{
    private readonly List<string[]> rows = [["figure", "measured", "limit", "reached"]];
    private bool missed;

    /// <summary>A figure that has to be at least (or at most) its limit.</summary>
    public void Add(string name, double value, string format, double? least = null, double? most = null)
    {
        var reached = (least is null || value >= least) && (most is null || value <= most);
        missed |= !reached;
        Add(name, Text(value, format), least is not null ? "at least " + Text(least.Value, format) : most is not null ? "at most " + Text(most.Value, format) : "",
            least is null && most is null ? "" : reached ? "yes" : "no");
    }

    public void Add(string name, string measured, string limit = "", string reached = "")
    {
        rows.Add([name, measured, limit, reached]);
        Console.Error.WriteLine($"{name}: {measured} {(limit.Length > 0 ? $"({limit}: {reached})" : "")}");
    }

    /// <summary>Prints the table; 2 when a limit was missed.</summary>
    public int Print()
    {
        var widths = Enumerable.Range(0, 4).Select(column => rows.Max(r => r[column].Length)).ToArray();
        for (var n = 0; n < rows.Count; n++)
        {
            Console.WriteLine("| " + string.Join(" | ", rows[n].Select((cell, column) => cell.PadRight(widths[column]))) + " |");
            if (n == 0) Console.WriteLine("|" + string.Join("|", widths.Select(w => new string('-', w + 2))) + "|");
        }
        return missed ? 2 : 0;
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>The 95th percentile.</summary>
    public static double P95(IReadOnlyCollection<double> values) => values.Order().ElementAt((int)(values.Count * 0.95));

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
