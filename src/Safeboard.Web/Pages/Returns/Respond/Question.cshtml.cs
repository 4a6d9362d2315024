using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Returns.Rounds;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns.Respond;

/// <summary>One question. It is saved by its button, and by itself while somebody types; who saves second in two windows is told, and loses nothing.</summary>
public sealed class QuestionModel(BoardDb db, SetMemory sets, FileStore files, IDataProtectionProvider seals, SaveAnswer save, AnswerAsBefore asBefore, RemoveAnswerFile remove, TimeProvider clock) : AnswerPage(db, sets, clock), IAskedForm
{
    private const int EmptyRows = 3;

    [BindProperty] public List<IFormFile> Files { get; set; } = [];

    public AskedQuestion Asked { get; private set; } = null!;
    Question IAskedForm.Question => Asked.Question;
    SetContent IAskedForm.Set => Asked.Part.Content;
    public AskedSection Section { get; private set; } = null!;
    public AskedQuestion? Before { get; private set; }
    public AskedQuestion? Next { get; private set; }

    /// <summary>What they answered in the round before; null where they did not.</summary>
    public AnswerBefore? LastTime { get; private set; }

    /// <summary>What somebody else wrote meanwhile; null where nobody did.</summary>
    public Given? Theirs { get; private set; }

    /// <summary>From 1, within its section.</summary>
    public int Number { get; private set; }
    public IReadOnlyList<FileRow> Evidence => [.. Reading!.Files.Where(f => f.Place == Asked.Place)];

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var all = Reading!.Whole.Questions.ToList();
        var at = all.FindIndex(q => q.Place == Place);
        if (at < 0 || Visit!.Part != Domain.Returns.Links.LinkPart.Answer) return false;
        (Asked, Before, Next) = (all[at], at > 0 ? all[at - 1] : null, at + 1 < all.Count ? all[at + 1] : null);
        Section = Reading.Whole.Sections.First(s => s.Questions.Contains(Asked));
        Number = Section.Questions.ToList().IndexOf(Asked) + 1;
        LastTime = await Db.AnswerBeforeAsync(Reading.Row.Id, Asked, Sets, Visit.Viewer, cancel);
        return true;
    }

    public void OnGet() => Show(Asked.Given);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var kept = await new Uploads(Db, files, seals).KeepAsync(Files, [], ModelState, nameof(Files), cancel);
        if (!ModelState.IsValid) return Page();
        return await SavedAsync(await save.RunAsync(Reading!.Row.Id, Asked.Place, Version, TypedTo(Asked.Question), [.. kept.Select(f => f.File)], Visit!.Viewer, cancel), stays: kept.Count > 0, cancel);
    }

    /// <summary>What was answered in the round before still holds.</summary>
    public async Task<IActionResult> OnPostStillTrueAsync(CancellationToken cancel) => await SavedAsync(await asBefore.RunAsync(Reading!.Row.Id, Asked, Version, Visit!.Viewer, cancel), stays: false, cancel);

    private async Task<IActionResult> SavedAsync(SavedAnswer saved, bool stays, CancellationToken cancel)
    {
        if (saved.IsOutdated)
        {
            Theirs = saved.Kept;
            Version = saved.Kept.Version;
            ModelState.Remove(nameof(Version));
            ModelState.AddModelError("", $"{saved.Kept.ByName ?? "Somebody"} saved another answer meanwhile. It stands below yours: keep one of them");
            return Page();
        }
        // What is asked next can depend on this answer.
        var now = await ReadAsync(cancel);
        var all = now!.Whole.Questions.ToList();
        var next = all.FindIndex(q => q.Place == Asked.Place) + 1;
        return Redirect(stays ? RespondLinks.Question(Secret, Asked.Place) : next < all.Count ? RespondLinks.Question(Secret, all[next].Place) : RespondLinks.Check(Secret));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid file, CancellationToken cancel)
    {
        if (Evidence.All(f => f.Id.Value != file)) return NotFound();
        await remove.RunAsync(Reading!.Row.Id, new(file), Visit!.Viewer, cancel);
        return Redirect(RespondLinks.Question(Secret, Asked.Place));
    }

    public static string Time(DateTime at) => TimeOnly.FromDateTime(BoardTime.InLondon(at)).InWords;

    private void Show(Given? given)
    {
        (Value, Words, Improvement, ImproveBy, Version) = (given?.Value, given?.Words, given?.Improvement, given?.ImproveBy, given?.Version ?? 0);
        if (Asked.Question.Kind == AnswerKind.Date && DateOnly.TryParse(given?.Value, System.Globalization.CultureInfo.InvariantCulture, out var day)) Day = day;
        if (Asked.Question.Kind == AnswerKind.Table) Cells = [.. AnswerRules.RowsOf(given).SelectMany(r => r), .. Enumerable.Repeat<string?>(null, EmptyRows * Asked.Question.Columns.Count)];
    }
}
