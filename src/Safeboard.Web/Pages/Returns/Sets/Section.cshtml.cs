using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Editing;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns.Sets;

/// <summary>Adds a section to a set, or changes or removes one.</summary>
[Needs(Permission.ManageReturns)]
public sealed class SectionModel(BoardDb db, ChangeQuestions change, BoardVisit visit) : SetPage(db, change, visit)
{
    [FromRoute] public string? Key { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter the title of the section"), StringLength(SetRules.LongestTitle, ErrorMessage = "Use 300 characters or fewer for the title")] public string Title { get; set; } = "";
    [BindProperty, StringLength(SetRules.LongestText, ErrorMessage = "Use 4,000 characters or fewer")] public string? Text { get; set; }
    [BindProperty] public Layer Layer { get; set; } = Layer.Local;

    /// <summary>Null for a new one.</summary>
    public Section? Subject { get; private set; }

    protected override Task<bool> LoadAsync(CancellationToken cancel)
    {
        Subject = Questions.Sections.FirstOrDefault(s => s.Key == Key);
        return Task.FromResult(Key is null || Subject is not null);
    }

    public void OnGet() => Show();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var key = Subject?.Key ?? SetEdits.KeyOf(Title, Questions.Sections.Select(s => s.Key).ToHashSet());
        await SaveAsync(Questions.Put(new Section(key, Title.Trim(), SetEdits.Words(Text), Subject?.Questions ?? []) { Layer = Layer }), Subject is null ? $"Section {key} added" : $"Section {key} changed", cancel);
        return Saved(Subject is null ? "The section is added. Add its questions." : "The section is saved.");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        if (Subject is null) return NotFound();
        // The other form is not checked.
        ModelState.Clear();
        Show();
        await SaveAsync(Questions.WithoutSection(Subject.Key), $"Section {Subject.Key} removed", cancel);
        return Saved("The section is removed.");
    }

    private void Show()
    {
        if (Subject is not null) (Title, Text, Layer) = (Subject.Title, Subject.Text, Subject.Layer);
    }
}
