using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Attendance in tables: paired name and agency columns, tick columns, and grids of several meetings.</summary>
internal static class AttendanceTable
{
    public static bool Read(BoardText text, TableView table, DateOnly? meeting, AttendanceRoll roll, HashSet<int> taken)
    {
        for (var head = 0; head < Math.Min(table.Rows.Count, 8); head++)
        {
            if (AttendanceColumns.Names(text, table, head) is not { Count: > 0 } names) continue;
            var legend = AttendanceLegend.Of(text, table);
            var codes = AttendanceColumns.Codes(text, table, head, names, meeting, legend, out var first);
            var deputies = AttendanceColumns.Deputies(text, table, head, codes, legend);
            foreach (var row in table.Rows.Take(head + 1)) Take(row, taken);
            for (var r = Math.Max(head + 1, first); r < table.Rows.Count; r++)
                if (Relabelled(text, table.Rows[r], names, codes.Count == 0) is { } others) { names = others; Take(table.Rows[r], taken); }
                else if (!ReadRow(text, table.Rows[r], names, codes, deputies, legend, roll, taken, table.Rows[r - 1])) break;
            return true;
        }
        return false;
    }

    // "In attendance | Minutes" over further rows of the columns that began as "Present | Apologies"; "Apologies" alone in a row.
    private static List<NameColumn>? Relabelled(BoardText text, RowView row, List<NameColumn> names, bool pairs)
    {
        if (row.Cells is [{ } alone])
            return AttendanceLabels.Match(text.Text, alone.At) is { After.Length: 0 } over && over.Status is not (AttendanceStatus.Chair or AttendanceStatus.Minutes) ? names.ConvertAll(n => n with { Status = over.Status }) : null;
        if (!pairs || row.Cells.Count > names.Count) return null;
        var labels = row.Cells.Select(c => (c.Column, Label: AttendanceLabels.Match(text.Text, c.At))).ToList();
        return labels.TrueForAll(l => l.Label is { After.Length: 0 } && names.Exists(n => n.Column == l.Column)) ? [.. labels.Select(l => names.Find(n => n.Column == l.Column)! with { Status = l.Label!.Value.Status })] : null;
    }

