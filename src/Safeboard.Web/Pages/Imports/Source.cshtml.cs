using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Safeboard.Documents.Model;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Imports;

/// <summary>A document as the source of records: every quote is marked and leads to what was made from it.</summary>
[Needs(Permission.SeeBoard)]
public sealed class SourceModel(BoardDb db, BoardVisit visit) : PageModel
{
    [FromRoute] public Id<Import> Id { get; set; }
    [FromQuery(Name = "at")] public int? At { get; set; }
    [FromQuery(Name = "p")] public int? AtPage { get; set; }

    public Board Board => visit.Board;
    public bool MayImport => visit.Viewer.May(Permission.ImportDocuments);
    public Import Import { get; private set; } = null!;
    public DocumentPane Document { get; private set; } = null!;
    public IReadOnlyList<SourceQuote> Quotes { get; private set; } = [];

    /// <summary>The quote that somebody came to see.</summary>
    public SourceQuote? Quote { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var import = await db.SourcesVisibleTo(visit.Viewer).AsNoTracking().SingleOrDefaultAsync(i => i.Id == Id, cancel);
        var reading = import is null ? null : await db.ReadingAsync(Id, visit.Viewer, cancel);
        if (reading is null) return NotFound();
        Import = import!;
        Quotes = await db.QuotesVisibleTo(visit.Viewer).AsNoTracking().Where(q => q.ImportId == Id).OrderBy(q => q.Start).ToListAsync(cancel);
        Quote = At is null ? null : Quotes.FirstOrDefault(q => q.Start == At) ?? Quotes.LastOrDefault(q => q.Start <= At && At < q.End);
        var taken = await db.TakenOutAsync(Id, visit.Viewer, cancel);
        var page = AtPage ?? (At is { } at ? DocumentPane.PageOf(reading, at) : 1);
        Document = new(reading, await MarksAsync(cancel), page, taken);
        return Page();
    }

    private async Task<List<DocumentMark>> MarksAsync(CancellationToken cancel)
    {
        var names = await db.NamesOfAsync(Quotes, visit.Viewer, cancel);
        return [.. Quotes.Select(q => new DocumentMark(q.Start, q.End, KindClass(q.SubjectKind), names.GetValueOrDefault(q.SubjectId) ?? Words(q.SubjectKind), LinkTo(q)) { Finding = $"q{q.Start}-{q.SubjectId:N}", IsOpen = q == Quote })];
    }

    private string? LinkTo(SourceQuote q) => q.SubjectKind switch
    {
        "action" => $"/{Board.Slug}/actions/{q.SubjectId}",
        "meeting" => $"/{Board.Slug}/meetings/{q.SubjectId}",
        "item" or "decision" when Import.MeetingId is { } meeting => $"/{Board.Slug}/meetings/{meeting}#{q.SubjectKind}-{q.SubjectId}",
        _ => Import.MeetingId is { } meeting ? $"/{Board.Slug}/meetings/{meeting}" : null,
    };

    private static string KindClass(string kind) => kind switch
    {
        "action" => "sb-k-action", "decision" => "sb-k-decision", "attendance" => "sb-k-person", "item" => "sb-k-item", _ => "sb-k-next",
    };

    private static string Words(string kind) => kind switch
    {
        "attendance" => "Person", "forward-plan" => "To come back", _ => char.ToUpperInvariant(kind[0]) + kind[1..],
    };
}
