using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Gives a series another rule, time or place: shows what becomes of its meetings first, then saves it.</summary>
[Needs(Permission.ManageMeetings)]
public sealed class ChangeSeriesModel(BoardDb db, ChangeSeries change, BoardVisit visit) : SeriesForm(db, visit)
{
    private readonly BoardDb db = db;

    [FromRoute] public Id<MeetingSeries> Id { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty] public int Version { get; set; }

    public SeriesRow Subject { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.SeriesAsync(Visit.Viewer, Id, HttpContext.RequestAborted) is not { } series)
        {
            context.Result = NotFound();
            return;
        }
        Subject = series;
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public void OnGet()
    {
        Fill(Subject);
        Version = Subject.Version;
    }

    /// <param name="again">The changes are only to be shown.</param>
    public async Task<IActionResult> OnPostAsync(string? again, CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        if (!WereSeen(await change.PreviewAsync(Id, Draft, Visit.Viewer, cancel)) || again is not null) return Page();
        var count = Steps.Count(s => s.Changes);
        await change.RunAsync(Id, Draft, Version, Visit.Viewer, cancel);
        return this.RedirectSaying($"The series is changed, and {Wording.Count(count, "meeting")} with it.", MeetingLinks.Series(Board.Slug, Id));
    }
}
