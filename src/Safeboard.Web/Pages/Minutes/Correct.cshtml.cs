using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>Records what a later meeting corrected in one paragraph.</summary>
[Needs(Permission.ManageMeetings), LoadsMinutes]
public sealed class CorrectModel(BoardDb db, CorrectMinutes correct, Viewer viewer, BoardVisit visit, TimeProvider clock) : PageModel, IMinutesPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }
    [FromRoute] public Id<MinutesParagraph> Paragraph { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public string? At { get; set; }

    public string Board => visit.Board.Slug;
    public MeetingRow Meeting { get; set; } = null!;
    public MeetingMinutes Minutes { get; set; } = null!;
    public ParagraphRow Row { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Meetings { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var text = await db.MinutesTextAsync(viewer, Minutes, HttpContext.RequestAborted);
        if (text.Paragraphs.FirstOrDefault(p => p.Id == Paragraph) is not { } row)
        {
            context.Result = NotFound();
            return;
        }
        Row = row;
        Meetings = await LaterMeetings.ChoicesAsync(db, viewer, Meeting, clock.TodayInLondon, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (Text, At) = (Row.Text, LaterMeetings.WhereAgreed(Minutes));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await correct.RunAsync(Id, Paragraph, Text, LaterMeetings.Read(At), viewer, cancel);
        return this.RedirectSaying($"{Row.Number} is corrected.", MinutesLinks.At(Board, Id, Row.Id.Value));
    }
}
