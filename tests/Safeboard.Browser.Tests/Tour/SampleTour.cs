using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Stop = (string Route, string Path, string Name);

namespace Safeboard.Browser.Tests.Tour;

/// <summary>Where the tour stops: every page, as the sample board has it, and every form that is sent in error.</summary>
internal static class SampleTour
{
    /// <summary>The route of each page, an address of it, and what to call its picture.</summary>
    public static async Task<List<Stop>> StopsAsync(BoardDb db)
    {
        var board = await db.Set<Board>().SingleAsync(b => b.Slug == SampleApp.Board);
        var action = await db.Set<BoardAction>().Where(a => a.BoardId == board.Id && a.IsOpen && a.OwnerLine != "").OrderBy(a => a.DueSort).FirstAsync();
        var waits = await db.Set<BoardAction>().Where(a => a.State == ActionState.ToBeAgreed).OrderBy(a => a.Id).FirstOrDefaultAsync() ?? action;
        var done = await db.Set<BoardAction>().Where(a => a.State == ActionState.Complete).OrderBy(a => a.Id).FirstAsync();
        var slugs = await db.Set<Board>().ToDictionaryAsync(b => b.Id, b => b.Slug);
        var evidence = await db.Set<ActionEvidence>().OrderBy(e => e.Id).FirstOrDefaultAsync();
        var meeting = await db.Set<Meeting>().Where(m => m.BoardId == board.Id && m.State == MeetingState.Recorded).OrderBy(m => m.Date).FirstAsync();
        var planned = await db.Set<Meeting>().Where(m => m.BoardId == board.Id && m.State == MeetingState.Planned).OrderBy(m => m.Date).FirstOrDefaultAsync() ?? meeting;
        var series = await SeriesAsync(db, board, planned);
        var import = await db.Set<Import>().Where(i => i.BoardId == board.Id && i.State == ImportState.Finished).OrderBy(i => i.AddedAt).FirstAsync();
        var check = await db.Set<Import>().Where(i => i.State == ImportState.Ready || i.State == ImportState.Checking).OrderBy(i => i.AddedAt).FirstOrDefaultAsync() ?? import;
        var group = await db.Set<BoardGroup>().Where(g => g.BoardId == board.Id).OrderBy(g => g.Id).FirstAsync();
        var topic = await db.Set<ForwardPlanEntry>().Where(t => t.BoardId == board.Id).OrderBy(t => t.Id).FirstAsync();
        var seat = await db.Set<Seat>().Where(s => s.GroupId == group.Id).OrderBy(s => s.Id).FirstAsync();
        var agency = await db.Set<BoardAgency>().Where(a => a.BoardId == board.Id).OrderBy(a => a.AgencyId).FirstAsync();
        var member = await db.Set<BoardMember>().Where(m => m.BoardId == board.Id).OrderBy(m => m.Id).FirstAsync();
        var account = await db.Set<Account>().OrderBy(a => a.Id).FirstAsync();
        var root = "/" + SampleApp.Board;
        List<Stop> stops =
        [
            ("/sign-in", "/sign-in", "sign-in-again"), ("/sign-out", "/sign-out", "sign-out"), ("/account", "/account", "account"), ("/account/calendar", "/account/calendar", "account-calendar"), ("/boards", "/boards", "boards"),
            ("/help", "/help", "help"), ("/privacy", "/privacy", "privacy"), ("/accessibility", "/accessibility", "accessibility"), ("/errors/{code:int}", "/errors/500", "error-500"),
            ("/administration", "/administration", "administration"), ("/administration/accounts", "/administration/accounts", "accounts"),
            ("/administration/accounts/add", "/administration/accounts/add", "account-add"), ("/administration/accounts/{id:guid}", $"/administration/accounts/{account.Id}", "account-change"),
            ("/administration/boards", "/administration/boards", "administration-boards"), ("/administration/boards/add", "/administration/boards/add", "board-add"),
            ("/administration/jobs", "/administration/jobs", "jobs"),
            ("/{board}", root, "home"), ("/{board}/actions", root + "/actions", "tracker"), ("/{board}/actions", "/" + slugs[done.BoardId] + "/actions?state=all", "tracker-full"),
            ("/{board}/actions", root + "/actions?q=nothingmatchesthis", "tracker-nothing"), ("/{board}/actions/add", root + "/actions/add", "action-add"),
            ("/{board}/actions/{id:guid}", $"{root}/actions/{action.Id}", "action"), ("/{board}/actions/{id:guid}", $"/{slugs[done.BoardId]}/actions/{done.Id}", "action-complete"),
            ("/{board}/actions/{id:guid}/agree", $"/{slugs[waits.BoardId]}/actions/{waits.Id}/agree", "action-agree"),
            ("/{board}/actions/{id:guid}/reopen", $"/{slugs[done.BoardId]}/actions/{done.Id}/reopen", "action-reopen"),
            ("/{board}/meetings", root + "/meetings", "meetings"), ("/{board}/meetings", "/" + slugs[done.BoardId] + "/meetings", "meetings-full"),
            ("/{board}/meetings/attendance", root + "/meetings/attendance", "attendance"), ("/{board}/meetings/attendance", "/" + slugs[done.BoardId] + "/meetings/attendance?by=Agency", "attendance-agency"),
            ("/{board}/meetings/attendance", root + "/meetings/attendance?from=1+January+2010&to=2+January+2010", "attendance-nothing"),
            ("/{board}/meetings/forward-plan", root + "/meetings/forward-plan", "forward-plan"), ("/{board}/meetings/forward-plan/add", root + "/meetings/forward-plan/add", "topic-add"),
            ("/{board}/meetings/forward-plan/{id:guid}", $"{root}/meetings/forward-plan/{topic.Id}", "topic"),
            ("/{board}/meetings/{id:guid}/live", $"{root}/meetings/{planned.Id}/live", "live"), ("/{board}/meetings/{id:guid}/live", $"{root}/meetings/{planned.Id}/live?pane=seats", "live-seats"),
            ("/{board}/meetings/{id:guid}/live", $"{root}/meetings/{planned.Id}/live?pane=items&reorder=true", "live-items"), ("/{board}/meetings/{id:guid}/live", $"{root}/meetings/{planned.Id}/live?kind=Action", "live-action"),
            ("/{board}/meetings/{id:guid}/projector", $"{root}/meetings/{planned.Id}/projector", "projector"), ("/{board}/meetings/{id:guid}/close", $"{root}/meetings/{planned.Id}/close", "live-not-started"),
            ("/{board}/meetings/plan", root + "/meetings/plan", "meeting-plan"),
            ("/{board}/meetings/{id:guid}", $"{root}/meetings/{meeting.Id}", "meeting"), ("/{board}/meetings/{id:guid}", $"{root}/meetings/{planned.Id}", "meeting-planned"),
            ("/{board}/meetings/{id:guid}/change", $"{root}/meetings/{meeting.Id}/change", "meeting-change"),
            ("/{board}/meetings/{id:guid}/call-off", $"{root}/meetings/{planned.Id}/call-off", "meeting-call-off"), ("/{board}/meetings/{id:guid}/confirm", $"{root}/meetings/{planned.Id}/confirm", "meeting-confirm"),
            ("/{board}/meetings/calendar", root + "/meetings/calendar", "calendar"), ("/{board}/meetings/calendar", root + "/meetings/calendar?year=2012", "calendar-empty"),
            ("/{board}/meetings/calendar/addresses", root + "/meetings/calendar/addresses", "calendar-addresses"),
            ("/{board}/meetings/series", root + "/meetings/series", "series-all"), ("/{board}/meetings/series/add", root + "/meetings/series/add", "series-add"),
            ("/{board}/meetings/series/{id:guid}", $"{root}/meetings/series/{series.Id}", "series"), ("/{board}/meetings/series/{id:guid}/change", $"{root}/meetings/series/{series.Id}/change", "series-change"),
            ("/{board}/meetings/series/{id:guid}/end", $"{root}/meetings/series/{series.Id}/end", "series-end"),
            ("/{board}/decisions", root + "/decisions", "decisions"), ("/{board}/people", root + "/people", "people"), ("/{board}/people/add", root + "/people/add", "person-add"),
            ("/{board}/people/{id:guid}", $"{root}/people/{member.Id}", "person"), ("/{board}/people/agencies", root + "/people/agencies", "agencies"),
            ("/{board}/people/agencies/add", root + "/people/agencies/add", "agency-add"), ("/{board}/people/agencies/{id:guid}", $"{root}/people/agencies/{agency.AgencyId}", "agency"),
            ("/{board}/people/groups", root + "/people/groups", "groups"), ("/{board}/people/groups/add", root + "/people/groups/add", "group-add"),
            ("/{board}/people/groups/{id:guid}", $"{root}/people/groups/{group.Id}", "group"), ("/{board}/people/groups/{id:guid}/change", $"{root}/people/groups/{group.Id}/change", "group-change"),
            ("/{board}/people/groups/{id:guid}/end", $"{root}/people/groups/{group.Id}/end", "group-end"), ("/{board}/people/groups/{id:guid}/partners", $"{root}/people/groups/{group.Id}/partners", "group-partners"),
            ("/{board}/people/groups/{id:guid}/terms/add", $"{root}/people/groups/{group.Id}/terms/add", "terms-add"), ("/{board}/people/groups/{id:guid}/seats/add", $"{root}/people/groups/{group.Id}/seats/add", "seat-add"),
            ("/{board}/people/groups/{id:guid}/seats/{seat:guid}", $"{root}/people/groups/{group.Id}/seats/{seat.Id}", "seat"),
            ("/{board}/people/groups/{id:guid}/seats/{seat:guid}/change", $"{root}/people/groups/{group.Id}/seats/{seat.Id}/change", "seat-change"),
            ("/{board}/people/list", root + "/people/list", "membership-list"), ("/{board}/search", root + "/search?q=neglect", "search"), ("/{board}/search", root + "/search?q=zzzzzz", "search-nothing"),
            ("/{board}/settings", root + "/settings", "settings"), ("/{board}/settings/language-model", root + "/settings/language-model", "language-model"), ("/{board}/history", root + "/history", "history"), ("/{board}/history/check", root + "/history/check", "history-check"),
            ("/{board}/documents", root + "/documents", "documents"), ("/{board}/documents", root + "/documents?earlier=true", "documents-earlier"), ("/{board}/documents/paste", root + "/documents/paste", "documents-paste"),
            ("/{board}/documents/{id:guid}/source", $"{root}/documents/{import.Id}/source", "source"),
            ("/{board}/documents/{id:guid}", $"/{slugs[check.BoardId]}/documents/{check.Id}", "check"), ("/{board}/documents/{id:guid}", $"/{slugs[check.BoardId]}/documents/{check.Id}?kind=people", "check-people"),
            ("/{board}/documents/{id:guid}", $"/{slugs[check.BoardId]}/documents/{check.Id}?kind=more", "check-more"),
            ("/{board}/documents/{id:guid}", $"/{slugs[check.BoardId]}/documents/{check.Id}?kind=actions&pane=document", "check-document"),
            ("/{board}/documents/{id:guid}/finish", $"/{slugs[check.BoardId]}/documents/{check.Id}/finish", "check-finish"),
        ];
        stops.AddRange(await AgendaStops.OfAsync(db, board));
        stops.AddRange(OverviewStops.Of(root, "/" + slugs[done.BoardId]));
        stops.AddRange(await ReportStops.OfAsync(db, board, meeting));
        stops.AddRange(await PublicStops.OfAsync(db, board));
        stops.AddRange(await RegisterStops.OfAsync(db, board));
        stops.AddRange(await RiskStops.OfAsync(db, board));
        stops.AddRange(await ActionStops.OfAsync(db, board));
        stops.AddRange(await PlanStops.OfAsync(db, board));
        stops.AddRange(await ReturnStops.OfAsync(db, board));
        stops.AddRange(await MinutesStops.OfAsync(db, board, planned, member));
        foreach (var act in (string[])["complete", "due", "evidence", "more-time", "owners", "replace", "text", "update", "withdraw"])
            stops.Add(("/{board}/actions/{id:guid}/" + act, $"{root}/actions/{action.Id}/{act}", "action-" + act));
        stops.Add(("/{board}/actions/{id:guid}/evidence/{evidence:guid}/remove", evidence is null ? $"{root}/actions/{action.Id}/evidence" : $"/{slugs[evidence.BoardId]}/actions/{evidence.ActionId}/evidence/{evidence.Id}/remove", "evidence-remove"));
        return stops;
    }

