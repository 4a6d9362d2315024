using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Editing;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns.Sets;

/// <summary>Adds a question to a section of a set, or changes or removes one. Its key is made once and stays.</summary>
[Needs(Permission.ManageReturns)]
public sealed class QuestionModel(BoardDb db, ChangeQuestions change, BoardVisit visit) : SetPage(db, change, visit)
{
    [FromRoute] public string? Key { get; set; }

    /// <summary>The key of its section.</summary>
    [BindProperty(SupportsGet = true)] public string? Section { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public string? Guidance { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public AnswerKind Kind { get; set; }
    [BindProperty] public string? Scale { get; set; }

    /// <summary>One on each line, as the columns.</summary>
    [BindProperty] public string? Choices { get; set; }
    [BindProperty] public string? Columns { get; set; }
    [BindProperty] public EvidenceWanted Evidence { get; set; }
    [BindProperty] public string? ImproveBelow { get; set; }
    [BindProperty] public bool IsOptional { get; set; }
    [BindProperty] public string? OnlyIf { get; set; }
    [BindProperty] public string? Answers { get; set; }
    [BindProperty] public string? Formerly { get; set; }

    /// <summary>Null for a new one.</summary>
    public Question? Subject { get; private set; }
    public IReadOnlyList<SelectListItem> Sections => [.. Questions.Sections.Select((s, n) => new SelectListItem($"{n + 1}. {s.Title}", s.Key))];
    public IReadOnlyList<SelectListItem> Scales => [.. Questions.Scales.Select(s => new SelectListItem($"{s.Name} ({string.Join(", ", s.Points.Select(p => p.Label))})", s.Key))];

    /// <summary>Questions on whose answer it can depend: those whose answer is chosen.</summary>
    public IReadOnlyList<SelectListItem> Deciding =>
        [.. Questions.Sections.SelectMany(s => s.Questions).TakeWhile(q => q.Key != Key).Where(q => q.Kind is AnswerKind.Scale or AnswerKind.Choice).Select(q => new SelectListItem($"{q.Text} ({string.Join(", ", SetRules.AnswersOf(q, Questions))})", q.Key))];

    protected override Task<bool> LoadAsync(CancellationToken cancel)
    {
        Subject = Key is null ? null : Questions.Find(Key)?.Question;
        return Task.FromResult(Questions.Sections.Count > 0 && (Key is null || Subject is not null));
    }

    public void OnGet()
    {
        if (Subject is not null) Show(Subject);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Questions.Sections.All(s => s.Key != Section)) ModelState.AddModelError(nameof(Section), "Choose the section from the list");
        var below = int.TryParse(ImproveBelow.TrimmedOrNull, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        if (ImproveBelow.TrimmedOrNull is not null && below is null) ModelState.AddModelError(nameof(ImproveBelow), "Enter a score of the scale as a whole number, or leave it empty");
        if (!ModelState.IsValid) return Page();
        var key = Subject?.Key ?? SetEdits.Numbered(Section!, await NotToGiveAsync(cancel));
        var content = Questions.Put(Section!, new Question
        {
            Key = key, Text = SetEdits.Words(Text) ?? "", Guidance = SetEdits.Words(Guidance), Why = SetEdits.Words(Why), Kind = Kind, Scale = Kind == AnswerKind.Scale ? Scale.TrimmedOrNull : null,
            Choices = Kind == AnswerKind.Choice ? SetEdits.Lines(Choices) : [], Columns = Kind == AnswerKind.Table ? SetEdits.Lines(Columns) : [], Evidence = Evidence, ImproveBelow = Kind == AnswerKind.Scale ? below : null,
            IsOptional = IsOptional, OnlyIf = OnlyIf.TrimmedOrNull is { } only ? new(only, SetEdits.Lines(Answers)) : null, Formerly = Formerly.TrimmedOrNull,
        });
        foreach (var (field, message) in SetRules.ProblemsOf(key, content)) ModelState.AddModelError(field, message);
        if (!ModelState.IsValid) return Page();
        await SaveAsync(content, Subject is null ? $"Question {key} added" : $"Question {key} changed", cancel);
        return Saved(Subject is null ? "The question is added." : "The question is saved.");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        if (Subject is null) return NotFound();
        // The other form is not checked.
        ModelState.Clear();
        Show(Subject);
        await SaveAsync(Questions.WithoutQuestion(Subject.Key), $"Question {Subject.Key} removed", cancel);
        return Saved("The question is removed.");
    }

    /// <summary>Keys that were asked once, or that a question of the set replaces.</summary>
    private async Task<IReadOnlySet<string>> NotToGiveAsync(CancellationToken cancel) =>
        (await Db.KeysEverAsync(Whole.Set.Id, Viewer, cancel)).Concat(Questions.Sections.SelectMany(s => s.Questions).Select(q => q.Formerly).OfType<string>()).ToHashSet();

    private void Show(Question question)
    {
        (Section, Text, Guidance, Why, Kind, Scale) = (Questions.Find(question.Key)!.Value.Section.Key, question.Text, question.Guidance, question.Why, question.Kind, question.Scale);
        (Choices, Columns, Evidence, IsOptional, Formerly) = (string.Join('\n', question.Choices), string.Join('\n', question.Columns), question.Evidence, question.IsOptional, question.Formerly);
        ImproveBelow = question.ImproveBelow?.ToString(CultureInfo.InvariantCulture);
        if (question.OnlyIf is { } condition) (OnlyIf, Answers) = (condition.Question, string.Join('\n', condition.Answers));
    }
}
