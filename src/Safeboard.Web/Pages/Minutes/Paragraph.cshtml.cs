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

/// <summary>Changes one paragraph of minutes in the making, of itself or because of a comment; or takes it out.</summary>
[Needs(Permission.ManageMeetings), LoadsMinutes]
public sealed class ParagraphModel(BoardDb db, ChangeParagraph change, TakeOutParagraph takeOut, AnswerComment answer, Viewer viewer, BoardVisit visit) : PageModel, IMinutesPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }
    [FromRoute] public Id<MinutesParagraph> Paragraph { get; set; }
    [BindProperty] public string? Text { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty] public int Version { get; set; }

    /// <summary>The comment that the change answers.</summary>
    [BindProperty(SupportsGet = true, Name = "comment")] public Id<MinutesComment>? Comment { get; set; }

    public string Board => visit.Board.Slug;
    public MeetingRow Meeting { get; set; } = null!;
    public MeetingMinutes Minutes { get; set; } = null!;
    public ParagraphRow Row { get; private set; } = null!;
    public MinutesItem Item { get; private set; } = null!;
    public IReadOnlyList<MinutesComment> Comments { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var text = await db.MinutesTextAsync(viewer, Minutes, HttpContext.RequestAborted);
        if (text.Paragraphs.FirstOrDefault(p => p.Id == Paragraph) is not { } row)
        {
            context.Result = NotFound();
            return;
        }
        (Row, Item) = (row, text.ItemOf(row.ItemId)!);
        Comments = [.. (await db.CommentsAsync(viewer, Minutes.Id, HttpContext.RequestAborted)).Where(c => c.AboutId == row.Id.Value && c.Answer == CommentAnswer.None)];
        await next();
    }

    public void OnGet() => (Text, Version) = (Row.Text, Row.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await change.RunAsync(Id, Paragraph, Version, Text, viewer, cancel);
        if (Comment is { } comment && Comments.Any(c => c.Id == comment)) await answer.RunAsync(Id, comment, CommentAnswer.Changed, null, viewer, cancel);
        return this.RedirectSaying($"{Row.Number} is changed.", MinutesLinks.At(Board, Id, Row.Id.Value));
    }

    public async Task<IActionResult> OnPostTakeOutAsync(CancellationToken cancel)
    {
        await takeOut.RunAsync(Id, Paragraph, viewer, cancel);
        return this.RedirectSaying($"{Row.Number} is taken out. Its words stay in the versions that had it.", MinutesLinks.Of(Board, Id) + "#text");
    }
}
