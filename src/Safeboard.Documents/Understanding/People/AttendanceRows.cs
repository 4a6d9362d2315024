using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Attendance tables whose heads say nothing known: told by a column of names and a column of codes, or by the label before them.</summary>
internal static class AttendanceRows
{
    public static void Read(BoardText text, TableView table, AttendanceRoll roll, HashSet<int> taken)
    {
        if (table.Rows.Count is 0 or > 80 || NameColumn(text, table) is not { } names) return;
        var legend = AttendanceLegend.Of(text, table);
        var codes = CodeColumn(text, table, names, legend);
        var before = LabelBefore(text, table);
        if (codes < 0 && before is null && !table.Rows.Any(r => Label(text, r, names) is not null) && !(roll.Count == 0 && IsRollOfPosts(text, table, names))) return;
        var status = before ?? AttendanceStatus.Present;
        // Labels that begin with "Present" part the table; "Apols" alone in the margin marks its own row.
        var sections = table.Rows.Any(r => Label(text, r, names) is AttendanceStatus.Present);
        var others = codes < 0 ? OtherColumns(text, table, names) : [];
        foreach (var row in table.Rows)
        {
            var label = Label(text, row, names);
            if (sections || row.Cells.Count == 1) status = label ?? status;
            foreach (var other in others)
                if (row.Starting(other) is { } second && PersonList.Read(text.Text, second.At, label ?? status) is { Count: > 0 } more)
                {
                    roll.Add(more, "in a further column of names", 0.86);
                    taken.UnionWith(second.Blocks);
                }
            if (row.Starting(names) is not { } cell) continue;
            if (cell.Blocks.Count > 1)
            {
                roll.Add(Stacked(text, row, cell, Beside(text, row, roll) ?? label ?? status), "in a column of names", 0.88);
                foreach (var part in row.Cells) taken.UnionWith(part.Blocks);
                continue;
            }
            if (text.Of(cell.At).Contains(';', StringComparison.Ordinal) && PersonList.Read(text.Text, cell.At, Beside(text, row, roll) ?? label ?? status) is { Count: > 1 } several)
            {
                roll.Add(several, "in a column of names", 0.88);
                foreach (var part in row.Cells) taken.UnionWith(part.Blocks);
                continue;
            }
            if (PersonEntry.Read(text.Text, cell.At, Beside(text, row, roll) ?? label ?? status) is not { } person) continue;
            if (Beneath(text, table, row, cell) is { } surname) person = person with { Name = $"{person.Name} {text.Of(surname)}" };
            person = Described(text, row, names, codes, person);
            var code = codes < 0 ? null : row.Starting(codes) is { } mark ? legend.Of(text.Of(mark.At)) : null;
            roll.Add(code is null ? [person] : AttendanceCode.Split(text.Text, row.Starting(codes)!.At, code, person), "in a column of names", 0.88);
            if (person.Status is AttendanceStatus.Apologies or AttendanceStatus.Absent && row.Cells.Where(c => c.Column > names).Select(c => StandIns.Find(text.Text, c.At)).FirstOrDefault(s => s is not null) is { } standIn)
                roll.Add([standIn with { DeputyFor = person.Name ?? person.Initials }], "named as the one who came instead", 0.86);
            foreach (var part in row.Cells) taken.UnionWith(part.Blocks);
        }
    }

    // A narrow column breaks "Ann / Reed", and the initials beside it say so.
    private static TextSpan? Beneath(BoardText text, TableView table, RowView row, CellView name)
    {
        var next = table.Below(row).FirstOrDefault();
        if (next is not { Cells: [{ At.Length: < 24 } rest] } || rest.Column != name.Column || !PersonWords.IsNamePart(text.Of(rest.At))) return null;
        var whole = $"{text.Of(name.At)} {text.Of(rest.At)}";
        return row.Cells.Any(c => c.Column > name.Column && text.Of(c.At).Split(' ')[0] is var initials && PersonWords.IsInitials(initials) && PersonWords.InitialsOf(whole).Contains(initials)) ? rest.At : null;
    }

    // "Attending" below "Present" names those who are no members.
    private static AttendanceStatus? Beside(BoardText text, RowView row, AttendanceRoll roll) =>
        roll.Listed && text.Of(row.Cells[0].At).StartsWith("Attending", StringComparison.OrdinalIgnoreCase) ? AttendanceStatus.InAttendance : null;

    // At least half of the rows, and two of them, hold one person's name in the same column.
    private static int? NameColumn(BoardText text, TableView table)
    {
        var counts = new Dictionary<int, int>();
        foreach (var row in table.Rows)
            foreach (var cell in row.Cells)
                if (cell.Blocks.Count > 2 && row.Cells.Any(c => c.Column > cell.Column && c.Blocks.Count == cell.Blocks.Count) && cell.Blocks.Count(b => IsPerson(text, text.Blocks[b].At)) * 4 >= cell.Blocks.Count * 3) counts[cell.Column] = counts.GetValueOrDefault(cell.Column) + cell.Blocks.Count;
                else if (cell.At.Length <= 80 && PersonWords.NameEnd(text.Text, cell.At) > cell.At.Start && PersonEntry.Read(text.Text, cell.At, AttendanceStatus.Present) is { Name: not null })
                    counts[cell.Column] = counts.GetValueOrDefault(cell.Column) + 1;
        if (counts.Count == 0) return null;
        var best = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First();
        return best.Value >= 2 && best.Value * 2 >= table.Rows.Count ? best.Key : null;
    }

