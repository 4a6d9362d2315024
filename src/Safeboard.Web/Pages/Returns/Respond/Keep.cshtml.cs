using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Returns.Sharing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Returns.Respond;

/// <summary>Saves an answer by itself while somebody types: an answer in JSON for the script. It reads nothing but who comes and what it writes, since thousands type at once.</summary>
public sealed class KeepModel(BoardDb db, SetMemory sets, SaveAnswer save, TimeProvider clock) : AnswerPage(db, sets, clock)
{
    private Question? asked;
    protected override bool Reads => false;

    protected override async Task<bool> LoadAsync(CancellationToken cancel) => (asked = await Db.QuestionToAnswerAsync(Visit!, Place, Sets, cancel)) is not null;

    public IActionResult OnGet() => Redirect(RespondLinks.Question(Secret, Place));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Problem(ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage);
        try
        {
            var saved = await save.RunAsync(Visit!.ReturnId, Place, Version, TypedTo(asked!), [], Visit.Viewer, cancel);
            return saved.IsOutdated ? Problem("This was changed in another window. Save with the button to see both") : new JsonResult(new { version = saved.Kept.Version, at = QuestionModel.Time(saved.Kept.At ?? Clock.UtcInstant) });
        }
        catch (RuleBrokenException broken)
        {
            return Problem(broken.Message);
        }
    }

    /// <summary>It may have been stopped, or handed over, while they typed.</summary>
    protected override IActionResult NotLetIn() => Problem("this address works no longer. Copy what you wrote, and ask the board office");

    private static JsonResult Problem(string problem) => new(new { problem }) { StatusCode = StatusCodes.Status409Conflict };
}
