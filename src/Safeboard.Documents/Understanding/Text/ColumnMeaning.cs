using System.Text.RegularExpressions;

namespace Safeboard.Documents.Understanding.Text;

/// <summary>What a column of a table holds, by the words at its head.</summary>
internal enum ColumnMeaning { None, Reference, Item, Subject, Discussion, Action, Owner, Due, Status, Name, Initials, Role, Agency, Interests, Present, Apologies, InAttendance, Date }

internal static class ColumnHeads
{
    private static readonly (ColumnMeaning Meaning, Regex Words)[] Heads =
    [
        (ColumnMeaning.Due, Patterns.AnyCase(@"^(by )?(when|due|due by|date due|due date|timescales?|time scale|target( date)?|deadline|timeframe|completion( date)?|target completion.*|date for completion|by|by date|to be (completed|done) by)$")),
        (ColumnMeaning.Owner, Patterns.AnyCase(@"^((by )?whom?|owners?|(action )?(owner|lead|by)|by who(m)?|person responsible|responsible( person| officer| lead)?|responsib\w+|lead( officer| person| agency)?|assigned to|allocated to|action (owner|for|holder)|for action( by)?|who is responsible|action/?s? by)$")),
        (ColumnMeaning.Action, Patterns.AnyCase(@"^(actions?( required| agreed| points?| needed| to be taken)?|tasks?|what|agreed actions?|action/?decisions?|outstanding actions?|required actions?)$")),
        (ColumnMeaning.Status, Patterns.AnyCase(@"^(status|progress|updates?|outcome|rag( status| rating)?|completed?|done|closed|comments?|position|progress.{0,20}|completed\??|done\??)$")),
        (ColumnMeaning.Reference, Patterns.AnyCase(@"^(ref(erence)?s?\.?( no\.?)?|no\.?|number|#|action (ref|no\.?|number)|id)$")),
        (ColumnMeaning.Item, Patterns.AnyCase(@"^((agenda )?items?( no\.?)?|minute( no\.?| ref)?|para\.?)$")),
        (ColumnMeaning.Discussion, Patterns.AnyCase(@"^(discussion.*|notes|minutes?|key points.*|summary.*|details?|points? raised)$")),
        (ColumnMeaning.Subject, Patterns.AnyCase(@"^(subject|topic|agenda|issue|heading|title)$")),
        (ColumnMeaning.Initials, Patterns.AnyCase(@"^initials?$")),
        (ColumnMeaning.Interests, Patterns.AnyCase(@"^(other |declared |declarations? of )?interests?.*$")),
        (ColumnMeaning.Apologies, Patterns.AnyCase(@"^(apologies|apology|apols\.?|apologies( received| from)?)$")),
        (ColumnMeaning.InAttendance, Patterns.AnyCase(@"^(in attendance|also (present|in attendance)|guests?|observers?)$")),
        (ColumnMeaning.Present, Patterns.AnyCase(@"^(present|attended|attending|attendance)$")),
        (ColumnMeaning.Name, Patterns.AnyCase(@"^(names?|members?( name)?|attendees?|board members?|members? present|representative|delegates?|those present)$")),
        (ColumnMeaning.Agency, Patterns.AnyCase(@"^((role|post|title|position) ?(/|and|&) ?)?(agency|agencies|organi[sz]ations?|representing|body|on behalf of|employer|company|team|service|sector|agency/organi[sz]ation|agency/role)$|^(role|title) ?/ ?agency$")),
        (ColumnMeaning.Role, Patterns.AnyCase(@"^(role|job title|title|post|position|designation|job role|capacity)$")),
    ];

    public static ColumnMeaning Of(string head)
    {
        var text = head.Trim().Trim(':', '*').Trim();
        if (text.Length is 0 or > 40) return ColumnMeaning.None;
        foreach (var (meaning, words) in Heads) if (words.IsMatch(text)) return meaning;
        return ColumnMeaning.None;
    }
}
