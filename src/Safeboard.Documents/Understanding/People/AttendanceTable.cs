using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Attendance in tables: paired name and agency columns, tick columns, and grids of several meetings.</summary>
internal static partial class AttendanceTable
{
    private sealed record DeputyColumn(int Column, bool Came);

    private sealed record NameColumn(int Column, AttendanceStatus Status, int Agency, int Role, int Initials);

    public static bool Read(BoardText text, TableView table, DateOnly? meeting, AttendanceRoll roll, HashSet<int> taken)
    {
        for (var head = 0; head < Math.Min(table.Rows.Count, 8); head++)
        {
            if (NameColumns(text, table, head) is not { Count: > 0 } names) continue;
            var codes = CodeColumns(text, table, head, names, meeting, out var first);
            var legend = AttendanceLegend.Of(text, table);
            var deputies = Deputies(text, table, head, codes, legend);
            foreach (var row in table.Rows.Take(head + 1)) Take(row, taken);
            for (var r = Math.Max(head + 1, first); r < table.Rows.Count; r++)
                if (codes.Count == 0 && Relabelled(text, table.Rows[r], names) is { } others) { names = others; Take(table.Rows[r], taken); }
                else if (!ReadRow(text, table.Rows[r], names, codes, deputies, legend, roll, taken)) break;
            return true;
        }
        return false;
    }

