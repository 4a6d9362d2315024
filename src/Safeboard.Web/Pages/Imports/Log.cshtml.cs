using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Documents.Processing;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Imports.Logs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Actions;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Imports;

/// <summary>Takes in the action log that a board kept until now: choose the file, say what its columns hold, see what each row does, take it in. What cannot be used comes back as a file with the reasons.</summary>
[Needs(Permission.ImportDocuments)]
public sealed class LogModel(BoardDb db, FileStore files, IDataProtectionProvider seals, ReadingProcess reader, ImportActionLog import, BoardVisit visit, TimeProvider clock) : PageModel
{
    private const int MostShown = 200;

    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public List<string> Kept { get; set; } = [];

    /// <summary>What each column holds, as chosen; empty while the headings decide.</summary>
    [BindProperty] public List<LogField> Fields { get; set; } = [];
    [BindProperty] public DateOnly? AgreedOn { get; set; } = clock.TodayInLondon;

    public string Board => visit.Board.Slug;
    public KeptFile? Chosen { get; private set; }
    public ActionLogTable? Table { get; private set; }
    public IReadOnlyList<LogStep> Steps { get; private set; } = [];
    public int Good => Steps.Count(s => s.Draft is not null);
    public int Known => Steps.Count(s => s.Known is not null);
    public int Wrong => Steps.Count(s => s.Problem is not null);

    /// <summary>Those that need a look first; of a long log the rest is only counted.</summary>
    public IEnumerable<LogStep> Shown => Steps.OrderBy(s => s.Problem is null).ThenBy(s => s.Notes.Count == 0).ThenBy(s => s.Row.Row).Take(MostShown);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await ReadAsync(cancel) is { } log) Steps = await import.PreviewAsync(log, visit.Viewer, clock.TodayInLondon, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancel)
    {
        if (await ReadAsync(cancel) is not { } log) return Page();
        Steps = await import.RunAsync(log, visit.Viewer, clock.TodayInLondon, cancel);
        return this.RedirectSaying($"{Wording.Count(Good, "action")} taken in.{(Known == 0 ? "" : $" {Known} were here already.")}{(Wrong == 0 ? "" : $" {Wording.Count(Wrong, "row")} left out.")}", ActionLinks.Tracker(Board));
    }

    /// <summary>The rows that cannot be used, as they stood, each with the reason: to be corrected and brought again.</summary>
    public async Task<IActionResult> OnPostWrongAsync(CancellationToken cancel)
    {
        if (await ReadAsync(cancel) is not { } log) return Page();
        var wrong = (await import.PreviewAsync(log, visit.Viewer, clock.TodayInLondon, cancel)).Where(s => s.Problem is not null).ToList();
        SheetColumn[] columns = [.. log.Table.Headings.Select((heading, i) => new SheetColumn(heading.Length == 0 ? $"Column {i + 1}" : heading, Width: 28)), new("Row", CellKind.Number, 8), new("Why it was left out", Width: 60)];
        await SheetResponse.WriteAsync(Response, new SheetModel("Left out", columns, RowsAsync(wrong, log.Table.Headings.Count)), $"{Board}-rows-left-out", "xlsx", cancel);
        return new EmptyResult();
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(IReadOnlyList<LogStep> steps, int columns)
    {
        await Task.CompletedTask;
        foreach (var step in steps) yield return [.. Enumerable.Range(0, columns).Select(i => step.Row.Cells.ElementAtOrDefault(i)), step.Row.Row, step.Problem];
    }

    private async Task<LogReading?> ReadAsync(CancellationToken cancel)
    {
        var kept = await new Uploads(db, files, seals).KeepAsync(Files, Kept, ModelState, nameof(Files), cancel);
        Chosen = kept.LastOrDefault();
        if (Chosen is null && ModelState.GetFieldValidationState(nameof(Files)) != ModelValidationState.Invalid) ModelState.AddModelError(nameof(Files), "Choose the log");
        if (AgreedOn is null && ModelState.GetFieldValidationState(nameof(AgreedOn)) != ModelValidationState.Invalid) ModelState.AddModelError(nameof(AgreedOn), "Enter the day they were agreed, where the log does not say it");
        if (Chosen is null) return null;
        var outcome = await files.AsFileAsync(Chosen.File.FileId, file => reader.RunAsync(file, Chosen.File.FileName, null, cancel), cancel);
        Table = outcome is ReadingOutcome.Read read ? ActionLogTable.Of(read.Reading) : null;
        if (Table is null)
        {
            ModelState.AddModelError(nameof(Files), outcome is ReadingOutcome.Failure why ? $"{why.Reason}. {why.Remedy}" : "The file has no table. Choose a spreadsheet, or a document in which the log is a table");
            Chosen = null;
            return null;
        }
        if (Files.Count > 0 || Fields.Count != Table.Headings.Count) Fields = [.. ActionLogTable.Guess(Table.Headings)];
        return ModelState.IsValid ? new(Table, Fields, AgreedOn!.Value) : null;
    }
}
