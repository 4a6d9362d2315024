using System.Text.Json.Nodes;
using Safeboard.Documents.Model;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;

namespace Safeboard.Domain.Imports.Labels;

/// <summary>
/// A checked document as a label of the corpus: what a person accepted, as corrected, is right; an action that was rejected only looks like one.
/// What nobody had to check and nobody did is optional: it counts neither way.
/// </summary>
public static class CheckedLabels
{
    public static JsonObject Of(IReadOnlyList<Proposal> proposals, DocumentReading reading)
    {
        var meeting = Settled(proposals, ProposalKind.Meeting).Select(p => p.FieldsAs<MeetingFields>()).FirstOrDefault() ?? new();
        var numbers = proposals.Where(p => p.Kind == ProposalKind.Item).ToDictionary(p => p.Order, p => p.FieldsAs<ItemFields>().Number ?? $"*{p.Order}");
        return new JsonObject
        {
            ["kind"] = KindOf(meeting, reading), ["title"] = reading.Title is null ? null : meeting.Title, ["body"] = meeting.Body, ["date"] = Day(meeting.Date), ["start"] = Time(meeting.Start),
            ["end"] = Time(meeting.End), ["venue"] = meeting.Venue, ["chair"] = meeting.Chair,
            ["attendance"] = List(proposals, ProposalKind.Person, p => Person(p.FieldsAs<PersonFields>())),
            ["items"] = List(proposals, ProposalKind.Item, Item),
            ["actions"] = List(proposals, ProposalKind.Action, p => Action(p, reading, numbers)),
            ["not_actions"] = new JsonArray([.. proposals.Where(p => p is { Kind: ProposalKind.Action, State: ProposalState.Rejected, AddedByHand: false, ByLanguageModel: false }).Select(p => (JsonNode)p.FieldsAs<ActionFields>().Text)]),
            ["decisions"] = List(proposals, ProposalKind.Decision, p => p.FieldsAs<DecisionFields>() is var f ? new() { ["text"] = f.Text, ["item"] = At(f.Item, numbers) } : []),
            ["challenges"] = List(proposals, ProposalKind.Challenge, p => p.FieldsAs<ChallengeFields>() is var f ? new() { ["text"] = f.Text, ["by"] = f.By, ["to"] = f.To, ["item"] = At(f.Item, numbers) } : []),
            ["risks"] = List(proposals, ProposalKind.Risk, p => p.FieldsAs<RiskFields>() is var f ? new() { ["text"] = f.Text, ["rag"] = f.Rag, ["item"] = At(f.Item, numbers) } : []),
            ["statistics"] = List(proposals, ProposalKind.Figure, Figure),
            ["recommendations"] = List(proposals, ProposalKind.Recommendation, p => new() { ["text"] = p.FieldsAs<RecommendationFields>().Text }),
            ["next_meetings"] = List(proposals, ProposalKind.NextMeeting, Next),
            ["personal_data"] = new JsonArray([.. reading.PersonalData.Select(d => new JsonObject { ["text"] = d.Text, ["kind"] = d.Kind, ["optional"] = true })]),
        };
    }

    private static IEnumerable<Proposal> Settled(IReadOnlyList<Proposal> proposals, ProposalKind kind) => proposals.Where(p => p.Kind == kind && p.State == ProposalState.Accepted).OrderBy(p => p.Order);

    private static JsonArray List(IReadOnlyList<Proposal> proposals, ProposalKind kind, Func<Proposal, JsonObject> label)
    {
        var labels = new JsonArray();
        foreach (var proposal in proposals.Where(p => p.Kind == kind && p.State != ProposalState.Rejected && !p.IsOnlySuggested()).OrderBy(p => p.Order))
        {
            var one = label(proposal);
            if (proposal.State == ProposalState.ToCheck) one["optional"] = true;
            labels.Add((JsonNode)one);
        }
        return labels;
    }

    private static string KindOf(MeetingFields meeting, DocumentReading reading) =>
        meeting.IsMeeting ? "board-minutes" : reading.Kind switch
        {
            DocumentKind.RepresentativeReport => "representative-report", DocumentKind.PartnershipReport => "partnership-report", DocumentKind.KeyMessages => "key-messages",
            DocumentKind.ActionLog => "action-log", DocumentKind.Agenda => "agenda", _ => "other",
        };

    private static JsonObject Person(PersonFields f) => new()
    {
        ["name"] = f.Name, ["initials"] = f.Initials, ["role"] = f.Role, ["agency"] = f.Agency,
        ["status"] = f.Attended switch { AttendanceKind.InAttendance => "in-attendance", var other => other.ToString().ToLowerInvariant() },
    };

    private static JsonObject Item(Proposal p)
    {
        var f = p.FieldsAs<ItemFields>();
        return new()
        {
            ["number"] = f.Number, ["title"] = f.Title, ["order"] = p.Order, ["presenter"] = new JsonArray([.. (f.Presenter ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(x => (JsonNode)x)]),
            ["subitems"] = new JsonArray([.. f.Subitems.Select(s => new JsonObject { ["number"] = s.Number, ["title"] = s.Title })]),
        };
    }

    private static JsonObject Action(Proposal p, DocumentReading reading, Dictionary<int, string> numbers)
    {
        var f = p.FieldsAs<ActionFields>();
        return new()
        {
            ["ref"] = f.Reference, ["text"] = f.Text, ["owner"] = new JsonArray([.. f.Owners.Select(o => (JsonNode)(o.Written.Length > 0 ? o.Written : o.Name))]), ["due"] = f.Due, ["due_norm"] = Day(f.DueOn),
            ["item"] = At(f.Item, numbers), ["explicit"] = p.AddedByHand || p.ByLanguageModel || reading.Actions.ElementAtOrDefault(p.Order - 1) is { Explicit: true },
            ["status"] = f.State switch { ActionState.Complete => "complete", ActionState.Superseded => "superseded", _ => "open" },
        };
    }

    private static JsonObject Figure(Proposal p)
    {
        var f = p.FieldsAs<FigureFields>();
        return new() { ["text"] = f.Text, ["value"] = f.Value, ["unit"] = f.Unit, ["subject"] = f.Subject, ["period"] = f.Period };
    }

    private static JsonObject Next(Proposal p)
    {
        var f = p.FieldsAs<NextMeetingFields>();
        return new() { ["date"] = Day(f.Date), ["start"] = Time(f.Start), ["end"] = Time(f.End), ["venue"] = f.Venue };
    }

    private static string? At(int? item, Dictionary<int, string> numbers) => item is { } n ? numbers.GetValueOrDefault(n) : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string? Time(TimeOnly? time) => time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
