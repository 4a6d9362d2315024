using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Comments;
using Safeboard.Domain.Minutes.Copies;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Shouldly;
using Xunit;

namespace Safeboard.Browser.Tests;

/// <summary>Every page at both widths, filled, empty and in error: axe finds nothing and nothing scrolls sideways.</summary>
public sealed class TourTests(SampleApp app, Chromium chromium) : IClassFixture<SampleApp>
{
    /// <summary>Pages that are files, or that only answer a form.</summary>
    private static readonly string[] NoPages = ["/{board}/actions/download.{format:regex(^(csv|xlsx)$)}", "/{board}/documents/{id:guid}/file", "/{board}/actions/{id:guid}/evidence/{evidence:guid}",
        "/{board}/meetings/attendance.{format:regex(^(csv|xlsx)$)}", "/{board}/people/list.{format:regex(^(csv|xlsx)$)}", "/{board}/people/groups/{id:guid}/terms/{number:int}",
        "/{board}/meetings/{id:guid}/meeting.ics", "/calendars/{secret}.ics", "/{board}/meetings/{id:guid}/papers/{paper:guid}", "/{board}/meetings/papers/{id:guid}/file",
        "/{board}/meetings/{id:guid}/minutes.{format:regex(^(html|docx|pdf|odt)$)}", "/{board}/meetings/{id:guid}/pack/{file:guid}",
        "/{board}/reports/{id:guid}/report.{format:regex(^(html|docx|pdf|odt)$)}", "/{board}/messages/{id:guid}/file", "/replies/{secret}/meeting.ics", "/minutes/{secret}/minutes.pdf",
        "/public/{board}/minutes/{address}/{format:regex(^(pdf|docx|odt)$)}"];

