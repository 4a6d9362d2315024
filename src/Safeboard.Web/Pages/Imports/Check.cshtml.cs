using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Safeboard.Documents.Model;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Imports.Matching;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Imports;

/// <summary>The document beside what was found in it: accept, edit, reject, add, undo, settle what a clerk would ask.</summary>
[Needs(Permission.ImportDocuments)]
public sealed class CheckModel(
    BoardDb db, BoardVisit visit, AcceptProposal accept, RejectProposal reject, UndoProposal undo, EditProposal edit, AcceptAll acceptAll, AddProposal add, SettleWarning settle, PageImages pictures) : PageModel
{
    [FromRoute] public Id<Import> Id { get; set; }
    [FromQuery(Name = "kind")] public string? Kind { get; set; }
    [FromQuery(Name = "open")] public Guid? Open { get; set; }
    [FromQuery(Name = "show")] public string? Show { get; set; }
    [FromQuery(Name = "p")] public int? AtPage { get; set; }
    [FromQuery(Name = "pane")] public string? Pane { get; set; }

    /// <summary>pages: a PDF as it looks.</summary>
    [FromQuery(Name = "look")] public string? Look { get; set; }
    [BindProperty] public FindingForm Form { get; set; } = new();
    [BindProperty] public Missed Missed { get; set; } = new();

    public Board Board => visit.Board;
    public CheckView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var import = await db.ImportsVisibleTo(visit.Viewer).AsNoTracking().SingleOrDefaultAsync(i => i.Id == Id);
        context.Result = import?.State switch
        {
            null or ImportState.Removed => NotFound(),
            ImportState.Finished => Redirect(ImportLinks.Source(Board.Slug, Id)),
            ImportState.AlreadyHere => Redirect(ImportLinks.Check(Board.Slug, import!.SameAsId!.Value)),
            ImportState.Ready or ImportState.Checking => null,
            _ => Redirect(ImportLinks.List(Board.Slug)),
        };
        if (context.Result is not null) return;
        var executed = await next();
        if (executed.Result is PageResult) await LoadAsync(HttpContext.RequestAborted);
    }

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAcceptAsync(Guid id, CancellationToken cancel) => ThenNextAsync(() => accept.RunAsync(new(id), visit.Viewer, cancel), cancel);

    public Task<IActionResult> OnPostRejectAsync(Guid id, CancellationToken cancel) => ThenNextAsync(() => reject.RunAsync(new(id), visit.Viewer, cancel), cancel);

    public async Task<IActionResult> OnPostUndoAsync(Guid id, CancellationToken cancel)
    {
        await undo.RunAsync(new(id), visit.Viewer, cancel);
        return Redirect(Here() + $"#f-{id}");
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancel)
    {
        Open = Form.Id;
        var proposal = await db.ProposalsOf(Id, visit.Viewer).AsNoTracking().SingleOrDefaultAsync(p => p.Id == new Id<Proposal>(Form.Id), cancel);
        if (proposal is null) return NotFound();
        Kind = CheckTab.Of(proposal.Kind).Slug;
        if (!ModelState.IsValid) return Page();
        try
        {
            var words = new FindingWords(await db.ProposalsOf(Id, visit.Viewer).AsNoTracking().ToListAsync(cancel));
            var fields = Form.Fields(proposal, new OwnerChoices(words, await KnownAsync(cancel)));
            var saved = await edit.RunAsync(proposal.Id, fields, Form.Version, visit.Viewer, cancel);
            return Redirect(Next(saved, await OfKindAsync(cancel), openIt: true));
        }
        catch (RuleBrokenException broken) when (broken.Field.Length > 0)
        {
            // The fields of the form stand under its name.
            ModelState.AddModelError($"Form.{broken.Field}", broken.Message);
            return Page();
        }
    }

    public async Task<IActionResult> OnPostAcceptAllAsync(bool onlySure, CancellationToken cancel)
    {
        var tab = CheckTab.Find(Kind) ?? CheckTab.All[0];
        var count = await acceptAll.RunAsync(Id, tab.Kinds, onlySure, visit.Viewer, cancel);
        return count == 0
            ? this.RedirectSayingNotDone("Nothing was accepted. What is left needs an answer first", Here())
            : this.RedirectSaying($"{ImportWords.Count(count, tab.One, tab.Many)} accepted", Here());
    }

    /// <summary>Accepts one person as matched in the table.</summary>
    public async Task<IActionResult> OnPostMatchAsync(Guid id, [FromForm] Dictionary<Guid, string> person, [FromForm] Dictionary<Guid, string> agency, CancellationToken cancel)
    {
        var proposal = await db.ProposalsOf(Id, visit.Viewer).AsNoTracking().SingleOrDefaultAsync(p => p.Id == new Id<Proposal>(id), cancel);
        if (proposal is null) return NotFound();
        var form = FindingForm.Of(proposal);
        (form.Person, form.AgencyIs) = (person.GetValueOrDefault(id, form.Person!), agency.GetValueOrDefault(id, form.AgencyIs!));
        var words = new FindingWords([]);
        return await ThenNextAsync(() => edit.RunAsync(proposal.Id, form.Fields(proposal, new OwnerChoices(words, new() { BoardName = "", CalledFor = "" })), null, visit.Viewer, cancel), cancel);
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancel)
    {
        if (Missed.Kind is not { } kind)
        {
            ModelState.AddModelError("Missed.As", "Say what it is");
            return Page();
        }
        try
        {
            TextSpan? place = Missed is { Start: { } start, End: { } end } && start < end ? new(start, end) : null;
            var added = await add.RunAsync(Id, kind, place, Missed.Words, visit.Viewer, cancel);
            return Redirect($"{ImportLinks.Check(Board.Slug, Id)}?kind={CheckTab.Of(kind).Slug}&open={added.Id}#f-{added.Id}");
        }
        catch (RuleBrokenException broken) when (broken.Field == "Words")
        {
            ModelState.AddModelError("Missed.Words", broken.Message);
            return Page();
        }
    }

    public async Task<IActionResult> OnPostSettleAsync(Guid id, string? answer, CancellationToken cancel)
    {
        await settle.RunAsync(new(id), answer ?? "", visit.Viewer, cancel);
        return Redirect(Here() + "#clerk");
    }

    public async Task<IActionResult> OnPostReopenAsync(Guid id, CancellationToken cancel)
    {
        await settle.UndoAsync(new(id), visit.Viewer, cancel);
        return Redirect(Here() + "#clerk");
    }

    private async Task<IActionResult> ThenNextAsync(Func<Task<Proposal>> act, CancellationToken cancel)
    {
        var proposal = await act();
        Kind = CheckTab.Of(proposal.Kind).Slug;
        return Redirect(Next(proposal, await OfKindAsync(cancel), openIt: Open is not null));
    }

    private Task<List<Proposal>> OfKindAsync(CancellationToken cancel)
    {
        var kinds = CheckTab.Find(Kind)!.Kinds;
        return db.ProposalsOf(Id, visit.Viewer).AsNoTracking().Where(p => kinds.Contains(p.Kind)).ToListAsync(cancel);
    }

    /// <summary>The next finding of the kind that is still to check, after this one, else the first.</summary>
    private string Next(Proposal settled, List<Proposal> all, bool openIt)
    {
        var left = all.Where(p => p.State == ProposalState.ToCheck).ToList();
        var next = left.Find(p => (p.Kind, p.Order).CompareTo((settled.Kind, settled.Order)) > 0) ?? left.FirstOrDefault();
        if (next is null) return Here();
        return Here(openIt ? next.Id.Value : null) + $"#f-{next.Id}";
    }

    private string Here(Guid? open = null)
    {
        string?[] parts = [Kind is null ? null : $"kind={Uri.EscapeDataString(Kind)}", Show is "left" ? "show=left" : null, Look is "pages" ? "look=pages" : null, open is null ? null : $"open={open}"];
        var query = string.Join('&', parts.OfType<string>());
        return ImportLinks.Check(Board.Slug, Id) + (query.Length > 0 ? "?" + query : "");
    }

    private async Task<KnownToBoard> KnownAsync(CancellationToken cancel) => await db.KnownToBoardAsync(new(), visit.Viewer, cancel);

    private async Task LoadAsync(CancellationToken cancel)
    {
        var import = await db.ImportsVisibleTo(visit.Viewer).AsNoTracking().SingleAsync(i => i.Id == Id, cancel);
        var proposals = await db.ProposalsOf(Id, visit.Viewer).AsNoTracking().ToListAsync(cancel);
        var warnings = await db.WarningsOf(Id, visit.Viewer).AsNoTracking().ToListAsync(cancel);
        var reading = await db.ReadingAsync(Id, visit.Viewer, cancel) ?? new();
        var opened = proposals.Find(p => p.Id.Value == Open);
        // The first part with something to check is where work goes on.
        var tab = (opened is null ? CheckTab.Find(Kind) : CheckTab.Of(opened.Kind))
            ?? CheckTab.All.FirstOrDefault(t => t.NeedsChecking && proposals.Any(p => t.Kinds.Contains(p.Kind) && p.State == ProposalState.ToCheck)) ?? CheckTab.All[0];
        if (opened is not null && ModelState.IsValid) Form = FindingForm.Of(opened);
        var page = AtPage ?? (opened is { Start: > 0 } ? DocumentPane.PageOf(reading, opened.Start) : 1);
        var picture = Look == "pages" ? await pictures.FindAsync(import, page, cancel) : null;
        View = new(Board.Slug, import, proposals, warnings, reading, await KnownAsync(cancel))
        {
            Tab = tab, Opened = opened, OnlyLeft = Show == "left", Page = page, Picture = picture, ShowsLook = Look == "pages", ShowsDocument = Pane == "document", Form = Form, Missed = Missed,
        };
    }
}

/// <summary>What was missed, as a person adds it.</summary>
public sealed class Missed
{
    private static readonly (ProposalKind Kind, string Text)[] Names =
    [
        (ProposalKind.Person, "person"), (ProposalKind.Item, "item"), (ProposalKind.Action, "action"), (ProposalKind.Decision, "decision"), (ProposalKind.NextMeeting, "next meeting"),
        (ProposalKind.ForwardPlan, "promise to come back to"), (ProposalKind.Challenge, "challenge"), (ProposalKind.Risk, "risk or concern"), (ProposalKind.Recommendation, "recommendation"), (ProposalKind.Figure, "figure"),
    ];

    /// <summary>Name of the kind of finding.</summary>
    public string? As { get; set; }
    public ProposalKind? Kind => Enum.TryParse<ProposalKind>(As, out var kind) && Names.Any(n => n.Kind == kind) ? kind : null;
    public string? Words { get; set; }
    public int? Start { get; set; }
    public int? End { get; set; }

    public static IReadOnlyList<SelectListItem> Choices(string chosen) => [.. Names.Select(n => new SelectListItem(n.Text, n.Kind.ToString(), n.Kind.ToString() == chosen))];
}
