using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Imports;

/// <summary>Add documents, and see how far each has come.</summary>
[Needs(Permission.ImportDocuments)]
public sealed class DocumentsModel(BoardDb db, AddDocuments add, RemoveImport remove, ReadMailPart readPart, BoardVisit visit, TimeProvider clock) : PageModel
{
    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public bool Earlier { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public Board Board => visit.Board;
    public ImportList List { get; private set; } = new([], 0);
    public bool IsBusy => List.Lines.Any(l => l.IsBusy);
    public DateOnly Today => clock.TodayInLondon;
    public int Pages => Math.Max(1, (List.Total + ImportListQueries.PageSize - 1) / ImportListQueries.PageSize);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Result is PageResult) await LoadAsync(HttpContext.RequestAborted);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Files.Count == 0)
        {
            ModelState.AddModelError(nameof(Files), "Choose one or more files");
            return Page();
        }
        var added = new List<AddedFile>();
        foreach (var file in Files) added.Add(await ReadAsync(file, cancel));
        var imports = await add.RunAsync(added, visit.Viewer, cancel);
        return imports.Any(i => i.State == ImportState.Waiting)
            ? this.RedirectSaying(Said(imports), ImportLinks.List(Board.Slug))
            : this.RedirectSayingNotDone(Said(imports), ImportLinks.List(Board.Slug));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Id<Import> id, CancellationToken cancel)
    {
        await remove.RunAsync(id, visit.Viewer, cancel);
        return this.RedirectSaying("The document is removed from the list", ImportLinks.List(Board.Slug));
    }

    /// <summary>Another document of an e-mail: it is read, or leads to where it was read before.</summary>
    public async Task<IActionResult> OnPostPartAsync(Id<Import> id, int part, CancellationToken cancel)
    {
        var import = await readPart.RunAsync(id, part, visit.Viewer, cancel);
        if (import.State is not (ImportState.Waiting or ImportState.CouldNotBeRead)) return Redirect(ImportLinks.Check(Board.Slug, import.Id));
        var name = MailParts.Of(import)!.Name;
        return import.State == ImportState.Waiting
            ? this.RedirectSaying($"{import.FileName}: {name} is being read. You can leave this page.", ImportLinks.List(Board.Slug))
            : this.RedirectSayingNotDone($"{import.FileName}: {name} could not be read. The list says why.", ImportLinks.List(Board.Slug));
    }

    /// <summary>A file over the limit is named and measured, not loaded.</summary>
    private static async Task<AddedFile> ReadAsync(IFormFile file, CancellationToken cancel)
    {
        if (file.Length > FileStore.LargestFile) return new(file.FileName, []) { Size = file.Length };
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancel);
        return new(file.FileName, bytes.ToArray());
    }

    private static string Said(IReadOnlyList<Import> imports)
    {
        var read = imports.Count(i => i.State == ImportState.Waiting);
        var others = imports.Count - read;
        var words = read == 0 ? "" : $"{ImportWords.Count(read, "file")} added. Reading has begun; you can leave this page.";
        return others == 0 ? words : $"{words} {ImportWords.Count(others, "file")} will not be read. The list says why.".Trim();
    }

    private async Task LoadAsync(CancellationToken cancel) =>
        List = Earlier ? await db.DocumentsBeforeAsync(Today, Math.Max(1, PageNumber), visit.Viewer, cancel) : await db.DocumentsOfTodayAsync(Today, visit.Viewer, cancel);
}
