using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Documents;
using Safeboard.Output.Documents.Html;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Reports;

/// <summary>A document as its readers get it, with its files and versions; for those who write it, what to look at before it goes out.</summary>
[Needs(Permission.SeeBoard)]
public sealed class ReportModel(BoardDb db, FinishDocument finish, BoardVisit visit, TimeProvider clock) : DocumentPage(db, visit, clock)
{
    private const int MostHistory = 6;

    [FromQuery(Name = "version")] public int? Number { get; set; }

    /// <summary>The version that the person saw.</summary>
    [BindProperty] public int Version { get; set; }

    public DocumentContent Said { get; private set; } = null!;
    public bool ShowsDraft => IsDraft(Number);
    public IReadOnlyList<DocumentVersionRow> Versions { get; private set; } = [];
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    /// <summary>Of a draft, for those who write it: what to look at, its links, and the parts that must be written before it can be finished.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];
    public IReadOnlyList<DocumentLink> Links { get; private set; } = [];
    public IReadOnlyList<string> Missing { get; private set; } = [];

    /// <summary>Its words below the title, which the page has itself; the writer of documents encodes every word.</summary>
    public IHtmlContent Words => new HtmlString(HtmlDocument.Fragment(Document with { Blocks = [.. Document.Blocks.Where(b => b is not Heading { Level: 1 })] }));

    private WrittenDocument Document { get; set; } = null!;

    protected override async Task LoadAsync(CancellationToken cancel)
    {
        if (await ContentAsync(Number, cancel) is not { } content)
        {
            Said = null!;
            return;
        }
        Said = content;
        Document = Written(content, Number);
        if (ShowsDraft) (Warnings, Links, Missing) = (DocumentWarnings.Of(content), DocumentWarnings.Links(content), content.Missing);
        Versions = await Db.DocumentVersionsAsync(Viewer, Id, cancel);
        History = await Db.LatestOfAsync(Viewer, Id.Value, MostHistory, cancel);
    }

    public IActionResult OnGet()
    {
        if (Said is null) return NotFound();
        Version = Subject.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostFinishAsync(CancellationToken cancel)
    {
        if (!MayWrite) return Forbid();
        var number = await finish.RunAsync(Id, Version, Viewer, cancel);
        return this.RedirectSaying($"It is finished and kept as version {number}", ReportLinks.Of(Board, Id));
    }
}
