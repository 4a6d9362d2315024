using Safeboard.Documents.Model;
using Safeboard.Domain.Imports.Matching;

namespace Safeboard.Domain.Imports;

/// <summary>The kinds of warning that this area adds to those of the reading.</summary>
public static class WarningKind
{
    public const string AmbiguousInitials = "ambiguous-initials";
    public const string UnknownInitials = "unknown-initials";
    public const string ReferenceGap = "reference-gap";
    public const string ReferenceRepeat = "reference-repeat";
    public const string RepeatedItem = "repeated-item";
    public const string NoOwner = "no-owner";
    public const string NoDate = "no-date";
    public const string ContactData = "contact-data";
    public const string ChildData = "child-data";
    public const string InTracker = "in-tracker";
    public const string UnlikeBoard = "unlike-board";
    public const string PersonAsk = "person-ask";
    public const string NoMeetingDate = "no-meeting-date";
    public const string LanguageModel = "language-model";
    public const string MeetingRecorded = "meeting-recorded";
}

/// <summary>What a careful clerk would ask: what the reading noticed, and what only shows beside the board's own lists.</summary>
internal static class ClerkWarnings
{
    public static IReadOnlyList<WarningDraft> Of(DocumentReading reading, GroupMatching.Answer group, KnownToBoard known, IReadOnlyList<PersonFields> people, IReadOnlyList<ActionFields> actions) =>
    [
        .. group.IsUnlikeBoard ? [new WarningDraft(WarningKind.UnlikeBoard, $"The document is of “{reading.Body ?? reading.Title}”. This board is {known.BoardName}.", reading.Body, PlaceOf(reading, "body"))] : Array.Empty<WarningDraft>(),
        .. reading is { Kind: DocumentKind.BoardMinutes, Date: null } ? [new WarningDraft(WarningKind.NoMeetingDate, "The date of the meeting was not found. Give it under Meeting.")] : Array.Empty<WarningDraft>(),
        .. known.Meetings.Any(m => m.GroupId == group.GroupId && m.Date == reading.Date) ? [new WarningDraft(WarningKind.MeetingRecorded, $"The record of {reading.Date:d MMMM yyyy} is here already. Finishing makes a second one.")] : Array.Empty<WarningDraft>(),
        .. FromReading(reading),
        .. Initials(actions, reading),
        .. Together(WarningKind.NoOwner, actions, reading, a => a.Owners.Count == 0, "no owner"),
        .. Together(WarningKind.NoDate, actions, reading, a => a is { Due: null, DueOn: null }, "no date"),
        .. InTracker(actions, reading),
        .. PeopleAsked(people, reading),
    ];

    /// <summary>
    /// Those about owners and dates are made anew from the proposals, where they know the board's own lists; the other documents
    /// of an e-mail are offered on the screens themselves.
    /// </summary>
    private static IEnumerable<WarningDraft> FromReading(DocumentReading reading) => reading.Warnings
        .Where(w => w.Kind is not (WarningKind.AmbiguousInitials or WarningKind.UnknownInitials or WarningKind.NoOwner or WarningKind.NoDate or "other-parts"))
        .Select(w => new WarningDraft(w.Kind, Cut(Words(w), 1000), w.About is null ? null : Cut(w.About, 300), w.At));

    private static string Words(ReadingWarning warning)
    {
        var text = warning.Text.TrimEnd('.');
        var about = warning is { Kind: WarningKind.ContactData or WarningKind.ChildData, About: { } words } && !text.Contains(words) ? $": “{words}”" : "";
        return text + about + ".";
    }

    private static IEnumerable<WarningDraft> Initials(IReadOnlyList<ActionFields> actions, DocumentReading reading)
    {
        var open = actions.SelectMany((action, i) => action.Owners.Where(o => o.Kind == Domain.Actions.OwnerKind.AsWritten).Select(owner => (owner, i))).GroupBy(o => o.owner.Written, StringComparer.Ordinal);
        foreach (var written in open)
        {
            var (owner, first) = written.First();
            var inDocument = owner.Candidates.Count(c => c.Person is not null);
            var which = References([.. written.Select(w => w.i).Distinct()], actions);
            if (inDocument > 1) yield return new(WarningKind.AmbiguousInitials, $"“{written.Key}” is {InWords(inDocument)} people.", written.Key, reading.Actions[first].At);
            else if (inDocument == 1) yield return new(WarningKind.AmbiguousInitials, $"“{written.Key}” may be {owner.Candidates[0].Name}.", written.Key, reading.Actions[first].At);
            else yield return new(WarningKind.UnknownInitials, $"“{written.Key}” owns {which} but was not there.", written.Key, reading.Actions[first].At);
        }
    }

    private static IEnumerable<WarningDraft> Together(string kind, IReadOnlyList<ActionFields> actions, DocumentReading reading, Func<ActionFields, bool> lacks, string what)
    {
        var numbers = Enumerable.Range(0, actions.Count).Where(i => lacks(actions[i])).ToList();
        if (numbers.Count == 0) return [];
        var text = numbers.Count <= 2 ? $"{References(numbers, actions)} {(numbers.Count == 1 ? "has" : "have")} {what}." : $"{numbers.Count} actions have {what}.";
        return [new(kind, text, null, reading.Actions[numbers[0]].At)];
    }

    private static IEnumerable<WarningDraft> InTracker(IReadOnlyList<ActionFields> actions, DocumentReading reading) =>
        actions.Select((action, i) => (action, i)).Where(a => a.action.Known == KnownReference.Ask)
            .Select(a => new WarningDraft(WarningKind.InTracker, $"{a.action.Reference} is in the tracker already.", a.action.Reference, reading.Actions[a.i].At));

    private static IEnumerable<WarningDraft> PeopleAsked(IReadOnlyList<PersonFields> people, DocumentReading reading) =>
        people.Select((person, i) => (person, i)).Where(p => p.person.Match == Match.Ask)
            .Select(p => new WarningDraft(WarningKind.PersonAsk, $"“{p.person.Name}” may be somebody you know.", (p.i + 1).ToString(), reading.Attendance[p.i].At));

    private static string References(List<int> numbers, IReadOnlyList<ActionFields> actions) =>
        string.Join(" and ", numbers.Take(2).Select(i => actions[i].Reference ?? $"action {i + 1}")) + (numbers.Count > 2 ? $" and {numbers.Count - 2} more" : "");

    private static string InWords(int count) => count switch { 2 => "two", 3 => "three", 4 => "four", _ => count.ToString() };

    private static TextSpan? PlaceOf(DocumentReading reading, string field) => reading.Header.GetValueOrDefault(field)?.At;

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";
}