    private static bool ReadRow(BoardText text, RowView row, List<NameColumn> names, List<(int Column, AttendanceStatus Status)> codes, DeputyColumn? deputies, AttendanceLegend legend, AttendanceRoll roll, HashSet<int> taken, RowView above)
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
            // "Apologies" in place of a name, and who came instead.
            if (deputies is not null && AttendanceCode.Of(text.Of(cell.At))?.Status is AttendanceStatus.Apologies or AttendanceStatus.Absent && row.Starting(deputies.Column) is { } sent && PersonEntry.Read(text.Text, sent.At, AttendanceStatus.Deputy) is { Name: not null } came) { roll.Add([came], "in the column of deputies", 0.88); continue; }
            if (codes.Count == 0 && Led(text, above.Starting(column.Column)?.At, cell.At, column.Status) is { Count: > 0 } led) { roll.Add(led, "in a column of names", 0.9); continue; }
            foreach (var person in People(text, row, cell, aside is { } status ? column with { Status = status } : column))
            {
                var read = codes.Count == 0 ? Margin(text, row, person) : AttendanceCode.Apply(text.Text, row, codes, person, legend);
                roll.Add(Remarked(text, row, column, codes, WithDeputy(text, row, deputies, read)), "in a column of names", 0.95);
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

    // "N" in the column of marks, and "Apologies. Insp Ann Reed attended" in one of remarks, or who came instead behind the agency.
    private static IEnumerable<AttendanceReading> Remarked(BoardText text, RowView row, NameColumn column, List<(int Column, AttendanceStatus Status)> codes, IEnumerable<AttendanceReading> read)
    {
        var people = read.ToList();
        if (people is not [{ Status: AttendanceStatus.Absent or AttendanceStatus.Apologies } away]) return people;
        var after = codes.Count > 0 ? codes[^1].Column : column.Column;
        var remark = row.Cells.FirstOrDefault(c => c.Column > after && c.At.Length is > 4 and < 120 && (codes.Count > 0 && AttendanceCode.Of(text.Of(c.At))?.Status == AttendanceStatus.Apologies || StandIns.Find(text.Text, c.At) is not null));
        if (remark is null) return people;
        return StandIns.Find(text.Text, remark.At) is { } standIn ? StandIns.For(away, standIn) : [away with { Status = AttendanceStatus.Apologies }];
    }

    // "Notes: Ann Reed" in a column of people, or "Consultant and Chair:" and "On behalf of Omar Bell:" in the cell above the name.
    private static List<AttendanceReading> Led(BoardText text, TextSpan? above, TextSpan cell, AttendanceStatus status)
    {
        if (AttendanceLabels.Match(text.Text, cell) is { After.Length: > 3 } label) return PersonList.Read(text.Text, label.After, label.Status);
        if (above is not { Length: > 4 and < 80 } lead || text.Text[lead.End - 1] != ':' || AttendanceLabels.Match(text.Text, lead) is not null || PersonEntry.Read(text.Text, cell, status) is not { Name: not null } person) return [];
        var words = text.Of(lead).TrimEnd(':');
        var notes = PersonNotes.Take(words, new(0, words.Length), out var rest);
        return [notes.Apply(person) with { Role = person.Role ?? (notes.DeputyFor is null && rest.Length > 0 ? words : null) }];
    }

    private static List<AttendanceReading> People(BoardText text, RowView row, CellView cell, NameColumn column)
    {
        var people = new List<AttendanceReading>();
        foreach (var block in cell.Blocks) people.AddRange(PersonList.Read(text.Text, text.Blocks[block].At, column.Status));
        if (people.Count > 1 && people.Count == cell.Blocks.Count) return [.. people.Select((p, i) => With(text, p, Line(text, row, column.Role, i, people.Count), Line(text, row, column.Agency, i, people.Count)))];
        if (people.Count != 1) return people;
        var person1 = people[0];
        var agency = column.Agency >= 0 ? row.Starting(column.Agency)?.At : null;
        var role = column.Role >= 0 ? row.Starting(column.Role)?.At : null;
        var initials = column.Initials >= 0 && row.Starting(column.Initials) is { } i ? text.Of(i.At) : null;
        return [With(text, person1, role, agency) with { Initials = person1.Initials ?? (initials is not null && PersonWords.IsInitials(initials) ? initials : null) }];
    }

    // Several names in one cell, and beside it as many posts or agencies.
    private static TextSpan? Line(BoardText text, RowView row, int column, int which, int count) =>
        column >= 0 && row.Starting(column) is { } cell && cell.Blocks.Count == count ? text.Blocks[cell.Blocks[which]].At : null;

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
            if (AttendanceCode.Of(text.Of(cell.At)) is { Status: AttendanceStatus.Apologies or AttendanceStatus.Absent or AttendanceStatus.Deputy or AttendanceStatus.Chair } code && (code.Status != AttendanceStatus.Chair || cell.At.Length <= 12) && IsMark(text, cell.At, code))
                return AttendanceCode.Split(text.Text, cell.At, code, person);
        }
        return [person];
    }

    // "Deputy Director of Nursing" and "No Recourse Team" begin with what elsewhere is a code.
    private static bool IsMark(BoardText text, TextSpan cell, AttendanceCode.Code code)
    {
        var rest = Spans.Trim(text.Text, new(Math.Min(cell.End, cell.Start + code.Behind), cell.End));
        return code.Status == AttendanceStatus.Apologies || rest.Length == 0 || !char.IsUpper(text.Text[rest.Start]) || PersonWords.NameEnd(text.Text, rest) > rest.Start;
    }

    private static void Take(RowView row, HashSet<int> taken)
    {
        foreach (var cell in row.Cells) taken.UnionWith(cell.Blocks);
    }
}
