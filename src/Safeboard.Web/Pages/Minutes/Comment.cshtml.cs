using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Comments;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>Answers a comment with words, or leaves the text as it is with the reason. Its author sees either.</summary>
[Needs(Permission.ManageMeetings), LoadsMinutes]
public sealed class CommentModel(BoardDb db, AnswerComment operation, Viewer viewer, BoardVisit visit) : PageModel, IMinutesPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }
    [FromRoute] public Id<MinutesComment> Comment { get; set; }
    [BindProperty(SupportsGet = true, Name = "answer")] public CommentAnswer Answer { get; set; }
    [BindProperty] public string? Text { get; set; }

    public string Board => visit.Board.Slug;
    public MeetingRow Meeting { get; set; } = null!;
    public MeetingMinutes Minutes { get; set; } = null!;
    public MinutesComment Subject { get; private set; } = null!;
    public bool Leaves => Answer == CommentAnswer.LeftAsItIs;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if ((await db.CommentsAsync(viewer, Minutes.Id, HttpContext.RequestAborted)).FirstOrDefault(c => c.Id == Comment) is not { } subject)
        {
            context.Result = NotFound();
            return;
        }
        Subject = subject;
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await operation.RunAsync(Id, Comment, Leaves ? CommentAnswer.LeftAsItIs : CommentAnswer.Answered, Text, viewer, cancel);
        return this.RedirectSaying($"The comment of {Subject.Name} is answered.", MinutesLinks.At(Board, Id, Subject.AboutId));
    }
}
