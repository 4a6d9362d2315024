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
    [FromQuery(Name = "quote")] public Guid? Wanted { get; set; }
    [FromQuery(Name = "p")] public int? AtPage { get; set; }

    public Board Board => visit.Board;
    public bool MayImport => visit.Viewer.May(Permission.ImportDocuments);
    public Import Import { get; private set; } = null!;
    public DocumentPane Document { get; private set; } = null!;
    public IReadOnlyList<SourceQuote> Quotes { get; private set; } = [];

    /// <summary>The quote that somebody came to see; its chip is outlined.</summary>
    public SourceQuote? Quote { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var import = await db.SourcesVisibleTo(visit.Viewer).AsNoTracking().SingleOrDefaultAsync(i => i.Id == Id, cancel);
        var reading = import is null ? null : await db.ReadingAsync(Id, visit.Viewer, cancel);
        if (reading is null) return NotFound();
        Import = import!;
        Quotes = await db.QuotesVisibleTo(visit.Viewer).AsNoTracking().Where(q => q.ImportId == Id).OrderBy(q => q.Start).ToListAsync(cancel);
        // A link to a place leads to its quote: the browser scrolls there by itself, script or not.
        if (At is { } place && (Quotes.FirstOrDefault(q => q.Start == place) ?? Quotes.LastOrDefault(q => q.Start <= place && place < q.End)) is { } wanted)
            return Redirect($"{ImportLinks.Source(Board.Slug, Id)}?quote={wanted.Id}#m-{Anchor(wanted)}");
        Quote = Quotes.FirstOrDefault(q => q.Id.Value == Wanted);
        var taken = await db.TakenOutAsync(Id, visit.Viewer, cancel);
        var page = AtPage ?? (Quote?.Start is { } start ? DocumentPane.PageOf(reading, start) : 1);
        Document = new(reading, await MarksAsync(cancel), page, taken);
        return Page();
    }

    private async Task<List<DocumentMark>> MarksAsync(CancellationToken cancel)
    {
        var names = await db.NamesOfAsync(Quotes, visit.Viewer, cancel);
        return [.. Quotes.Select(q => new DocumentMark(q.Start, q.End, KindClass(q.SubjectKind), names.GetValueOrDefault(q.SubjectId) ?? Words(q.SubjectKind), LinkTo(q)) { Finding = Anchor(q), IsOpen = q == Quote })];
    }

    private static string Anchor(SourceQuote quote) => $"q{quote.Id}";

    private string? LinkTo(SourceQuote q) => q.SubjectKind switch
    {
        "action" => $"/{Board.Slug}/actions/{q.SubjectId}",
        "meeting" => $"/{Board.Slug}/meetings/{q.SubjectId}",
        "item" or "decision" or "challenge" or "risk" or "figure" or "recommendation" when Import.MeetingId is { } meeting => $"/{Board.Slug}/meetings/{meeting}#{q.SubjectKind}-{q.SubjectId}",
        _ => Import.MeetingId is { } meeting ? $"/{Board.Slug}/meetings/{meeting}" : null,
    };

    private static string KindClass(string kind) => kind switch
    {
        "action" => "sb-k-action", "decision" => "sb-k-decision", "attendance" => "sb-k-person", "item" => "sb-k-item", "challenge" or "risk" => "sb-k-challenge", _ => "sb-k-next",
    };

    private static string Words(string kind) => kind switch
    {
        "attendance" => "Person", "forward-plan" => "To come back", _ => char.ToUpperInvariant(kind[0]) + kind[1..],
    };
}
