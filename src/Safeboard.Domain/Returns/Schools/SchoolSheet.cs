using Safeboard.Documents.Model;
using Safeboard.Domain.Groups.Membership;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Schools;

/// <summary>Finds a list of schools in a spreadsheet that was read: columns are known by their headings, in any order.</summary>
public static class SchoolSheet
{
    /// <summary>Rows that one list may have: all schools of a country.</summary>
    public const int MostLines = 30_000;
    private const int MostRowsAbove = 15;

    private enum Column { Number, Name, Phase, District, Head, HeadMail, Lead, LeadMail, Chair, ChairMail }

    private static readonly Dictionary<string, string> Headings = ReadTables.Headings(
        (nameof(Column.Number), "dfe number|dfe no|dfe no.|dfe|dfes number|dfe establishment number|laestab|la/estab|la estab|establishment number|urn|school number|number|school code"),
        (nameof(Column.Name), "name|school|school name|name of school|establishment|establishment name|establishmentname|setting|setting name|college"),
        (nameof(Column.Phase), "phase|type|school type|phase of education|phaseofeducation (name)|type of school|kind|stage"),
        (nameof(Column.District), "district|area|locality|borough|district/area|administrative district|town|la|local authority|cluster"),
        (nameof(Column.Head), "head|headteacher|head teacher|head name|head teacher name|headteacher name|principal|name of head"),
        (nameof(Column.HeadMail), "head email|head e-mail|headteacher email|headteacher e-mail|head teacher email|head teacher e-mail|head's email|principal email|school email|school e-mail|email|e-mail|email address|e-mail address|main email"),
        (nameof(Column.Lead), "safeguarding lead|designated safeguarding lead|dsl|dsl name|designated lead|lead|name of dsl|designated safeguarding lead name"),
        (nameof(Column.LeadMail), "safeguarding lead email|safeguarding lead e-mail|dsl email|dsl e-mail|designated safeguarding lead email|designated safeguarding lead e-mail|lead email|lead e-mail"),
        (nameof(Column.Chair), "chair of governors|chair|chair name|governor|chair of governors name|chair of trustees|chair of the governing body"),
        (nameof(Column.ChairMail), "chair of governors email|chair of governors e-mail|chair email|chair e-mail|governor email|chair of trustees email"));

    /// <summary>The lines of the first table that has the headings of a list of schools, with what is wrong with those that cannot be used; null where there is none.</summary>
    public static IReadOnlyList<(SchoolLine Line, string? Problem)>? Of(DocumentReading reading)
    {
        foreach (var rows in ReadTables.Of(reading, ' '))
        {
            foreach (var (at, cells) in rows.Take(MostRowsAbove))
            {
                var columns = ColumnsOf(cells);
                if (!columns.ContainsKey(nameof(Column.Number)) || !columns.ContainsKey(nameof(Column.Name))) continue;
                return Checked([.. rows.Where(r => r.Number > at && r.Cells.Values.Any(c => c.TrimmedOrNull is not null)).Select(r => LineOf(r.Number, r.Cells, columns)).Take(MostLines + 1)]);
            }
        }
        return null;
    }

    private static IReadOnlyList<(SchoolLine, string?)> Checked(IReadOnlyList<SchoolLine> lines)
    {
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return [.. lines.Select(line => (line, Problem(line) ?? (first.TryAdd(line.DfeNumber, line.Row) ? null : $"Row {first[line.DfeNumber]} has the same number. Keep one of them")))];
    }

    /// <summary>What is wrong with a school as it is given, and how to mend it; null where nothing is.</summary>
    internal static string? Problem(SchoolLine line)
    {
        if (line.DfeNumber.Length is 0 or > SchoolLine.LongestNumber || !line.DfeNumber.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or ' ')) return "Enter its DfE number, like 888/9876";
        if (line.Name.Length is 0 or > Contact.LongestName) return $"Enter its name, in {Contact.LongestName} characters or fewer";
        if (line.Phase.Length > SchoolLine.LongestPhase) return $"Enter its phase in {SchoolLine.LongestPhase} characters or fewer, like Primary";
        if (line.District?.Length > SchoolLine.LongestDistrict) return $"Enter its district in {SchoolLine.LongestDistrict} characters or fewer";
        foreach (var (who, contact) in ((string, Contact)[])[("head", line.Head), ("safeguarding lead", line.SafeguardingLead), ("chair of governors", line.ChairOfGovernors)])
        {
            if (contact.Name?.Length > Contact.LongestName) return $"Enter the name of the {who} in {Contact.LongestName} characters or fewer";
            if (contact.Address is { } address && (address.Length > Contact.LongestAddress || !Contact.IsAddress(address))) return $"“{(address.Length > 60 ? address[..60] + "…" : address)}” is no e-mail address: enter that of the {who} like name@example.org";
        }
        return null;
    }

    private static SchoolLine LineOf(int row, IReadOnlyDictionary<int, string> cells, Dictionary<string, int> columns)
    {
        return new(Cell(Column.Number) ?? "", Cell(Column.Name) ?? "", Cell(Column.Phase) ?? "")
        {
            Row = row, District = Cell(Column.District), Head = new(Cell(Column.Head), Cell(Column.HeadMail)), SafeguardingLead = new(Cell(Column.Lead), Cell(Column.LeadMail)), ChairOfGovernors = new(Cell(Column.Chair), Cell(Column.ChairMail)),
        };

        string? Cell(Column column) => columns.TryGetValue(column.ToString(), out var at) && cells.TryGetValue(at, out var text) ? text.TrimmedOrNull : null;
    }

    private static Dictionary<string, int> ColumnsOf(IReadOnlyDictionary<int, string> cells)
    {
        var columns = new Dictionary<string, int>();
        foreach (var (at, text) in cells.OrderBy(c => c.Key))
            if (Headings.TryGetValue(text.Trim().TrimEnd(':').ToLowerInvariant(), out var column)) columns.TryAdd(column, at);
        return columns;
    }
}