    /// <summary>The sample board plans its meetings one by one; the tour gives it a series to look at.</summary>
    private static async Task<MeetingSeries> SeriesAsync(BoardDb db, Board board, Meeting like)
    {
        if (await db.SeriesVisibleTo(Viewer.System(board.Id)).FirstOrDefaultAsync() is { } known) return known;
        var rule = new SeriesRule { Every = 2, Weekday = DayOfWeek.Friday, Week = MonthWeek.Second, From = new(2027, 9, 1), To = new(2028, 6, 30) };
        return await new PlanSeries(db, TimeProvider.System).RunAsync(new(like.GroupId, rule) { Start = new(10, 0), Venue = "Town Hall" }, Viewer.System(board.Id), default);
    }

    /// <summary>Forms that are sent empty: the address, the button, and what to call the picture.</summary>
    public static async Task<List<(string Path, string Button, string Name)>> FormsAsync(BoardDb db)
    {
        var board = await db.Set<Board>().SingleAsync(b => b.Slug == SampleApp.Board);
        var action = await db.Set<BoardAction>().Where(a => a.BoardId == board.Id && a.IsOpen && a.OwnerLine != "").OrderBy(a => a.DueSort).FirstAsync();
        var meeting = await db.Set<Meeting>().Where(m => m.BoardId == board.Id && m.State == MeetingState.Recorded).OrderByDescending(m => m.Date).FirstAsync();
        await StopsAsync(db);
        var root = "/" + SampleApp.Board;
        var agenda = $"{root}/meetings/{await db.Set<MeetingAgenda>().Where(a => a.BoardId == board.Id).Select(a => a.MeetingId).SingleAsync()}/agenda";
        return
        [
            (agenda + "/add?kind=Item", "Add an item", "agenda-add"), (agenda + "/dates", "Save", "agenda-dates"), (agenda + "/propose", "Propose it", "agenda-propose"),
            ($"{root}/meetings/papers/ask", "Ask for it", "paper-ask"), ($"{root}/people/interests/add", "Add it", "interest-add"),
            ($"{root}/actions/{action.Id}/complete", $"Complete {action.Reference}", "action-complete"), ($"{root}/actions/add", "Add action", "action-add"),
            ($"{root}/actions/{action.Id}/update", "Add", "action-update"), ($"{root}/actions/{action.Id}/withdraw", "Withdraw", "action-withdraw"),
            ($"{root}/reports/new?kind=ReportToBoard", "Draft it", "report-new"), ($"{root}/meetings/plan", "Plan", "meeting-plan"), ($"{root}/meetings/series/add", "Show the dates", "series-add"), ($"{root}/people/add", "Add", "person-add"), ($"{root}/people/agencies/add", "Add", "agency-add"),
            ($"{root}/people/groups/add", "Add", "group-add"), ($"{root}/people/list", "See what it does", "membership-list"), ($"{root}/settings", "Save", "settings"), ($"{root}/settings/language-model", "Switch on", "language-model"), ($"{root}/documents", "Add files", "documents"),
            ($"{root}/meetings/{meeting.Id}/minutes/back", "Take them back", "minutes-back"), ($"{root}/documents/paste", "Add this text", "documents-paste"), ("/account", "Change password", "account"), ("/administration/boards/add", "Add", "board-add"),
            ("/administration/accounts/add", "Add", "account-add"), .. await RegisterStops.FormsAsync(db, board), .. await RiskStops.FormsAsync(db, board), .. await ActionStops.FormsAsync(db, board), .. await PlanStops.FormsAsync(db, board), .. await ReturnStops.FormsAsync(db, board),
        ];
    }
}
