using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Attendance told in a sentence.</summary>
internal static partial class AttendanceProse
{
    /// <summary>A way of saying it: the people stand before it, behind it, or in its middle.</summary>
    private sealed record Way(AttendanceStatus Status, Regex Words);

    private static Cues Spoken => field ??= new("hair", "resid", "inute", "note", "Note", "resent", "ttend", "oined", "pologi", "behalf", "place", "stead", "eputis", "eputiz", "hose ", "elcome", "to have", "there ", "here ", "absen", "unable", "not able", "could not", "couldn", "ound the table", "egrets", "lerk", "bserv", "tood in", "ook part");

    private static readonly Way[] Ways =
    [
        new(AttendanceStatus.Chair, ChairedBy), new(AttendanceStatus.Chair, Chaired), new(AttendanceStatus.Chair, InTheChair), new(AttendanceStatus.Chair, ChairWelcomed),
        new(AttendanceStatus.Minutes, TookMinutes), new(AttendanceStatus.Minutes, MinutesBy),
        new(AttendanceStatus.Deputy, InPlace), new(AttendanceStatus.Deputy, ByDeputy),
        new(AttendanceStatus.Apologies, SentApologies), new(AttendanceStatus.Apologies, WasAway), new(AttendanceStatus.Apologies, WereAway),
        new(AttendanceStatus.InAttendance, AlsoAttended), new(AttendanceStatus.InAttendance, Observed),
        new(AttendanceStatus.Present, AttendedBy), new(AttendanceStatus.Present, Attended), new(AttendanceStatus.Present, Guest),
    ];

    private const string Meeting = "(the |this |our |today’s |today's )?(meeting|session|discussion|Board|board|group|Group|Partnership|Executive|Committee|committee)";

