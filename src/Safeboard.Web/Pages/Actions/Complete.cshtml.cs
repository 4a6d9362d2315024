using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Says that an action is done: what was done, what difference it made, what shows it, and when.</summary>
[Needs(Permission.UpdateActions), LoadsAction]
public sealed class CompleteModel(BoardDb db, FileStore files, IDataProtectionProvider seals, CompleteAction complete, BoardVisit visit, TimeProvider clock) : PageModel, IActionPage
{
    private const string WhichEvidence = "Choose the evidence, or say why there is none";

    [BindProperty] public int Version { get; set; }

    [BindProperty, Required(ErrorMessage = "Say what was done"), StringLength(4000, ErrorMessage = "Use 4,000 characters or fewer")]
    public string Summary { get; set; } = "";

    [BindProperty, StringLength(4000, ErrorMessage = "Use 4,000 characters or fewer")]
    public string? Difference { get; set; }

    [BindProperty] public List<Guid> Evidence { get; set; } = [];
    [BindProperty] public List<IFormFile> Files { get; set; } = [];

    /// <summary>Tokens of the files that came with an earlier try.</summary>
    [BindProperty] public List<string> Kept { get; set; } = [];
    [BindProperty] public string? Link { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public bool NoEvidence { get; set; }
    [BindProperty] public string? NoEvidenceBecause { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter the date it was done"), Display(Name = "The date it was done")]
    public DateOnly? CompletedOn { get; set; } = clock.TodayInLondon;

    public ActionDetail Subject { get; set; } = null!;
    public IReadOnlyList<EvidenceLine> Known { get; private set; } = [];
    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];
    public ActionSource? Source { get; private set; }
    public string Board => visit.Board.Slug;
    public bool SeesBoard => visit.Viewer.SeesWholeBoard;

    /// <summary>What the board asks for.</summary>
    public ActionRules Rules { get; private set; } = null!;
    public bool Agrees => Rules.WhoAgrees == WhoAgrees.Nobody || (Rules.WhoAgrees == WhoAgrees.Office && visit.Viewer.May(Permission.ManageActions));

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        // First, so that another error does not lose the file.
        KeptFiles = await new Uploads(db, files, seals).KeepAsync(Files, Kept, ModelState, nameof(Files), cancel);
        var added = EvidenceFields.Read(KeptFiles, Link, Text);
        if (NoEvidence && string.IsNullOrWhiteSpace(NoEvidenceBecause)) ModelState.AddModelError(nameof(NoEvidenceBecause), "Say why there is no evidence");
        else if (!NoEvidence && Evidence.Count == 0 && added.Count == 0) ModelState.AddModelError(nameof(Evidence), WhichEvidence);
        if (!ModelState.IsValid) return Page();
        var completion = new Completion(CompletedOn!.Value, Summary)
        {
            Difference = Difference, Evidence = [.. Evidence.Select(id => new Id<ActionEvidence>(id))], NoEvidenceBecause = NoEvidence ? NoEvidenceBecause : null,
        };
        await complete.RunAsync(Subject.Id, Version, completion, added, visit.Viewer, cancel);
        return this.RedirectSaying(Agrees ? $"{Subject.Reference} is completed." : $"{Subject.Reference} now waits for {(Rules.WhoAgrees == WhoAgrees.Group ? "its group" : "the board office")} to agree that it is done.", ActionLinks.Detail(Board, Subject.Id));
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Known = await db.EvidenceOfAsync(Subject.Id, visit.Viewer, cancel);
        Rules = await db.ActionRulesAsync(visit.Viewer, cancel);
        Source = await db.SourceOfActionAsync(Subject.Id, visit.Viewer, cancel);
    }
}
