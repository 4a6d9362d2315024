using System.Globalization;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Imports;

/// <summary>The open finding as it is typed. Which of its fields are shown depends on the kind.</summary>
public sealed class FindingForm
{
    public Guid Id { get; set; }
    public int Version { get; set; }
    public string? Title { get; set; }
    public string? Text { get; set; }
    public string? Name { get; set; }
    public string? Initials { get; set; }
    public string? Role { get; set; }
    public string? Agency { get; set; }
    public AttendanceKind Attended { get; set; }
    public string? DeputyFor { get; set; }

    /// <summary>new, ask, or the identity of a known person; agencies likewise.</summary>
    public string? Person { get; set; }
    public string? AgencyIs { get; set; }
    public Sector Sector { get; set; }
    public string? Number { get; set; }
    public string? Presenter { get; set; }
    public string? Reference { get; set; }
    public List<string> Written { get; set; } = [];

    /// <summary>Who each owner as written is; see <see cref="OwnerChoices"/>.</summary>
    public List<string> Owner { get; set; } = [];
    public string? OneMoreOwner { get; set; }
    public string? Due { get; set; }
    public DateOnly? DueOn { get; set; }
    public int? Item { get; set; }
    public KnownReference? Known { get; set; }
    public bool IsMeeting { get; set; }
    public string? Group { get; set; }
    public string? NewGroup { get; set; }
    public DateOnly? Date { get; set; }
    public string? Start { get; set; }
    public string? End { get; set; }
    public string? Venue { get; set; }
    public string? Chair { get; set; }
    public ActionState? State { get; set; }

    /// <summary>Who challenges whom.</summary>
    public string? By { get; set; }
    public string? To { get; set; }
    public string? Rag { get; set; }
    public string? Value { get; set; }
    public string? Unit { get; set; }
    public string? Subject { get; set; }
    public string? Period { get; set; }

    public static FindingForm Of(Proposal proposal)
    {
        var form = proposal.Kind switch
        {
            ProposalKind.Meeting => Of(proposal.FieldsAs<MeetingFields>()),
            ProposalKind.Person => Of(proposal.FieldsAs<PersonFields>()),
            ProposalKind.Item => proposal.FieldsAs<ItemFields>() is var f ? new() { Number = f.Number, Title = f.Title, Presenter = f.Presenter } : new(),
            ProposalKind.Action => Of(proposal.FieldsAs<ActionFields>()),
            ProposalKind.Decision => proposal.FieldsAs<DecisionFields>() is var f ? new() { Text = f.Text, Item = f.Item } : new(),
            ProposalKind.NextMeeting => proposal.FieldsAs<NextMeetingFields>() is var f ? new() { Date = f.Date, Start = Time(f.Start), End = Time(f.End), Venue = f.Venue } : new(),
            ProposalKind.Challenge => proposal.FieldsAs<ChallengeFields>() is var f ? new() { Text = f.Text, By = f.By, To = f.To, Item = f.Item } : new(),
            ProposalKind.Risk => proposal.FieldsAs<RiskFields>() is var f ? new() { Text = f.Text, Rag = f.Rag, Item = f.Item } : new(),
            ProposalKind.Recommendation => new() { Text = proposal.FieldsAs<RecommendationFields>().Text },
            ProposalKind.Figure => proposal.FieldsAs<FigureFields>() is var f ? new() { Text = f.Text, Value = f.Value, Unit = f.Unit, Subject = f.Subject, Period = f.Period } : new(),
            _ => proposal.FieldsAs<ForwardPlanFields>() is var f ? new FindingForm { Text = f.Text, Due = f.Due, DueOn = f.DueOn } : new(),
        };
        (form.Id, form.Version) = (proposal.Id.Value, proposal.Version);
        return form;
    }

