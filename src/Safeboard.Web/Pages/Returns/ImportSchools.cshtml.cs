using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Documents.Processing;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Schools;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Brings a list of schools in: choose the file, see what it will do row by row, take it in.</summary>
[Needs(Permission.ManageReturns)]
public sealed class ImportSchoolsModel(BoardDb db, FileStore files, IDataProtectionProvider seals, ReadingProcess reader, TakeInSchools take, BoardVisit visit) : PageModel
{
    /// <summary>So many schools that are not on the list are shown at once.</summary>
    public const int ShownMissing = 20;
    private const int MostShown = 200;
    private static readonly SheetColumn[] Columns = [new("Row", CellKind.Number, 8), new("DfE number", Width: 14), new("School name", Width: 40), new("Phase", Width: 20), new("District", Width: 20), new("What is wrong", Width: 70)];

    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public List<string> Kept { get; set; } = [];
    [BindProperty] public List<Guid> Left { get; set; } = [];
    public string Board => visit.Board.Slug;
    public KeptFile? List { get; private set; }

    /// <summary>What the list does; null before a file is chosen.</summary>
    public SchoolSteps? Does { get; private set; }

    /// <summary>Its first rows: those left out, then what is new or changed.</summary>
    public IReadOnlyList<SchoolStep> Shown => [.. Does!.Steps.OrderBy(s => s.Change).ThenBy(s => s.Line.Row).Take(MostShown)];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await LinesAsync(cancel) is { } lines) Does = await take.PreviewAsync(lines, visit.Viewer, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancel)
    {
        if (await LinesAsync(cancel) is not { } lines) return Page();
        Does = await take.RunAsync(lines, [.. Left.Select(l => new Id<School>(l))], visit.Viewer, cancel);
        var leftOut = Does.Count(SchoolChange.Problem);
        return this.RedirectSaying($"{Wording.Count(Does.Count(SchoolChange.New), "school")} added, {Does.Count(SchoolChange.Changed)} changed.{(leftOut == 0 ? "" : $" {Wording.Count(leftOut, "row")} left out.")}", SchoolLinks.List(Board));
    }

    /// <summary>The rows that cannot be used, as a spreadsheet to be mended.</summary>
    public async Task<IActionResult> OnPostLeftOutAsync(CancellationToken cancel)
    {
        if (await LinesAsync(cancel) is not { } lines) return Page();
        await SheetResponse.WriteAsync(Response, new SheetModel("Left out", Columns, RowsAsync(lines)), $"{Board}-schools-left-out", "xlsx", cancel);
        return new EmptyResult();
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(IReadOnlyList<(SchoolLine Line, string? Problem)> lines)
    {
        await Task.CompletedTask;
        foreach (var (line, problem) in lines.Where(l => l.Problem is not null)) yield return [line.Row, line.DfeNumber, line.Name, line.Phase, line.District, problem];
    }

    private async Task<IReadOnlyList<(SchoolLine Line, string? Problem)>?> LinesAsync(CancellationToken cancel)
    {
        var kept = await new Uploads(db, files, seals).KeepAsync(Files, Kept, ModelState, nameof(Files), cancel);
        List = kept.LastOrDefault();
        if (List is null && ModelState.GetFieldValidationState(nameof(Files)) != ModelValidationState.Invalid) ModelState.AddModelError(nameof(Files), "Choose a spreadsheet");
        if (List is null || !ModelState.IsValid) return null;
        var outcome = await files.AsFileAsync(List.File.FileId, file => reader.RunAsync(file, List.File.FileName, null, cancel), cancel);
        var lines = outcome is ReadingOutcome.Read read ? SchoolSheet.Of(read.Reading) : null;
        if (lines is null) ModelState.AddModelError(nameof(Files), outcome is ReadingOutcome.Failure why ? $"{why.Reason}. {why.Remedy}" : "The file has no table with the headings DfE number and School name. Give it these headings, and choose it again");
        if (lines is null) List = null;
        return lines;
    }
}
