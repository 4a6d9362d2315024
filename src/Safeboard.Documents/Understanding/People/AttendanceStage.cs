using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Finds who was there, who sent apologies, who took the minutes: from tables, lists under a label, and prose.</summary>
internal static partial class AttendanceStage
{
    private const int LongLine = 30;
    private const int FrontBlocks = 40;

    public static AttendanceFound Find(BoardText text, DateOnly? meeting)
    {
        var roll = new AttendanceRoll(text);
        var taken = new HashSet<int>();
        foreach (var table in text.Tables.Take(12)) if (!AttendanceTable.Read(text, table, meeting, roll, taken)) AttendanceRows.Read(text, table, roll, taken);
        ReadLists(text, roll, taken);
        ReadHeadless(text, roll, taken);
        AttendanceSaid.ReadForm(text, roll);
        AttendanceSaid.Read(text, roll, taken);
        AttendanceSaid.ReadSpeakers(text, roll);
        return new(roll.Finish(), taken);
    }

    private static void ReadLists(BoardText text, AttendanceRoll roll, HashSet<int> taken)
    {
        AttendanceStatus? open = null;
        var misses = 0;
        var beside = false;
        string? group = null;
        var bare = -1;
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (taken.Contains(i)) continue;
            var block = text.Blocks[i];
            if (IsDescription(text, i, taken)) { taken.Add(i); continue; }
            var numbered = StartsWithNumber(text.Of(block));
            // "Ann Reed", and on the next line "Independent Chair".
            if (open is { } listed && group is null && !block.InTable && bare == i - 1 && IsPostBelow(text, i, listed) && roll.Describe(block.At, below: true)) { taken.Add(i); continue; }
            if (AttendanceLabels.Match(text.Text, block.At) is { } label && !IsPostBeside(text, i, label.Status) && !(numbered && label.Status is AttendanceStatus.Minutes or AttendanceStatus.Chair or AttendanceStatus.Deputy))
            {
                // A line for the chair or the minute taker inside a list does not end it.
                if (label.Status is AttendanceStatus.Minutes or AttendanceStatus.Chair && open is not null && !block.InTable && roll.Describe(block.At)) { taken.Add(i); continue; }
                // A label cut in two by a narrow column, or "Attending" beside "Present".
                if (open is { } before && block.InTable && char.IsLower(text.Text[block.At.Start])) label.Status = before;
                else if (label.Status == AttendanceStatus.Present && roll.Listed && text.Of(block).StartsWith("Attending", StringComparison.OrdinalIgnoreCase)) label.Status = AttendanceStatus.InAttendance;
                var aside = open is not null && label.After.Length > 0 && label.Status is AttendanceStatus.Chair or AttendanceStatus.Minutes;
                group = null;
                var opened = Open(text, block, label, roll);
                if (!aside) open = opened ? label.Status : null;
                if (open is not null && !numbered) taken.Add(i);
                beside = block is { InTable: true, Column: 0 } && i + 1 < text.Blocks.Count && text.Blocks[i + 1].Table == block.Table && text.Blocks[i + 1].Row == block.Row && text.Blocks[i + 1].Column > 0;
                misses = 0;
                continue;
            }
            if (open is not { } status)
            {
                if (i < FrontBlocks) ReadAsides(text, i, roll);
                continue;
            }
            // Beside a label stands its value; the next row has a label of its own.
            if (beside && block is { InTable: true, Column: 0 }) { open = null; continue; }
            if (!block.InTable && (roll.Describe(block.At) || roll.Key(block.At))) { taken.Add(i); misses = 0; continue; }
            if (!block.InTable && PersonEntry.IsNobody(text.Text, block.At)) { taken.Add(i); continue; }
            // "Ann Reed and Omar Bell had sent apologies" below those who came.
            if (!block.InTable && status is not (AttendanceStatus.Apologies or AttendanceStatus.Absent) && text.Of(block).Contains("pologi", StringComparison.Ordinal) && Sentence(text, i) is { Count: > 0 } away)
            {
                roll.Add(away, "named in a sentence of the list", 0.87);
                taken.Add(i);
                continue;
            }
            // "Ann Reed; Omar Bell. Facilitated by Eve Hart. Sorry not to have had: Tom Lowe."
            if (!block.InTable && text.Sentences(i) is { Count: > 1 and < 12 } labelled && labelled.Skip(1).Any(s => AttendanceLabels.Match(text.Text, s) is { After.Length: > 3 }))
            {
                Open(text, block, (status, block.At), roll);
                taken.Add(i);
                misses = 0;
                continue;
            }
            var marked = MarginMark.IsMatch(text.Of(block)) ? Marked(text, block.At, status) : [];
            var people = marked.Count > 0 || Spans.Words(text.Of(block)) > LongLine * (block.InTable || Bracketed(text.Of(block)) ? 14 : 2) ? marked : PersonList.Read(text.Text, WithBracket(text, i, taken), status);
            if (people.Count <= 1 && !block.InTable && text.Sentences(i) is { Count: > 1 and < 12 } sentences && InSentences(text, sentences, status) is { Count: > 1 } several) people = several;
            if (people.Count == 0) people = Marked(text, block.At, status);
            // Capitals alone on a line, where all have names: a column that slipped.
            if (people is [{ Name: null, Role: null, Agency: null }] && roll.AllNamed) { taken.Add(i); continue; }
            if (people.Count > 0)
            {
                roll.Add(group is { } from ? people.Select(p => p with { Agency = p.Agency ?? from }) : people, "listed under a heading such as Present or Apologies", 0.93);
                taken.Add(i);
                misses = 0;
                bare = people is [{ Role: null, Agency: null }] ? i : -1;
                if (LabelBehind.Match(text.Of(block)) is { Success: true } next && AttendanceLabels.Match(next.Groups["l"].Value, new(0, next.Groups["l"].Length)) is { } following) open = following.Status;
            }
            else if (Spans.Words(text.Of(block)) <= LongLine && AttendanceProse.Read(text.Text, block.At, listed: false).FindAll(p => p.Status is AttendanceStatus.Deputy or AttendanceStatus.Apologies or AttendanceStatus.Minutes) is { Count: > 0 } said)
            {
                roll.Add(said, "named in a sentence of the list", 0.87);
                taken.Add(i);
                misses = 0;
            }
            else if (IsGroup(text, i, status)) { group = text.Of(block).TrimEnd(':'); taken.Add(i); }
            else if (++misses > (roll.IsKeyed ? 3 : 1) || block.Kind == BlockKind.Heading || Spans.Words(text.Of(block)) > LongLine || StartsWithNumber(text.Of(block)))
            {
                open = null;
            }
        }
    }

    private static List<AttendanceReading> Sentence(BoardText text, int block) =>
        [.. text.Sentences(block).Take(6).SelectMany(s => AttendanceProse.Read(text.Text, s, listed: false)).Where(p => p.Status == AttendanceStatus.Apologies)];

    // A short line under a name, which is no person itself, and behind it the next person or the next label.
    private static bool IsPostBelow(BoardText text, int i, AttendanceStatus status)
    {
        var words = text.Of(text.Blocks[i]);
        if (Spans.Words(words) > 12 || words[^1] is '.' or ':' or ';' || StartsWithNumber(words) || !(PersonEntry.LooksLikeRole(words) || PersonEntry.LooksLikeAgency(words.Split(", ")[^1]))) return false;
        if (PersonList.Read(text.Text, text.Blocks[i].At, status).Count > 0 || i + 1 >= text.Blocks.Count) return false;
        var next = text.Blocks[i + 1];
        return !next.InTable && (PersonList.Read(text.Text, next.At, status).Count > 0 || AttendanceLabels.Match(text.Text, next.At) is not null || StartsWithNumber(text.Of(next)));
    }

    // "Example Council" above its people, in a list by agencies.
    private static bool IsGroup(BoardText text, int i, AttendanceStatus status)
    {
        var block = text.Blocks[i];
        var words = text.Of(block);
        if (block.InTable || i + 1 >= text.Blocks.Count || text.Blocks[i + 1].InTable || Spans.Words(words) > 9 || words[^1] is '.' or ';' or ',' || !char.IsUpper(words[0]) || StartsWithNumber(words)) return false;
        if (block.Kind == BlockKind.Heading && !PersonEntry.LooksLikeAgency(words)) return false;
        var next = text.Blocks[i + 1];
        return PersonEntry.IsNobody(text.Text, next.At) || Spans.Words(text.Of(next)) <= LongLine && AttendanceLabels.Match(text.Text, next.At) is null && PersonList.Read(text.Text, next.At, status) is { Count: > 0 } people && people[0].Name is not null;
    }

    // Long as it is, a line of names with posts in brackets.
    private static bool Bracketed(string line) => line.Count(c => c == '(') is > 3 and var many && many * 12 > Spans.Words(line);

    // Names with their posts at the top, under no heading of their own: those who were there.
    private static void ReadHeadless(BoardText text, AttendanceRoll roll, HashSet<int> taken)
    {
        if (roll.HasPresent) return;
        var run = new List<(int Block, AttendanceReading Person)>();
        for (var i = 0; i < Math.Min(text.Blocks.Count, FrontBlocks / 2); i++)
        {
            if (!taken.Contains(i) && !text.Blocks[i].InTable && text.Blocks[i].At.Length < 120 && PersonEntry.Read(text.Text, text.Blocks[i].At, AttendanceStatus.Present, allowBareName: false) is { Name: not null } person && (person.Status == AttendanceStatus.Chair || (person.Role ?? person.Agency ?? person.Initials) is not null))
                run.Add((i, person));
            else if (run.Count >= 3) break;
            else run.Clear();
        }
        if (run.Count < 3) return;
        roll.Add(run.Select(r => r.Person), "one of several names with posts at the top", 0.82);
        taken.UnionWith(run.Select(r => r.Block));
    }

    // "Ged Hanlon (Health). Winifred Kell – on leave. Tom Lowe sent his apologies.": a list in sentences, each begun by a name.
    private static List<AttendanceReading> InSentences(BoardText text, IReadOnlyList<TextSpan> sentences, AttendanceStatus status)
    {
        var people = new List<AttendanceReading>();
        foreach (var sentence in sentences)
        {
            var end = PersonWords.NameEnd(text.Text, sentence);
            if (end == sentence.Start || !text.Text.AsSpan(sentence.Start, end - sentence.Start).Contains(' ')) continue;
            var said = text.Text[end..sentence.End].TrimStart();
            if (said.Length < 3 || said[0] is '(' or ',' or '–' or '-' || Sent.IsMatch(said)) people.AddRange(PersonList.Read(text.Text, said.Length > 0 && char.IsLower(said[0]) ? new(sentence.Start, end) : sentence, status));
        }
        return people;
    }

    [GeneratedRegex(@"^(had )?(sent|gave|offered|tendered|submitted|apologi[sz]ed)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Sent { get; }

    // A heading that a page or a narrow column moved behind the last name.
    [GeneratedRegex(@"[a-z.)] (?<l>APOLOGIES|IN ATTENDANCE|ABSENT|PRESENT|OBSERVERS|NOT PRESENT)[: ]*$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex LabelBehind { get; }

    [GeneratedRegex(@"^(?<c>apols?\.?|apologies|absent|dep\.?|deputy|✓|√|✔|[xX✗]|A|D|P|Y|N)\s+(?=[A-Z][\w.’'-]* ?[A-Z(])", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MarginMark { get; }

    // "Apols Jane Marsh (JM) Nurse Health": a mark in the margin of a table that lost its columns, and no comma behind the name.
    private static List<AttendanceReading> Marked(BoardText text, TextSpan line, AttendanceStatus status)
    {
        var mark = MarginMark.Match(text.Of(line));
        if (mark.Success) (line, status) = (line with { Start = line.Start + mark.Length }, AttendanceCode.Of(mark.Groups["c"].Value)?.Status ?? status);
        var end = PersonWords.NameEnd(text.Text, line);
        if (end == line.Start || Spans.Words(text.Of(line)) > 25) return [];
        if (!mark.Success && !(end < line.End && text.Text.AsSpan(end, line.End - end).TrimStart().StartsWith('('))) return [];
        return PersonEntry.Read(text.Text, line, status) is { } person ? [person] : [new() { Name = text.Of(new TextSpan(line.Start, end)).TrimEnd(), Status = status, At = line }];
    }

    // "Monday 3 July, 2pm. Chair: Ann Reed. Notes: Tom Lowe." – labels in the middle of a line.
    private static void ReadAsides(BoardText text, int block, AttendanceRoll roll)
    {
        if (text.Blocks[block].At.Length > 400) return;
        foreach (var sentence in text.Sentences(block).Skip(1))
            if (AttendanceLabels.Match(text.Text, sentence) is { After.Length: > 3 } label)
                roll.Add(PersonList.Read(text.Text, label.After, label.Status), "named behind a label such as Chair: or Notes:", 0.9);
    }

    // A narrow column or a mail cuts "Jane Marsh / (JM) Health" in two.
    private static TextSpan WithBracket(BoardText text, int i, HashSet<int> taken)
    {
        var block = text.Blocks[i].At;
        if (i + 1 >= text.Blocks.Count || text.Blocks[i].InTable || text.Blocks[i + 1].InTable || text.Text[text.Blocks[i + 1].At.Start] != '(' || text.Text[block.End - 1] is ')' or '.' or ';') return block;
        taken.Add(i + 1);
        return new(block.Start, text.Blocks[i + 1].At.End);
    }

    /// <summary>Takes the people behind the label on its own line; tells whether a list may follow.</summary>
    private static bool Open(BoardText text, TextBlock block, (AttendanceStatus Status, TextSpan After) label, AttendanceRoll roll)
    {
        if (label.After.Length == 0) return label.Status is not AttendanceStatus.Minutes || block.InTable || text.Of(block).Length > 8 && !text.Of(block).StartsWith("Minutes", StringComparison.OrdinalIgnoreCase);
        var status = label.Status;
        var added = 0;
        foreach (var sentence in SentenceSplitter.Split(text.Text, label.After))
        {
            var people = sentence;
            if (sentence.Start > label.After.Start && AttendanceLabels.Match(text.Text, sentence) is { } next) (status, people) = next;
            var read = PersonList.Read(text.Text, people, status);
            // "Regrets: Zoe Hart. Ken Lowe deputised."
            if (read.Count == 0 && sentence.Start > label.After.Start && status is AttendanceStatus.Apologies or AttendanceStatus.Absent && AttendanceProse.Read(text.Text, Spans.Trim(text.Text, sentence, "."), listed: false).FindAll(p => p.Status == AttendanceStatus.Deputy) is { Count: > 0 } came) read = came;
            roll.Add(read, "named behind a label such as Present: or Apologies:", 0.92);
            added += read.Count;
        }
        // "Present: all members as listed below"
        if (added == 0) return label.Status is AttendanceStatus.Present or AttendanceStatus.Apologies && Below.IsMatch(text.Of(label.After));
        return label.Status is not (AttendanceStatus.Minutes or AttendanceStatus.Chair);
    }

    [GeneratedRegex(@"\b(below|as follows|following|listed|see list)\b|:$|^\(?\d{1,2}\)?( (members?|people|persons|attendees|agencies|present|in all|and|\d{1,2}|officers|others|guests|were))*\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Below { get; }

    // "Ann Reed | Independent Chair" in a table that no head explains.
    private static bool IsPostBeside(BoardText text, int i, AttendanceStatus status) =>
        status == AttendanceStatus.Chair && i > 0 && text.Blocks[i] is { InTable: true, Column: > 0 } cell && text.Blocks[i - 1] is var before && before.Table == cell.Table && before.Row == cell.Row && PersonEntry.Read(text.Text, before.At, AttendanceStatus.Present) is { Name: not null };

    // The cell beside a name tells of that person: "Chair" there heads no list.
    private static bool IsDescription(BoardText text, int i, HashSet<int> taken) =>
        i > 0 && text.Blocks[i] is { InTable: true } cell && text.Blocks[i - 1] is var before && before.Table == cell.Table && before.Row == cell.Row && before.Column < cell.Column && taken.Contains(i - 1)
        && !(AttendanceLabels.Match(text.Text, cell.At) is not null && i + 1 < text.Blocks.Count && text.Blocks[i + 1] is var after && after.Table == cell.Table && after.Row == cell.Row && PersonWords.NameEnd(text.Text, after.At) > after.At.Start)
        && PersonWords.NameEnd(text.Text, before.At) > before.At.Start && PersonEntry.Read(text.Text, cell.At, AttendanceStatus.Present) is null;

    private static bool StartsWithNumber(string line) => line.Length > 1 && char.IsDigit(line[0]);
}

/// <summary>The attendance, and which blocks it was read from.</summary>
internal sealed record AttendanceFound(IReadOnlyList<AttendanceReading> People, IReadOnlySet<int> Blocks);