    /// <summary>The fields that the form says, on top of those that it does not show.</summary>
    public object Fields(Proposal proposal, OwnerChoices owners) => proposal.Kind switch
    {
        ProposalKind.Meeting => proposal.FieldsAs<MeetingFields>() with
        {
            IsMeeting = IsMeeting, Title = Title.TrimmedOrNull ?? "", GroupId = Guid.TryParse(Group, out var group) ? group : null, NewGroup = Guid.TryParse(Group, out _) ? null : NewGroup.TrimmedOrNull,
            Date = Date, Start = Time(Start, "Start"), End = Time(End, "End"), Venue = Venue.TrimmedOrNull, Chair = Chair.TrimmedOrNull, Reference = Reference.TrimmedOrNull,
        },
        ProposalKind.Person => Fields(proposal.FieldsAs<PersonFields>()),
        ProposalKind.Item => proposal.FieldsAs<ItemFields>() with { Number = Number.TrimmedOrNull, Title = Title.TrimmedOrNull ?? "", Presenter = Presenter.TrimmedOrNull },
        ProposalKind.Action => Fields(proposal.FieldsAs<ActionFields>(), owners),
        ProposalKind.Decision => proposal.FieldsAs<DecisionFields>() with { Text = Text.TrimmedOrNull ?? "", Item = Item },
        ProposalKind.NextMeeting => new NextMeetingFields { Date = Date, Start = Time(Start, "Start"), End = Time(End, "End"), Venue = Venue.TrimmedOrNull },
        ProposalKind.Challenge => new ChallengeFields { Text = Text.TrimmedOrNull ?? "", By = By.TrimmedOrNull, To = To.TrimmedOrNull, Item = Item },
        ProposalKind.Risk => new RiskFields { Text = Text.TrimmedOrNull ?? "", Rag = Rag.TrimmedOrNull, Item = Item },
        ProposalKind.Recommendation => new RecommendationFields { Text = Text.TrimmedOrNull ?? "" },
        ProposalKind.Figure => new FigureFields { Text = Text.TrimmedOrNull ?? "", Value = Value.TrimmedOrNull ?? "", Unit = Unit.TrimmedOrNull, Subject = Subject.TrimmedOrNull, Period = Period.TrimmedOrNull },
        _ => new ForwardPlanFields { Text = Text.TrimmedOrNull ?? "", Due = Due.TrimmedOrNull, DueOn = DueOn },
    };

    private PersonFields Fields(PersonFields read) => read with
    {
        Name = Name.TrimmedOrNull ?? "", Initials = Initials.TrimmedOrNull, Role = Role.TrimmedOrNull, Attended = Attended, DeputyFor = DeputyFor.TrimmedOrNull, Agency = Agency.TrimmedOrNull, Sector = Sector,
        PersonId = Guid.TryParse(Person, out var person) ? person : null, Match = Guid.TryParse(Person, out _) ? Match.Known : Person == "ask" ? Match.Ask : Match.New,
        AgencyId = Guid.TryParse(AgencyIs, out var agency) ? agency : null,
        AgencyMatch = Agency.TrimmedOrNull is null ? Match.None : Guid.TryParse(AgencyIs, out _) ? Match.Known : AgencyIs == "ask" ? Match.Ask : Match.New,
    };

    private ActionFields Fields(ActionFields read, OwnerChoices owners)
    {
        var chosen = Owner.Select((choice, i) => owners.Chosen(choice, Written.ElementAtOrDefault(i) ?? "", read)).OfType<OwnerFields>().ToList();
        if (OneMoreOwner.TrimmedOrNull is { } more && owners.Chosen(more, "", read) is { } added) chosen.Add(added);
        return read with
        {
            Reference = Reference.TrimmedOrNull, Text = Text.TrimmedOrNull ?? "", Owners = [.. chosen.DistinctBy(o => (o.Kind, o.Name, o.Person, o.PersonId))], Due = Due.TrimmedOrNull, DueOn = DueOn, Item = Item, Known = Known ?? read.Known, State = State ?? read.State,
        };
    }

    private static FindingForm Of(MeetingFields f) => new()
    {
        IsMeeting = f.IsMeeting, Title = f.Title, Group = f.GroupId?.ToString() ?? "new", NewGroup = f.NewGroup, Date = f.Date, Start = Time(f.Start), End = Time(f.End), Venue = f.Venue, Chair = f.Chair, Reference = f.Reference,
    };

    private static FindingForm Of(PersonFields f) => new()
    {
        Name = f.Name, Initials = f.Initials, Role = f.Role, Agency = f.Agency, Attended = f.Attended, DeputyFor = f.DeputyFor, Sector = f.Sector,
        Person = f.Match switch { Match.Known => f.PersonId.ToString(), Match.Ask => "ask", _ => "new" }, AgencyIs = f.AgencyMatch switch { Match.Known => f.AgencyId.ToString(), Match.Ask => "ask", _ => "new" },
    };

    private static FindingForm Of(ActionFields f) => new()
    {
        Reference = f.Reference, Text = f.Text, Written = [.. f.Owners.Select(o => o.Written)], Owner = [.. f.Owners.Select(OwnerChoices.ValueOf)], Due = f.Due, DueOn = f.DueOn, Item = f.Item,
        Known = f.Known, State = f.State,
    };

    private static string? Time(TimeOnly? time) => time is { } t ? FindingWords.Time(t) : null;

    /// <summary>9:30am, 9.30 a.m., 14:00 or noon.</summary>
    private static TimeOnly? Time(string? typed, string field)
    {
        if (typed.TrimmedOrNull is not { } text) return null;
        var plain = text.ToLowerInvariant().Replace(".m", "m").Replace("m.", "m").Replace(" ", "").Replace('.', ':');
        if (plain is "noon" or "12noon") return new(12, 0);
        return TimeOnly.TryParseExact(plain, ["H:mm", "h:mmtt", "htt", "HHmm"], CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var time) ? time
            : throw new RuleBrokenException(field, $"{field} must be a time, like 9:30am or 14:00");
    }
}
