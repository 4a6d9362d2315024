using System.Text.RegularExpressions;

namespace Safeboard.Documents.Understanding.Text;

/// <summary>What a column of a table holds, by the words at its head.</summary>
internal enum ColumnMeaning { None, Reference, Item, Subject, Discussion, Action, Owner, Due, Status, Name, Initials, Role, Agency, Interests, Present, Apologies, InAttendance, Date }

internal static partial class ColumnHeads
{
    private static readonly (ColumnMeaning Meaning, Regex Words)[] Heads =
    [
        (ColumnMeaning.Due, Due),
        (ColumnMeaning.Owner, Owner),
        (ColumnMeaning.Action, Action),
        (ColumnMeaning.Status, Status),
        (ColumnMeaning.Reference, Reference),
        (ColumnMeaning.Item, Item),
        (ColumnMeaning.Discussion, Discussion),
        (ColumnMeaning.Subject, Subject),
        (ColumnMeaning.Initials, Initials),
        (ColumnMeaning.Interests, Interests),
        (ColumnMeaning.Apologies, Apologies),
        (ColumnMeaning.InAttendance, InAttendance),
        (ColumnMeaning.Present, Present),
        (ColumnMeaning.Name, Name),
        (ColumnMeaning.Agency, Agency),
        (ColumnMeaning.Role, Role),
    ];

    public static ColumnMeaning Of(string head)
    {
        var text = WithoutNote(head.Replace("(s)", "s", StringComparison.Ordinal).Trim().Trim(':', '*').Trim());
        if (text.Length is 0 or > 40) return ColumnMeaning.None;
        foreach (var (meaning, words) in Heads) if (words.IsMatch(text)) return meaning;
        return ColumnMeaning.None;
    }

    /// <summary>What a head that is none of the usual ones most likely means, by a word in it: "Lead agency/officer", "Update for May", "Action number".</summary>
    public static ColumnMeaning Near(string head)
    {
        if (head.AsSpan().ContainsAny('.', ';', ',') || Spans.Words(head) > 6) return ColumnMeaning.None;
        return NearStatus.IsMatch(head) ? ColumnMeaning.Status
            : NearReference.IsMatch(head) ? ColumnMeaning.Reference
            : NearDue.IsMatch(head) ? ColumnMeaning.Due
            : NearOwner.IsMatch(head) ? ColumnMeaning.Owner
            : NearAction.IsMatch(head) ? ColumnMeaning.Action : ColumnMeaning.None;
    }

