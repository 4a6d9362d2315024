using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Ends a series before its time, and shows which meetings it still has.</summary>
[Needs(Permission.ManageMeetings)]
public sealed class EndSeriesModel(BoardDb db, EndSeries end, BoardVisit visit, TimeProvider clock) : PageModel
{
    [FromRoute] public Id<MeetingSeries> Id { get; set; }
    [BindProperty, Display(Name = "Last day"), Required(ErrorMessage = "Enter the last day on which it still meets")] public DateOnly? LastDay { get; set; }
    [BindProperty] public string? Because { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty] public int Version { get; set; }

    public Board Board => visit.Board;
    public SeriesRow Subject { get; private set; } = null!;
    public IReadOnlyList<MeetingRow> ToCome { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (await db.SeriesAsync(visit.Viewer, Id, cancel) is not { } series)
        {
            context.Result = NotFound();
            return;
        }
        Subject = series;
        ToCome = [.. (await db.MeetingsOfSeriesAsync(visit.Viewer, Id, cancel)).Where(m => m.Date >= clock.TodayInLondon && !m.State.IsCalledOff)];
        await next();
    }

    public void OnGet() => Version = Subject.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await end.RunAsync(Id, LastDay!.Value, Because, Version, visit.Viewer, cancel);
        return this.RedirectSaying("The series is ended.", MeetingLinks.Series(Board.Slug, Id));
    }
}
