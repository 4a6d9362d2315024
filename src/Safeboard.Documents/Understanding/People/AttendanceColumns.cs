using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>A column of people: how those in it were there, and which columns say more of them.</summary>
internal sealed record NameColumn(int Column, AttendanceStatus Status, int Agency, int Role, int Initials);

/// <summary>The column that names who came instead.</summary>
internal sealed record DeputyColumn(int Column, bool Came);

/// <summary>What the heads of an attendance table say its columns hold: names, ticks, deputies.</summary>
internal static partial class AttendanceColumns
{
    [GeneratedRegex(@"^(?<named>nominated |named |usual )?(deputy|deputies|substitutes?|stand[- ]ins?|replacement|alternate)( name| attending| member| sent| present)?( ?[/&,] ?(comments?|notes?|remarks?|apologies))?$|^(if (not|absent|away|no),? ?)?(who (came|attended|was sent|stood in|deputised)|(attended|represented|replaced|deputised( for)?|substituted|covered) by)( instead| in (his|her|their) place)?$|^(sent|came|attended|attending) (instead|in (his/her|their) place)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex DeputyHead { get; }

    // Who came instead stands only beside those who were away; a column that names everybody's deputy says nothing of this meeting.
    public static DeputyColumn? Deputies(BoardText text, TableView table, int head, List<(int Column, AttendanceStatus Status)> codes, AttendanceLegend legend)
    {
        if (table.Rows[head].Cells.FirstOrDefault(c => c.At.Length < 40 && DeputyHead.IsMatch(text.Of(c.At).Trim(':', ' '))) is not { Column: var column } over) return null;
        if (DeputyHead.Match(text.Of(over.At).Trim(':', ' ')).Groups["named"].Success) return new(column, Came: false);
        var anybody = new AttendanceReading { Name = "" };
        var rows = table.Rows.Skip(head + 1).Where(r => r.Starting(column) is { At.Length: > 3 } cell && PersonWords.NameEnd(text.Text, cell.At) > cell.At.Start).ToList();
        return new(column, rows.TrueForAll(r => AttendanceCode.Apply(text.Text, r, codes, anybody, legend).FirstOrDefault() is { Status: not AttendanceStatus.Present }));
    }

    private static ColumnMeaning Meaning(BoardText text, CellView cell) => text.Of(cell.At).Trim(':', ' ').ToUpperInvariant() is "TITLE" or "POSITION" ? ColumnMeaning.Role
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

    public static List<NameColumn> Names(BoardText text, TableView table, int head)
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
        var others = meanings.Count(m => m.Meaning is not ColumnMeaning.None && names.All(n => n.Column != m.Column)) + row.Cells.Count(c => HeadDate(text, c.At) is not null || names.All(n => n.Column != c.Column) && c.At.Length < 60 && ToldOf.IsMatch(text.Of(c.At)));
        names = [.. names.Select(n => n.Agency < 0 && n.Role < 0 && n.Initials < 0 && Unknown(text, row, meanings, n, names) is >= 0 and var post ? n with { Role = post } : n)];
        names = [.. names.Select(n => n.Agency < 0 && n.Role < 0 ? n with { Agency = Beside(table, head, n.Column, names, row) } : n)];
        return names.Count > 1 || names.Count == 1 && others > 0 && meanings.All(m => m.Meaning is not (ColumnMeaning.Owner or ColumnMeaning.Action)) ? names : [];
    }

    // A head of several words, or of columns that were joined: "Title & Organisation Present Apology".
    [GeneratedRegex(@"\b(title|organi[sz]ation|agency|role|job|post|position|designation|present|apolog\w*|representing)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ToldOf { get; }

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
    public static List<(int Column, AttendanceStatus Status)> Codes(
        BoardText text, TableView table, int head, List<NameColumn> names, DateOnly? meeting, AttendanceLegend legend, out int first)
    {
        first = head + 1;
        var codes = new List<(int, AttendanceStatus)>();
        foreach (var cell in table.Rows[head].Cells)
        {
            var meaning = Meaning(text, cell);
            if (meaning is ColumnMeaning.Present or ColumnMeaning.Apologies or ColumnMeaning.InAttendance && names.All(n => n.Column != cell.Column))
                codes.Add((cell.Column, Status(meaning)!.Value));
        }
        // Ticks that a plain text has lost tell nothing: those in the table are taken as its label says.
        if (codes.Count > 0) return table.Rows.Skip(head + 1).Any(r => codes.Exists(c => r.Starting(c.Item1) is not null)) ? codes : [];
        for (var r = head; r < Math.Min(head + 2, table.Rows.Count); r++)
        {
            var dates = table.Rows[r].Cells.Select(c => (c.Column, Date: HeadDate(text, c.At))).Where(c => c.Date is not null).ToList();
            if (dates.Count == 0 || dates.Count == 1 && (table.Rows.Count <= r + 1 || AttendanceRows.CodeColumn(text, table, names[0].Column, legend, everywhere: true) != dates[0].Column)) continue;
            first = r + 1;
            var ours = dates.FirstOrDefault(d => IsOn(d.Date!, meeting), dates[^1]);
            return [(ours.Column, AttendanceStatus.Present)];
        }
        // Marks in the margin, or only beside those who were away, leave the others present.
        return names.Count == 1 && AttendanceRows.CodeColumn(text, table, names[0].Column, legend, everywhere: true) is >= 0 and var marks && marks > names[0].Column && table.Rows.Skip(head + 1).Any(r => r.Starting(marks) is { } mark && legend.Of(text.Of(mark.At))?.Status is AttendanceStatus.Present)
            ? [(marks, AttendanceStatus.Present)] : codes;
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
}
