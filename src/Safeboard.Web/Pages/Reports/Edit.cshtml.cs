using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Reports;

/// <summary>Writes on a document: its parts, which records are in it, and in which words.</summary>
[Needs(Permission.WriteReports)]
public sealed class EditModel(BoardDb db, ChangeDocument change, BoardVisit visit, TimeProvider clock) : DocumentPage(db, visit, clock)
{
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? ForWhom { get; set; }
    [BindProperty] public Dictionary<string, string?> Sections { get; set; } = [];
    [BindProperty] public List<Guid> Ticked { get; set; } = [];
    [BindProperty] public Dictionary<Guid, string?> Words { get; set; } = [];

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty] public int Version { get; set; }

    /// <summary>A longer list of records is closed until somebody opens it.</summary>
    public int MostOpen => 12;

    public DocumentOnDesk Desk { get; private set; } = null!;

    /// <summary>The records that can be ticked, kind by kind in the order of the document.</summary>
    public IEnumerable<IGrouping<RecordKind, ContentRecord>> Offered => Desk.Offered.GroupBy(r => r.Kind).OrderBy(g => g.Key);

    protected override async Task LoadAsync(CancellationToken cancel) => Desk = await Db.DocumentOnDeskAsync(Viewer, Subject, Today, cancel);

    public IActionResult OnGet()
    {
        if (!MayWrite) return Forbid();
        (Title, ForWhom, Version) = (Subject.Title, Subject.ForWhom, Subject.Version);
        Sections = Desk.Content.Sections.ToDictionary(s => s.Key, s => (string?)s.Value);
        Ticked = [.. Desk.Content.Records.Select(r => r.Id)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite) return Forbid();
        await change.RunAsync(Id, Version, new(Title, ForWhom, Sections, Ticked, Words), Viewer, cancel);
        return this.RedirectSaying("It is saved. This is how it will read", ReportLinks.Of(Board, Id));
    }

    /// <summary>How the document says a record: as just typed, as kept, or as recorded.</summary>
    public string WordsOf(ContentRecord record) => Words.GetValueOrDefault(record.Id) ?? Desk.Words.GetValueOrDefault(record.Id) ?? record.Text;
}
