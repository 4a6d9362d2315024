using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Header;

/// <summary>What sort of document it is, by its title, its layout and what was found in it.</summary>
internal static partial class DocumentKinds
{
    [GeneratedRegex(@"\bkey messages\b|\bnewsletter\b|\b(board|partnership|safeguarding) (bulletin|briefing for (staff|practitioners))\b|\bmessages? from the (independent )?chair\b|\bchair['’]s (bulletin|briefing|message)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex KeyMessages { get; }
    [GeneratedRegex(@"\brepresentative['’]?s? (report|feedback)|\breporting format\b|\b(feedback|report|notes|news) (back )?from (your|our|the) (\w+ ){0,2}(rep|representative|delegate)\b|\brep['’]?s? (report|feedback)\b|\brepresentative['’]?s? report|\brepresentative\s*:|\bname of (board|group|meeting)[^:]{0,30}attended\b|\bfeedback (form|report) from\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Representative { get; }
    [GeneratedRegex(@"\bactions?( (and|&|/) [a-z]+)* (log|tracker|list|register|plan)\b|\brolling actions?\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Log { get; }
    [GeneratedRegex(@"\bagenda\b(?! items?\b)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Agenda { get; }
    [GeneratedRegex(@"\b(minutes?|notes of|note of|discussion notes|meeting notes|record of)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Minutes { get; }
    [GeneratedRegex(@"\b(report (to|of|title|from|author|for|on)|purpose of (the |this )?report|(annual|yearly|progress|update|assurance|highlight|exception|quarterly|overview|scrutiny|scrutineer['’]s|interim|cover(ing)?) report|briefing (note|paper)|position (statement|paper)|author of report|practice review|serious case review report|executive summary)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Report { get; }

    [GeneratedRegex(@"(^|\n)\s*(A\s?G\s?E\s?N\s?D\s?A|(meeting |draft )?agenda( for [^\n]{3,80})?)\s*(\n|$)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AgendaTitle { get; }

    private static string BeforeItems(string top) => AgendaTitle.Match(top) is { Success: true } match ? top[..match.Index] : top;

    public static DocumentKind Of(BoardText text, string top, int attendance, int actions, int items, int rows)
    {
        if (KeyMessages.IsMatch(top)) return DocumentKind.KeyMessages;
        if (Representative.IsMatch(top)) return DocumentKind.RepresentativeReport;
        if (Log.IsMatch(top) && attendance == 0 && rows >= actions / 2 && actions > 0) return DocumentKind.ActionLog;
        // Items and no attendance beyond the chair and who apologises: an agenda, also where the items speak of minutes.
        if (AgendaTitle.IsMatch(top) && !Minutes.IsMatch(BeforeItems(top)) && attendance <= 1) return DocumentKind.Agenda;
        if (attendance == 0 && Report.IsMatch(top) && !Minutes.IsMatch(top)) return DocumentKind.PartnershipReport;
        if (Agenda.IsMatch(top) && !Minutes.IsMatch(top) && attendance == 0) return DocumentKind.Agenda;
        if (attendance >= 4 || Minutes.IsMatch(top) && attendance > 0) return DocumentKind.BoardMinutes;
        if (Report.IsMatch(top)) return DocumentKind.PartnershipReport;
        if (Agenda.IsMatch(top) && items > 2 && !Report.IsMatch(top)) return Minutes.IsMatch(top) ? DocumentKind.BoardMinutes : DocumentKind.Agenda;
        return Minutes.IsMatch(top) ? DocumentKind.BoardMinutes : DocumentKind.Other;
    }
}
