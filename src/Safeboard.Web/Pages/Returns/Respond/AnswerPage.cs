using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Returns.Respond;

/// <summary>A page that takes the answer to one question.</summary>
public abstract class AnswerPage(BoardDb db, SetMemory sets, TimeProvider clock) : RespondPage(db, sets, clock)
{
    [FromRoute] public Guid Set { get; set; }
    [FromRoute] public string Key { get; set; } = "";
    [BindProperty] public string? Value { get; set; }
    [BindProperty, Display(Name = "The answer")] public DateOnly? Day { get; set; }

    /// <summary>The cells of a table, row by row.</summary>
    [BindProperty] public List<string?> Cells { get; set; } = [];
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? Improvement { get; set; }
    [BindProperty, Display(Name = "The day by which you will do it")] public DateOnly? ImproveBy { get; set; }
    [BindProperty] public int Version { get; set; }

    protected AnswerPlace Place => new(new(Set), Key);

    protected AnswerTyped TypedTo(Question question) => new()
    {
        Value = Value, Day = Day, Words = Words, Improvement = Improvement, ImproveBy = ImproveBy, Rows = question.Kind == AnswerKind.Table ? [.. Cells.Chunk(question.Columns.Count)] : [],
    };
}
