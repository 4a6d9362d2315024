using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Safeboard.Documents.Processing;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Editing;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns.Sets;

/// <summary>Brings a question set from a workbook, as a new set or as the questions of one that is there: read it, see what it says, take it.</summary>
[Needs(Permission.ManageReturns)]
public sealed class BringModel(BoardDb db, FileStore files, IDataProtectionProvider seals, ReadingProcess reader, AddQuestionSet add, ChangeQuestions change, BoardVisit visit) : SetForm
{
    /// <summary>So many things to mend are shown at once.</summary>
    public const int MostShown = 200;

    /// <summary>The set whose questions are brought; null for a new one.</summary>
    [FromRoute] public Guid? Id { get; set; }
    [BindProperty] public int Version { get; set; }
    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public List<string> Kept { get; set; } = [];
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public Asks Asks { get; set; }
    public string Board => visit.Board.Slug;
    public WholeSet? Whole { get; private set; }
    public KeptFile? Book { get; private set; }

    /// <summary>What the workbook says; null before one is chosen.</summary>
    public SetInSheets? Found { get; private set; }

    /// <summary>What it changes, in words; empty for a new set.</summary>
    public string Differences
    {
        get
        {
            if (Whole is null) return "";
            var (added, changed, removed) = SetEdits.Differences(Whole.Content, Found!.Content);
            return added + removed + changed == 0 ? "The questions are the same as now." : $"Beside the questions as they are now: {added} new, {changed} changed, {removed} removed.";
        }
    }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (Id is { } id) Whole = await db.QuestionSetAsync(new(id), null, visit.Viewer, HttpContext.RequestAborted);
        if (Id is not null && Whole is null) context.Result = NotFound();
        else await next();
    }

    public void OnGet()
    {
        // An empty form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        if (Found is null) return Page();
        ModelState.Clear();
        (Name, Asks, Version) = (Found.Name ?? Path.GetFileNameWithoutExtension(Book!.File.FileName), Found.Asks ?? Asks.Agencies, Whole?.Set.Version ?? 0);
        return Page();
    }

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        if (Found is not { Problems.Count: 0 } found) return Page();
        if (Whole is { } whole)
        {
            var version = await change.RunAsync(whole.Set.Id, Version, new(whole.Set.Name, whole.Set.Asks, found.Content), "Questions brought from a workbook", visit.Viewer, cancel);
            return this.RedirectSaying($"The questions are version {version.Number} now.", SetLinks.Of(Board, whole.Set.Id));
        }
        var set = await add.RunAsync(new(Name, Asks, found.Content), readyKey: null, visit.Viewer, cancel);
        return this.RedirectSaying($"{set.Name} is one of your sets now.", SetLinks.Of(Board, set.Id));
    }

    private async Task ReadAsync(CancellationToken cancel)
    {
        var kept = await new Uploads(db, files, seals).KeepAsync(Files, Kept, ModelState, nameof(Files), cancel);
        Book = kept.LastOrDefault();
        if (Book is null && ModelState.GetFieldValidationState(nameof(Files)) != ModelValidationState.Invalid) ModelState.AddModelError(nameof(Files), "Choose a workbook");
        if (Book is null || ModelState.GetFieldValidationState(nameof(Files)) == ModelValidationState.Invalid) return;
        var outcome = await files.AsFileAsync(Book.File.FileId, file => reader.RunAsync(file, Book.File.FileName, null, cancel), cancel);
        var spent = Whole is null ? new HashSet<string>() : await db.KeysEverAsync(Whole.Set.Id, visit.Viewer, cancel);
        Found = outcome is ReadingOutcome.Read read ? SetSheet.Of(read.Reading, spent) : null;
        if (Found is null) ModelState.AddModelError(nameof(Files), outcome is ReadingOutcome.Failure why ? $"{why.Reason}. {why.Remedy}" : "No sheet of the file has the headings Question and Answered by. Download a set as Excel to see how it is written");
    }
}
