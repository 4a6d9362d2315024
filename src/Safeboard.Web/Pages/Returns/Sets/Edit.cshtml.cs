using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Editing;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns.Sets;

/// <summary>The questions of a set, to be changed one by one, moved, and added to.</summary>
[Needs(Permission.ManageReturns)]
public sealed class EditModel(BoardDb db, ChangeQuestions change, BoardVisit visit) : SetPage(db, change, visit)
{
    [BindProperty, Required(ErrorMessage = "Enter what the question set is called")] public string Name { get; set; } = "";
    [BindProperty] public Asks Asks { get; set; }
    [BindProperty] public string? Introduction { get; set; }
    public bool WasAsked { get; private set; }

    /// <summary>What is still to be done before anybody can be asked.</summary>
    public IReadOnlyList<(string Place, string Message)> Problems => SetRules.Problems(Questions);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        WasAsked = await Db.WasAskedAsync(Whole, Viewer, cancel);
        return true;
    }

    public void OnGet() => Show();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        if (Introduction?.Length > SetRules.LongestText) throw new RuleBrokenException(nameof(Introduction), $"Use {SetRules.LongestText:N0} characters or fewer");
        await SaveAsync(new SetDraft(Name, Asks, Questions with { Introduction = SetEdits.Words(Introduction) }), "Name and introduction", cancel);
        return Saved("Name and introduction are saved.");
    }

    /// <summary>One place up or down: the button that was pressed says what.</summary>
    public async Task<IActionResult> OnPostMoveAsync(string? up, string? down, string? sectionUp, string? sectionDown, CancellationToken cancel)
    {
        // The fields of the other form did not come with it.
        ModelState.Clear();
        Show();
        var (content, what) = (up, down, sectionUp, sectionDown) switch
        {
            ({ } key, _, _, _) => (Questions.MoveQuestion(key, -1), $"Question {key} moved"), (_, { } key, _, _) => (Questions.MoveQuestion(key, 1), $"Question {key} moved"),
            (_, _, { } key, _) => (Questions.MoveSection(key, -1), $"Section {key} moved"), (_, _, _, { } key) => (Questions.MoveSection(key, 1), $"Section {key} moved"), _ => (Questions, ""),
        };
        await SaveAsync(content, what, cancel);
        return Saved("It is moved.");
    }

    private void Show() => (Name, Asks, Introduction) = (Whole.Set.Name, Whole.Set.Asks, Questions.Introduction);
}

/// <summary>The form that begins a question set.</summary>
public abstract class SetForm : PageModel
{
    public static IReadOnlyList<SelectListItem> AsksItems { get; } = [.. Enum.GetValues<Asks>().Select(a => new SelectListItem(ReturnWords.For(a), a.ToString()))];
}

/// <summary>Begins a question set: its name, who is asked, and the scale that most of its questions have.</summary>
[Needs(Permission.ManageReturns)]
public sealed class AddModel(AddQuestionSet add, BoardVisit visit) : SetForm
{
    [BindProperty, Required(ErrorMessage = "Enter what the question set is called")] public string Name { get; set; } = "";
    [BindProperty] public Asks Asks { get; set; }
    public string Board => visit.Board.Slug;

    public void OnGet()
    {
        // An empty form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var set = await add.RunAsync(new(Name, Asks, new SetContent()), readyKey: null, visit.Viewer, cancel);
        return this.RedirectSaying($"{set.Name} is begun. Add a section, then its questions.", SetLinks.Edit(Board, set.Id));
    }
}
