using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>What the words of a label say about the people behind it: away, there, there as a guest, taking the minutes.</summary>
internal static partial class AttendanceWords
{
    private const string Meeting = @"( (at|for|of|in|to|from) (the |this |our |today['’]s )?(meeting|board|group|day|session|call|sector|network|agency|organi[sz]ation))?( (today|this time|on the day|in person))?( on \d[\d./ a-z-]{3,20})?";
    private const string Remote = @"(by|via|on|over|through|using) (the |ms |microsoft )?(phone|telephone|teams|zoom|skype|video|webex|screen|line|call|conference call|video[ -]?(link|conference|call)|dial[ -]?in)";

    public static AttendanceStatus? Of(string label)
    {
        var words = Spans.Words(label);
        if (words is 0 or > 8) return null;
        if (HeadLine.IsMatch(label) || Key.IsMatch(label)) return AttendanceStatus.Present;
        if (Sorry.IsMatch(label)) return AttendanceStatus.Apologies;
        if (Away.IsMatch(label)) return AttendanceStatus.Absent;
        if (Notes.IsMatch(label)) return AttendanceStatus.Minutes;
        if (Chairs.IsMatch(label)) return AttendanceStatus.Chair;
        if (Guests.IsMatch(label)) return AttendanceStatus.InAttendance;
        return There.IsMatch(label) ? AttendanceStatus.Present : null;
    }

    // The head of a table that lost its columns: "Name Title Representing".
    [GeneratedRegex(@"^(full )?(name|names|member|members|attendees?|who)( ?[/|]? ?(of|and|&|other|declared|initials?|titles?|roles?|posts?|positions?|designation|representing|organi[sz]ations?|agency|agencies|service|body|job|interests?|from|team|name))+$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex HeadLine { get; }
    // A list of who the initials in the notes stand for.
    [GeneratedRegex(@"^(key( (to|of|for))?( the)? (initials|names|people|abbreviations)|(initials|abbreviations|people)( (used|key|in (these|the) (notes|minutes)|of (those|people|members)( present| mentioned)?))+|who(['’]s| is) who|list of initials)( (used|above|below|in (these|the) (notes|minutes)))*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Key { get; }
    [GeneratedRegex(@"^((with )?(many )?(apologies|apols?\.?|apology|regrets?)( for (absence|non[- ]attendance|not attending)| (and|&) (absences?|substitut\w+|deputies|deputi[sz]\w+))*( (were|was|had been|have been|has been))?( (received|rec['’]?d|noted|given|sent|tendered|submitted|accepted|intimated|in))*( (from|by))?|sen(t|ds?|ding) (their |his |her )?(apologies|apols|regrets)|sorr(y|ies)( .{2,30})?|away( today| this time)?|on leave|(who |those |people |members )*(were |was |are )?(unable|not able) to (attend|be (there|here|present|with us)|make it|come|join).{0,12}|(those |who |members |people )*(could ?n[o’']t|could not|cannot)( .{2,24})?|unavailable|(those |members )?not available)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Sorry { get; }
    [GeneratedRegex(@"^((those |members |who )*(was |were )?(absent|absentees?|not (present|there|here|attending|in attendance|represented|with us)|(did not|didn['’]t) (attend|come|send.{0,20}|join)|missing|no[- ]shows?|non[- ]attend\w+)( without (apolog\w+|notice|explanation))?|no (apologies|reply|response|word)( received| from)*)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Away { get; }
    [GeneratedRegex(@"^((the )?(minutes?|notes?|note|record)([- ]?(taken|taker|taking|keeper|recorded|written( up)?|made|produced|prepared|by))*( (by|for the meeting))?|(clerk|secretary|scribe|recorder|minutes?[- ]secretary|committee (officer|clerk|secretary)|democratic services( officer)?|secretariat|minuted|minuting|clerked|recorded|noted|scribed)( (to|of) the (board|meeting|group|committee))?( by)?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Notes { get; }
    [GeneratedRegex(@"^((who )?(was )?(in|taking|took) the chair|(who )?chair(ed|ing( this time)?|man|person|woman|s)?( (by|on the day|for (the day|the meeting|this meeting|today)|today|of the (meeting|day|group|board)))*|(acting|independent|interim|rotating|meeting|group|board|co[- ]|deputy |vice[- ]) ?chair(man|person|woman|s)?( \(?(chairing|in the chair)\)?| (of|for) (the|this) meeting)|presid(ed|ing|ent)( by)?|conven[eo]r|facilitat(or|ed by|ed))$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Chairs { get; }
    [GeneratedRegex($@"^((also|others?|plus|and|invited|guests?|officers?|staff|non[- ]?voting|non[- ]members?|supporting|external|visiting|special)[ ,/&-]+)*((guests?|visitors?|observers?|observing|shadowing|invitees?|invited|by invitation|officers?|advis[eo]rs?|support (staff|officers?|team)|secretariat|speakers?|presenters?|presenting|attendees by invitation|also( who were)? (there|here|present|attending|in attendance|with us|came|joining|joined|in the room)|also|in[- ]attendance|present in an advisory capacity)( (speakers?|officers?|members?|presenters?|attendees?|present|attending|in attendance))?)( \(?for( part)?( of)?( the)? (items?|part|meeting|section).{{0,14}})?{Meeting}$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Guests { get; }
    [GeneratedRegex($@"^((who|those|others|other people|people|members?|everyone|all|persons|board members|names? of (those|people)|list of (those|people|members))( (who|that|were|was|in|we had))*[ :]*)?(there|here|present|attending|attended|attendance|came|came along|joined|joining|took part|taking part|round the table|around the table|in the room|on the call|with us|who|(there |present |attending |attended |joined |joining |came |members )?({Remote}|remotely|online|on[- ]line|virtually|in person|face[- ]to[- ]face)|dial(l?ed|l?ing)?[ -]in|register|roll[- ]?call|sederunt|participants?|participating|delegates?|representatives? (present|attending)|membership( and attendance)?|also representing|deputies( present)?){Meeting}$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex There { get; }
}
