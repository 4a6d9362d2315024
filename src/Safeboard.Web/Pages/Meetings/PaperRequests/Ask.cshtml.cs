using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Meetings.Agenda;

namespace Safeboard.Web.Pages.Meetings.PaperRequests;

/// <summary>Asks somebody for a paper: for an item, for a report on the forward plan, or in place of an earlier request.</summary>
[Needs(Permission.BuildAgenda)]
public sealed class AskModel(BoardDb db, AskForPaper ask, BoardVisit visit) : RequestForm
{
    [BindProperty(SupportsGet = true, Name = "meeting")] public Id<Meeting>? MeetingId { get; set; }
    [BindProperty(SupportsGet = true, Name = "item")] public Id<MeetingItem>? ItemId { get; set; }
    [BindProperty(SupportsGet = true, Name = "topic")] public Id<ForwardPlanEntry>? TopicId { get; set; }
    [BindProperty(SupportsGet = true, Name = "again")] public Id<PaperRequest>? Again { get; set; }
    [BindProperty] public string? Contains { get; set; }

    public string Board => visit.Board.Slug;
    public MeetingRow? Meeting { get; private set; }
    public AgendaRow? Line { get; private set; }
    public TopicRow? Topic { get; private set; }
    public PaperRequest? Earlier { get; private set; }
    private DateOnly? PapersClose { get; set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await FindAsync(HttpContext.RequestAborted)) await next();
        else context.Result = NotFound();
    }

    public void OnGet()
    {
        Title = Earlier?.Title ?? Line?.Title ?? Topic?.Text;
        AskedOf = Earlier?.AskedOf ?? Line?.Presenter ?? Topic?.BroughtBy;
        Because = Earlier?.Because;
        DueOn = PapersClose ?? Topic?.DueOn;
        Contains = Earlier is null ? null : string.Join('\n', Earlier.Things.Select(t => t.Words));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var request = await ask.RunAsync(Draft with { MeetingId = MeetingId, ItemId = ItemId, TopicId = TopicId, Contains = Contains ?? "", Supersedes = Again }, visit.Viewer, cancel);
        return this.RedirectSaying("It is asked for. Nothing was sent: the text to send stands here", AgendaLinks.Request(Board, request.Id));
    }

    private async Task<bool> FindAsync(CancellationToken cancel)
    {
        var viewer = visit.Viewer;
        (Members, Agencies) = (await db.MembersAsync(viewer, left: false, cancel), await db.AgenciesAsync(viewer, cancel));
        if (Again is { } again && (Earlier = await db.PaperRequestAsync(viewer, again, cancel)) is null) return false;
        if (TopicId is { } topic && (Topic = await db.TopicAsync(viewer, topic, cancel)) is null) return false;
        (MeetingId, ItemId, TopicId) = (MeetingId ?? Earlier?.MeetingId ?? Topic?.MeetingId, ItemId ?? Earlier?.ItemId ?? Topic?.ItemId, TopicId ?? Earlier?.TopicId);
        if (MeetingId is { } meeting && (Meeting = await db.MeetingAsync(viewer, meeting, cancel)) is null) return false;
        if (ItemId is { } item && (Line = await db.AgendaItemAsync(viewer, item, cancel)) is null) return false;
        if (MeetingId is { } of) PapersClose = (await db.AgendaAsync(viewer, of, cancel))?.Dates.FreezeOn;
        return true;
    }
}
