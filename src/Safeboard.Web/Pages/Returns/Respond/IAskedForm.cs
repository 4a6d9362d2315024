using Safeboard.Domain.Returns.Questions;

namespace Safeboard.Web.Pages.Returns.Respond;

/// <summary>A page on which one question is answered, or shown as it will be: the fields of every kind of answer.</summary>
public interface IAskedForm
{
    Question Question { get; }

    /// <summary>The set that the question is of.</summary>
    SetContent Set { get; }
    string? Value { get; }
    DateOnly? Day { get; }

    /// <summary>The cells of a table, row by row.</summary>
    List<string?> Cells { get; }
    string? Words { get; }
    string? Improvement { get; }
    DateOnly? ImproveBy { get; }
    List<IFormFile> Files { get; }
}