    /// <summary>The sample has published nothing: the year of a board looks at the public pages. An answer of somebody who is signed in has the form of /replies.</summary>
    private static readonly string[] Elsewhere = ["/public/{board}", "/public/{board}/minutes/{address}", "/{board}/meetings/{id:guid}/answer"];

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task Every_page_of_the_sample_board_is_accessible(int width)
    {
        var page = await SignInAsync(SampleApp.Administrator, width);
        // One document half way: waiting to be checked.
        await page.AddDocumentAsync(SampleApp.Board, Corpus.File("larkminster_lscb_2019-03-21_minutes_copypaste.txt"));
        var pdf = await page.AddDocumentAsync(SampleApp.Board, Corpus.File("BM09-15_Public_Minutes_22_May_2015.pdf"));
        var stops = await StopsAsync();
        var refused = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) refused.Add($"{page.Url}: {message.Text}"); };
        var problems = new List<string>();
        foreach (var (_, path, name) in stops.Append(("", pdf + "?kind=actions&look=pages&p=2&pane=document", "check-pages")))
        {
            try
            {
                await page.GotoAsync(path);
                await page.ShouldBeAccessibleAsync($"{name}-{width}");
            }
            catch (ShouldAssertException problem)
            {
                problems.Add(problem.Message);
            }
        }
        problems.ShouldBeEmpty();
        refused.ShouldBeEmpty();
        (await page.Locator("svg.sb-sheet a rect").CountAsync()).ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task Every_form_in_error_is_accessible_and_says_what_to_mend(int width)
    {
        var page = await SignInAsync(SampleApp.Administrator, width);
        var problems = new List<string>();
        foreach (var (path, button, name) in await FormsAsync())
        {
            try
            {
                await page.GotoAsync(path);
                foreach (var field in await page.Locator("main form input.govuk-input:visible, main form textarea:visible").AllAsync()) await field.FillAsync("");
                await page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
                await page.GetByText("There is a problem").First.WaitForAsync(new() { Timeout = 8000 });
                await page.ShouldBeAccessibleAsync($"{name}-error-{width}");
            }
            catch (Exception problem) when (problem is ShouldAssertException or TimeoutException or PlaywrightException)
            {
                problems.Add($"{name}: {problem.Message}");
            }
        }
        problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task An_empty_board_says_what_to_do_first(int width)
    {
        var page = await SignInAsync(SampleApp.Administrator, width);
        await page.GotoAsync("/administration/boards/add");
        await page.GetByLabel("Name", new() { Exact = false }).First.FillAsync($"Empty Board {width}");
        foreach (var slug in await page.Locator("input[name=Slug]").AllAsync()) await slug.FillAsync($"empty-{width}");
        await page.Locator("main form button.govuk-button").First.ClickAsync();
        foreach (var part in (string[])["", "/actions", "/meetings", "/decisions", "/reports", "/people", "/documents", "/search", "/history"])
        {
            await page.GotoAsync($"/empty-{width}{part}");
            await page.ShouldBeAccessibleAsync($"empty{part.Replace('/', '-')}-{width}");
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task Not_found_and_forbidden_say_what_to_do(int width)
    {
        var page = await SignInAsync(SampleApp.Viewer, width);
        (await page.GotoAsync($"/{SampleApp.Board}/nothing-here"))!.Status.ShouldBe(404);
        await page.ShouldBeAccessibleAsync($"not-found-{width}");
        (await page.GotoAsync($"/{SampleApp.Board}/documents"))!.Status.ShouldBe(403);
        await page.ShouldBeAccessibleAsync($"forbidden-{width}");
    }

    [Fact]
    public async Task No_page_is_missing_from_the_tour()
    {
        var visited = (await StopsAsync()).Select(s => s.Route).ToHashSet();
        var pages = Directory.EnumerateFiles(Path.GetDirectoryName(Corpus.File("../../src/Safeboard.Web/Pages/x"))!, "*.cshtml", SearchOption.AllDirectories)
            .Select(File.ReadLines).Select(lines => lines.FirstOrDefault(l => l.StartsWith("@page \"", StringComparison.Ordinal))).OfType<string>()
            .Select(line => line["@page \"".Length..].TrimEnd('"', ' '));
        pages.Except(visited).Except(NoPages).Except(Elsewhere).ShouldBeEmpty();
    }

    private async Task<IPage> SignInAsync(string email, int width)
    {
        var page = await chromium.OpenAsync(app.Server.Address, width);
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(SampleApp.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/sign-in"));
        return page;
    }

    private BoardDb OpenStore()
    {
        var options = new DbContextOptionsBuilder<BoardDb>();
        app.Database.Use(options);
        return new BoardDb(options.Options);
    }

    private async Task<List<(string Route, string Path, string Name)>> StopsAsync()
    {
        await using var db = OpenStore();
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
        List<(string, string, string)> stops =
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
        stops.AddRange(await AgendaStopsAsync(db, board));
        stops.AddRange(await ReportStopsAsync(db, board, meeting));
        stops.AddRange(await MinutesAsync(db, board, meeting, planned, member));
        foreach (var act in (string[])["complete", "due", "evidence", "more-time", "owners", "replace", "text", "update", "withdraw"])
            stops.Add(("/{board}/actions/{id:guid}/" + act, $"{root}/actions/{action.Id}/{act}", "action-" + act));
        stops.Add(("/{board}/actions/{id:guid}/evidence/{evidence:guid}/remove", evidence is null ? $"{root}/actions/{action.Id}/evidence" : $"/{slugs[evidence.BoardId]}/actions/{evidence.ActionId}/evidence/{evidence.Id}/remove", "evidence-remove"));
        return stops;
    }

    private static async Task<List<(string Route, string Path, string Name)>> AgendaStopsAsync(BoardDb db, Board board)
    {
        var id = await db.Set<MeetingAgenda>().Where(a => a.BoardId == board.Id).Select(a => a.MeetingId).SingleAsync();
        var bare = await db.Set<Meeting>().Where(m => m.BoardId == board.Id && m.Id != id && m.State == MeetingState.Planned).OrderByDescending(m => m.Date).Select(m => (Id<Meeting>?)m.Id).FirstOrDefaultAsync() ?? id;
        var item = await db.Set<MeetingItem>().Where(i => i.MeetingId == id && i.Purpose == ItemPurpose.Decision).OrderByDescending(i => i.Order).FirstAsync();
        var proposed = await db.Set<ProposedItem>().Where(p => p.MeetingId == id).OrderBy(p => p.Id).FirstAsync();
        var requests = await db.Set<PaperRequest>().Where(r => r.BoardId == board.Id).OrderBy(r => r.Id).ToListAsync();
        var (root, route, papers) = ($"/{board.Slug}/meetings/{id}", "/{board}/meetings/{id:guid}", $"/{board.Slug}/meetings/papers");
        return
        [
            (route + "/agenda", root + "/agenda", "agenda"), (route + "/agenda", root + "/agenda?as=members", "agenda-members"), (route + "/agenda", $"/{board.Slug}/meetings/{bare}/agenda", "agenda-begin"),
            (route + "/agenda/add", root + "/agenda/add?kind=Item", "agenda-add"), (route + "/agenda/items/{item:guid}", $"{root}/agenda/items/{item.Id}", "agenda-item"),
            (route + "/agenda/dates", root + "/agenda/dates", "agenda-dates"), (route + "/agenda/reopen", root + "/agenda/reopen", "agenda-reopen"), (route + "/agenda/standing", root + "/agenda/standing", "agenda-standing"),
            (route + "/pack", root + "/pack", "pack"), (route + "/pack", root + "/pack?for=Partners", "pack-partners"),
            (route + "/agenda/propose", root + "/agenda/propose", "agenda-propose"), (route + "/agenda/proposed/{proposed:guid}", $"{root}/agenda/proposed/{proposed.Id}", "agenda-proposed"),
            (route + "/papers/add", $"{root}/papers/add?item={item.Id}", "paper-add"), ("/{board}/meetings/papers", papers, "papers-asked"), ("/{board}/meetings/papers/ask", papers + "/ask", "paper-ask"),
            .. requests.Select((r, n) => ("/{board}/meetings/papers/{id:guid}", $"{papers}/{r.Id}", $"paper-request-{n}")),
            ("/{board}/meetings/papers/{id:guid}/change", $"{papers}/{requests[0].Id}/change", "paper-request-change"), ("/{board}/meetings/papers/{id:guid}/receive", $"{papers}/{requests[0].Id}/receive", "paper-receive"),
            ("/{board}/people/interests", $"/{board.Slug}/people/interests", "interests"), ("/{board}/people/interests/add", $"/{board.Slug}/people/interests/add", "interest-add"),
        ];
    }

    /// <summary>Key messages of a sample meeting as a draft, and a highlight report that is finished.</summary>
    private static async Task<IEnumerable<(string, string, string)>> ReportStopsAsync(BoardDb db, Board board, Meeting meeting)
    {
        var (office, draft, root) = (Viewer.System(board.Id), new DraftDocument(db, TimeProvider.System), $"/{board.Slug}/reports");
        var known = await db.BoardDocumentsAsync(office, 10, default);
        var messages = known.FirstOrDefault(d => d.Kind == BoardDocumentKind.KeyMessages)?.Id ?? (await draft.RunAsync(new(BoardDocumentKind.KeyMessages) { MeetingId = meeting.Id, ForWhom = "Everybody" }, office, default)).Id;
        var report = known.FirstOrDefault(d => d.Kind == BoardDocumentKind.HighlightReport)?.Id
            ?? (await draft.RunAsync(new(BoardDocumentKind.HighlightReport) { GroupId = meeting.GroupId, From = meeting.Date.AddDays(-30), To = meeting.Date.AddDays(90), ForWhom = "The board" }, office, default)).Id;
        if (known.Count == 0) await new FinishDocument(db, TimeProvider.System).RunAsync(report, 0, office, default);
        const string route = "/{board}/reports";
        return
        [
            (route, root, "reports"), (route + "/new", root + "/new", "report-new"), (route + "/new", root + "/new?kind=KeyMessages", "report-new-messages"), (route + "/new", root + "/new?kind=RepresentativeReport", "report-new-representative"),
            (route + "/{id:guid}", $"{root}/{messages}", "report-draft"), (route + "/{id:guid}/edit", $"{root}/{messages}/edit", "report-edit"), (route + "/{id:guid}", $"{root}/{report}", "report-finished"),
            (route + "/{id:guid}/edit", $"{root}/{report}/edit", "report-edit-highlights"),
        ];
    }

    /// <summary>Minutes of a sample meeting, out for comments of one member who has commented.</summary>
    private static async Task<IEnumerable<(string, string, string)>> MinutesAsync(BoardDb db, Board board, Meeting meeting, Meeting planned, BoardMember member)
    {
        var (office, clock, of) = (Viewer.System(board.Id), TimeProvider.System, $"/{board.Slug}/meetings/{meeting.Id}/minutes");
        if (await db.MinutesOfAsync(office, meeting.Id, default) is null)
        {
            await new DraftMinutes(db, clock).RunAsync(meeting.Id, office, default);
            await new CheckMinutes(db, clock).RunAsync(meeting.Id, office, default);
        }
        var outbox = new Outbox(db, new OpenSeal(), clock);
        var asked = await new CirculateMinutes(db, outbox, clock).RunAsync(meeting.Id, clock.TodayInLondon.AddDays(10), [member.Id], office, default);
        var made = await db.Set<OutgoingMessage>().SingleAsync(m => m.BatchId == asked);
        var sent = await new SendMinutes(db, outbox, clock).RunAsync(meeting.Id, new((await db.MinutesOfAsync(office, meeting.Id, default))!.LastVersion, [member.Id], "Town Clerk, clerk@example.org", null), office, default);
        var copy = await db.Set<OutgoingMessage>().Where(m => m.BatchId == sent).OrderBy(m => m.Id).FirstAsync();
        var today = clock.TodayInLondon;
        var toCome = await db.Set<Meeting>().Where(m => m.BoardId == board.Id && m.State == MeetingState.Planned && m.Date > today).OrderBy(m => m.Date).FirstOrDefaultAsync()
            ?? await new PlanMeeting(db, clock).RunAsync(new(planned.GroupId, today.AddDays(30)), office, default);
        var invited = await new PrepareInvitations(db, new InvitationMessages(db, outbox, new NoCalendar(), new FileStore(db, clock), clock), clock).RunAsync(toCome.Id, [member.Id], null, office, default);
        var invitation = await db.Set<OutgoingMessage>().SingleAsync(m => m.BatchId == invited);
        var minutes = (await db.MinutesOfAsync(office, meeting.Id, default))!;
        var paragraph = (await db.MinutesTextAsync(office, minutes, default)).Paragraphs.First();
        if ((await db.CommentsAsync(office, minutes.Id, default)).Count == 0) await new SendComment(db, clock).RunAsync(made.SealedSecret!, paragraph.Id.Value, "The figure was 23%.", default);
        var comment = (await db.CommentsAsync(office, minutes.Id, default))[0];
        const string route = "/{board}/meetings/{id:guid}/minutes";
        return
        [
            (route, of, "minutes"), (route, $"/{board.Slug}/meetings/{planned.Id}/minutes", "minutes-none"), (route + "/versions", of + "/versions", "minutes-versions"), (route + "/publish", of + "/publish", "minutes-not-locked"), (route + "/publish/take-down", of + "/publish/take-down", "minutes-take-down"), (route + "/back", of + "/back", "minutes-back"),
            (route + "/circulate", of + "/circulate", "minutes-circulate"), (route + "/agree", of + "/agree", "minutes-agree"), (route + "/paragraphs/add", $"{of}/paragraphs/add?item={paragraph.ItemId}", "minutes-add"),
            (route + "/paragraphs/{paragraph:guid}", $"{of}/paragraphs/{paragraph.Id}", "minutes-paragraph"), (route + "/paragraphs/{paragraph:guid}/correct", $"{of}/paragraphs/{paragraph.Id}/correct", "minutes-correct"),
            (route + "/comments/{comment:guid}", $"{of}/comments/{comment.Id}?answer=Answered", "minutes-answer"),
            ("/{board}/messages", $"/{board.Slug}/messages", "messages"), ("/{board}/messages", $"/{board.Slug}/messages?state=Failed", "messages-none"), ("/{board}/messages/{id:guid}", $"/{board.Slug}/messages/{invitation.Id}", "message"),
            ("/{board}/meetings/{id:guid}/invite", $"/{board.Slug}/meetings/{toCome.Id}/invite", "invite"), ("/replies/{secret}", $"/replies/{invitation.SealedSecret}", "reply"), ("/replies/{secret}", "/replies/nobody-made-this", "reply-none"),
            ("/{board}/meetings/{id:guid}", $"/{board.Slug}/meetings/{toCome.Id}", "meeting-expected"), (route + "/send", of + "/send", "minutes-send"), ("/minutes/{secret}", $"/minutes/{copy.SealedSecret}", "minutes-copy"), ("/minutes/{secret}", "/minutes/nobody-made-this", "minutes-copy-none"),
            ("/comments/{secret}", $"/comments/{made.SealedSecret}", "comment"), ("/comments/{secret}", $"/comments/{made.SealedSecret}?on={paragraph.Id}", "comment-form"), ("/comments/{secret}", "/comments/nobody-made-this", "comment-none"),
        ];
    }

    /// <summary>The sample board plans its meetings one by one; the tour gives it a series to look at.</summary>
    private static async Task<MeetingSeries> SeriesAsync(BoardDb db, Board board, Meeting like)
    {
        if (await db.SeriesVisibleTo(Viewer.System(board.Id)).FirstOrDefaultAsync() is { } known) return known;
        var rule = new SeriesRule { Every = 2, Weekday = DayOfWeek.Friday, Week = MonthWeek.Second, From = new(2027, 9, 1), To = new(2028, 6, 30) };
        return await new PlanSeries(db, TimeProvider.System).RunAsync(new(like.GroupId, rule) { Start = new(10, 0), Venue = "Town Hall" }, Viewer.System(board.Id), default);
    }

    private async Task<List<(string Path, string Button, string Name)>> FormsAsync()
    {
        await using var db = OpenStore();
        var board = await db.Set<Board>().SingleAsync(b => b.Slug == SampleApp.Board);
        var action = await db.Set<BoardAction>().Where(a => a.BoardId == board.Id && a.IsOpen && a.OwnerLine != "").OrderBy(a => a.DueSort).FirstAsync();
        var meeting = await db.Set<Meeting>().Where(m => m.BoardId == board.Id && m.State == MeetingState.Recorded).OrderBy(m => m.Date).FirstAsync();
        await StopsAsync();
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
            ("/administration/accounts/add", "Add", "account-add"),
        ];
    }
}
