using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Header;

/// <summary>What sort of document it is, by its title, its layout and what was found in it.</summary>
internal static class DocumentKinds
{
    private static Regex KeyMessages => field ??= Patterns.AnyCase(@"\bkey messages\b|\bmessages? from the (independent )?chair\b|\bchair['’]s (bulletin|briefing|message)\b");
    private static Regex Representative => field ??= Patterns.AnyCase(@"\brepresentative['’]?s? (report|feedback)|\breporting format\b|\brepresentative['’]?s? report|\brepresentative\s*:|\bname of (board|group|meeting)[^:]{0,30}attended\b|\bfeedback (form|report) from\b");
    private static Regex Log => field ??= Patterns.AnyCase(@"\bactions? (log|tracker|list|register|plan)\b|\brolling actions?\b");
    private static Regex Agenda => field ??= Patterns.AnyCase(@"\bagenda\b(?! items?\b)");
    private static Regex Minutes => field ??= Patterns.AnyCase(@"\b(minutes?|notes of|note of|discussion notes|meeting notes|record of)\b");
    private static Regex Report => field ??= Patterns.AnyCase(@"\b(report (to|of|title|from|author)|purpose of (the )?report|annual report|progress report|briefing (note|paper)|cover(ing)? report)\b");

    public static DocumentKind Of(BoardText text, string top, int attendance, int actions, int items, int rows)
    {
        if (KeyMessages.IsMatch(top)) return DocumentKind.KeyMessages;
        if (Representative.IsMatch(top)) return DocumentKind.RepresentativeReport;
        if (Log.IsMatch(top) && attendance == 0 && rows >= actions / 2 && actions > 0) return DocumentKind.ActionLog;
        if (attendance == 0 && Report.IsMatch(top) && !Minutes.IsMatch(top)) return DocumentKind.PartnershipReport;
        if (Agenda.IsMatch(top) && !Minutes.IsMatch(top) && attendance == 0) return DocumentKind.Agenda;
        if (attendance >= 4 || Minutes.IsMatch(top) && attendance > 0) return DocumentKind.BoardMinutes;
        if (Report.IsMatch(top)) return DocumentKind.PartnershipReport;
        if (Agenda.IsMatch(top) && items > 2 && !Report.IsMatch(top)) return Minutes.IsMatch(top) ? DocumentKind.BoardMinutes : DocumentKind.Agenda;
        return Minutes.IsMatch(top) ? DocumentKind.BoardMinutes : DocumentKind.Other;
    }
}
