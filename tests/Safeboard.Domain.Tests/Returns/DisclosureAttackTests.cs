using Safeboard.Domain.Returns.Analysis;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Returns;

/// <summary>
/// Somebody with pencil and paper: what is shown of a table, with its totals and means, is taken apart, and every way to fill the hidden cells is tried. A small
/// number of respondents must never come out as the only one possible.
/// </summary>
public sealed class DisclosureAttackTests
{
    private const int Tables = 1000;

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    public void No_small_cell_of_a_row_comes_out_of_its_total(int smallest)
    {
        var lot = new Random(smallest);
        for (var n = 0; n < Tables; n++)
        {
            var row = Row(lot, lot.Next(2, 6), 2 * smallest);
            if (row.Sum() < smallest) continue;
            var hidden = new Disclosure(smallest).HiddenOf(row);
            Spared([row], [hidden], smallest, columnsHaveTotals: false);
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void Nor_out_of_its_total_and_the_mean_beside_it(int smallest)
    {
        var lot = new Random(smallest);
        for (var n = 0; n < Tables; n++)
        {
            var row = Row(lot, lot.Next(3, 6), 2 * smallest);
            if (row.Sum() < smallest) continue;
            var hidden = new Disclosure(smallest).HiddenBesideMean([.. row.Select((count, score) => new PointCount($"{score}", score, count, count))]);
            var gone = Gone([row], [hidden]);
            if (gone.Count == 0 || gone.Count == row.Length) continue;
            var (rest, points) = (gone.Sum(p => row[p.Column]), gone.Sum(p => p.Column * row[p.Column]));
            // Scores run from 0; sums of scores are what a mean tells.
            var ways = Fillings(gone.Count, rest).Where(f => f.Select((count, at) => count * gone[at].Column).Sum() == points).ToList();
            Uncertain(gone, ways, [row], smallest);
        }
    }

    [Fact]
    public void Nor_out_of_the_totals_of_rows_and_columns()
    {
        const int smallest = 5;
        var lot = new Random(11);
        for (var n = 0; n < 400; n++)
        {
            List<IReadOnlyList<int>> rows = [.. Enumerable.Range(0, 3).Select(_ => Row(lot, 3, 9))];
            if (rows.Any(r => r.Sum() < smallest) || Enumerable.Range(0, 3).Any(c => rows.Sum(r => r[c]) < smallest)) continue;
            Spared(rows, new Disclosure(smallest).Hidden(rows, columnsHaveTotals: true), smallest, columnsHaveTotals: true);
        }
    }

    private static void Spared(IReadOnlyList<IReadOnlyList<int>> rows, IReadOnlyList<IReadOnlyList<bool>> hidden, int smallest, bool columnsHaveTotals)
    {
        var gone = Gone(rows, hidden);
        if (gone.Count == 0) return;
        var ways = Ways(rows, gone, columnsHaveTotals);
        Uncertain(gone, ways, rows, smallest);
    }

    /// <summary>Each hidden cell of few respondents could be something else.</summary>
    private static void Uncertain(List<(int Row, int Column)> gone, List<int[]> ways, IReadOnlyList<IReadOnlyList<int>> rows, int smallest)
    {
        ways.ShouldNotBeEmpty();
        for (var at = 0; at < gone.Count; at++)
            if (rows[gone[at].Row][gone[at].Column] is > 0 and var few && few < smallest)
                ways.Select(w => w[at]).Distinct().Count().ShouldBeGreaterThan(1, $"{string.Join(" / ", rows.Select(r => string.Join(' ', r)))}: {few} comes out");
    }

    /// <summary>All ways to fill the hidden cells so that every total is right: row by row, and no column too full on the way.</summary>
    private static List<int[]> Ways(IReadOnlyList<IReadOnlyList<int>> rows, List<(int Row, int Column)> gone, bool columnsHaveTotals)
    {
        var real = gone.GroupBy(p => p.Column).ToDictionary(c => c.Key, c => c.Sum(p => rows[p.Row][p.Column]));
        List<int[]> ways = [[]];
        foreach (var line in gone.GroupBy(p => p.Row))
        {
            var rest = line.Sum(p => rows[p.Row][p.Column]);
            ways = [.. ways.SelectMany(way => Fillings(line.Count(), rest).Select(f => (int[])[.. way, .. f])).Where(way => !columnsHaveTotals || InColumns(way).All(c => c.Sum <= real[c.Column]))];
        }
        return columnsHaveTotals ? ways.FindAll(way => InColumns(way).All(c => c.Sum == real[c.Column])) : ways;

        IEnumerable<(int Column, int Sum)> InColumns(int[] way) => way.Select((count, at) => (gone[at].Column, count)).GroupBy(x => x.Column).Select(c => (c.Key, c.Sum(x => x.count)));
    }

    private static IEnumerable<int[]> Fillings(int cells, int sum)
    {
        if (cells == 1)
        {
            yield return [sum];
            yield break;
        }
        for (var first = 0; first <= sum; first++)
            foreach (var rest in Fillings(cells - 1, sum - first)) yield return [first, .. rest];
    }

    private static List<(int Row, int Column)> Gone(IReadOnlyList<IReadOnlyList<int>> rows, IReadOnlyList<IReadOnlyList<bool>> hidden) =>
        [.. Enumerable.Range(0, rows.Count).SelectMany(r => Enumerable.Range(0, rows[r].Count).Where(c => hidden[r][c]).Select(c => (r, c)))];

    private static int[] Row(Random lot, int cells, int most) => [.. Enumerable.Range(0, cells).Select(_ => lot.Next(3) == 0 ? lot.Next(3) : lot.Next(most))];
}
