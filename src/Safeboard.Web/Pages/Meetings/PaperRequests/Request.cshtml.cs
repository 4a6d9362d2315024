using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Communications;
using Safeboard.Web.Pages.Meetings.Agenda;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.PaperRequests;

/// <summary>One thing on the list as the form has it.</summary>
public sealed class ThingFields
{
    public Id<AskedThing> Id { get; set; }
    public ThingAnswer Answer { get; set; }
    public string? Where { get; set; }
    public string? Gap { get; set; }
}

/// <summary>One request for a paper: of whom, what it must contain, whether it does, and what happened.</summary>
[Needs(Permission.SeeBoard), LoadsRequest]
public sealed class RequestModel(BoardDb db, CheckPaper check, ChasePaper chase, GiveUpPaper giveUp, WritePaperMessage write, BoardVisit visit, TimeProvider clock) : PageModel, IRequestPage
{
    private const int MostHistory = 20;

    [BindProperty] public List<ThingFields> Checks { get; set; } = [];
    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public string? Note { get; set; }

    /// <summary>The message that asks for the paper, as the office words it.</summary>
    [BindProperty] public string? Text { get; set; }

    public PaperRequest Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public bool MayBuild => visit.Viewer.May(Permission.BuildAgenda);
    public bool MaySend => Subject.IsOpen && visit.Viewer.May(Permission.ProposeItems);
    public bool MayCheck => MayBuild && (Subject.State is PaperRequestState.Received or PaperRequestState.SentBack);
    public PaperRequestRow Row { get; private set; } = null!;
    public MeetingRow? Meeting { get; private set; }
    public AgendaView? Agenda { get; private set; }
    public AgendaRow? Line { get; private set; }
    public IReadOnlyList<PaperRequestRow> Earlier { get; private set; } = [];
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (viewer, cancel) = (visit.Viewer, HttpContext.RequestAborted);
        Row = new() { Id = Subject.Id, Title = Subject.Title, AskedOf = Subject.AskedOf, DueOn = Subject.DueOn, State = Subject.State, Things = Subject.Things.Count, Missing = Subject.Missing };
        if (Subject.MeetingId is { } meeting)
        {
            Meeting = await db.MeetingAsync(viewer, meeting, cancel);
            Agenda = await db.AgendaAsync(viewer, meeting, cancel);
        }
        if (Subject.ItemId is { } item) Line = await db.AgendaItemAsync(viewer, item, cancel);
        Earlier = await db.SupersededByAsync(viewer, Subject.Id, cancel);
        History = await db.LatestOfAsync(viewer, Subject.Id.Value, MostHistory, cancel);
        if (context.HandlerMethod?.Name != "Write") Text = RequestWords.Reminder(Subject, Meeting is null ? visit.Board.Name : $"{Meeting.Title} on {Meeting.Date.WithWeekday}", visit.Viewer.Name, Today);
        await next();
    }

    public void OnGet() => Fill();

    public async Task<IActionResult> OnPostCheckAsync(CheckEnd end, CancellationToken cancel)
    {
        if (!MayBuild) return Forbid();
        var state = await check.RunAsync(Subject.Id, Version, [.. Checks.Select(c => new ThingCheck(c.Id, c.Answer, c.Where, c.Gap))], end, Because, visit.Viewer, cancel);
        var said = end == CheckEnd.KeepOnly ? "Kept. The paper is not judged yet" : state switch
        {
            PaperRequestState.SentBack => "The gaps are noted. Nothing was sent: the text to send stands below",
            PaperRequestState.Checked => "The paper is complete",
            _ => "The paper is taken as it is",
        };
        return this.RedirectSaying(said, AgendaLinks.Request(Board, Subject.Id));
    }

    public async Task<IActionResult> OnPostChaseAsync(CancellationToken cancel)
    {
        if (!MayBuild) return Forbid();
        Fill();
        await chase.RunAsync(Subject.Id, Note, visit.Viewer, cancel);
        return this.RedirectSaying("The reminder is noted", AgendaLinks.Request(Board, Subject.Id));
    }

    public async Task<IActionResult> OnPostWriteAsync(CancellationToken cancel)
    {
        if (!MayBuild) return Forbid();
        Fill();
        var batch = await write.RunAsync(Subject.Id, Text, visit.Viewer, cancel);
        return visit.Viewer.May(Permission.SendMessages)
            ? this.RedirectSaying("The message is prepared. Read it, then send it.", MessageLinks.Batch(Board, batch))
            : this.RedirectSaying("The message is prepared. The office reads and sends it.", AgendaLinks.Request(Board, Subject.Id));
    }

    public async Task<IActionResult> OnPostGiveUpAsync(CancellationToken cancel)
    {
        if (!MayBuild) return Forbid();
        Fill();
        await giveUp.RunAsync(Subject.Id, Because, visit.Viewer, cancel);
        return this.RedirectSaying("It is noted that the paper is not coming", AgendaLinks.Request(Board, Subject.Id));
    }

    private void Fill() => Checks = [.. Subject.Things.Select(t => new ThingFields { Id = t.Id, Answer = t.Answer, Where = t.Where, Gap = t.Gap })];
}
