using System.Numerics;

namespace Safeboard.Domain.Returns.Analysis;

/// <summary>What of a table may leave the office: nothing that speaks of fewer respondents than the board says, and nothing from which that could be worked out.</summary>
/// <param name="Smallest">The smallest number of respondents that is shown.</param>
public sealed record Disclosure(int Smallest)
{
    /// <summary>What stands in the place of a figure.</summary>
    public string Instead => $"fewer than {Smallest}";

    /// <summary>Whether a figure of so many respondents may be shown. None at all may be said.</summary>
    public bool Shows(int respondents) => respondents == 0 || respondents >= Smallest;

    /// <summary>Whether figures of some and of a part of them may stand beside each other: what is left must not be too few.</summary>
    public bool ShowsBoth(int all, int part) => Shows(all) && Shows(part) && Shows(all - part);

    /// <summary>Which cells of one row with its total are hidden.</summary>
    public IReadOnlyList<bool> HiddenOf(IReadOnlyList<int> row) => Hidden([row], columnsHaveTotals: false)[0];

    /// <summary>
    /// Which answers of a scale are hidden where their mean stands beside them: three at least, since two could be worked out from total and mean; and so many
    /// that the count of no small cell is the only one possible. Where that cannot be had, all of them.
    /// </summary>
    public IReadOnlyList<bool> HiddenBesideMean(IReadOnlyList<PointCount> points)
    {
        var people = points.Select(p => p.People).ToList();
        var hidden = Hidden([people], columnsHaveTotals: false, least: 3)[0].ToArray();
        while (hidden.Contains(false) && points.Index().Any(p => hidden[p.Index] && !Shows(p.Item.People) && !IsUncertain(p.Index, points, hidden)))
            hidden[people.Index().Where(p => !hidden[p.Index]).OrderBy(p => p.Item == 0).ThenBy(p => p.Item).First().Index] = true;
        return hidden;
    }

    /// <summary>Whether answers could have been moved between this cell and two other hidden ones without changing total or mean: from the middle one outwards, or back.</summary>
    private static bool IsUncertain(int cell, IReadOnlyList<PointCount> points, bool[] hidden)
    {
        var others = points.Index().Where(p => hidden[p.Index] && p.Index != cell && p.Item.Score is not null).Select(p => p.Item).ToList();
        return points[cell].Score is not null && others.Index().Any(first => others.Skip(first.Index + 1).Any(second => CanMove([points[cell], first.Item, second])));
    }

    private static bool CanMove(IEnumerable<PointCount> three)
    {
        if (three.OrderBy(p => p.Score).ToList() is not [{ Score: { } low } a, { Score: { } middle } b, { Score: { } high } c]) return false;
        var (up, down) = (middle - low, high - middle);
        var unit = Math.Max(1, (int)BigInteger.GreatestCommonDivisor(up, down));
        return b.Count >= (up + down) / unit || (a.Count >= down / unit && c.Count >= up / unit);
    }

    /// <summary>
    /// Which cells are hidden. First those of too few; then, in each row whose total is shown, further ones, the smallest first, until what is hidden is more than
    /// one cell and is of enough respondents together. The same for the columns where they have totals too, until nothing changes.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<bool>> Hidden(IReadOnlyList<IReadOnlyList<int>> rows, bool columnsHaveTotals, int least = 2)
    {
        var hidden = rows.Select(row => row.Select(n => !Shows(n)).ToArray()).ToArray();
        var columns = columnsHaveTotals && rows.Count > 0 ? rows[0].Count : 0;
        bool changed;
        do
        {
            changed = false;
            for (var r = 0; r < rows.Count; r++) changed |= Guard([.. Enumerable.Range(0, rows[r].Count).Select(c => (r, c))], rows, hidden, least);
            for (var c = 0; c < columns; c++) changed |= Guard([.. Enumerable.Range(0, rows.Count).Select(r => (r, c))], rows, hidden, least);
        }
        while (changed);
        return hidden;
    }

    private bool Guard(IReadOnlyList<(int Row, int Column)> line, IReadOnlyList<IReadOnlyList<int>> rows, bool[][] hidden, int least)
    {
        var changed = false;
        while (true)
        {
            var gone = line.Where(p => hidden[p.Row][p.Column]).ToList();
            if (gone.Count == 0 || (gone.Count >= least && gone.Sum(p => rows[p.Row][p.Column]) >= Smallest)) return changed;
            // An empty cell hides nothing unless no other is left.
            var next = line.Where(p => !hidden[p.Row][p.Column]).OrderBy(p => rows[p.Row][p.Column] == 0).ThenBy(p => rows[p.Row][p.Column]).Cast<(int Row, int Column)?>().FirstOrDefault();
            if (next is not { } also) return changed;
            hidden[also.Row][also.Column] = changed = true;
        }
    }
}
