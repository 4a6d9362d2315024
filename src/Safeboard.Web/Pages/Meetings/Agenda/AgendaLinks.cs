using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>Addresses of agendas, their items and papers, and of the papers asked for.</summary>
public static class AgendaLinks
{
    public static string Agenda(string board, Id<Meeting> id) => $"/{board}/meetings/{id}/agenda";
    public static string AsMembers(string board, Id<Meeting> id) => $"{Agenda(board, id)}?as=members";
    public static string Line(string board, Id<Meeting> id, Id<MeetingItem> item) => $"{Agenda(board, id)}#item-{item}";

    /// <summary>After a move: at the item that moved, on the button that moved it.</summary>
    public static string Moved(string board, Id<Meeting> id, Id<MeetingItem> item, bool up) => $"{Agenda(board, id)}?moved={item}&up={(up ? "true" : "false")}#item-{item}";
    public static string Add(string board, Id<Meeting> id, ItemKind kind) => $"{Agenda(board, id)}/add?kind={kind}";
    public static string Item(string board, Id<Meeting> id, Id<MeetingItem> item) => $"{Agenda(board, id)}/items/{item}";
    public static string Dates(string board, Id<Meeting> id) => $"{Agenda(board, id)}/dates";
    public static string Reopen(string board, Id<Meeting> id) => $"{Agenda(board, id)}/reopen";
    public static string Standing(string board, Id<Meeting> id) => $"{Agenda(board, id)}/standing";
    public static string Propose(string board, Id<Meeting> id) => $"{Agenda(board, id)}/propose";
    public static string Proposed(string board, Id<Meeting> id, Id<ProposedItem> proposed) => $"{Agenda(board, id)}/proposed/{proposed}";
    public static string Paper(string board, Id<Meeting> id, Id<Paper> paper) => $"/{board}/meetings/{id}/papers/{paper}";
    public static string AddPaper(string board, Id<Meeting> id, Id<MeetingItem> item) => $"/{board}/meetings/{id}/papers/add?item={item}";
    public static string ReplacePaper(string board, Id<Meeting> id, Id<MeetingItem> item, Id<Paper> paper) => $"{AddPaper(board, id, item)}&paper={paper}";
    public static string Requests(string board) => $"/{board}/meetings/papers";
    public static string Request(string board, Id<PaperRequest> id) => $"/{board}/meetings/papers/{id}";
    public static string RequestFile(string board, Id<PaperRequest> id) => $"/{board}/meetings/papers/{id}/file";
    public static string Receive(string board, Id<PaperRequest> id) => $"/{board}/meetings/papers/{id}/receive";
    public static string ChangeRequest(string board, Id<PaperRequest> id) => $"/{board}/meetings/papers/{id}/change";
    public static string Ask(string board, Id<Meeting> id, Id<MeetingItem> item) => $"/{board}/meetings/papers/ask?meeting={id}&item={item}";
    public static string AskForReport(string board, Id<ForwardPlanEntry> topic) => $"/{board}/meetings/papers/ask?topic={topic}";
    public static string AskAgain(string board, Id<PaperRequest> id) => $"/{board}/meetings/papers/ask?again={id}";
}