    [GeneratedRegex(@"\b(b?rag|status|progress|updates?|outcome|comments?|commentary|evidence|shut|latest|date (completed|closed|achieved)|(completed|closed) (on|date)|complete\?|position|impact)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NearStatus { get; }
    [GeneratedRegex(@"\b(ref(erence)?|number|no|id)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NearReference { get; }
    [GeneratedRegex(@"\b(due|deadline|time-?scales?|time-?frame|target|when|complete by|completion date|end date)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NearDue { get; }
    [GeneratedRegex(@"\b(owners?|leads?|responsib\w+|whom?|accountable|assigned|allocated|officer)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NearOwner { get; }
    [GeneratedRegex(@"\b(actions?|tasks?)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NearAction { get; }

    // "Action (5 June)": what stands in brackets says which.
    private static string WithoutNote(string head) =>
        head.Length > 0 && head[^1] == ')' && head.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? head[..bracket] : head;

    [GeneratedRegex(@"^((original|agreed|initial|first) (date|due|due date|deadline|target|target date|timescale)|(by )?(when|due|due by|date due|due date|timescales?|time scale|target( date)?|deadline|time ?frame|completion( date)?|timescales? (for|of) completion|target( completion)?.{0,8}|complete by|needed by|wanted by|to be done( by)?|for when|due when|by (which|what) (date|day|time)|how soon|required by|review date|date for completion|by|by date|to be (completed|done) by))$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Due { get; }

    [GeneratedRegex(@"^((by )?whom?|whose|owners?( ?/ ?leads?)?|leads?( ?/ ?owners?)?|named lead|accountable( officer| person)?|(action )?(owner|lead|by)|by who(m)?|persons? responsible|officers? responsible|agency responsible|responsible( persons?| officers?| leads?| agency| party| body)?|responsib\w+|lead( officer| person| agency)?|assigned( to)?|allocated( to)?|actioned by|action (owner|for|holder)|for action( by)?|who is responsible|action/?s? by)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Owner { get; }

    [GeneratedRegex(@"^(actions?( required| agreed| points?| needed| to be taken| items?| arising)?|description of (the )?actions?|details? of (the )?actions?|actions? (description|details?)|(recommended|key|next) actions?|actions?\s*[/,&–-]\s*(owners?|leads?|who|by whom|whom|responsib\w+|person).{0,20}|actions? (and|&) (owners?|leads?)|next steps?|task(ing)?s?|what|agreed actions?|(agreed |our |my )?(commitments?|undertakings?|pledges?|promises?)( made)?|\W*(I|we)( ?/ ?we)?( will|['’]ll| (agree|promise|commit) to)\W*|action/?decisions?|outstanding actions?|required actions?|what (needs to happen|will happen|happens next|is to be done|(I|we|you) (will|are going to|said we would) do|(needs|has) to be done|for|exactly|are we (going to do|doing)|must happen)|to do|who does what)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Action { get; }

    [GeneratedRegex(@"^(status|progress|updates?|outcome|rag( status| rating)?|completed?|done|closed|comments?|position|progress.{0,20}|completed\??|done\??|where( (are|is|has|have))? (we|it|things|this)\b.{0,25}|where (it|that)[’']?s at|how (it|things|we) .{2,20}|latest|latest (position|update|news)|state|stage)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Status { get; }

    [GeneratedRegex(@"^(ref(erence)?s?\.?( no\.?)?|no\.?|number|#|action (refs?\.?|reference|no\.?|number|id|#)|a/?p( no\.?)?|id)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Reference { get; }

    [GeneratedRegex(@"^((agenda )?items?( no\.?)?|min(ute)?\.?( no\.?| ref)?|para\.?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Item { get; }

    [GeneratedRegex(@"^(discussion.*|main points?.*|(points|matters|issues|items) (discussed|covered|raised|noted)|narrative|record( of .*)?|what (was|we) (said|discussed|agreed).*|business|notes|minutes?|key points.*|(item|topic|subject|issue|agenda item)s? (and|&|/) (discussion|notes|minutes|summary).*|summary.*|details?|points? raised)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Discussion { get; }

    [GeneratedRegex(@"^(subject|topic|agenda|issue|heading|title)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Subject { get; }

    [GeneratedRegex(@"^initials?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Initials { get; }

    [GeneratedRegex(@"^(other |declared |declarations? of )?interests?.*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Interests { get; }

    [GeneratedRegex(@"^(apologies|apology|apols\.?|apologies( received| from| sent| given)?|not (present|attending|in attendance|attended)|unable to attend|did not attend|absent(ees)?|sent apologies)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Apologies { get; }

    [GeneratedRegex(@"^(in attendance|also (present|in attendance)|guests?|observers?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex InAttendance { get; }

    [GeneratedRegex(@"^(members? )?(present|attended|attending|attendance|(in (the )?)?room|in person|on-?line|remote(ly)?|virtual(ly)?|(via |on |by )?(ms )?teams|(by )?(tele)?phone|here|there|face to face)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Present { get; }

    [GeneratedRegex(@"^(names?|members?( name)?|attendees?|board members?|members? present|representative|representatives|delegates?|those present|name of (member|representative|attendee)|full name|attendees? name|participants?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"^((role|post|job title|title|position|designation|body|service|job) ?(/|and|&|,|-) ?)?(agency|agencies|org|organi[sz]ations?|representing|body|on behalf of|employer|company|team|service|sector|agency/organi[sz]ation|agency/role|from|body represented|representing agency|member organi[sz]ation|constituency|partner( agency)?|where from|interest represented)$|^(role|title) ?/ ?agency$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Agency { get; }

    [GeneratedRegex(@"^(role|(?-i:[Jj]ob)|job/(role|title)|job title|title|post|position|designation|job role|capacity|post held|office|occupation|role/title|title/role|post title)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Role { get; }
}
