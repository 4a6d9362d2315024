using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Minutes;

namespace Safeboard.Web.Pages.Publishing;

/// <summary>Prepares the public copy of locked minutes: what the public will read, what stops it, which items are in it; and publishes it.</summary>
[Needs(Permission.ManageMeetings), LoadsMinutes]
public sealed class PrepareModel(BoardDb db, PrepareMinutes prepare, DecideStop decide, MarkForPublic mark, PublishMinutes publish, LeaveCopy leave, BoardVisit visit) : PageModel, IMinutesPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    /// <summary>The stop that is decided, and what becomes of it.</summary>
    [BindProperty] public StopKind? Kind { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public StopAnswer? Answer { get; set; }
    [BindProperty] public string? Words { get; set; }

    /// <summary>When the decision was made that the person saw, in ticks.</summary>
    [BindProperty] public long? Seen { get; set; }

    /// <summary>The item that is made public or kept back, and why.</summary>
    [BindProperty] public Id<MeetingItem>? Item { get; set; }
    [BindProperty] public bool IsPublic { get; set; }
    [BindProperty] public string? Because { get; set; }

    public string Board => visit.Board.Slug;
    public MeetingRow Meeting { get; set; } = null!;
    public MeetingMinutes Minutes { get; set; } = null!;

    /// <summary>Null while none is prepared.</summary>
    public CopyInHand? Copy { get; private set; }

    /// <summary>All copies there were, the newest first.</summary>
    public IReadOnlyList<CopyRow> Copies { get; private set; } = [];

    /// <summary>The minutes went on since it was prepared.</summary>
    public bool IsOutOfDate => Copy is { } hand && hand.Copy.FromVersion != Minutes.LastVersion;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // What was done leads elsewhere; only a page that is shown goes through the minutes.
        if ((await next()).Result is not PageResult) return;
        var cancel = HttpContext.RequestAborted;
        Copies = await db.CopiesOfAsync(visit.Viewer, Id, cancel);
        Copy = await db.CopyInHandAsync(visit.Viewer, Id, cancel);
    }

    /// <summary>A text as it would be public; what stops it is marked.</summary>
    public IHtmlContent Marked(string text)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in Copy!.Redaction.PiecesOf(text))
        {
            if (piece.Of is null) html.Append(piece.Text);
            else html.AppendHtml("<mark class=\"sb-stop\">").Append(piece.Text).AppendHtml("</mark>");
        }
        return html;
    }

    public void OnGet() { }

    public Task<IActionResult> OnPostPrepareAsync(CancellationToken cancel) => GoAsync(() => prepare.RunAsync(Id, visit.Viewer, cancel), "The copy is prepared. Decide what stops it, then publish it.");

    public Task<IActionResult> OnPostDecideAsync(CancellationToken cancel) =>
        Kind is { } kind && Text is { } text ? GoAsync(() => decide.RunAsync(Id, new(kind, text, Answer, Words, Seen is { } ticks ? new DateTime(ticks, DateTimeKind.Utc) : null), visit.Viewer, cancel), "Decided.", "#stops") : Task.FromResult<IActionResult>(NotFound());

    public Task<IActionResult> OnPostMarkAsync(CancellationToken cancel) =>
        Item is { } item ? GoAsync(() => mark.RunAsync(Id, item, IsPublic, Because, visit.Viewer, cancel), IsPublic ? "The item is public in this copy." : "The item is not for publication.", "#items") : Task.FromResult<IActionResult>(NotFound());

    public Task<IActionResult> OnPostLeaveAsync(CancellationToken cancel) => GoAsync(() => leave.RunAsync(Id, visit.Viewer, cancel), "The copy is left. Nothing of it became public.");

    public async Task<IActionResult> OnPostPublishAsync(CancellationToken cancel)
    {
        await publish.RunAsync(Id, visit.Viewer, cancel);
        return this.RedirectSaying("The minutes are public.", MinutesLinks.Of(Board, Id));
    }

    private async Task<IActionResult> GoAsync(Func<Task> run, string said, string place = "")
    {
        await run();
        return this.RedirectSaying(said, PublishingLinks.Prepare(Board, Id) + place);
    }
}