    [GeneratedRegex(@"^(?<named>nominated |named )?(deputy|deputies|substitute)( name| attending| member)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex DeputyHead { get; }

    // "In attendance | Minutes" over further rows of the columns that began as "Present | Apologies".
    private static List<NameColumn>? Relabelled(BoardText text, RowView row, List<NameColumn> names)
    {
        if (row.Cells.Count < 2 || row.Cells.Count > names.Count) return null;
        var labels = row.Cells.Select(c => (c.Column, Label: AttendanceLabels.Match(text.Text, c.At))).ToList();
        return labels.TrueForAll(l => l.Label is { After.Length: 0 } && names.Exists(n => n.Column == l.Column)) ? [.. labels.Select(l => names.Find(n => n.Column == l.Column)! with { Status = l.Label!.Value.Status })] : null;
    }

    // Who came instead stands only beside those who were away; a column that names everybody's deputy says nothing of this meeting.
    private static DeputyColumn? Deputies(BoardText text, TableView table, int head, List<(int Column, AttendanceStatus Status)> codes, AttendanceLegend legend)
    {
        if (table.Rows[head].Cells.FirstOrDefault(c => c.At.Length < 40 && DeputyHead.IsMatch(text.Of(c.At).Trim(':', ' '))) is not { Column: var column } over) return null;
        if (DeputyHead.Match(text.Of(over.At).Trim(':', ' ')).Groups["named"].Success) return new(column, Came: false);
        var anybody = new AttendanceReading { Name = "" };
        var rows = table.Rows.Skip(head + 1).Where(r => r.Starting(column) is { At.Length: > 3 }).ToList();
        return new(column, rows.TrueForAll(r => AttendanceCode.Apply(text.Text, r, codes, anybody, legend).FirstOrDefault() is { Status: not AttendanceStatus.Present }));
    }

    private static ColumnMeaning Meaning(BoardText text, CellView cell) => text.Of(cell.At).Trim(':', ' ').Equals("title", StringComparison.OrdinalIgnoreCase) ? ColumnMeaning.Role
        : ColumnHeads.Of(text.Of(cell.At).TrimEnd('?', ' ')) is not ColumnMeaning.None and var known ? known
        : text.Blocks[cell.Blocks[0]].Row == 0 && cell.At.Length < 40 && !text.Of(cell.At).Contains(',', StringComparison.Ordinal) && AttendanceLabels.Match(text.Text, cell.At) is { After.Length: 0 } label ? Labelled(label.Status) : ColumnMeaning.None;

    // "Others present", "Officers attending": a label of a list as the head of a column.
    private static ColumnMeaning Labelled(AttendanceStatus status) => status switch
    {
        AttendanceStatus.Present => ColumnMeaning.Present,
        AttendanceStatus.Apologies => ColumnMeaning.Apologies,
        AttendanceStatus.InAttendance => ColumnMeaning.InAttendance,
        _ => ColumnMeaning.None,
    };

    private static List<NameColumn> NameColumns(BoardText text, TableView table, int head)
    {
        var row = table.Rows[head];
        if (row.Cells.Count < 2) return [];
        var meanings = row.Cells.Select(c => (c.Column, Meaning: IsWho(text, c) && row.Cells[0] == c && HoldsNames(text, table, head, c.Column) ? ColumnMeaning.Name : Meaning(text, c))).ToList();
        var byName = meanings.Any(m => m.Meaning == ColumnMeaning.Name);
        if (!byName && HeadlessNames(text, table, head, meanings)) return [new(0, AttendanceStatus.Present, -1, -1, -1)];
        var names = new List<NameColumn>();
        for (var i = 0; i < meanings.Count; i++)
        {
            var (column, meaning) = meanings[i];
            // "Present" or "Apologies" over a column of names; else it holds ticks, or heads a margin.
            if (Status(meaning) is not { } status || meaning != ColumnMeaning.Name && !HoldsNames(text, table, head, column)) continue;
            var more = meanings.Skip(i + 1).TakeWhile(m => Status(m.Meaning) is null || m.Meaning is ColumnMeaning.Present).ToList();
            var agency = Find(more, ColumnMeaning.Agency);
            // "Agency | Member": the body before its people.
            if (agency < 0 && names.Count == 0) agency = Find([.. meanings.Take(i)], ColumnMeaning.Agency);
            names.Add(new(column, status, agency, Find(more, ColumnMeaning.Role), Find(more, ColumnMeaning.Initials)));
        }
        // One column of names needs another head that goes with it, else it is a label with a list beside it.
        var others = meanings.Count(m => m.Meaning is not ColumnMeaning.None && names.All(n => n.Column != m.Column)) + row.Cells.Count(c => HeadDate(text, c.At) is not null);
        names = [.. names.Select(n => n.Agency < 0 && n.Role < 0 && n.Initials < 0 && Unknown(text, row, meanings, n, names) is >= 0 and var post ? n with { Role = post } : n)];
        names = [.. names.Select(n => n.Agency < 0 && n.Role < 0 ? n with { Agency = Beside(table, head, n.Column, names, row) } : n)];
        return names.Count > 1 || names.Count == 1 && others > 0 && meanings.All(m => m.Meaning is not (ColumnMeaning.Owner or ColumnMeaning.Action)) ? names : [];
    }

    // Only the columns of marks have heads: "Present | Apologies | Deputy" over a column of names without one.
    private static bool HeadlessNames(BoardText text, TableView table, int head, List<(int Column, ColumnMeaning Meaning)> meanings) =>
        meanings[0].Column > 0 && meanings.Count(m => m.Meaning is ColumnMeaning.Present or ColumnMeaning.Apologies or ColumnMeaning.InAttendance && !HoldsNames(text, table, head, m.Column)) > 1 && HoldsNames(text, table, head, 0);

    private static bool IsWho(BoardText text, CellView cell) => text.Of(cell.At).Trim(':', ' ', '?').ToUpperInvariant() is "WHO" or "PERSON" or "PEOPLE" or "BOARD MEMBER" or "GROUP MEMBER" or "NAME AND TITLE" or "NAME AND ROLE" or "NAME / ROLE" or "NAME AND POST";

    // Posts or agencies that stand without a head of their own beside a column of names.
    private static int Beside(TableView table, int head, int column, List<NameColumn> names, RowView heads)
    {
        var next = column + 1;
        var headed = heads.Starting(next) is not null && heads.Starting(column)?.Width < 2;
        return !headed && names.TrueForAll(n => n.Column != next) && table.Rows.Skip(head + 1).Any(r => r.Starting(next) is { At.Length: > 2 }) ? next : -1;
    }

    // The column behind the names under a head that is not known tells who they are, where no date stands over it.
    private static int Unknown(BoardText text, RowView heads, List<(int Column, ColumnMeaning Meaning)> meanings, NameColumn name, List<NameColumn> names) =>
        heads.Cells.FirstOrDefault(c => c.Column > name.Column) is { } next && names.TrueForAll(n => n.Column != next.Column) && meanings.Exists(m => m.Column == next.Column && m.Meaning == ColumnMeaning.None)
        && HeadDate(text, next.At) is null ? next.Column : -1;

    private static bool HoldsNames(BoardText text, TableView table, int head, int column) =>
        table.Rows.Skip(head + 1).Select(r => r.Starting(column)).OfType<CellView>().Any(c => AttendanceCode.Of(text.Of(c.At)) is null && PersonList.Read(text.Text, c.At, AttendanceStatus.Present).Count > 0);

    private static int Find(List<(int Column, ColumnMeaning Meaning)> cells, ColumnMeaning meaning) =>
        cells.Where(c => c.Meaning == meaning).Select(c => c.Column).FirstOrDefault(-1);

    private static AttendanceStatus? Status(ColumnMeaning meaning) => meaning switch
    {
        ColumnMeaning.Name or ColumnMeaning.Present => AttendanceStatus.Present,
        ColumnMeaning.Apologies => AttendanceStatus.Apologies,
        ColumnMeaning.InAttendance => AttendanceStatus.InAttendance,
        _ => null,
    };

    /// <summary>Columns that hold ticks or codes, with the status a bare tick in them means.</summary>
    private static List<(int Column, AttendanceStatus Status)> CodeColumns(
        BoardText text, TableView table, int head, List<NameColumn> names, DateOnly? meeting, out int first)
    {
        first = head + 1;
        var codes = new List<(int, AttendanceStatus)>();
        foreach (var cell in table.Rows[head].Cells)
        {
            var meaning = Meaning(text, cell);
            if (meaning is ColumnMeaning.Present or ColumnMeaning.Apologies or ColumnMeaning.InAttendance && names.All(n => n.Column != cell.Column))
                codes.Add((cell.Column, Status(meaning)!.Value));
        }
        if (codes.Count > 0) return codes;
        for (var r = head; r < Math.Min(head + 2, table.Rows.Count); r++)
        {
            var dates = table.Rows[r].Cells.Select(c => (c.Column, Date: HeadDate(text, c.At))).Where(c => c.Date is not null).ToList();
            if (dates.Count == 0 || dates.Count == 1 && (table.Rows.Count <= r + 1 || AttendanceRows.CodeColumn(text, table, names[0].Column, everywhere: true) != dates[0].Column)) continue;
            first = r + 1;
            var ours = dates.FirstOrDefault(d => IsOn(d.Date!, meeting), dates[^1]);
            return [(ours.Column, AttendanceStatus.Present)];
        }
        return names.Count == 1 && AttendanceRows.CodeColumn(text, table, names[0].Column, everywhere: true) is >= 0 and var marks ? [(marks, AttendanceStatus.Present)] : codes;
    }

    [GeneratedRegex(@"^(?<d>\d{1,2})[/.-](?<m>\d{1,2})$|^(?<w>[A-Za-z]{3,9})\.?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ShortDate { get; }

    // "3/7" and "July" are dates at the head of a grid.
    private static WrittenDate? HeadDate(BoardText text, TextSpan cell)
    {
        if (DateWords.First(text.Text, cell) is { } full) return full;
        var match = ShortDate.Match(text.Of(cell));
        if (!match.Success) return null;
        if (match.Groups["w"].Success) return DateWords.Month(match.Groups["w"].Value) is { } named && MonthWord.IsMatch(match.Groups["w"].Value) ? new(cell, null, named, null, null) : null;
        var month = int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 ? new(cell, int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture), month, null, null) : null;
    }

    [GeneratedRegex("^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MonthWord { get; }

    // A head may give the month alone.
    private static bool IsOn(WrittenDate date, DateOnly? meeting) =>
        meeting is { } on && (date.Year ?? on.Year) == on.Year && date.Month == on.Month && (date.Day ?? on.Day) == on.Day;

    private static bool ReadRow(BoardText text, RowView row, List<NameColumn> names, List<(int Column, AttendanceStatus Status)> codes, DeputyColumn? deputies, AttendanceLegend legend, AttendanceRoll roll, HashSet<int> taken)
    {
        // A row that holds a list or a new heading is read by the stage for lists.
        var margin = row.Cells[0].Column < names[0].Column && row.Starting(names[0].Column) is not null;
        if (!margin && AttendanceLabels.Match(text.Text, row.Cells[0].At) is { } || row.Cells is [{ Width: > 2 }]) return row.Cells.Count == 1;
        if (row.Cells[0].At is var start && row.Cells.Count > 0 && Spans.Words(text.Of(start)) > 25) return false;
        // "Guests" in the margin says how those beside it were there.
        var aside = margin && AttendanceLabels.Match(text.Text, row.Cells[0].At) is { After.Length: 0 } label ? label.Status : (AttendanceStatus?)null;
        foreach (var column in names)
        {
            if (row.Starting(column.Column) is not { } cell) continue;
            foreach (var person in People(text, row, cell, aside is { } status ? column with { Status = status } : column))
            {
                var read = codes.Count == 0 ? Margin(text, row, person) : AttendanceCode.Apply(text.Text, row, codes, person, legend);
                roll.Add(Remarked(text, row, codes, WithDeputy(text, row, deputies, read)), "in a column of names", 0.95);
            }
        }
        Take(row, taken);
        return true;
    }

    // "D" or "A" in the column of the meeting, and who came or the nominated deputy in a column of its own.
    private static IEnumerable<AttendanceReading> WithDeputy(BoardText text, RowView row, DeputyColumn? deputies, IEnumerable<AttendanceReading> read)
    {
        var people = read.ToList();
        if (deputies is null || people is not [{ DeputyFor: null } member] || row.Starting(deputies.Column) is not { } cell) return people;
        if (member.Status != AttendanceStatus.Deputy && !(deputies.Came && member.Status is AttendanceStatus.Apologies or AttendanceStatus.Absent)) return people;
        if (PersonEntry.Read(text.Text, cell.At, AttendanceStatus.Deputy) is not { } deputy) return people;
        return StandIns.For(member, deputy);
    }

    // "N" in the column of marks, and "Apologies. Insp Ann Reed attended" in one of remarks.
    private static IEnumerable<AttendanceReading> Remarked(BoardText text, RowView row, List<(int Column, AttendanceStatus Status)> codes, IEnumerable<AttendanceReading> read)
    {
        var people = read.ToList();
        if (people is not [{ Status: AttendanceStatus.Absent } away] || codes.Count == 0) return people;
        var remark = row.Cells.FirstOrDefault(c => c.Column > codes[^1].Column && c.At.Length is > 4 and < 120 && (AttendanceCode.Of(text.Of(c.At))?.Status == AttendanceStatus.Apologies || StandIns.Find(text.Text, c.At) is not null));
        if (remark is null) return people;
        return StandIns.Find(text.Text, remark.At) is { } standIn ? StandIns.For(away, standIn) : [away with { Status = AttendanceStatus.Apologies }];
    }

    private static List<AttendanceReading> People(BoardText text, RowView row, CellView cell, NameColumn column)
    {
        var people = new List<AttendanceReading>();
        foreach (var block in cell.Blocks) people.AddRange(PersonList.Read(text.Text, text.Blocks[block].At, column.Status));
        if (people.Count != 1) return people;
        var person1 = people[0];
        var agency = column.Agency >= 0 ? row.Starting(column.Agency)?.At : null;
        var role = column.Role >= 0 ? row.Starting(column.Role)?.At : null;
        var initials = column.Initials >= 0 && row.Starting(column.Initials) is { } i ? text.Of(i.At) : null;
        return [With(text, person1, role, agency) with { Initials = person1.Initials ?? (initials is not null && PersonWords.IsInitials(initials) ? initials : null) }];
    }

    private static AttendanceReading With(BoardText text, AttendanceReading person, TextSpan? role, TextSpan? agency)
    {
        if (role is { } stated && PersonNotes.Take(text.Text, stated, out _) is { Status: not null } told) person = told.Apply(person);
        if (agency is not { } a) return role is { } r ? person with { Role = person.Role ?? text.Of(r) } : person;
        if (role is { } both) return person with { Role = text.Of(both), Agency = text.Of(a) };
        var notes = PersonNotes.Take(text.Text, a, out var rest);
        var (post, body) = PersonEntry.SplitRole(text.Text, rest);
        return notes.Apply(person) with { Role = person.Role ?? post, Agency = person.Agency ?? body };
    }

    // "Apols" or "dep." that stands in the margin before the name, or behind it.
    private static List<AttendanceReading> Margin(BoardText text, RowView row, AttendanceReading person)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.At.Length > 60 || cell.At.Overlaps(person.At!.Value)) continue;
            if (AttendanceCode.Of(text.Of(cell.At)) is { Status: AttendanceStatus.Apologies or AttendanceStatus.Absent or AttendanceStatus.Deputy or AttendanceStatus.Chair } code && (code.Status != AttendanceStatus.Chair || cell.At.Length <= 12))
                return AttendanceCode.Split(text.Text, cell.At, code, person);
        }
        return [person];
    }

    private static void Take(RowView row, HashSet<int> taken)
    {
        foreach (var cell in row.Cells) taken.UnionWith(cell.Blocks);
    }
}
