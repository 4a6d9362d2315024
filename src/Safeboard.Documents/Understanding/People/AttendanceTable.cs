using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Attendance in tables: paired name and agency columns, tick columns, and grids of several meetings.</summary>
internal static class AttendanceTable
{
    private sealed record NameColumn(int Column, AttendanceStatus Status, int Agency, int Role, int Initials);

    public static void Read(BoardText text, TableView table, DateOnly? meeting, AttendanceRoll roll, HashSet<int> taken)
    {
        for (var head = 0; head < Math.Min(table.Rows.Count, 4); head++)
        {
            if (NameColumns(text, table.Rows[head]) is not { Count: > 0 } names) continue;
            var codes = CodeColumns(text, table, head, names, meeting, out var first);
            foreach (var row in table.Rows.Take(head + 1)) Take(row, taken);
            for (var r = Math.Max(head + 1, first); r < table.Rows.Count; r++)
                if (!ReadRow(text, table.Rows[r], names, codes, roll, taken)) break;
            return;
        }
    }

    private static List<NameColumn> NameColumns(BoardText text, RowView row)
    {
        if (row.Cells.Count < 2) return [];
        var meanings = row.Cells.Select(c => (c.Column, Meaning: ColumnHeads.Of(text.Of(c.At)))).ToList();
        var byName = meanings.Any(m => m.Meaning == ColumnMeaning.Name);
        var names = new List<NameColumn>();
        for (var i = 0; i < meanings.Count; i++)
        {
            var (column, meaning) = meanings[i];
            // "Present" or "Apologies" over a column of names; beside a column of names it holds ticks.
            var ticks = byName && meaning is ColumnMeaning.Present || byName && meaning is ColumnMeaning.Apologies && !meanings.Skip(i + 1).Any(m => m.Meaning is ColumnMeaning.Agency or ColumnMeaning.Role);
            if (Status(meaning) is not { } status || ticks) continue;
            var more = meanings.Skip(i + 1).TakeWhile(m => Status(m.Meaning) is null || m.Meaning is ColumnMeaning.Present).ToList();
            names.Add(new(column, status, Find(more, ColumnMeaning.Agency), Find(more, ColumnMeaning.Role), Find(more, ColumnMeaning.Initials)));
        }
        // One column of names needs another head that goes with it, else it is a label with a list beside it.
        var others = meanings.Count(m => m.Meaning is not ColumnMeaning.None && names.All(n => n.Column != m.Column));
        return names.Count > 1 || names.Count == 1 && others > 0 && meanings.All(m => m.Meaning is not (ColumnMeaning.Owner or ColumnMeaning.Action)) ? names : [];
    }

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
            var meaning = ColumnHeads.Of(text.Of(cell.At));
            if (meaning is ColumnMeaning.Present or ColumnMeaning.Apologies or ColumnMeaning.InAttendance && names.All(n => n.Column != cell.Column))
                codes.Add((cell.Column, Status(meaning)!.Value));
        }
        if (codes.Count > 0) return codes;
        for (var r = head; r < Math.Min(head + 2, table.Rows.Count); r++)
        {
            var dates = table.Rows[r].Cells.Select(c => (c.Column, Date: DateWords.First(text.Text, c.At)?.On(meeting))).Where(c => c.Date is not null).ToList();
            if (dates.Count < 2) continue;
            first = r + 1;
            var ours = dates.FirstOrDefault(d => d.Date == meeting, dates[^1]);
            return [(ours.Column, AttendanceStatus.Present)];
        }
        return codes;
    }

    private static bool ReadRow(BoardText text, RowView row, List<NameColumn> names, List<(int Column, AttendanceStatus Status)> codes, AttendanceRoll roll, HashSet<int> taken)
    {
        // A row that holds a list or a new heading is read by the stage for lists.
        var margin = row.Cells[0].Column < names[0].Column && row.Starting(names[0].Column) is not null;
        if (!margin && AttendanceLabels.Match(text.Text, row.Cells[0].At) is { } || row.Cells is [{ Width: > 2 }]) return row.Cells.Count == 1;
        if (row.Cells[0].At is var start && row.Cells.Count > 0 && Spans.Words(text.Of(start)) > 25) return false;
        foreach (var column in names)
        {
            if (row.Starting(column.Column) is not { } cell) continue;
            foreach (var person in People(text, row, cell, column))
            {
                var read = codes.Count == 0 ? Margin(text, row, person) : AttendanceCode.Apply(text.Text, row, codes, person);
                roll.Add(read, "in a column of names", 0.95);
            }
        }
        Take(row, taken);
        return true;
    }

    private static List<AttendanceReading> People(BoardText text, RowView row, CellView cell, NameColumn column)
    {
        var people = new List<AttendanceReading>();
        foreach (var block in cell.Blocks)
            if (PersonEntry.Read(text.Text, text.Blocks[block].At, column.Status) is { } person) people.Add(person);
        if (people.Count != 1) return people;
        var person1 = people[0];
        var agency = column.Agency >= 0 ? row.Starting(column.Agency)?.At : null;
        var role = column.Role >= 0 ? row.Starting(column.Role)?.At : null;
        var initials = column.Initials >= 0 && row.Starting(column.Initials) is { } i ? text.Of(i.At) : null;
        return [With(text, person1, role, agency) with { Initials = person1.Initials ?? (initials is not null && PersonWords.IsInitials(initials) ? initials : null) }];
    }

    private static AttendanceReading With(BoardText text, AttendanceReading person, TextSpan? role, TextSpan? agency)
    {
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
