using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Finds who was there, who sent apologies, who took the minutes: from tables, lists under a label, and prose.</summary>
internal static class AttendanceStage
{
    private const int LongLine = 30;

    public static AttendanceFound Find(BoardText text, DateOnly? meeting)
    {
        var roll = new AttendanceRoll(text);
        var taken = new HashSet<int>();
        foreach (var table in text.Tables.Take(12)) AttendanceTable.Read(text, table, meeting, roll, taken);
        ReadLists(text, roll, taken);
        ReadProse(text, roll, taken);
        return new(roll.Finish(), taken);
    }

    private static void ReadLists(BoardText text, AttendanceRoll roll, HashSet<int> taken)
    {
        AttendanceStatus? open = null;
        var misses = 0;
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (taken.Contains(i)) continue;
            var block = text.Blocks[i];
            if (AttendanceLabels.Match(text.Text, block.At) is { } label)
            {
                open = Open(text, block, label, roll) ? label.Status : null;
                if (open is not null) taken.Add(i);
                misses = 0;
                continue;
            }
            if (open is not { } status) continue;
            var people = Spans.Words(text.Of(block)) > LongLine * 2 ? [] : PersonList.Read(text.Text, block.At, status);
            if (people.Count > 0)
            {
                roll.Add(people, "listed under a heading such as Present or Apologies", 0.93);
                taken.Add(i);
                misses = 0;
            }
            else if (++misses > 1 || block.Kind == BlockKind.Heading || Spans.Words(text.Of(block)) > LongLine || StartsWithNumber(text.Of(block)))
            {
                open = null;
            }
        }
    }

    /// <summary>Takes the people behind the label on its own line; tells whether a list may follow.</summary>
    private static bool Open(BoardText text, TextBlock block, (AttendanceStatus Status, TextSpan After) label, AttendanceRoll roll)
    {
        if (label.After.Length == 0) return label.Status is not AttendanceStatus.Minutes || text.Of(block).Length > 8 && !text.Of(block).StartsWith("Minutes", StringComparison.OrdinalIgnoreCase);
        var status = label.Status;
        var added = 0;
        foreach (var sentence in SentenceSplitter.Split(text.Text, label.After))
        {
            var people = sentence;
            if (sentence.Start > label.After.Start && AttendanceLabels.Match(text.Text, sentence) is { } next) (status, people) = next;
            var read = PersonList.Read(text.Text, people, status);
            roll.Add(read, "named behind a label such as Present: or Apologies:", 0.92);
            added += read.Count;
        }
        return added > 0 && label.Status is not (AttendanceStatus.Minutes or AttendanceStatus.Chair);
    }

    // "Apologies for absence were received from …" inside the first items.
    private static void ReadProse(BoardText text, AttendanceRoll roll, HashSet<int> taken)
    {
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (taken.Contains(i)) continue;
            var block = text.Of(text.Blocks[i]);
            if (!block.Contains("pologies", StringComparison.Ordinal)) continue;
            foreach (var sentence in text.Sentences(i))
            {
                if (AttendanceProse.Apologies(text.Text, sentence) is not { } rest) continue;
                if (rest.Length == 0) { ReadFollowing(text, i, roll, taken); continue; }
                roll.Add(PersonList.Read(text.Text, rest, AttendanceStatus.Apologies), "apologies named in a sentence", 0.85);
            }
        }
    }

    private static void ReadFollowing(BoardText text, int label, AttendanceRoll roll, HashSet<int> taken)
    {
        for (var i = label + 1; i < text.Blocks.Count && i < label + 40; i++)
        {
            var people = Spans.Words(text.Of(text.Blocks[i])) > LongLine ? [] : PersonList.Read(text.Text, text.Blocks[i].At, AttendanceStatus.Apologies);
            if (people.Count == 0) return;
            roll.Add(people, "listed behind “apologies … received from:”", 0.9);
            taken.Add(i);
        }
    }

    private static bool StartsWithNumber(string line) => line.Length > 1 && char.IsDigit(line[0]);
}

/// <summary>The attendance, and which blocks it was read from.</summary>
internal sealed record AttendanceFound(IReadOnlyList<AttendanceReading> People, IReadOnlySet<int> Blocks);
