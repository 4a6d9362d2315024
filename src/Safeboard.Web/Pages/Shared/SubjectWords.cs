using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Actions;
using Safeboard.Web.Pages.Administration;
using Safeboard.Web.Pages.Challenges;
using Safeboard.Web.Pages.Groups;
using Safeboard.Web.Pages.Horizon;
using Safeboard.Web.Pages.Letters;
using Safeboard.Web.Pages.Meetings;
using Safeboard.Web.Pages.Meetings.Agenda;
using Safeboard.Web.Pages.Plans;
using Safeboard.Web.Pages.Referrals;
using Safeboard.Web.Pages.Reports;
using Safeboard.Web.Pages.Returns;
using Safeboard.Web.Pages.Returns.Sets;
using Safeboard.Web.Pages.Risks;

namespace Safeboard.Web.Pages.Shared;

/// <summary>What kinds of records are called, and where one is found.</summary>
internal static class SubjectWords
{
    public static string Of(string kind) => kind switch
    {
        "import" => "document",
        "member" => "person",
        "forward-plan" => "forward plan entry",
        "board" => "setting",
        "job" => "background task",
        "paper-request" => "request for a paper",
        "interest" => "declared interest",
        "proposed-item" => "proposed item",
        "risk-matrix" => "risk matrix",
        "referral" => "gap or recommendation",
        "horizon" => "entry of the horizon log",
        "campaign" => "round of returns",
        "question-set" => "question set",
        _ => kind,
    };

    public static string Many(string kind) => Of(kind) switch
    {
        "person" => "people",
        "agency" => "agencies",
        "series" => "series",
        "risk matrix" => "risk matrices",
        "forward plan entry" => "forward plan entries",
        "gap or recommendation" => "gaps and recommendations",
        "round of returns" => "rounds of returns",
        "entry of the horizon log" => "entries of the horizon log",
        "request for a paper" => "requests for papers",
        var one => one + "s",
    };

    /// <summary>Where a record is found; null where it has no page.</summary>
    public static string? Address(string board, string kind, Guid id, Guid? parent) => kind switch
    {
        "action" => ActionLinks.Detail(board, new(id)),
        "campaign" => CampaignLinks.Of(board, new(id)),
        "return" => CampaignLinks.Return(board, new(id)),
        "question-set" => SetLinks.Of(board, new(id)),
        "school" => SchoolLinks.Change(board, new(id)),
        "challenge" => ChallengeLinks.Of(board, new(id)),
        "report" => ReportLinks.Of(board, new(id)),
        "meeting" => MeetingLinks.Record(board, new(id)),
        "series" => MeetingLinks.Series(board, new(id)),
        "item" when parent is { } meeting => MeetingLinks.Item(board, new(meeting), id),
        "decision" when parent is { } meeting => MeetingLinks.Decision(board, new(meeting), id),
        "forward-plan" => MeetingLinks.Topic(board, new(id)),
        "paper-request" => AgendaLinks.Request(board, new(id)),
        "interest" => GroupLinks.Interests(board),
        "member" => GroupLinks.Person(board, new(id)),
        "agency" => GroupLinks.Agency(board, new(id)),
        "group" => GroupLinks.Group(board, new(id)),
        "board" => AdministrationLinks.Settings(board),
        "risk" => RiskLinks.Detail(board, new(id)),
        "risk-matrix" => RiskLinks.Settings(board),
        "plan" => PlanLinks.Detail(board, new(id)),
        "objective" => PlanLinks.Objective(board, new(id)),
        "referral" => ReferralLinks.Detail(board, new(id)),
        "horizon" => HorizonLinks.Detail(board, new(id)),
        "letter" => LetterLinks.Detail(board, new(id)),
        _ => null,
    };

    /// <summary>What to call one record in a sentence: AP08/26, Board meeting of 12 March 2026, the first words of a decision.</summary>
    /// <param name="text">What the history row says; for people, agencies and groups it begins with the name.</param>
    public static string Name(string kind, SubjectName? name, string? text = null) => (kind, name) switch
    {
        ("member" or "person" or "agency" or "group" or "account", _) when text is { Length: > 0 } => text.Split([',', ':'], 2)[0],
        ("report", _) when text is { Length: > 0 } => TypedText.Shortened(text),
        ("action", { } action) => action.Title.Split(' ', 2)[0],
        ("challenge", { } challenge) => string.Join(' ', challenge.Title.Split(' ', 3).Take(2)),
        ("meeting", { Date: { } day } meeting) => $"{meeting.Title}, {day.InWords}",
        (_, { } other) => TypedText.Shortened(other.Title),
        _ => char.ToUpperInvariant(Of(kind)[0]) + Of(kind)[1..],
    };
}
