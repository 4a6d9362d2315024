using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Attendance told in a sentence.</summary>
internal static partial class AttendanceProse
{
    /// <summary>A way of saying it: the people stand before it, behind it, or in its middle.</summary>
    private sealed record Way(AttendanceStatus Status, Regex Words);

    private static Cues Spoken => field ??= new("hair", "resided", "minutes", "notes", "present", "attend", "joined", "pologies", "behalf", "place", "deputis", "those ", "welcome", "to have", "represented", "there w", "unable", "not come");

    private static readonly Way[] Ways =
    [
        new(AttendanceStatus.Chair, ChairedBy), new(AttendanceStatus.Chair, Chaired), new(AttendanceStatus.Chair, InTheChair), new(AttendanceStatus.Chair, ChairWelcomed),
        new(AttendanceStatus.Minutes, TookMinutes), new(AttendanceStatus.Minutes, MinutesBy),
        new(AttendanceStatus.Apologies, SentApologies),
        new(AttendanceStatus.Deputy, InPlace),
        new(AttendanceStatus.Present, AttendedBy), new(AttendanceStatus.Present, Attended), new(AttendanceStatus.Present, Guest), new(AttendanceStatus.InAttendance, InAttendance),
    ];

    [GeneratedRegex(@"\bapologies( for absence)?( (were|was|had been|have been|has been))?( (received|noted|given|sent|tendered|submitted|accepted|made))?( and (accepted|noted))?( (from|by|on behalf of|came from))( the following)?\s*:?\s*", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"\b([Mm]eeting|[Ss]ession|[Ii]t|[Gg]roup|[Bb]oard) (was|is|were) chaired by (?<who>[^.;]{3,90})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ChairedBy { get; }
    [GeneratedRegex(@"^(?<who>[A-Z][^.;]{2,90}?),? (was in the chair|took the chair|presided|(chaired|was chairing|opened and chaired) (the|this|our|today’s) (meeting|session|discussion|Board|board|group))\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Chaired { get; }
    [GeneratedRegex(@"\bwith (?<who>[A-Z][^.;]{2,70}?),? in the chair\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InTheChair { get; }
    [GeneratedRegex(@"^(?<who>[A-Z][^.;,(]{2,50}?)(,? \((the |The )?([Ii]ndependent |[Aa]cting )?[Cc]hair(man|person)?\)|, (the )?([Ii]ndependent |[Aa]cting )?[Cc]hair,?) (welcomed|opened|introduced|thanked)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ChairWelcomed { get; }
    [GeneratedRegex(@"^(?<who>[A-Z][^.;]{2,60}?) ((was|were) (present|in attendance) and )?(took|takes|was taking|had taken|kept|made|wrote|prepared) (the |this |these )?(notes?|minutes?|record)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex TookMinutes { get; }
    [GeneratedRegex(@"\b([Mm]inutes|[Nn]otes) (were |was )?(taken|recorded) by (?<who>[^.;]{3,60})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex MinutesBy { get; }
    [GeneratedRegex(@"(^|– |; )(?<who>[A-Z][^.;–]{2,200}?) (had |has |have )?(also )?((sent|gave|given|tendered|offered|submitted) (in )?(his |her |their )?apologies|(was|were) (unable|not able) to (attend|be present|come|join)|could not (attend|be present|come|join))\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex SentApologies { get; }
    [GeneratedRegex(@"(^|, | and |; )(?<who>[A-Z][^,.;]{2,50}?)(, [^,.;]{2,60},)? (attended|came|was present|stood in|sat in|deputi[sz]ed|substituted) (in (his|her|their) (place|stead)|on (his|her|their) behalf|for (him|her|them))\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InPlace { get; }
    [GeneratedRegex(@"\b([Aa]ttended by|[Tt]hose (present|attending|who (came|attended))( were|:)|([Aa]lso |[Tt]hose )?([Pp]resent|there|[Aa]ttending) were( also)?|[Ii]n attendance were|[Jj]oined by) (?<who>[^.]{3,400})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex AttendedBy { get; }
    [GeneratedRegex(@"^(?<who>[A-Z][^.;]{2,300}?),? ((were|was) (also )?present\b(?! in )|(attended|joined)( the (meeting|Board|group|session)| us)?(?=\.|$| for (the )?(item|part)))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Attended { get; }
    [GeneratedRegex(@"^(?<who>[A-Z][^.;]{2,300}?),? (were|was) (also )?in attendance\b(?! in )", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InAttendance { get; }
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
    public static List<AttendanceReading> Read(string text, TextSpan sentence, bool listed)
    {
        var found = new List<AttendanceReading>();
        var words = text[sentence.Start..sentence.End];
        if (!Spoken.In(words)) return found;
        foreach (var (status, pattern) in Ways)
        {
            if (listed && status is AttendanceStatus.Present or AttendanceStatus.Deputy or AttendanceStatus.Apologies) continue;
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

    // All of them or, for "Jane Marsh, an expert on …", the name at the start.
    private static List<AttendanceReading> People(string text, TextSpan who, AttendanceStatus status)
    {
        who = Spans.Trim(text, who, ",: ");
        if (who.Length == 0) return [];
        foreach (var lead in (string[])["by ", "us ", "and "])
            if (text.AsSpan(who.Start, who.Length).StartsWith(lead)) who = new(who.Start + lead.Length, who.End);
        var people = PersonList.Read(text, who, status);
        if (people.Count == 0 && PersonWords.NameEnd(text, who) is var end && end > who.Start) people = PersonList.Read(text, new(who.Start, end), status);
        return people.FindAll(p => p.Name is null || PersonWords.IsName(p.Name));
    }
}
