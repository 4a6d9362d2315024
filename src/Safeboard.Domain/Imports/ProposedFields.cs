using System.Globalization;
using Safeboard.Documents.Model;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Imports.Matching;
using Safeboard.Domain.Meetings;

namespace Safeboard.Domain.Imports;

/// <summary>Turns what was read into what is proposed, matched with what the board knows. Pure: same reading, same proposals.</summary>
internal sealed class ProposedFields(DocumentReading reading, KnownToBoard known)
{
    public GroupMatching.Answer Group { get; } = GroupMatching.Find(reading.Body, reading.Title, known);

    public MeetingFields Meeting() => new()
    {
        IsMeeting = reading.Kind is DocumentKind.BoardMinutes || reading is { Kind: DocumentKind.Other, Attendance.Count: > 0 },
        Title = Cut(reading.Title ?? reading.Body ?? "", 300), Body = reading.Body, GroupId = Group.GroupId, NewGroup = Group.NewGroup,
        Date = reading.Date, Start = reading.Start, End = reading.End, Venue = CutOrNull(reading.Venue, 300), Chair = CutOrNull(reading.Chair, 200), Reference = CutOrNull(reading.Reference, 100),
    };

    public PersonFields Person(AttendanceReading read)
    {
        var agency = AgencyMatching.Find(read.Agency, known.Agencies);
        var person = PersonMatching.Find(read.Name, read.Initials, agency.AgencyId, known.People);
        return new()
        {
            Name = Cut(read.Name ?? read.Initials ?? read.Role ?? "", 200), Initials = CutOrNull(read.Initials, 12), Role = CutOrNull(read.Role, 300), Attended = Attended(read.Status),
            DeputyFor = CutOrNull(read.DeputyFor, 200), Match = person.Match, PersonId = person.PersonId, Candidates = person.Candidates, MatchWhy = person.Why,
            Agency = CutOrNull(read.Agency, 200), AgencyMatch = agency.Match, AgencyId = agency.AgencyId, AgencyCandidates = agency.Candidates,
            Sector = agency.Match is Match.New or Match.Ask ? AgencyMatching.SectorOf(read.Agency) : default,
        };
    }

    public static ItemFields Item(ItemReading read) => new()
    {
        Number = CutOrNull(read.Number, 30), Title = Cut(read.Title, 500), Presenter = CutOrNull(string.Join(", ", read.Presenter), 300),
        TextStart = read.Extent is null ? 0 : read.At?.End ?? read.Extent.Value.Start, TextEnd = read.Extent?.End ?? 0,
        Subitems = [.. read.Subitems.Where(s => s.At is not null).Select(s => new SubitemFields(CutOrNull(s.Number, 30), Cut(s.Title, 500), s.At!.Value.Start, s.At.Value.End))],
    };

    public ActionFields Action(ActionReading read, OwnerMatching owners)
    {
        var (on, why) = Due(read.Due, read.DueNorm);
        var tracked = read.Ref is null ? null : known.Actions.FirstOrDefault(a => SameReference(a.Reference, read.Ref));
        return new()
        {
            Reference = CutOrNull(read.Ref, 60), Text = Cut(read.Text, 4000), Owners = [.. read.Owner.Select(owners.Find)], Due = CutOrNull(read.Due, 300), DueOn = on, DueWhy = why,
            Item = ItemOf(read.Item, read.At), State = State(read.Status), Known = tracked is null ? KnownReference.NotKnown : KnownReference.Ask, KnownId = tracked?.Id,
        };
    }

    public DecisionFields Decision(DecisionReading read) => new() { Text = Cut(read.Text, 4000), Item = ItemOf(read.Item, read.At) };

    public static NextMeetingFields Next(NextMeetingReading read) => new() { Date = read.Date, Start = read.Start, End = read.End, Venue = CutOrNull(read.Venue, 300) };

    public ForwardPlanFields Forward(ForwardPlanReading read) => new() { Text = Cut(read.Text, 2000), Due = CutOrNull(read.Due, 300), DueOn = Due(read.Due, read.DueNorm).On };

    public ChallengeFields Challenge(ChallengeReading read) => new() { Text = Cut(read.Text, 4000), By = CutOrNull(read.By, 200), To = CutOrNull(read.To, 200), Item = ItemOf(read.Item, read.At) };

    public RiskFields Risk(RiskReading read) => new() { Text = Cut(read.Text, 4000), Rag = CutOrNull(read.Rag, 30), Item = ItemOf(read.Item, read.At) };

    public static RecommendationFields Recommendation(RecommendationReading read) => new() { Text = Cut(read.Text, 4000) };

    public static FigureFields Figure(StatisticReading read) => new()
    {
        Text = Cut(read.Text, 4000), Value = Cut(read.Value, 60), Unit = CutOrNull(read.Unit, 60), Subject = CutOrNull(read.Subject, 300), Period = CutOrNull(read.Period, 100),
    };

    /// <summary>Number of the item that a place or an item number belongs to; the place counts, since numbers may repeat.</summary>
    public int? ItemOf(string? number, TextSpan? at)
    {
        for (var i = reading.Items.Count - 1; at is not null && i >= 0; i--)
            if (reading.Items[i].Extent is { } extent && extent.Contains(at.Value)) return i + 1;
        if (number is null) return null;
        if (number is ['*', .. var nth] && int.TryParse(nth, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n <= reading.Items.Count) return n;
        for (var i = 0; i < reading.Items.Count; i++)
            if (reading.Items[i].Number == number) return i + 1;
        return null;
    }

    public static bool SameReference(string one, string two) =>
        PlainName.Fold(one).Replace(" ", "") == PlainName.Fold(two).Replace(" ", "");

    /// <summary>"next Board" stays a phrase, so that its day moves when that meeting does; a day or month in words becomes a day.</summary>
    private (DateOnly? On, string? Why) Due(string? written, string? norm)
    {
        var meeting = reading.NextMeetings.Index().FirstOrDefault(m => m.Item.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == norm);
        if (meeting.Item is not null && written is not null && !written.Any(char.IsDigit))
            return (null, $"“{written}” is {meeting.Item.Date:dddd d MMMM yyyy}, from Next meeting {meeting.Index + 1}");
        if (DateOnly.TryParseExact(norm, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return (day, null);
        if (DateOnly.TryParseExact(norm + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return (month.AddMonths(1).AddDays(-1), $"“{written}” is taken as the end of the month");
        return (null, null);
    }

    private static AttendanceKind Attended(AttendanceStatus status) => status switch
    {
        AttendanceStatus.Chair => AttendanceKind.Chair, AttendanceStatus.Apologies => AttendanceKind.Apologies, AttendanceStatus.InAttendance => AttendanceKind.InAttendance,
        AttendanceStatus.Minutes => AttendanceKind.Minutes, AttendanceStatus.Deputy => AttendanceKind.Deputy, AttendanceStatus.Absent => AttendanceKind.Absent, _ => AttendanceKind.Present,
    };

    private static ActionState State(ActionStatus status) => status switch
    {
        ActionStatus.Complete => ActionState.Complete, ActionStatus.Superseded => ActionState.Superseded, _ => ActionState.Open,
    };

    private static string Cut(string text, int most) => text.Length <= most ? text.Trim() : text[..(most - 1)].TrimEnd() + "…";

    private static string? CutOrNull(string? text, int most) => string.IsNullOrWhiteSpace(text) ? null : Cut(text, most);
}
