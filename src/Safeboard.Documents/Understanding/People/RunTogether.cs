using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Entries in which nothing parts the name from the post: "Ann Reed Head of Service (AR)", "Tom Lowe Board Manager".</summary>
internal static class RunTogether
{
    public static AttendanceReading? Read(string text, TextSpan span, AttendanceStatus status)
    {
        var open = text.IndexOf('(', span.Start, span.Length);
        var close = open < 0 ? -1 : text.IndexOf(')', open, span.End - open);
        if (close > 0 && PersonWords.IsInitials(text[(open + 1)..close]) && NameOf(text, new(span.Start, open), text[(open + 1)..close]) is { } fitting)
        {
            var behind = PersonNotes.Take(text, Spans.Trim(text, new(close + 1, span.End), "-–—,: "), out _);
            var read = PersonEntry.Finished(text, span, new AttendanceReading { Name = text[fitting.Start..fitting.End], Initials = text[(open + 1)..close], Status = status }, Spans.Trim(text, new(fitting.End, open), "-–—,:"));
            return behind.Apply(read) with { DeputyFor = read.DeputyFor ?? behind.DeputyFor };
        }
        var end = PersonWords.NameEnd(text, span);
        var words = text[span.Start..end].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (end == span.Start || words.Length < 2 || !(PersonWords.IsTitle(words[0]) || Privacy.GivenNames.IsPlain(words[0]))) return null;
        var rest = Spans.Trim(text, new(end, span.End));
        if (rest.Length < 3 || Spans.Words(text.AsSpan(rest.Start, rest.Length)) > 10 || text.AsSpan(rest.Start, rest.Length).Contains(". ", StringComparison.Ordinal)) return null;
        var post = text[rest.Start..rest.End];
        if (char.IsUpper(post[0]) ? !PersonEntry.LooksLikeRole(post) && !PersonEntry.LooksLikeAgency(post) : PersonNotes.StatusOf(post) is null) return null;
        return PersonEntry.Finished(text, span, new AttendanceReading { Name = text[span.Start..end], Status = status }, rest);
    }

    /// <summary>"Lil Marsh Sure Start (LM)": what looks like one long name, of which the initials fit the first part.</summary>
    public static bool Overshoots(string text, TextSpan name, int limit)
    {
        var open = name.End + 1;
        if (open >= limit || text[open] != '(' || text.IndexOf(')', open, limit - open) is not (> 0 and var close)) return false;
        var given = text[(open + 1)..close];
        var whole = text[name.Start..name.End];
        return PersonWords.IsInitials(given) && (whole.Count(c => c == ' ') > 3 || !PersonWords.InitialsOf(whole).Contains(given.ToUpperInvariant())) && NameOf(text, name, given) is not null;
    }

    // The shortest name at the start that the initials fit.
    private static TextSpan? NameOf(string text, TextSpan span, string initials)
    {
        var end = span.Start;
        for (var words = 1; words <= 6 && end < span.End; words++)
        {
            while (end < span.End && text[end] == ' ') end++;
            while (end < span.End && text[end] != ' ') end++;
            var name = text[span.Start..end].TrimEnd(',');
            if (words > 1 && PersonWords.IsName(name) && PersonWords.InitialsOf(name).Contains(initials.ToUpperInvariant())) return new(span.Start, span.Start + name.Length);
        }
        return null;
    }
}
