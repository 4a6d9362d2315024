using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Bulk;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>One change for many of the listed actions: chosen, then shown as before and after, then saved.</summary>
[Needs(Permission.ManageActions)]
public sealed class ManyModel(BoardDb db, ChangeMany operation, BoardVisit visit, TimeProvider clock) : PageModel
{
    /// <summary>The actions chosen; when shown, each with its version: "id:3".</summary>
    [BindProperty] public List<string> Chosen { get; set; } = [];
    [BindProperty] public BulkKind? Change { get; set; }
    [BindProperty] public string? Owner { get; set; }
    [BindProperty(Name = "")] public DueFields Due { get; set; } = new() { Due = DueFields.Date };
    [BindProperty] public string? Because { get; set; }

    public TrackerFilter Filter { get; private set; } = new();
    public IReadOnlyList<TrackerRow> Rows { get; private set; } = [];
    public OwnerFields Owners { get; } = new();

    /// <summary>What would change; null while it is being chosen.</summary>
    public IReadOnlyList<BulkLine>? Lines { get; private set; }
    public IReadOnlyDictionary<Id<BoardAction>, int> Versions { get; private set; } = new Dictionary<Id<BoardAction>, int>();
    public DateOnly Today { get; } = clock.TodayInLondon;
    public string Board => visit.Board.Slug;

    /// <summary>The address of one of the page's acts, for the same list.</summary>
    public string To(string handler) => ActionLinks.Many(Board, Filter) is var address && address.Contains('?') ? $"{address}&handler={handler}" : $"{address}?handler={handler}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        Filter = TrackerAddress.Read(Request.Query, out _);
        var rows = new List<TrackerRow>();
        await foreach (var row in db.TrackerRowsAsync(visit.Viewer, Filter, Today).WithCancellation(cancel))
        {
            rows.Add(row);
            if (rows.Count == ChangeMany.Most) break;
        }
        Rows = rows;
        await Owners.FillAsync(db, visit.Viewer, [], cancel);
        await next();
    }

    /// <summary>Shows what would change, and saves nothing.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Read() is not { } change) return Page();
        Lines = await operation.RunAsync(change, Ids(), saves: false, visit.Viewer, cancel);
        Versions = await db.VersionsAsync(visit.Viewer, [.. Lines.Select(l => l.Id)], cancel);
        return Page();
    }

    /// <summary>Back to choosing, with everything as it was.</summary>
    public void OnPostBack() => Chosen = [.. Chosen.Select(c => c.Split(':')[0])];

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancel)
    {
        if (Read() is not { } change) return Page();
        var changed = (await operation.RunAsync(change, Ids(), saves: true, visit.Viewer, cancel)).Count(l => l.Refusal is null);
        return this.RedirectSaying(changed == 1 ? "1 action is changed." : $"{changed} actions are changed.", ActionLinks.Tracker(Board, Filter));
    }

    private Dictionary<Id<BoardAction>, int?> Ids()
    {
        var ids = new Dictionary<Id<BoardAction>, int?>();
        foreach (var parts in Chosen.Select(c => c.Split(':')))
            if (Id<BoardAction>.TryParse(parts[0], null, out var id)) ids[id] = parts.Length > 1 && int.TryParse(parts[1], out var version) ? version : null;
        return ids;
    }

    private BulkChange? Read()
    {
        if (Chosen.Count == 0) ModelState.AddModelError(nameof(Chosen), "Choose at least one action");
        if (Change is null) ModelState.AddModelError(nameof(Change), "Choose what is to change");
        var due = Change == BulkKind.Due ? Due.Read(ModelState) : null;
        if (due?.On < Today) ModelState.AddModelError("DueOn", "Due date must be today or in the future");
        Owners.Owners = [Owner];
        var owner = Change is BulkKind.GiveTo or BulkKind.AddOwner ? Owners.Chosen([]).SingleOrDefault() : null;
        return ModelState.IsValid ? new BulkChange(Change!.Value) { Owner = owner, Due = due, Because = Because } : null;
    }
}
