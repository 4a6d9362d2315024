using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Imports;

/// <summary>What each kind of finding needs before it can be accepted.</summary>
internal static class ProposalRules
{
    public static void Check(ProposalKind kind, string fields)
    {
        if (FirstBroken(kind, fields) is { } broken) throw new RuleBrokenException(broken.Field, broken.Message);
    }

    public static bool IsComplete(ProposalKind kind, string fields) => FirstBroken(kind, fields) is null;

    private static (string Field, string Message)? FirstBroken(ProposalKind kind, string fields) => kind switch
    {
        ProposalKind.Meeting => Meeting(FieldsJson.Read<MeetingFields>(fields)),
        ProposalKind.Person => FieldsJson.Read<PersonFields>(fields).Name.Length == 0 ? ("Name", "Enter the name, or the role where no name is given") : null,
        ProposalKind.Item => FieldsJson.Read<ItemFields>(fields).Title.Length == 0 ? ("Title", "Enter what the item is called") : null,
        ProposalKind.Action => FieldsJson.Read<ActionFields>(fields).Text.Length == 0 ? ("Text", "Enter what is to be done") : null,
        ProposalKind.Decision => FieldsJson.Read<DecisionFields>(fields).Text.Length == 0 ? ("Text", "Enter what was decided") : null,
        ProposalKind.NextMeeting => FieldsJson.Read<NextMeetingFields>(fields).Date is null ? ("Date", "Enter the date of the meeting, like 8 June 2026") : null,
        ProposalKind.ForwardPlan => FieldsJson.Read<ForwardPlanFields>(fields).Text.Length == 0 ? ("Text", "Enter what is to come back") : null,
        ProposalKind.Challenge => FieldsJson.Read<ChallengeFields>(fields).Text.Length == 0 ? ("Text", "Enter what was asked or said") : null,
        ProposalKind.Risk => FieldsJson.Read<RiskFields>(fields).Text.Length == 0 ? ("Text", "Enter what the risk is") : null,
        ProposalKind.Recommendation => FieldsJson.Read<RecommendationFields>(fields).Text.Length == 0 ? ("Text", "Enter what is recommended") : null,
        ProposalKind.Figure => FieldsJson.Read<FigureFields>(fields).Value.Length == 0 ? ("Value", "Enter the figure, like 31 or 87%") : null,
        _ => null,
    };

    private static (string, string)? Meeting(MeetingFields fields)
    {
        if (fields.Title.Length == 0) return ("Title", "Enter what the meeting or document is called");
        if (fields.Date is null) return ("Date", fields.IsMeeting ? "Enter the date of the meeting, like 8 June 2026" : "Enter the date of the document, like 8 June 2026");
        return fields is { Start: { } start, End: { } end } && end <= start ? ("End", "End must be after the start") : null;
    }
}
