using Safeboard.Documents.Model;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Groups.Membership;

/// <summary>Finds a membership list in a spreadsheet that was read: columns are known by their headings, in any order.</summary>
public static class MembershipSheet
{
    /// <summary>Lines that one list may have.</summary>
    public const int MostLines = 2_000;
    private const int MostRowsAbove = 10;
    private const int LeastHeadings = 2;

    private static readonly Dictionary<string, string> Headings = ReadTables.Headings(
        (nameof(MembershipLine.Group), "group|meeting|committee|board or group|sub-group|subgroup"),
        (nameof(MembershipLine.Agency), "agency|organisation|organization|representing|employer|partner|body"),
        (nameof(MembershipLine.Seat), "seat|role|post|position|job title|title|designation"),
        (nameof(MembershipLine.Statutory), "statutory|statutory seat"),
        (nameof(MembershipLine.Vote), "vote|voting|has a vote"),
        (nameof(MembershipLine.Money), "may commit money|authority|budget authority|authority to commit money"),
        (nameof(MembershipLine.Name), "name|member|full name|person|holder"),
        (nameof(MembershipLine.Email), "email|e-mail|email address|e-mail address|mail"),
        (nameof(MembershipLine.Initials), "initials|initial"),
        (nameof(MembershipLine.HoldsAs), "holds as|holder or deputy|capacity|member or deputy"),
        (nameof(MembershipLine.From), "from|start|started|start date|since|joined"),
        (nameof(MembershipLine.To), "to|until|end|ended|end date|left"));

    /// <summary>The lines of the first table that has headings of a membership list; null where there is none.</summary>
    public static IReadOnlyList<MembershipLine>? Of(DocumentReading reading)
    {
        foreach (var rows in ReadTables.Of(reading, ' '))
        {
            foreach (var (at, cells) in rows.Take(MostRowsAbove))
            {
                var columns = ColumnsOf(cells);
                if (columns.Count < LeastHeadings || !(columns.ContainsKey(nameof(MembershipLine.Name)) || columns.ContainsKey(nameof(MembershipLine.Seat)))) continue;
                return [.. rows.Where(r => r.Number > at).Select(r => LineOf(r.Number, r.Cells, columns)).OfType<MembershipLine>().Take(MostLines + 1)];
            }
        }
        return null;
    }

    private static MembershipLine? LineOf(int row, IReadOnlyDictionary<int, string> cells, Dictionary<string, int> columns)
    {
        if (cells.Values.All(string.IsNullOrWhiteSpace)) return null;
        return new()
        {
            Row = row, Group = Cell(nameof(MembershipLine.Group)), Agency = Cell(nameof(MembershipLine.Agency)), Seat = Cell(nameof(MembershipLine.Seat)),
            Statutory = Cell(nameof(MembershipLine.Statutory)), Vote = Cell(nameof(MembershipLine.Vote)), Money = Cell(nameof(MembershipLine.Money)),
            Name = Cell(nameof(MembershipLine.Name)), Email = Cell(nameof(MembershipLine.Email)), Initials = Cell(nameof(MembershipLine.Initials)),
            HoldsAs = Cell(nameof(MembershipLine.HoldsAs)), From = Cell(nameof(MembershipLine.From)), To = Cell(nameof(MembershipLine.To)),
        };

        string? Cell(string column) => columns.TryGetValue(column, out var at) && cells.TryGetValue(at, out var text) ? text.TrimmedOrNull : null;
    }

    private static Dictionary<string, int> ColumnsOf(IReadOnlyDictionary<int, string> cells)
    {
        var columns = new Dictionary<string, int>();
        foreach (var (at, text) in cells.OrderBy(c => c.Key))
            if (Headings.TryGetValue(text.Trim().TrimEnd(':').ToLowerInvariant(), out var column)) columns.TryAdd(column, at);
        return columns;
    }
}
