using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Editing;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns.Sets;

/// <summary>Adds a scale to a set, or changes or removes one.</summary>
[Needs(Permission.ManageReturns)]
public sealed class ScaleModel(BoardDb db, ChangeQuestions change, BoardVisit visit) : SetPage(db, change, visit)
{
    private const int FewestRows = 5, SpareRows = 2;

    [FromRoute] public string? Key { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter what the scale asks, like “Is this met?”"), StringLength(SetRules.LongestTitle, ErrorMessage = "Use 300 characters or fewer")] public string Name { get; set; } = "";
    [BindProperty] public List<string?> Labels { get; set; } = [];
    [BindProperty] public List<string?> Scores { get; set; } = [];
    [BindProperty] public List<string?> Meanings { get; set; } = [];

    /// <summary>Null for a new one.</summary>
    public Scale? Subject { get; private set; }

    /// <summary>How many answers can be typed.</summary>
    public int Rows => Math.Clamp(Math.Max(Labels.Count, (Subject?.Points.Count ?? 0) + SpareRows), FewestRows, SetRules.MostPoints);

    protected override Task<bool> LoadAsync(CancellationToken cancel)
    {
        Subject = Questions.Scales.FirstOrDefault(s => s.Key == Key);
        return Task.FromResult(Key is null || Subject is not null);
    }

    public void OnGet() => Show();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var points = Points();
        if (!ModelState.IsValid) return Page();
        var key = Subject?.Key ?? SetEdits.KeyOf(Name, Questions.Scales.Select(s => s.Key).ToHashSet());
        var scale = new Scale(key, Name.Trim(), points);
        if (SetRules.ProblemsOf(scale) is [var problem, ..]) throw new RuleBrokenException(nameof(Labels), problem);
        await SaveAsync(Questions.Put(scale), Subject is null ? $"Scale {key} added" : $"Scale {key} changed", cancel);
        return Saved("The scale is saved.");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        if (Subject is null) return NotFound();
        // The other form is not checked.
        ModelState.Clear();
        Show();
        if (Questions.Sections.SelectMany(s => s.Questions).Count(q => q.Kind == AnswerKind.Scale && q.Scale == Subject.Key) is > 0 and var used) throw new RuleBrokenException("", $"{Wording.Count(used, "question is", "questions are")} answered by this scale. Give them another one first");
        await SaveAsync(Questions.WithoutScale(Subject.Key), $"Scale {Subject.Key} removed", cancel);
        return Saved("The scale is removed.");
    }

    private List<ScalePoint> Points()
    {
        List<ScalePoint> points = [];
        for (var n = 0; n < Labels.Count; n++)
        {
            var (label, typed) = (Labels[n].TrimmedOrNull, Scores.ElementAtOrDefault(n).TrimmedOrNull);
            if (label is null && typed is not null) ModelState.AddModelError(nameof(Labels), $"Enter the answer that scores {typed}, or empty its score");
            var score = int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
            if (typed is not null && score is null) ModelState.AddModelError(nameof(Labels), $"Enter the score of answer {n + 1} as a whole number, or leave it empty");
            if (label is not null) points.Add(new(score, label, Meanings.ElementAtOrDefault(n).TrimmedOrNull));
        }
        return points;
    }

    private void Show()
    {
        if (Subject is not { } scale) return;
        (Name, Labels, Scores, Meanings) = (scale.Name, [.. scale.Points.Select(p => p.Label)], [.. scale.Points.Select(p => p.Score?.ToString(CultureInfo.InvariantCulture))], [.. scale.Points.Select(p => p.Meaning)]);
    }
}