    private static bool IsPerson(BoardText text, TextSpan at) =>
        at.Length <= 100 && PersonWords.NameEnd(text.Text, at) is var end && end > at.Start && text.Text.AsSpan(at.Start, end - at.Start).Contains(' ') && PersonEntry.Read(text.Text, at, AttendanceStatus.Present) is not null;

    // Names below each other in one cell, and their posts or agencies below each other in the next.
    private static List<AttendanceReading> Stacked(BoardText text, RowView row, CellView cell, AttendanceStatus status)
    {
        var people = new List<AttendanceReading>();
        var beside = row.Cells.FirstOrDefault(c => c.Column > cell.Column && c.Blocks.Count == cell.Blocks.Count);
        for (var i = 0; i < cell.Blocks.Count; i++)
        {
            var read = PersonList.Read(text.Text, text.Blocks[cell.Blocks[i]].At, status);
            if (beside is null || read is not [{ } one]) { people.AddRange(read); continue; }
            var notes = PersonNotes.Take(text.Text, text.Blocks[beside.Blocks[i]].At, out var rest);
            var (role, agency) = PersonEntry.SplitRole(text.Text, rest);
            one = notes.Apply(one);
            people.Add(one with { Role = one.Role ?? role, Agency = one.Agency ?? agency });
        }
        return people;
    }

    // Under no heading at all, near the top: names, and beside nearly each of them a post or an agency.
    private static bool IsRollOfPosts(BoardText text, TableView table, int names)
    {
        if (names > 1 || table.Rows.Count < 3 || table.Rows[0].Cells[0].Blocks[0] > 30) return false;
        var posts = 0;
        foreach (var row in table.Rows)
        {
            if (row.Starting(names) is not { } cell || !IsPerson(text, cell.At)) continue;
            if (row.Cells.FirstOrDefault(c => c.Column > names) is { At.Length: > 1 and < 120 } beside && text.Of(beside.At) is var words && (PersonEntry.LooksLikeRole(words) || PersonEntry.LooksLikeAgency(words.Split(", ")[^1]))) posts++;
        }
        return posts >= 3 && posts * 3 >= table.Rows.Count * 2;
    }

    // A list in two columns: nearly every cell of the other one is a person, too.
    private static List<int> OtherColumns(BoardText text, TableView table, int names)
    {
        var found = new List<int>();
        foreach (var column in table.Rows.SelectMany(r => r.Cells).Select(c => c.Column).Where(c => c != names).Distinct())
        {
            var cells = table.Rows.Select(r => r.Starting(column)).OfType<CellView>().ToList();
            var people = cells.Count(c => c.At.Length <= 100 && PersonWords.NameEnd(text.Text, c.At) is var end && end > c.At.Start && text.Text.AsSpan(c.At.Start, end - c.At.Start).Contains(' '));
            if (people >= 2 && people >= cells.Count - 1) found.Add(column);
        }
        return found;
    }

    /// <summary>The column whose cells, the head apart, are all ticks or words such as Apologies; -1 where there is none.</summary>
    public static int CodeColumn(BoardText text, TableView table, int names, AttendanceLegend legend, bool everywhere = false)
    {
        var people = table.Rows.Skip(1).Count(r => r.Starting(names) is not null);
        var found = new List<int>();
        foreach (var column in table.Rows.SelectMany(r => r.Cells).Select(c => c.Column).Distinct().Order())
        {
            if (column == names) continue;
            var cells = table.Rows.Skip(1).Where(r => r.Starting(names) is not null).Select(r => r.Starting(column)).OfType<CellView>().Select(c => text.Of(c.At)).Where(c => c.Trim().Length > 0).ToList();
            var codes = cells.Count(c => c.Length <= 60 && legend.Of(c) is not null);
            if (codes >= 2 && codes >= cells.Count - 1 && (!everywhere || codes * 2 >= people)) found.Add(column);
        }
        // Three columns of codes and more tell of several meetings, this one last.
        return found.Count == 0 ? -1 : found.Count > 2 ? found[^1] : found[0];
    }

    // "Present:" or "Apologies" in the margin, or in a row of its own.
    private static AttendanceStatus? Label(BoardText text, RowView row, int names)
    {
        var first = row.Cells[0];
        if (first.Column >= names && row.Cells.Count > 1) return null;
        return AttendanceLabels.Match(text.Text, first.At) is { After.Length: 0 } label ? label.Status : null;
    }

    private static AttendanceStatus? LabelBefore(BoardText text, TableView table)
    {
        var block = table.Rows[0].Cells[0].Blocks[0] - 1;
        return block >= 0 && !text.Blocks[block].InTable && AttendanceLabels.Match(text.Text, text.Blocks[block].At) is { After.Length: 0 } label
            && label.Status is not (AttendanceStatus.Minutes or AttendanceStatus.Chair) ? label.Status : null;
    }

    private static AttendanceReading Described(BoardText text, RowView row, int names, int codes, AttendanceReading person)
    {
        var more = row.Cells.Where(c => c.Column > names && c.Column != codes && c.At.Length is > 1 and < 120).ToList();
        if (more.Count == 0) return person;
        var notes = PersonNotes.Take(text.Text, more[0].At, out var rest);
        person = notes.Apply(person);
        var (role, agency) = PersonEntry.SplitRole(text.Text, rest);
        return person with { Role = person.Role ?? role, Agency = person.Agency ?? agency ?? (more.Count > 1 ? text.Of(more[1].At) : null) };
    }
}
