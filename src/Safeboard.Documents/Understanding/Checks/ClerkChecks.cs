using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Actions;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Checks;

/// <summary>What a careful clerk would ask about a reading before it is taken over.</summary>
internal static partial class ClerkChecks
{
    [GeneratedRegex(@"(?<![\w“""])(Action|ACTION)s?\s*(:|\s–\s)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Marker { get; }

    [GeneratedRegex(@"\b(?:date of (?:the )?)?next (?:board |group )?meeting\b(?: (?:is|will be|takes place|to be held))?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NextMeeting { get; }

    /// <summary>What follows a marker that carries no task: "none required", a heading, "noted".</summary>
    [GeneratedRegex(@"^\s*(?:none|nil|n/?a|no (?:further )?actions?|noted|to note|for noting|complete|see (?:above|below))\b|^\s*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NoTask { get; }
    /// <summary>Items that are tagged by purpose, where "Actions:" often says who led.</summary>
    [GeneratedRegex(@"(?:^|\n)\s*(?:Proposal|Purpose|Outcome|Information|Discussion|Lead)s?\s*:", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Purpose { get; }

    /// <summary>"Child A", "baby Oliver". A capital cue before a long word is a title: "Child Protection Plan".</summary>
    [GeneratedRegex(@"\b(?:(?:[Cc]hild|[Pp]upil|[Bb]aby|[Tt]he (?:boy|girl)|[Yy]oung person),? (?:named |called )?[A-Z]{1,2}\d{0,2}\b(?! [A-Z][a-z])"
        + @"|(?:child|pupil|baby|[Tt]he (?:boy|girl)|young person),? (?:named |called )?(?!(?:Death|Protection|Care|Poverty|Sexual|Health|Line|Abuse|Safeguarding|In|Looked|Welfare|Development)\b)[A-Z][a-z]{2,}\b)", Patterns.Exact, Patterns.Limit)]
    internal static partial Regex ChildName { get; }

    /// <summary>Details that single out one child: a date of birth, a number, an age with a place, a brother by name.</summary>
    [GeneratedRegex(@"\b(?:d\.?o\.?b\b|[Dd]ate of [Bb]irth:? ?\d|NHS [Nn]umber:? ?\d|UPN:? ?[A-Z]\d)|\b\d{1,2}[- ]year[- ]old (?:(?:girl|boy|child|pupil|male|female) )?(?:in|from|at|of) [A-Z][a-z]+|\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:son|daughter|brother|sister|baby),? (?!Aged)[A-Z][a-z]{2,}\b|\b[A-Z][a-z]{2,} \((?:aged )?\d{1,2}(?: years?| months?)?\)", Patterns.Exact, Patterns.Limit)]
    internal static partial Regex CaseDetail { get; }

    private static Cues Case => field ??= new("ob", "OB", "irth", "NHS ", "UPN", "year", "er ", "is ", "eir ", "(aged", "(");

    private static Cues Child => field ??= new("hild ", "upil ", "aby ", "oung person ", "he boy ", "he girl ", "hild, ");

    public static IReadOnlyList<ReadingWarning> Find(BoardText text, DocumentReading reading) =>
        [.. ReferenceChecks.Find(reading), .. Actions(reading), .. ItemChecks.Find(reading), .. ReferenceChecks.Order(reading), .. Meetings(text, reading), .. Initials(text, reading), .. Dates(text, reading), .. Private(text, reading), .. Markers(text, reading)];

    private static IEnumerable<ReadingWarning> Actions(DocumentReading reading)
    {
        foreach (var action in reading.Actions.Where(a => a.Explicit && a.Status == ActionStatus.Open))
        {
            if (action.Owner.Count == 0) yield return At("no-owner", $"{Name(action)} has no owner", action.Ref, action);
            if (action.Due is null && action.DueNorm is null) yield return At("no-date", $"{Name(action)} has no due date", action.Ref, action);
        }
    }

    // Read in the text itself: a date that is past is not taken for a next meeting.
    private static IEnumerable<ReadingWarning> Meetings(BoardText text, DocumentReading reading)
    {
        if (reading.Date is not { } meeting) yield break;
        for (var match = NextMeeting.Match(text.Text); match.Success; match = match.NextMatch())
        {
            if (text.DatesIn(new(match.Index + match.Length, Math.Min(text.Text.Length, match.Index + match.Length + 60))).FirstOrDefault() is not { Day: not null, Year: not null } date || date.On(null) is not { } on) continue;
            if (on < meeting && !text.Text.AsSpan(match.Index, date.At.Start - match.Index).ContainsAny('?', '\n'))
                yield return Here(text, "next-meeting-past", $"The next meeting, {text.Of(date.At)}, is before this one", date.At);
        }
    }

    private static IEnumerable<ReadingWarning> Initials(BoardText text, DocumentReading reading)
    {
        var people = new People.PeopleIndex(reading.Attendance);
        if (people.IsEmpty) yield break;
        var owners = reading.Actions.SelectMany(a => a.Owner.Select(o => new Named(o, a))).Concat(reading.Items.SelectMany(i => i.Presenter.Select(p => new Named(p, i))));
        foreach (var (owner, finding) in owners.DistinctBy(o => o.Who, StringComparer.Ordinal))
        {
            if (!People.PersonWords.IsInitials(owner) || owner is "All" or "ALL") continue;
            var count = people.CountOf(owner);
            if (count > 1) yield return At("ambiguous-initials", $"{owner} may be any of {count} people", owner, finding);
            else if (count == 0 && people.WithInitials && owner.Length <= 3) yield return At("unknown-initials", $"Nobody in the attendance has the initials {owner}", owner, finding);
        }
    }

    private sealed record Named(string Who, Finding Finding);

    private static IEnumerable<ReadingWarning> Dates(BoardText text, DocumentReading reading)
    {
        foreach (var date in text.Dates)
        {
            if (date.Day is { } day && date.Year is { } year && WrittenDate.Make(year, date.Month, day) is null)
                yield return Here(text, "impossible-date", $"There is no {text.Of(date.At)}", date.At);
            else if (date.Weekday is { } weekday && date.Year is not null && date.On(null) is { } on && on.DayOfWeek != weekday)
                yield return Here(text, "wrong-weekday", $"{text.Of(date.At)}: that day is a {on.DayOfWeek}", date.At);
        }
    }

    private static IEnumerable<ReadingWarning> Private(BoardText text, DocumentReading reading)
    {
        foreach (var contact in reading.PersonalData.Where(p => p.Kind is "email" or "phone"))
            yield return At("contact-data", contact.Kind == "email" ? "The text holds an e-mail address" : "The text holds a telephone number", contact.Text, contact);
        foreach (var block in text.Blocks.Where(b => Child.In(text.Text.AsSpan(b.At.Start, b.At.Length))))
            for (var match = ChildName.Match(text.Text, block.At.Start, block.At.Length); match.Success; match = match.NextMatch())
                yield return Here(text, "child-data", "The text may name a child", new(match.Index, match.Index + match.Length));
        foreach (var block in text.Blocks.Where(b => Case.In(text.Text.AsSpan(b.At.Start, b.At.Length))))
            for (var match = CaseDetail.Match(text.Text, block.At.Start, block.At.Length); match.Success; match = match.NextMatch())
                yield return Here(text, "child-data", "The text may tell who a child is", new(match.Index, match.Index + match.Length));
    }

    private static IEnumerable<ReadingWarning> Markers(BoardText text, DocumentReading reading)
    {
        var purpose = Purpose.Count(text.Text) > 2;
        var markers = 0;
        for (var match = Marker.Match(text.Text); match.Success; match = match.NextMatch())
        {
            var end = text.Text.IndexOf('\n', match.Index + match.Length);
            var line = text.Text[(match.Index + match.Length)..(end < 0 ? text.Text.Length : end)];
            if (!NoTask.IsMatch(line) && !(purpose && Spans.Words(line) <= 8)) markers++;
        }
        var marked = reading.Actions.Count(a => a.Explicit) + reading.ForwardPlan.Count + reading.Decisions.Count(d => d.Why?.Contains("action marker", StringComparison.Ordinal) == true);
        if (markers > marked)
            yield return new() { Kind = "marker-count", Text = string.Create(CultureInfo.InvariantCulture, $"“Action” stands {markers} times as a marker; {marked} of them were understood") };
    }

    private static string Name(ActionReading action) => action.Ref is { } reference ? $"Action {reference}" : $"The action “{Short(action.Text)}”";

    private static string Short(string text) => text.Length <= 60 ? text : text[..(text.LastIndexOf(' ', 60) is > 20 and var at ? at : 60)] + "…";

    internal static ReadingWarning At(string kind, string words, string? about, Finding finding) =>
        new() { Kind = kind, Text = words, About = about, At = finding.At, Page = finding.Page };

    private static ReadingWarning Here(BoardText text, string kind, string words, TextSpan at) =>
        new() { Kind = kind, Text = words, About = text.Of(at), At = at, Page = text.PageAt(at.Start) };
}
