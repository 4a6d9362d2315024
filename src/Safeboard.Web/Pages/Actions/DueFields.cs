using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Safeboard.Domain.Actions;

namespace Safeboard.Web.Pages.Actions;

/// <summary>The fields that say when an action is due: a day, words still to become a day, or none because.</summary>
public sealed class DueFields
{
    public const string Date = "date", Words = "words", None = "none", Unknown = "unknown";

    /// <summary>Which of the four.</summary>
    public string? Due { get; set; }

    [Display(Name = "Due date")] public DateOnly? DueOn { get; set; }
    [StringLength(300, ErrorMessage = "Use 300 characters or fewer for the words")] public string? DuePhrase { get; set; }
    [StringLength(1000, ErrorMessage = "Use 1,000 characters or fewer for the reason")] public string? NoDueBecause { get; set; }

    public static DueFields Of(ActionDetail action) => new()
    {
        Due = action switch { { NoDueBecause: not null } => None, { DueOn: not null } => Date, { DuePhrase: not null } => Words, _ => Date },
        DueOn = action.DueOn, DuePhrase = action.DuePhrase, NoDueBecause = action.NoDueBecause,
    };

    /// <summary>What was chosen; null, with an error beside the field, when something is missing.</summary>
    public DueDate? Read(ModelStateDictionary errors)
    {
        switch (Due)
        {
            case Date when DueOn is { } day: return DueDate.Day(day);
            case Date:
                if (!errors.TryGetValue(nameof(DueOn), out var entry) || entry.Errors.Count == 0) errors.AddModelError(nameof(DueOn), "Enter the date it is due");
                return null;
            case Words when !string.IsNullOrWhiteSpace(DuePhrase) && DueDate.IsNoDate(DuePhrase):
                errors.AddModelError(nameof(DuePhrase), $"“{DuePhrase.Trim()}” never becomes a date, so nobody could be reminded. Enter a date, the words for a meeting like “next Board”, or choose that it needs no date and say why");
                return null;
            case Words when !string.IsNullOrWhiteSpace(DuePhrase): return DueDate.StillToResolve(DuePhrase);
            case Words:
                errors.AddModelError(nameof(DuePhrase), "Enter the words that were used, like “next Board”");
                return null;
            case None when !string.IsNullOrWhiteSpace(NoDueBecause): return DueDate.None(NoDueBecause);
            case None:
                errors.AddModelError(nameof(NoDueBecause), "Say why there is no date");
                return null;
            case Unknown: return DueDate.NotGiven;
            default:
                errors.AddModelError(nameof(Due), "Choose when it is due");
                return null;
        }
    }
}
