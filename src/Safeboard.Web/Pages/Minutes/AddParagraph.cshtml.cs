using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>Adds a paragraph at the end of an item.</summary>
[Needs(Permission.ManageMeetings), LoadsMinutes]
public sealed class AddParagraphModel(BoardDb db, AddParagraph add, Viewer viewer, BoardVisit visit) : PageModel, IMinutesPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }
    [BindProperty(SupportsGet = true, Name = "item")] public Id<MeetingItem> ItemId { get; set; }
    [BindProperty] public string? Text { get; set; }

    public string Board => visit.Board.Slug;
    public MeetingRow Meeting { get; set; } = null!;
    public MeetingMinutes Minutes { get; set; } = null!;
    public MinutesItem Item { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if ((await db.MinutesTextAsync(viewer, Minutes, HttpContext.RequestAborted)).ItemOf(ItemId) is not { } item)
        {
            context.Result = NotFound();
            return;
        }
        Item = item;
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await add.RunAsync(Id, ItemId, Text, viewer, cancel);
        return this.RedirectSaying($"The paragraph is added to “{Item.Heading}”.", MinutesLinks.Of(Board, Id) + "#text");
    }
}
