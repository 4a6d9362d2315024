using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Items;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Meetings;

/// <summary>Where a meeting to come is held: what stands beside its date and time.</summary>
internal static partial class MeetingPlace
{
    [GeneratedRegex(@"^[\s,;:@–—-]*(((held|to be held|to take place|taking place|start|starting) )?(at|in|via|on|from|by|venue|location|place)\b[\s:–-]*)*", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Lead { get; }
    [GeneratedRegex(@"[;(\n\t]|\.(\s|$)|@|\s[–—-]\s|,? (and|with|when|where|as|to be|followed|start(s|ing)?|board meeting|extraordinary|development day)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Stop { get; }
    [GeneratedRegex(@"\b(room|hall|centre|center|house|building|suite|chamber|school|college|offices?|library|teams|zoom|skype|church|hotel|rooms|civic|headquarters|hq|academy|hospital|station|virtual(ly)?|online)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex PlaceWord { get; }
    [GeneratedRegex(@"^(please|papers?|agenda|items?|reports?|apologies|lunch|board|meeting|next|future|tbc|tba|venue|note|all|am|pm|noon|midday|the (next|meeting|board|group)|mon|tue|wed|thu|fri|sat|sun)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NoPlace { get; }

    /// <summary>Behind the time, between date and time, or before the date.</summary>
    public static string? Find(string text, TextSpan span, TextSpan date, TextSpan? time)
    {
        var inside = time is { } t && t.Start >= span.Start && t.End <= span.End ? t : (TextSpan?)null;
        if (inside is { } after && after.Start > date.End)
            return Place(text, new(after.End, span.End), named: false) ?? Place(text, new(date.End, after.Start), named: false) ?? Before(text, span, date);
        return Place(text, new(date.End, span.End), named: false) ?? Before(text, span, date);
    }

    /// <summary>A short line that says where.</summary>
    public static bool IsLine(string line) => line.Length <= 80 && (line.StartsWith("At ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Venue", StringComparison.OrdinalIgnoreCase) || PlaceWord.IsMatch(line) && Spans.Words(line) <= 9) && !TitleWords.IsSentence(line);

    private static string? Before(string text, TextSpan span, TextSpan date)
    {
        var words = text[span.Start..date.Start];
        var at = Math.Max(words.LastIndexOf(" at ", StringComparison.Ordinal), Math.Max(words.LastIndexOf(" in ", StringComparison.Ordinal), words.LastIndexOf(" via ", StringComparison.Ordinal)));
        return at < 0 ? null : Place(text, new(span.Start + at, date.Start), named: true);
    }

    private static string? Place(string text, TextSpan span, bool named)
    {
        var words = text[span.Start..span.End];
        // Blocks stand apart: the place may be on a line or in a cell of its own.
        foreach (var piece in words.Split(['\n', '\t']))
        {
            var lead = Lead.Match(piece);
            var rest = piece[lead.Length..];
            var stop = Stop.Match(rest);
            var place = (stop.Success ? rest[..stop.Index] : rest).Trim(' ', ',', '.', ':', '–', '-');
            if (!place.Contains('(')) place = place.TrimEnd(')');
            place = place.EndsWith(" on", StringComparison.Ordinal) ? place[..^3] : place;
            if (place.Length is < 3 or > 120 || Spans.Words(place) > 18 || NoPlace.IsMatch(place) || TitleWords.IsSentence(place)) continue;
            if (char.IsUpper(place[0]) && (lead.Length > 0 || PlaceWord.IsMatch(place)) || PlaceWord.IsMatch(place) && (named || place.StartsWith("the ", StringComparison.OrdinalIgnoreCase))) return place;
        }
        return null;
    }
}
