using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Who was there where no list says so: in sentences, in the form of a representative, by who speaks.</summary>
internal static partial class AttendanceSaid
{
    private const int LongLine = 30;

    // "Apologies for absence were received from …" inside the first items.
    public static void Read(BoardText text, AttendanceRoll roll, HashSet<int> taken)
    {
        var listed = roll.Count >= 3;
        // The paragraph right behind the list belongs to it.
        var last = taken.Where(b => b < 120).DefaultIfEmpty(-1).Max();
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (taken.Contains(i)) continue;
            var apologies = text.Of(text.Blocks[i]).Contains("pologies", StringComparison.Ordinal);
            if (!apologies && Spans.Words(text.Of(text.Blocks[i])) < 4) continue;
            foreach (var sentence in text.Sentences(i))
            {
                if (sentence.Length < 500 && AttendanceProse.Read(text.Text, sentence, listed, listed && i > last && i <= last + 2) is { Count: > 0 } said) roll.Add(said, "named in a sentence about who was there", 0.8);
                if (!apologies) continue;
                if (AttendanceProse.Apologies(text.Text, sentence) is not { } rest) continue;
                if (rest.Length == 0) { ReadFollowing(text, i, roll, taken); continue; }
                roll.Add(PersonList.Read(text.Text, rest, AttendanceStatus.Apologies), "apologies named in a sentence", 0.85);
            }
        }
    }

    [GeneratedRegex(@"\b(representative['’]?s?|reps?['’]?s?|member['’]?s?|forum|delegate['’]?s?)\b.{0,40}\b(report|feedback|sheet|form|return)\b|\b(report|feedback|notes|news) (back )?from (your|our|the) (\w+ ){0,2}(rep|representative|member|delegate)\b|\b(board|group|meeting)[^:\n]{0,20} attended\b|\breporting format\b|\bfeedback (form|sheet|report)\b|\breport (of|from) meeting attended\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex FormTitle { get; }
    [GeneratedRegex(@"^((\w+ ){0,3}(representative|rep|delegate|attendee)( name| attending)?|(sent|completed|attended|report(ed)?|prepared|submitted|filled in|written)( in)? by( [^:]{0,30})?|(your |representative['’]s )?name( of (the )?(representative|person attending|attendee))?|report(er| author)|feedback from|attendee|(your |our )?(rep|delegate)( on the board)?)\s*:\s*", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex FormName { get; }

    // The form of somebody who went to a meeting names that person and the chair.
    public static void ReadForm(BoardText text, AttendanceRoll roll)
    {
        if (!FormTitle.IsMatch(text.Text[..Math.Min(text.Text.Length, 400)])) return;
        for (var i = 0; i < text.Blocks.Count && i < 20; i++)
        {
            var block = text.Blocks[i].At;
            if (block.Length > 120) continue;
            var match = FormName.Match(text.Of(block).EndsWith(':') || !text.Blocks[i].InTable ? text.Of(block) : text.Of(block) + ":");
            if (!match.Success) continue;
            var who = match.Length < block.Length ? new TextSpan(block.Start + match.Length, block.End) : i + 1 < text.Blocks.Count ? text.Blocks[i + 1].At : default;
            if (who.Length > 3) roll.Add(PersonList.Read(text.Text, who, AttendanceStatus.Present), "named in the form as the one who went", 0.85);
        }
    }

    [GeneratedRegex(@"\b(minutes?|notes?|note) (of|from|–|-)|\b(discussion|meeting) notes\b|\bminutes\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NotesTitle { get; }

    // Notes without any list: whoever speaks with their post beside the name.
    public static void ReadSpeakers(BoardText text, AttendanceRoll roll)
    {
        if (roll.Listed || !NotesTitle.IsMatch(text.Text[..Math.Min(text.Text.Length, 300)])) return;
        for (var i = 0; i < text.Blocks.Count; i++)
            foreach (var sentence in text.Sentences(i))
                if (AttendanceProse.Speaker(text.Text, sentence) is { } speaker) roll.Add([speaker], "speaks in the notes with a post beside the name", 0.7);
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
}
