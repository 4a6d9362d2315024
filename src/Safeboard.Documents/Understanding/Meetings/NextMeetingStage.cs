using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Items;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Meetings;

/// <summary>Finds all meetings to come: under a heading, in a box near the top, or in a sentence.</summary>
internal static partial class NextMeetingStage
{
    [GeneratedRegex(@"\b(next|future|forthcoming|further) (\w+ ){0,3}meetings?\b|\bdates?( (and|&) (time|venue|location|place|times|venues)s?)* (of|for) (the )?(next|future|forthcoming|further)|\bmeeting (dates|close)\b|^(\d+[.)]?\s*)?(schedule of )?(meeting )?dates$|\bdates? of meetings?\b|\bnext board\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Heading { get; }
    private static Cues First => field ??= new("ext ", "EXT ", "uture", "UTURE", "orthcoming", "urther", "ates", "ATES", "ate of", "ate and", "ate &", "ATE ", "lose", "LOSE", "eeting dates");
    [GeneratedRegex(@"(^|[,;–-]\s*|\bat\s+|\bin\s+|\bvia\s+|\bvenue:?\s*)(?<v>(the |meeting )?(\w+ )?(room|hall|centre|center|house|building|suite|chamber|school|college|office|offices|library|teams|zoom|skype|microsoft|church|hotel|pump rooms|town hall|civic|council|edc)\b[^;()]*)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Venue { get; }

    public static IReadOnlyList<NextMeetingReading> Find(BoardText text, ItemOutline outline, DateOnly? meeting)
    {
        var found = new List<NextMeetingReading>();
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            var words = text.Of(block);
            if (!First.In(words)) continue;
            var match = Heading.Match(words);
            if (!match.Success || Spans.Words(words) > 60 && match.Index > 200) continue;
            if (match.Index > 60 && !words.Contains("next meeting", StringComparison.OrdinalIgnoreCase)) continue;
            if (Read(text, block.At with { Start = block.At.Start + match.Index }, meeting, found) == 0 && Spans.Words(words) <= 12)
                ReadBelow(text, outline, i, meeting, found);
        }
        return [.. found.DistinctBy(m => m.Date).OrderBy(m => m.At!.Value.Start)];
    }

    [GeneratedRegex(@"\b(extraordinary|special|development|workshop|away ?day|seminar|conference|training)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Special { get; }

    /// <summary>The dates to come; "the next meeting" is the first ordinary one.</summary>
    public static MeetingDates Dates(BoardText text, DateOnly? meeting, IReadOnlyList<NextMeetingReading> next)
    {
        var days = next.Select(n => n.Date).OfType<DateOnly>().Order().ToList();
        var ordinary = next.Where(n => n.Date is not null && !IsSpecial(text, n, next)).Select(n => n.Date).Order().FirstOrDefault();
        return new MeetingDates(meeting, days) { NextMeeting = ordinary ?? (days.Count > 0 ? days[0] : null) };
    }

    // "Extraordinary Board meeting - Monday 19th February": the words before the date, back to the date before.
    private static bool IsSpecial(BoardText text, NextMeetingReading meeting, IReadOnlyList<NextMeetingReading> all)
    {
        var start = meeting.At!.Value.Start;
        var block = text.Blocks[text.Document.BlockAt(start)].At.Start;
        var from = all.Where(o => o.At!.Value.End <= start).Select(o => o.At!.Value.Start + Math.Min(20, o.At!.Value.Length)).DefaultIfEmpty(block).Max();
        var lead = text.Text[Math.Max(Math.Max(block, from), start - 60)..start];
        var last = lead.LastIndexOf("oard meeting", StringComparison.Ordinal);
        return Special.IsMatch(lead) && (last < 0 || Special.IsMatch(lead[Math.Max(0, last - 24)..]));
    }

    private static void ReadBelow(BoardText text, ItemOutline outline, int heading, DateOnly? meeting, List<NextMeetingReading> found)
    {
        var item = outline.At(text.Blocks[heading].At.Start);
        var misses = 0;
        for (var i = heading + 1; i < text.Blocks.Count && i < heading + 14 && misses < 3; i++)
        {
            if (outline.At(text.Blocks[i].At.Start) != item && !(item?.At?.Start >= text.Blocks[i].At.Start)) break;
            var read = Read(text, Whole(text, i), meeting, found);
            misses = read > 0 ? 0 : misses + 1;
        }
    }

    // A date alone takes the lines of time and place behind it.
    private static TextSpan Whole(BoardText text, int i)
    {
        var end = text.Blocks[i].At.End;
        for (var next = i + 1; next < text.Blocks.Count && next < i + 3; next++)
        {
            var block = text.Blocks[next];
            if (block.At.Length > 60 || DateWords.First(text.Text, block.At) is not null || char.IsDigit(text.Text[block.At.Start]) && TimeWords.First(text.Text, block.At) is null) break;
            if (TimeWords.First(text.Text, block.At) is null && !text.Of(block).StartsWith("At ", StringComparison.OrdinalIgnoreCase) && !text.Of(block).StartsWith("Venue", StringComparison.OrdinalIgnoreCase)) break;
            end = block.At.End;
        }
        return new(text.Blocks[i].At.Start, end);
    }

    private static int Read(BoardText text, TextSpan span, DateOnly? meeting, List<NextMeetingReading> found)
    {
        var dates = DateWords.Find(text.Text, span).Where(d => d.Day is not null).ToList();
        var read = 0;
        for (var i = 0; i < dates.Count; i++)
        {
            if (dates[i].On(meeting) is not { } day || day <= meeting) continue;
            var end = i + 1 < dates.Count ? dates[i + 1].At.Start : span.End;
            var start = i == 0 ? span.Start : dates[i].At.Start;
            found.Add(One(text, new(start, end), dates[i], day));
            read++;
        }
        return read;
    }

    private static NextMeetingReading One(BoardText text, TextSpan span, WrittenDate date, DateOnly day)
    {
        var time = TimeWords.First(text.Text, new(date.At.End, span.End)) ?? TimeWords.First(text.Text, new(span.Start, date.At.Start));
        var quote = Spans.Trim(text.Text, new(date.At.Start, span.End), ";,-–. ");
        var venue = Venue.Match(text.Text, quote.Start, quote.Length);
        return new NextMeetingReading
        {
            Text = text.Of(quote),
            At = quote,
            Page = text.PageAt(quote.Start),
            Date = day,
            Start = time?.Start,
            End = time?.End,
            Venue = venue.Success ? venue.Groups["v"].Value.Trim().TrimEnd('.', ',') : null,
            Confidence = date.Year is null ? 0.8 : 0.93,
            Why = "A date under words such as “next meeting”",
        };
    }
}
