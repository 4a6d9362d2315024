using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Documents;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Reports;

/// <summary>A page about one document. For somebody who does not see it there is no such page.</summary>
public abstract class DocumentPage(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    [FromRoute] public Id<BoardDocument> Id { get; set; }

    protected BoardDb Db => db;
    protected Viewer Viewer => visit.Viewer;
    public Board BoardShown => visit.Board;
    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public BoardDocument Subject { get; private set; } = null!;

    /// <summary>Its author and the office see it as it is being written; others its last version.</summary>
    public bool MayWrite => Subject.MayBeWrittenBy(Viewer);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!ModelState.IsValid && HttpMethods.IsGet(Request.Method) || await db.BoardDocumentAsync(Viewer, Id, HttpContext.RequestAborted) is not { } document)
        {
            context.Result = NotFound();
            return;
        }
        Subject = document;
        await LoadAsync(HttpContext.RequestAborted);
        if (context.Result is null) await next();
    }

    protected virtual Task LoadAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>What this reader gets: a version, or for those who write it the draft; null where there is no such version.</summary>
    protected async Task<DocumentContent?> ContentAsync(int? version, CancellationToken cancel) =>
        IsDraft(version) ? (await db.DocumentOnDeskAsync(Viewer, Subject, Today, cancel)).Content : await db.DocumentVersionAsync(Viewer, Subject, version ?? Subject.LastVersion, Today, cancel);

    /// <summary>Whether this is not the words of a version that was kept.</summary>
    protected bool IsDraft(int? version) => version is null && MayWrite && Subject.State == BoardDocumentState.Draft;

    protected WrittenDocument Written(DocumentContent content, int? version) => WrittenReport.Of(visit.Board, content, IsDraft(version));
}
