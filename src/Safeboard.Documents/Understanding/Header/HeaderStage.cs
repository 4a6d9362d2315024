using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Header;

/// <summary>A header field as read.</summary>
internal sealed record HeaderValue(string Text, TextSpan At, double Confidence, string Why);

/// <summary>The top of a document: title, body, date, times, venue, chair, reference, status.</summary>
internal sealed record DocumentHeader
{
    public HeaderValue? Title { get; init; }
    public HeaderValue? Body { get; init; }
    public HeaderValue? DateText { get; init; }
    public DateOnly? Date { get; init; }
    public HeaderValue? TimeText { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public HeaderValue? EndText { get; init; }
    public HeaderValue? Venue { get; init; }
    public HeaderValue? Chair { get; init; }
    public HeaderValue? Reference { get; init; }
    public HeaderValue? Status { get; init; }
}

internal static partial class HeaderStage
{
    private const int FrontBlocks = 60;

    [GeneratedRegex(@"\b(?:[A-Z][A-Za-z’'\-]*,? |(?:of|and|for|the|on|upon|in) |& |[A-Z]{2,5} )*(?:[A-Z][A-Za-z’'\-]* )*(?:Board|Partnership|Committee|Group|Forum|Executive|Panel|LSCB|LSCP|SCB|SCP|ACPC|CPC|SAB)(?: for [A-Z][A-Za-z’'\-]*(?: [A-Z][A-Za-z’'\-]*)*)?\b|\b[A-Z][A-Z’'\-& ]{6,60} (?:BOARD|PARTNERSHIP|COMMITTEE|GROUP|FORUM|PANEL)(?: FOR [A-Z]+)?\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Body { get; }
    [GeneratedRegex(@"\b(minutes?|agenda|notes?|key messages|report|action (log|tracker|plan)|actions? log|meeting|record|briefing|newsletter)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex TitleWord { get; }
    [GeneratedRegex(@"^[^:]{3,60}:\s*\S|:$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex LabelLine { get; }
    [GeneratedRegex(@"\b(?<s>draft|unconfirmed|unapproved|confirmed|approved|final|agreed)\b(?! (by|at|on) the next)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Approved { get; }
    [GeneratedRegex(@"\b(meeting|session|proceedings|business|board|committee|group)( was| were)? (then )?(ended|closed|finished|concluded|terminated|rose|adjourned|broke up|drew to a close|came to an end|declared closed|dispersed)\b( at)?|\b(closed?|ended|finish(ed)?|concluded|terminated|adjourned|rose)( just)? (at|before|after)\b|\bfinish(ed)?:?\b|\bclosed?:", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Ended { get; }

    [GeneratedRegex(@"^(posted|published|uploaded|last updated|updated|created|added|printed)( on| by)?\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Posted { get; }

    public static DocumentHeader Read(BoardText text, int frontEnd)
    {
        var end = Math.Min(frontEnd, text.Blocks.Count > FrontBlocks ? text.Blocks[FrontBlocks].At.Start : text.Text.Length);
        if (end < 40) end = Math.Min(text.Text.Length, 1500);
        var fields = HeaderFields.Find(text, end);
        var (date, dateText) = DateOf(text, fields, end);
        var time = TimeOf(text, fields, dateText, end);
        var title = TitleOf(text, fields, end);
        return new DocumentHeader
        {
            Title = title,
            Body = BodyOf(text, fields, title, end),
            Date = date,
            DateText = dateText,
            Start = time?.Time.Start,
            TimeText = time?.Value,
            End = time?.Time.End ?? EndOf(text),
            EndText = time?.Time.End is null ? null : time?.Value,
            Venue = VenueOf(text, fields, dateText, end),
            Chair = ChairWords.Find(text, fields),
            Status = StatusOf(text),
            Reference = First(text, fields, "a line labelled as the reference", "ref", "reference", "meeting ref", "meeting reference"),
        };
    }

    private static HeaderValue? First(BoardText text, List<(string Label, TextSpan Value)> fields, string why, params string[] labels)
    {
        foreach (var (label, value) in fields)
            if (Array.Exists(labels, l => label == l || label.StartsWith(l + " of", StringComparison.Ordinal)) && value.Length is > 0 and < 200) return new(text.Of(value), value, 0.93, why);
        return null;
    }

    private static (DateOnly?, HeaderValue?) DateOf(BoardText text, List<(string Label, TextSpan Value)> fields, int end)
    {
        foreach (var (label, value) in fields)
            if ((label.StartsWith("date", StringComparison.Ordinal) || label is "when" or "held" or "meeting date") && DateWords.First(text.Text, value) is { } labelled && (labelled.On(null) ?? labelled.On(Near(text))) is { } day)
                return (day, new(text.Of(labelled.At), labelled.At, 0.96, "The date behind the label Date"));
        WrittenDate? updated = null;
        foreach (var date in DateWords.Find(text.Text, new(0, end)))
        {
            if (date.Year is null || date.On(null) is not { } first) continue;
            var another = IsOfAnother(text.Text, date.At.Start);
            // A log has no day but the one it was updated on; those in its rows are of other meetings.
            if (another && updated is null && !text.Blocks[text.Document.BlockAt(date.At.Start)].InTable) updated = date;
            else if (!another && updated is not null && text.Blocks[text.Document.BlockAt(date.At.Start)] is { InTable: true, Row: > 0 } && Updated(text, updated) is { } log) return (updated.On(null), log);
            else if (!another) return (first, PlaceOf(text, first, date.At, end));
        }
        return MeetingInProse(text);
    }

    private static HeaderValue? Updated(BoardText text, WrittenDate date) =>
        text.Text[Math.Max(0, date.At.Start - 24)..date.At.Start] is var lead && (lead.Contains("pdated", StringComparison.Ordinal) || lead.Contains("s at", StringComparison.Ordinal)) ? new(text.Of(date.At), date.At, 0.8, "The day the log was updated on") : null;

    // The subject of a message gives the date too, but time and place stand beside it in the document.
    private static HeaderValue PlaceOf(BoardText text, DateOnly day, TextSpan at, int end)
    {
        if (text.Of(text.Blocks[text.Document.BlockAt(at.Start)]).StartsWith("E-mail ", StringComparison.Ordinal))
            at = DateWords.Find(text.Text, new(at.End, Math.Max(at.End, Math.Min(text.Text.Length, end)))).Where(d => d.On(day) == day).Select(d => d.At).FirstOrDefault(at);
        return new(text.Of(at), at, 0.85, "The first full date at the top");
    }

    // "Date: Wednesday 6th February": the year of the first date at the top that has one, such as that of the message.
    private static DateOnly? Near(BoardText text) =>
        DateWords.Find(text.Text, new(0, Math.Min(text.Text.Length, 1500))).Where(d => d.Year is not null).Select(d => d.Day is null ? WrittenDate.Make(d.Year!.Value, d.Month, 1) : d.On(null)).FirstOrDefault(d => d is not null);

    [GeneratedRegex(@"\bmeeting (that took place |held |which took place )?(on|of) ", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MeetingOn { get; }

    // "our meeting on 1st March", with the year from the title.
    private static (DateOnly?, HeaderValue?) MeetingInProse(BoardText text)
    {
        var year = DateWords.Find(text.Text, new(0, Math.Min(text.Text.Length, 400))).Select(d => d.Year).FirstOrDefault(y => y is not null);
        var top = new TextSpan(0, Math.Min(text.Text.Length, 3000));
        for (var match = MeetingOn.Match(text.Text, 0, top.End); match.Success && year is not null; match = match.NextMatch())
        {
            if (DateWords.First(text.Text, new(match.Index, Math.Min(top.End, match.Index + match.Length + 24))) is not { Day: { } day } date) continue;
            if (WrittenDate.Make(date.Year ?? year.Value, date.Month, day) is { } on) return (on, new(text.Of(date.At), date.At, 0.75, "The meeting that the text speaks of"));
        }
        return (null, null);
    }

    // "minutes of the meeting held on 12 May" speaks of the last meeting only inside the items; "approved 24 July" of the draft.
    private static bool IsOfAnother(string text, int at)
    {
        var lead = text[Math.Max(0, at - 24)..at].ToLowerInvariant();
        return lead.Contains("approved", StringComparison.Ordinal) || lead.Contains("next", StringComparison.Ordinal) || lead.Contains("previous", StringComparison.Ordinal) || lead.Contains("e-mail", StringComparison.Ordinal) || lead.Contains("as at", StringComparison.Ordinal) || lead.Contains("updated", StringComparison.Ordinal) || lead.Contains("posted", StringComparison.Ordinal) || lead.Contains("published", StringComparison.Ordinal) || lead.Contains("uploaded", StringComparison.Ordinal);
    }

    private static (WrittenTime Time, HeaderValue Value)? TimeOf(BoardText text, List<(string Label, TextSpan Value)> fields, HeaderValue? date, int end)
    {
        TextSpan? start = null;
        foreach (var (label, value) in fields)
        {
            if (label is "time" or "start" or "start time" or "started" || label.Contains("time", StringComparison.Ordinal) || label.StartsWith("date", StringComparison.Ordinal) || label == "when") start ??= TimeWords.Labelled(text.Text, value) is not null ? value : null;
        }
        var where = start ?? (date is null ? null : Line(text, date.At));
        if (where is not { } line || (start is null ? TimeWords.First(text.Text, line) : TimeWords.Labelled(text.Text, line)) is not { } time)
        {
            if (date is null || TimeWords.Find(text.Text, new(0, Math.Min(end, date.At.End + 300))) is not [var any, ..]) return null;
            time = any;
        }
        foreach (var (label, value) in fields)
            if (time.End is null && (label.StartsWith("finish", StringComparison.Ordinal) || label.StartsWith("end", StringComparison.Ordinal)) && TimeWords.Labelled(text.Text, value) is { } finish) time = time with { End = finish.Start };
        return (time, new(text.Of(time.At), time.At, 0.93, "The time beside the date or behind the label Time"));
    }

    private static TextSpan Line(BoardText text, TextSpan place)
    {
        var i = text.Document.BlockAt(place.Start);
        var last = Math.Min(i + 1, text.Blocks.Count - 1);
        return new(text.Blocks[i].At.Start, text.Blocks[last].At.Length < 80 ? text.Blocks[last].At.End : text.Blocks[i].At.End);
    }

    private static TimeOnly? EndOf(BoardText text)
    {
        for (var i = text.Blocks.Count - 1; i >= 0 && i > text.Blocks.Count - 40; i--)
            foreach (var sentence in text.Sentences(i))
                if (Ended.Match(text.Of(sentence)) is { Success: true } ended && TimeWords.Behind(text.Text, new(sentence.Start + ended.Index + ended.Length, sentence.End)) is { } time) return time.Start;
        // "19 November, 9.45am (finished just before 12)"
        for (var i = 0; i < text.Blocks.Count && i < 20; i++)
            if (text.Blocks[i].At.Length < 200 && Ended.Match(text.Of(text.Blocks[i])) is { Success: true } early && TimeWords.Behind(text.Text, new(text.Blocks[i].At.Start + early.Index + early.Length, text.Blocks[i].At.End)) is { } told) return told.Start;
        return null;
    }

    private static HeaderValue? TitleOf(BoardText text, List<(string Label, TextSpan Value)> fields, int end)
    {
        if (First(text, fields, "the line labelled as the title", "meeting title", "title", "subject") is { } labelled) return labelled;
        HeaderValue? first = null;
        for (var i = 0; i < text.Blocks.Count && i < 15 && text.Blocks[i].At.Start < end; i++)
        {
            var block = text.Blocks[i];
            var words = text.Of(block);
            // A trail of links, or the name and what is said about it behind a dash.
            if (words.AsSpan().Count(" | ") >= 2 || words.AsSpan().Count(" > ") >= 2 || words.AsSpan().Count(" » ") >= 2 || Posted.IsMatch(words)) continue;
            // What stands beside a label of its own.
            var beside = block is { InTable: true, Column: > 0 } && text.TableOf(block).Rows.FirstOrDefault(r => r.Row == block.Row) is { Cells: [{ Column: 0, At.Length: < 25 }, ..] };
            if (block.At.Length > 160 && words.IndexOf(" – ", StringComparison.Ordinal) is > 4 and < 60 and var dash && TitleWord.IsMatch(words[..dash]))
                return new(words[..dash], new(block.At.Start, block.At.Start + dash), 0.7, "A line at the top that says what the document is");
            if (words.StartsWith("E-mail ", StringComparison.Ordinal) || words[^1] == '.' && Spans.Words(words) > 12 || Items.TitleWords.IsSentence(words) && words.Contains(". ", StringComparison.Ordinal) || PersonWords.NameEnd(text.Text, block.At) > block.At.Start) continue;
            // "Rep's report: Example Partnership": the label is the title.
            var titled = i == 0 && words.IndexOf(": ", StringComparison.Ordinal) is > 4 and < 40 and var colon && TitleWord.IsMatch(words[..colon]) && block.At.Length < 120;
            if (block.At.Length is < 5 or > 160 || !titled && LabelLine.IsMatch(words) || AttendanceLabels.Match(text.Text, block.At) is not null) continue;
            if (!beside && TitleWord.IsMatch(words) && Spans.Words(words) >= 2) return new(words, block.At, 0.85, "A line at the top that says what the document is");
            if (first is null && Body.IsMatch(words)) first = new(words, block.At, 0.7, "The first line");
        }
        for (var i = 0; first is null && i < text.Blocks.Count && i < 6; i++)
            if (text.Of(text.Blocks[i]).StartsWith("E-mail subject: ", StringComparison.Ordinal)) first = new(text.Of(text.Blocks[i])[16..], new(text.Blocks[i].At.Start + 16, text.Blocks[i].At.End), 0.6, "The subject of the message");
        return first ?? (text.Blocks[0].At.Length <= 160 ? new(text.Of(text.Blocks[0]), text.Blocks[0].At, 0.4, "The first line") : null);
    }

    private static HeaderValue? BodyOf(BoardText text, List<(string Label, TextSpan Value)> fields, HeaderValue? title, int end)
    {
        foreach (var (label, value) in fields)
            if (label.StartsWith("name of", StringComparison.Ordinal) || label is "board" or "group" || label.EndsWith("attended", StringComparison.Ordinal)) return new(text.Of(value), value, 0.93, "The line labelled with the name of the board or group");
        HeaderValue? best = null;
        for (var i = 0; i < text.Blocks.Count && i < 25 && text.Blocks[i].At.Start < end; i++)
        {
            if (text.Blocks[i].At.Length > 220 || text.Of(text.Blocks[i]).StartsWith("E-mail ", StringComparison.Ordinal) || text.Sentences(i).Count > 1 && Spans.Words(text.Of(text.Blocks[i])) > 25) continue;
            var block = text.Blocks[i].At;
            for (var match = Body.Match(text.Text, block.Start, block.Length); match.Success; match = match.NextMatch())
            {
                // "Report to:" names who is told, not whose report it is.
                if (text.Text[Math.Max(0, match.Index - 14)..match.Index].TrimEnd(' ', ':').EndsWith("to", StringComparison.OrdinalIgnoreCase) && best is null && Spoken(text, end)) continue;
                var span = WithoutLead(text.Text, new(match.Index, match.Index + match.Length));
                if (Spans.Words(text.Of(span)) < 2) continue;
                var full = text.Of(span).Contains("afeguarding", StringComparison.OrdinalIgnoreCase) || text.Of(span).Contains("SCB", StringComparison.Ordinal) || text.Of(span).Contains("SCP", StringComparison.Ordinal) || text.Of(span).Contains("Child", StringComparison.OrdinalIgnoreCase);
                if (best is null || full && best.Confidence < 0.85) best = new(text.Of(span), span, full ? 0.88 : 0.6, "The name of a board or group at the top");
            }
        }
        return best;
    }

    // Somebody reports on behalf of a body that is named too.
    private static bool Spoken(BoardText text, int end)
    {
        for (var i = 0; i < text.Blocks.Count && i < 25 && text.Blocks[i].At.Start < end; i++)
            if (text.Of(text.Blocks[i]) is "From" or "From:" or "Report of" or "Report of:" or "Report by" or "Report by:" or "Author" or "Author:" or "Presented by" or "Presented by:" && i + 1 < text.Blocks.Count && Body.IsMatch(text.Of(text.Blocks[i + 1]))) return true;
        return false;
    }

    private static TextSpan WithoutLead(string text, TextSpan span)
    {
        foreach (var lead in (string[])["Minutes of the ", "Minutes of ", "Notes of the ", "MINUTES OF THE ", "Agenda for ", "Meeting of the ", "Agenda and minutes for ", "the ", "The ", "for ", "of ", "of the ", "and "])
            if (text.AsSpan(span.Start, span.Length).StartsWith(lead)) return WithoutLead(text, new(span.Start + lead.Length, span.End));
        return Spans.Trim(text, span);
    }

    private static HeaderValue? VenueOf(BoardText text, List<(string Label, TextSpan Value)> fields, HeaderValue? date, int end)
    {
        if (First(text, fields, "The line labelled as the venue", "venue", "location", "place", "where", "held at", "at") is { } labelled) return labelled with { Text = labelled.Text.TrimEnd('.') };
        return VenueWords.Find(text, date, end) ?? VenueWords.Told(text);
    }

    private static HeaderValue? StatusOf(BoardText text)
    {
        for (var i = 0; i < text.Blocks.Count && i < 12; i++)
            if (text.Blocks[i].At.Length < 160 && Approved.Match(text.Of(text.Blocks[i])) is { Success: true } match)
                return new(match.Value.ToLowerInvariant() is "draft" or "unconfirmed" or "unapproved" ? "draft" : "approved", new(text.Blocks[i].At.Start + match.Index, text.Blocks[i].At.Start + match.Index + match.Length), 0.8, "The word at the top");
        return null;
    }
}
