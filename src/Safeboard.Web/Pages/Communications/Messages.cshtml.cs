using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Chasing;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Communications;

/// <summary>Everything that is to be sent or was sent, with how it stands; those prepared together are sent or dropped together.</summary>
[Needs(Permission.SendMessages)]
public sealed class MessagesModel(BoardDb db, SendMessages send, DropMessages drop, IMailChannel channel, MailAddresses addresses, BoardVisit visit, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "state")] public MessageState? State { get; set; }
    [BindProperty(SupportsGet = true, Name = "about")] public Guid? About { get; set; }
    [BindProperty(SupportsGet = true, Name = "batch")] public Guid? Batch { get; set; }
    [FromQuery(Name = "page")] public int PageNumber { get; set; } = 1;

    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;

    /// <summary>How mail leaves; null where it is not set up.</summary>
    public string? Way => channel.Way;
    public string Site => addresses.Site;
    public bool RemindsByItself { get; private set; }
    public MessagePage List { get; private set; } = new([], 0);
    public IReadOnlyDictionary<MessageState, int> Counts { get; private set; } = new Dictionary<MessageState, int>();
    public IReadOnlyDictionary<Guid, int> Prepared { get; private set; } = new Dictionary<Guid, int>();
    public int Pages => (List.Count + MessageFilter.PageSize - 1) / MessageFilter.PageSize;
    public bool IsFiltered => State is not null || About is not null || Batch is not null;
    public MessageFilter Filter => new() { State = State, SubjectId = About, BatchId = Batch, Page = PageNumber };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (viewer, cancel) = (visit.Viewer, HttpContext.RequestAborted);
        PageNumber = Math.Clamp(PageNumber, 1, 100_000);
        List = await db.MessagesAsync(viewer, Filter, cancel);
        Counts = await db.CountMessagesAsync(viewer, cancel);
        RemindsByItself = (await db.ChaseSettingsAsync(viewer, cancel)).Way == ChaseWay.ByItself;
        Prepared = await db.CountPreparedAsync(viewer, [.. List.Rows.Select(r => r.BatchId).Distinct()], cancel);
        await next();
    }

    public void OnGet()
    {
        // All of it is loaded before.
    }

    public async Task<IActionResult> OnPostSendAsync(Guid together, CancellationToken cancel)
    {
        var sent = await send.RunAsync(together, visit.Viewer, cancel);
        var without = sent.WithoutAddress.Count == 0 ? "" : $" No address is known of {string.Join(", ", sent.WithoutAddress)}: add it under People, or open the message and send its text yourself.";
        return sent.Count == 0 ? this.RedirectSayingNotDone($"Nothing was sent.{without}", MessageLinks.Batch(Board, together))
            : this.RedirectSaying($"{Wording.Count(sent.Count, "message")} {(sent.Count == 1 ? "is" : "are")} on the way.{without}", MessageLinks.Batch(Board, together));
    }

    public async Task<IActionResult> OnPostDropAsync(Guid together, CancellationToken cancel)
    {
        await drop.RunAsync(together, visit.Viewer, cancel);
        return this.RedirectSaying("These messages are not sent", MessageLinks.Batch(Board, together));
    }
}