    [GeneratedRegex(@"\bapologies( for absence)?( (were|was|had been|have been|has been))?( (received|noted|given|sent|tendered|submitted|accepted|made|intimated|offered|recorded|reported|conveyed|lodged|presented))?( and (accepted|noted|recorded))?( (from|by|on behalf of|came from|for))( the following)?( members?)?\s*:?\s*", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"\b([Mm]eeting|[Ss]ession|[Ii]t|[Gg]roup|[Bb]oard|[Ee]xecutive|[Cc]ommittee|[Pp]artnership|[Pp]anel|and) (was|is|were|had been)?,? ?(chaired|presided over|opened and chaired|led|facilitated) by (?<who>[^;]{3,90})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ChairedBy { get; }
    [GeneratedRegex(@$"^(?<who>[A-Z][^;]{{2,90}}?),? ((was|being) in the chair|took the chair|presided|(chaired|was chairing|was in the chair for|presided (over|at)|opened and chaired) {Meeting})\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Chaired { get; }
    [GeneratedRegex(@"\b([Ww]ith|[Ii]n the absence of [^,;]{3,60},) (?<who>[A-Z][^;]{2,70}?),? (in|taking|took|being in) the chair\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InTheChair { get; }
    [GeneratedRegex(@"^(?<who>[A-Z][^;,(]{2,50}?)(,? \((the |The )?([Ii]ndependent |[Aa]cting )?[Cc]hair(man|person)?\)|, (the )?([Ii]ndependent |[Aa]cting )?[Cc]hair,?) (welcomed|opened|introduced|thanked)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ChairWelcomed { get; }
    [GeneratedRegex(@"^(?<who>[A-Z][^;]{2,90}?) ((was|were) (also )?(present|there|in attendance) and )?(also )?(took|takes|taking|was taking|had taken|kept|made|wrote( up)?|recorded|was responsible for|minuted|clerked|acted as clerk|was (the )?(clerk|secretary|minute[- ]taker|note[- ]taker)|served as (clerk|secretary))( (down|up))?(?: (the|this|these) (notes?|minutes?|record|meeting|proceedings)\b|\.?$| (to|for|of) the )", Patterns.Exact, Patterns.Limit)]
    private static partial Regex TookMinutes { get; }
    [GeneratedRegex(@"\b([Mm]inutes?|[Nn]otes?|[Rr]ecord|[Mm]inuted|[Cc]lerked) ((of the meeting )?(was |were )?(taken|recorded|made|written( up)?|produced|kept|compiled|prepared)( up)? )?by (?<who>[^;]{3,60})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex MinutesBy { get; }
    [GeneratedRegex(@"^(?<who>[A-Z][^;]{2,240}?),? (had |has |have )?(also )?((sent|gave|given|tendered|offered|submitted|sends|forwarded|intimated|made) (in )?(his |her |their |the )?(apologies|regrets)\b|apologi[sz]ed for (his |her |their )?(absence|non-attendance|not being))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex SentApologies { get; }
    [GeneratedRegex(@"^(?<who>[A-Z][^;]{2,240}?),? (((was|were|had been|is|are) (not |un)able to|could(n[’']t| not)) (be (there|present|with us|here)|attend|make it|come|join)|(was|were) (absent|away|not (present|there|in attendance|at (the|this) meeting)|unwell and (did|could) not))\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex WasAway { get; }
    [GeneratedRegex(@"^([Aa]bsent|[Aa]way|[Nn]ot (present|there|able to (attend|join|be there|be present))|[Uu]nable to (attend|be (present|there)|come)|[Mm]issing)( on this occasion| this time| with apologies)? (were|was) (?<who>[^;]{3,300})|\b([Aa]pologies|[Rr]egrets)( for absence)? (had |have )?(been |were |was )?(sent|given|made|tendered|received|came|come|offered|submitted|arrived)( in)? (by|from|on behalf of) (?<who>[^;]{3,300})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex WereAway { get; }
    [GeneratedRegex(@"(^|, | and |; |\()(?<who>[A-Z][^,;]{2,50}?)(, [^,;]{3,50},| \([^)]{3,50}\))? (attended|came|was present|was there|stood in|sat in|deputi[sz]ed|substituted|represented (him|her|them)|took (his|her|their) place|joined|was (sitting|standing) in)( \w+)? ?(in (his|her|their) (place|stead)|on (his|her|their) behalf|for (him|her|them)|instead|as (his|her|their) (deputy|substitute)|$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InPlace { get; }
    [GeneratedRegex(@"\b(was|were|being) (represented|replaced|deputi[sz]ed( for)?) (on this occasion |at the meeting )?by (?<who>[A-Z][^;]{2,60})|^(?<who>[A-Z][^;,]{2,50}?)(, [^,;]{3,50},)? (deputi[sz]ed|was deputi[sz]ing|stood in|was standing in|substituted|attended|came|sat in|acted as (deputy|substitute)) (for|on behalf of|in place of|in the place of|instead of) (?=[A-Z])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ByDeputy { get; }
    [GeneratedRegex(@"^([Aa]lso (in attendance|attending|present (as|by)[^,:]{3,30})|[Ii]n attendance( also| too)?|[Oo]bserving|[Aa]ttending as (guests|observers|advisers)|[Gg]uests|[Oo]bservers) (was|were|included|came)(:| the following:?)? (?<who>.{3,400})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex AlsoAttended { get; }
    [GeneratedRegex(@"^(?<who>[A-Z][^;]{2,120}?),? ((was|were) (also )?in attendance\b(?! in )|(observed (the|this|our) (meeting|board|Board|group)|was observing|sat in on (the|this|our) (meeting|board|Board|group)|attended as an? (observer|guest|adviser|visitor)|(was|were) (observing|shadowing)))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Observed { get; }
    [GeneratedRegex(@"\b([Aa]ttended by|[Tt]hose (present|there|attending|who (came|attended|took part|joined)|in attendance|round the table)( were|:| included)|[Pp]resent (were|was)|[Aa]lso (there|present|at the table|with us|taking part|joining)( by \w+| online| remotely)? (were|was)|([Rr]ound|[Aa]round) the table (were|was|sat)|[Tt]here were also|[Jj]oined (online |by phone |remotely |by Teams )?by|[Tt]aking part were|[Tt]he others (there|present) were|[Mm]embers (present|attending) were|[Oo]n the (call|line|phone|screen) (were|was)|[Dd]ialling in (were|was)|[Bb]y (phone|Teams|video) (were|was)) (?<who>.{3,500})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex AttendedBy { get; }
    [GeneratedRegex(@$"^(?<who>[A-Z][^;]{{2,300}}?),? ((were|was) (also )?(present|there|in the room|on the call|round the table)\b(?! in )|(attended|joined|came|took part|dialled in)( (to )?{Meeting}| us)?( (too|as well|by phone|online|remotely|by Teams|on Teams|via Teams|by video))?(?=\.|$| for (the )?(item|part)))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Attended { get; }
    [GeneratedRegex(@"\b(fortunate|pleased|delighted|glad) to (have|welcome) (?<who>[^.;]{3,120}?) (at|to) (our|the|this) (\w+ )?meeting\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Guest { get; }
    [GeneratedRegex(@"^(?<who>[A-Z][^,.;]{3,50}), (?<role>[A-Z][^,.;]{3,70}), (also |then )?(described|gave|presented|remarked|said|reported|told|explained|introduced|asked|updated|outlined|added|spoke|shared|confirmed|joined|thanked|welcomed)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Speaks { get; }

    /// <summary>What stands behind "apologies were received from"; null where the sentence says nothing of the sort.</summary>
    public static TextSpan? Apologies(string text, TextSpan sentence)
    {
        var match = Pattern.Match(text, sentence.Start, sentence.Length);
        return match.Success ? Spans.Trim(text, new(match.Index + match.Length, sentence.End), ".:") : null;
    }

    /// <summary>The people a sentence makes chair, minute taker, present, away or deputy. Who was present is asked only where no list says so.</summary>
    public static List<AttendanceReading> Read(string text, TextSpan sentence, bool listed, bool front = false)
    {
        var found = new List<AttendanceReading>();
        var words = text[sentence.Start..sentence.End];
        if (!Spoken.In(words)) return found;
        foreach (var (status, pattern) in Ways)
        {
            if (listed && status is not (AttendanceStatus.Chair or AttendanceStatus.Minutes) && !(front && status is (AttendanceStatus.Apologies or AttendanceStatus.Deputy))) continue;
            var match = pattern.Match(words);
            if (!match.Success) continue;
            var who = match.Groups["who"];
            var people = People(text, new(sentence.Start + who.Index, sentence.Start + who.Index + who.Length), status);
            found.AddRange(people.Where(p => !found.Exists(f => f.Name == p.Name)));
        }
        return found;
    }

    /// <summary>"Huw Price, Detective Inspector, gave a picture": somebody who speaks with their post beside the name is there.</summary>
    public static AttendanceReading? Speaker(string text, TextSpan sentence)
    {
        var match = Speaks.Match(text[sentence.Start..sentence.End]);
        if (!match.Success || !PersonWords.IsName(match.Groups["who"].Value)) return null;
        return new() { Name = match.Groups["who"].Value, Role = match.Groups["role"].Value, Status = AttendanceStatus.Present, At = new(sentence.Start, sentence.Start + match.Groups["role"].Index + match.Groups["role"].Length) };
    }

    // "…, whose turn it was", "… and took the minutes", ". Next sentence": no more names.
    [GeneratedRegex(@",? (whose|who|which|while|because|as (she|he|they)|and (made|took|kept|was|were|had|has|gave|chaired|sent|explained|welcomed|thanked))\b|\.( |$)(?<![A-Z]\.( |$)|\b(Dr|Mr|Mrs|Ms|Prof|Rev|Revd|Cllr|Supt|Insp|Sgt|St|Hon|Det|Ch)\.( |$))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Clause { get; }

    // All of them or, for "Jane Marsh, an expert on …", the name at the start.
    private static List<AttendanceReading> People(string text, TextSpan who, AttendanceStatus status)
    {
        who = Spans.Trim(text, who, ",: ");
        if (Clause.Match(text, who.Start, who.Length) is { Success: true } clause && clause.Index > who.Start + 3) who = Spans.Trim(text, new(who.Start, clause.Index), ",: ");
        foreach (var lead in (string[])["by ", "us ", "and "])
            if (text.AsSpan(who.Start, who.Length).StartsWith(lead)) who = new(who.Start + lead.Length, who.End);
        var people = PersonList.Read(text, who, status);
        if (people.Count == 0 && PersonWords.NameEnd(text, who) is var end && end > who.Start) people = PersonList.Read(text, new(who.Start, end), status);
        return people.FindAll(p => p.Name is null || PersonWords.IsName(p.Name));
    }
}
