using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Communications;

/// <summary>One message as it will be read, but for the secret part of its link.</summary>
[Needs(Permission.SendMessages)]
public sealed class MessageModel(BoardDb db, SendMessages send, SendAgain again, DropMessages drop, TakeMessage take, IMailChannel channel, MailAddresses addresses, BoardVisit visit, TimeProvider clock) : PageModel
{
    [FromRoute] public Id<OutgoingMessage> Id { get; set; }

    public string Board => visit.Board.Slug;
    public string BoardName => visit.Board.Name;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public bool CanSend => channel.Way is not null;
    public MessageRead Read { get; private set; } = null!;
    public OutgoingMessage Message => Read.Message;
    public MessageRow Row => Read.Row;
    public string From => addresses.From;
    public string Text => Taken ?? MessageText.ToRead(Message, addresses.Site);

    /// <summary>The whole text, shown once to whoever sends it in their own way.</summary>
    public string? Taken { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await LoadAsync(HttpContext.RequestAborted))
        {
            context.Result = NotFound();
            return;
        }
        await next();
    }

    public void OnGet()
    {
        // All of it is loaded before.
    }

    public async Task<IActionResult> OnPostSendAsync(CancellationToken cancel)
    {
        await send.RunAsync(Id, visit.Viewer, cancel);
        return this.RedirectSaying("The message is on its way", MessageLinks.Message(Board, Id));
    }

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken cancel)
    {
        await again.RunAsync(Id, visit.Viewer, cancel);
        return this.RedirectSaying("The message is on its way again", MessageLinks.Message(Board, Id));
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken cancel)
    {
        await drop.RunAsync(Id, visit.Viewer, cancel);
        return this.RedirectSaying("The message is not sent", MessageLinks.Message(Board, Id));
    }

    public async Task OnPostTakeAsync(CancellationToken cancel)
    {
        Taken = await take.RunAsync(Id, visit.Viewer, cancel);
        await LoadAsync(cancel);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.MessageAsync(visit.Viewer, Id, cancel) is not { } read) return false;
        Read = read;
        return true;
    }
}
