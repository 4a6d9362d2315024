using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Items;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Meetings;

/// <summary>Finds all meetings to come: under a heading, in a box near the top, or in a sentence.</summary>
internal static partial class NextMeetingStage
{
    [GeneratedRegex(@"\b(next|future|forthcoming|further|following) (\w+[ -]){0,3}meetings?\b|\bdates?( (and|&) (time|venue|location|place|times|venues)s?)* (of|for) (the )?(next|future|forthcoming|further)|\bmeeting (dates|close)\b|\b(dates?|meetings?) for (the|your|our) diar(y|ies)\s*:|\bsave the dates?\b|^(\W*\w{1,3}[.)]?\s+)?DO?NM\b|^(\W*[\w./]{1,6}[.)]?\s+)?(schedule of )?(meeting )?dates?( for (the|your) diar(y|ies))?:?$|\bdates? of (\w+ )?(meetings?|mtgs?)\b|\bnext board\b|^(\W*[\w.]{1,6}[.)]?\s+)?next\s*[:–-]|\b(meet|get together|gather|convene) again\b|\b(follow[- ]up|half[- ]day|session|meeting)( \w+){0,3} (is|has been|was) (pencilled|booked|fixed|set|arranged)( in)?\b|\b(will |is to |shall |are to )?next (meets?|convenes?)\b|\b(board|group|committee|executive|panel|partnership|forum|we|members) (will|is to|are to|shall) (meet|convene|reconvene)( again| next)?\b|^(\d+[.)]?\s*)?((meeting|board|group) )?dates? (for|in) (20\d\d|the (year|remainder|rest))|\b(board|group|committee|executive|panel|partnership|forum|we|members) (meets?|reconvenes?) (again|next)\b|\bmeetings (in|for|during) (20\d\d|the (coming|next|rest))|\b(schedule|calendar|programme|timetable) of (\w+ )?meetings\b|^(\W*[\w.]{1,6}[.)|]?\s+([|–-]\s+)?)?next( (?!steps?|actions?|agenda|stages?|items?|weeks?|year|months?|reviews?|quarter|phase|of|page|report)[\w&]+){0,2}:?$|\b(workshop|development (day|session|event)|away ?day|extraordinary (board |group )?(meeting|session)) (will be|is to be|is being|has been|was) (held|arranged|planned|organi[sz]ed|fixed|set|booked)\b|^(\W*[\w.]{1,6}[.)|]?\s+)?(when (do we meet )?next|next (ones?|time|dates?|session|gathering|get[- ]together)|(future|forthcoming|diary|key) dates|diary( dates)?)\s*([:–-]|$)|^(\W*\w{1,3}[.)]?\s+)?next ([\w&]+[ -]?){1,4}:", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Heading { get; }
    private static readonly System.Buffers.SearchValues<string> First = System.Buffers.SearchValues.Create(["next", "future", "forthcoming", "further", "following", "date", "meeting", "diary", "calendar", "will meet", "to meet", "shall meet", "meets again", "meet again", "reconvene", "DONM", "DNM", "next:", "together again", "gather again", "convene again", "follow-up", "follow up", "half-day", "half day", "session", "save the date", "workshop", "away day", "awayday", "extraordinary"], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<NextMeetingReading> Find(BoardText text, ItemOutline outline, DateOnly? meeting, string? body = null)
    {
        var found = new List<NextMeetingReading>();
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            var words = text.Of(block);
            if (!words.AsSpan().ContainsAny(First)) continue;
            // "next Board" in a column of due dates.
            var tasks = block.InTable && IsTaskTable(text, block);
            if (tasks && Spans.Words(words) <= 3 && block.Column > 1) continue;
            if (block.InTable && words.Length < 20 && !words.Contains("eeting", StringComparison.OrdinalIgnoreCase) && !words.Contains("ate", StringComparison.OrdinalIgnoreCase) && !words.Contains(':', StringComparison.Ordinal)) continue;
            var match = Heading.Match(words);
            // "The next meeting of the Health Board is …. Next Board meeting: …"
            while (match.Success && OtherBody.Match(words, match.Index) is { Success: true } other && other.Index < match.Index + match.Length + 12 && !IsOurs(other.Groups["b"].Value, body)) match = match.NextMatch();
            if (!match.Success || Spans.Words(words) > 60 && match.Index > 200) continue;
            if (match.Index > 60 && !words.Contains("next ", StringComparison.OrdinalIgnoreCase) && !match.Value.Contains("pencilled", StringComparison.Ordinal) && !match.Value.EndsWith("again", StringComparison.Ordinal)) continue;
            var span = block.InTable && !tasks ? RowFrom(text, i) : block.At;
            if (Read(text, span with { Start = block.At.Start + match.Index }, meeting, found) > 0) ReadOn(text, outline, i, meeting, found);
            else if (Spans.Words(words) <= 12)
                ReadBelow(text, outline, i, meeting, found, tasks ? block.Row : -1);
        }
        return [.. found.DistinctBy(m => m.Date).OrderBy(m => m.At!.Value.Start)];
    }

    [GeneratedRegex(@"\b(?:of|for) the (?<b>[A-Z][\w&’'-]*(?: (?:and |of |for |& )?[A-Z][\w&’'-]*)+)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex OtherBody { get; }

    // "the Board", or words of the body's own name.
    private static bool IsOurs(string named, string? body) =>
        body is null || named.Split(' ').Where(w => w.Length > 3 && w is not ("Board" or "Group" or "Committee" or "Partnership" or "Panel" or "Meeting" or "Full" or "Executive")).All(w => body.Contains(w, StringComparison.OrdinalIgnoreCase))
        || body.Split(' ').Where(w => w.Length > 2 && char.IsUpper(w[0])).Select(w => w[0]).Aggregate("", (a, c) => a + c) is { Length: > 2 } initials && named.Contains(initials, StringComparison.OrdinalIgnoreCase);

    // Minutes and logs with columns for owner and date have due dates in their rows.
    private static bool IsTaskTable(BoardText text, TextBlock cell) =>
        text.TableOf(cell).Rows.Take(6).Any(r => r.Cells.Count(c => ColumnHeads.Of(text.Of(c.At)) != ColumnMeaning.None) > 1 && r.Cells.Any(c => ColumnHeads.Of(text.Of(c.At)) is ColumnMeaning.Owner or ColumnMeaning.Due));

    // The cells of a row from this one on.
    private static TextSpan RowFrom(BoardText text, int i)
    {
        var last = i;
        while (last + 1 < text.Blocks.Count && text.Blocks[last + 1].Table == text.Blocks[i].Table && text.Blocks[last + 1].Row == text.Blocks[i].Row && last < i + 12) last++;
        return new(text.Blocks[i].At.Start, text.Blocks[last].At.End);
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

    [GeneratedRegex(@"^(\W*)(then|and then|after that|thereafter|followed by|subsequent(ly)?|later (dates|meetings)|further (dates|meetings)|also|and)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Onwards { get; }

    // "Then 13 September and 15 November" on the line below, or lines that begin with a date themselves.
    private static void ReadOn(BoardText text, ItemOutline outline, int first, DateOnly? meeting, List<NextMeetingReading> found)
    {
        var item = outline.At(text.Blocks[first].At.Start);
        for (var i = first + 1; i < text.Blocks.Count && i < first + 8 && !text.Blocks[i].InTable && outline.At(text.Blocks[i].At.Start) == item; i++)
        {
            var words = text.Of(text.Blocks[i]);
            var dated = DateWords.First(text.Text, text.Blocks[i].At) is { Day: not null } date && date.At.Start - text.Blocks[i].At.Start < 4;
            if (Spans.Words(words) > 16 || !(dated || Onwards.IsMatch(words)) || Read(text, text.Blocks[i].At, meeting, found) == 0) return;
        }
    }

    private static void ReadBelow(BoardText text, ItemOutline outline, int heading, DateOnly? meeting, List<NextMeetingReading> found, int row)
    {
        var item = outline.At(text.Blocks[heading].At.Start);
        var misses = 0;
        for (var i = heading + 1; i < text.Blocks.Count && i < heading + 40 && misses < 3; i++)
        {
            if (row >= 0 ? text.Blocks[i].Row != row : text.Blocks[i].InTable && IsTaskTable(text, text.Blocks[i])) break;
            if (outline.At(text.Blocks[i].At.Start) != item && !(item?.At?.Start >= text.Blocks[i].At.Start)) break;
            var read = Read(text, text.Blocks[i].InTable ? RowFrom(text, i) : Whole(text, i), meeting, found);
            misses = read > 0 ? 0 : misses + 1;
            while (text.Blocks[i].InTable && i + 1 < text.Blocks.Count && text.Blocks[i + 1].Table == text.Blocks[i].Table && text.Blocks[i + 1].Row == text.Blocks[i].Row) i++;
        }
    }

    // A date alone takes the lines of time and place behind it.
    private static TextSpan Whole(BoardText text, int i)
    {
        var end = text.Blocks[i].At.End;
        if (DateWords.First(text.Text, text.Blocks[i].At) is null) return text.Blocks[i].At;
        for (var next = i + 1; next < text.Blocks.Count && next < i + 4; next++)
        {
            var block = text.Blocks[next];
            var words = text.Of(block);
            if (block.At.Length > 80 || block.InTable || DateWords.First(text.Text, block.At) is not null) break;
            var time = TimeWords.First(text.Text, block.At) is not null;
            if (!time && (char.IsDigit(words[0]) || !MeetingPlace.IsLine(words))) break;
            end = block.At.End;
        }
        return new(text.Blocks[i].At.Start, end);
    }

    [GeneratedRegex(@"\b(by|before|papers|reports|deadline|items|until|no later than|submitted|since|close of play on|approved|from the|as at|updated|dated|last met on|minutes of)\b[^.;:]{0,40}$", Patterns.Before, Patterns.Limit)]
    private static partial Regex Deadline { get; }
    [GeneratedRegex(@"\b(meetings?|workshop|development|extraordinary|away ?day|seminar|session|board)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Gathering { get; }
    [GeneratedRegex(@"\b(all|each|both|every)( meetings?)?( (will|to|are|of which))?( (start(ing|s)?|begin(ning|s)?|be|being|held|run(ning)?|commenc\w+))? ((at|from|between) |(?=\d))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AllAt { get; }

    private static int Read(BoardText text, TextSpan span, DateOnly? meeting, List<NextMeetingReading> found)
    {
        var shared = AllAt.Match(text.Text, span.Start, span.Length) is { Success: true } all ? TimeWords.First(text.Text, new(all.Index, span.End)) : null;
        var dates = DateWords.Find(text.Text, span).Where(d => d.Day is not null).ToList();
        var sentences = SentenceSplitter.Split(text.Text, span);
        var read = 0;
        var before = -1;
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            // "8 July, 7 October and 9 December 2021": the year stands once, at the end.
            if (date.Year is null && dates.Skip(i + 1).FirstOrDefault(d => d.Year is not null) is { Year: { } year } && meeting is null) date = date with { Year = year };
            if (date.On(meeting) is not { } day || day <= meeting) continue;
            var sentence = sentences.FirstOrDefault(s => s.Start <= date.At.Start && date.At.End <= s.End, span);
            // "16 November (Police) and 18 January": another one in the same breath.
            var next = before >= sentence.Start && date.At.Start - before < 40 && !TitleWords.IsSentence(text.Text[before..date.At.Start]) && !Deadline.IsMatch(text.Text[before..date.At.Start]);
            if (!next && !Belongs(text.Text, span, sentence, date)) continue;
            before = date.At.End;
            var end = Math.Min(i + 1 < dates.Count ? dates[i + 1].At.Start : span.End, Math.Max(sentence.End, date.At.End));
            var start = i == 0 ? sentence.Start : dates[i].At.Start;
            found.Add(One(text, new(start, end), date, day, shared));
            read++;
        }
        return read + ReadMonths(text, span, meeting, found);
    }

    private const string MonthNames = "January|February|March|April|May|June|July|August|September|October|November|December";

    [GeneratedRegex($@"\b(?<m>{MonthNames})(['’]s)? (\w+ )?(meeting|one|session|date)\b[^.;]{{0,60}}?\b(for|to|on|is|be)\b( the)?( (?<w>(Mon|Tues|Wednes|Thurs|Fri)day)?)?( the)? ?(?<d>\d{{1,2}})(st|nd|rd|th)\b(?! (of )?({MonthNames}))|\b(?<m>{MonthNames})(['’]s)? (meeting|one)\b[^.;]{{0,60}}?\b(?<w>(Mon|Tues|Wednes|Thurs|Fri)day) (the )?(?<d>\d{{1,2}})(st|nd|rd|th)\b(?! (of )?({MonthNames}))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex MonthThenDay { get; }

    // "The June meeting has been fixed for the 16th": the month stands apart from its day.
    private static int ReadMonths(BoardText text, TextSpan span, DateOnly? meeting, List<NextMeetingReading> found)
    {
        var read = 0;
        for (var match = MonthThenDay.Match(text.Text, span.Start, span.Length); match.Success; match = match.NextMatch())
        {
            var day = int.Parse(match.Groups["d"].Value, System.Globalization.CultureInfo.InvariantCulture);
            var date = new WrittenDate(new(match.Index, match.Index + match.Length), day, DateWords.Month(match.Groups["m"].Value)!.Value, null, null);
            if (date.On(meeting) is not { } on || on <= meeting) continue;
            var end = SentenceSplitter.Split(text.Text, span).FirstOrDefault(s => s.Start <= match.Index && match.Index < s.End, span).End;
            found.Add(One(text, new(match.Index, Math.Max(end, date.At.End)), date, on, null));
            read++;
        }
        return read;
    }

    // "AR, 2 September 2020", "Jane, 14/3/19": who wrote the minutes and when.
    private static bool IsSignature(string lead)
    {
        var who = lead.Trim(' ', ',', '/', '–', '-', '(');
        return PersonWords.IsInitials(who) && !PersonWords.IsAbbreviation(who) || Privacy.GivenNames.IsPlain(who) || PersonWords.IsName(who) || who.Contains('@', StringComparison.Ordinal);
    }

    // In the sentence that speaks of the next meeting, or in one that is a date or names a gathering; a day by which papers are due is none.
    private static bool Belongs(string text, TextSpan span, TextSpan sentence, WrittenDate date)
    {
        var lead = text[sentence.Start..date.At.Start];
        if (Deadline.IsMatch(lead) && !lead.EndsWith("meeting ", StringComparison.OrdinalIgnoreCase) || text.AsSpan(0, date.At.Start).TrimEnd().EndsWith("(")) return false;
        // A day with its weekday signs nothing.
        if (lead.Length > 1 && !char.IsLetter(text[date.At.Start]) && IsSignature(lead)) return false;
        return sentence.Start <= span.Start || lead.Length < 30 && !TitleWords.IsSentence(lead) || Gathering.IsMatch(lead) && lead.Length < 80;
    }

    private static NextMeetingReading One(BoardText text, TextSpan span, WrittenDate date, DateOnly day, WrittenTime? shared)
    {
        var time = TimeWords.First(text.Text, new(date.At.End, span.End)) ?? TimeWords.First(text.Text, new(span.Start, date.At.Start)) ?? shared;
        var quote = Spans.Trim(text.Text, new(date.At.Start, span.End), ";,-–. \t\n");
        return new NextMeetingReading
        {
            Text = text.Of(quote),
            At = quote,
            Page = text.PageAt(quote.Start),
            Date = day,
            Start = time?.Start,
            End = time?.End,
            Venue = MeetingPlace.Find(text.Text, span, date.At, time?.At),
            Confidence = date.Year is null ? 0.8 : 0.93,
            Why = "A date under words such as “next meeting”",
        };
    }
}
