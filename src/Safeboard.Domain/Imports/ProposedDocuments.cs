using Safeboard.Documents.Model;
using Safeboard.Domain.Imports.Matching;

namespace Safeboard.Domain.Imports;

/// <summary>Puts together all proposals and warnings of one document.</summary>
internal static class ProposedDocuments
{
    public static ProposedDocument Make(DocumentReading reading, KnownToBoard known)
    {
        var fields = new ProposedFields(reading, known);
        var meeting = fields.Meeting();
        var people = reading.Attendance.Select(fields.Person).ToList();
        var owners = new OwnerMatching(people, known, meeting.GroupId);
        var actions = reading.Actions.Select(read => fields.Action(read, owners)).ToList();
        List<ProposalDraft> proposals =
        [
            new(ProposalKind.Meeting, 1, PlaceOfMeeting(reading), FieldsJson.Write(meeting)),
            .. reading.Attendance.Select((read, i) => new ProposalDraft(ProposalKind.Person, i + 1, read, FieldsJson.Write(people[i]))),
            .. reading.Items.Select((read, i) => new ProposalDraft(ProposalKind.Item, i + 1, read, FieldsJson.Write(ProposedFields.Item(read)))),
            .. reading.Actions.Select((read, i) => new ProposalDraft(ProposalKind.Action, i + 1, read, FieldsJson.Write(actions[i]))),
            .. reading.Decisions.Select((read, i) => new ProposalDraft(ProposalKind.Decision, i + 1, read, FieldsJson.Write(fields.Decision(read)))),
            .. reading.NextMeetings.Select((read, i) => new ProposalDraft(ProposalKind.NextMeeting, i + 1, read, FieldsJson.Write(ProposedFields.Next(read)))),
            .. reading.ForwardPlan.Select((read, i) => new ProposalDraft(ProposalKind.ForwardPlan, i + 1, read, FieldsJson.Write(fields.Forward(read)))),
            .. reading.Challenges.Select((read, i) => new ProposalDraft(ProposalKind.Challenge, i + 1, read, FieldsJson.Write(fields.Challenge(read)))),
            .. reading.Risks.Select((read, i) => new ProposalDraft(ProposalKind.Risk, i + 1, read, FieldsJson.Write(fields.Risk(read)))),
            .. reading.Recommendations.Select((read, i) => new ProposalDraft(ProposalKind.Recommendation, i + 1, read, FieldsJson.Write(ProposedFields.Recommendation(read)))),
            .. reading.Statistics.Select((read, i) => new ProposalDraft(ProposalKind.Figure, i + 1, read, FieldsJson.Write(ProposedFields.Figure(read)))),
        ];
        return new(TitleOf(reading), proposals, ClerkWarnings.Of(reading, fields.Group, known, people, actions));
    }

    /// <summary>"Northmere LSCB Board, 14 September 2017".</summary>
    private static string TitleOf(DocumentReading reading)
    {
        var name = reading.Body ?? reading.Title ?? "A document without a title";
        var title = reading.Date is { } date ? $"{name}, {date:d MMMM yyyy}" : name;
        return title.Length <= 500 ? title : title[..499] + "…";
    }

    /// <summary>The meeting is where its body, title or date stands; as sure as the least sure of body and date.</summary>
    private static HeaderPlace? PlaceOfMeeting(DocumentReading reading)
    {
        var places = ((string[])["body", "title", "date"]).Select(name => reading.Header.GetValueOrDefault(name)).OfType<HeaderPlace>().Where(p => p.At is not null).ToList();
        return places is [var first, ..] ? first with { Confidence = places.Min(p => p.Confidence) } : null;
    }
}
