using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Editing;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns.Sets;

/// <summary>A page on which the board's own question set is changed: its newest version.</summary>
public abstract class SetPage(BoardDb db, ChangeQuestions change, BoardVisit visit) : PageModel
{
    [FromRoute] public Guid Id { get; set; }

    /// <summary>That of the set when it was shown.</summary>
    [BindProperty] public int Version { get; set; }
    public WholeSet Whole { get; private set; } = null!;
    public SetContent Questions => Whole.Content;
    public string Board => visit.Board.Slug;
    protected BoardDb Db => db;
    protected Viewer Viewer => visit.Viewer;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.QuestionSetAsync(new(Id), null, Viewer, HttpContext.RequestAborted) is not { } whole)
        {
            context.Result = NotFound();
            return;
        }
        Whole = whole;
        if (HttpMethods.IsGet(Request.Method)) Version = whole.Set.Version;
        if (await LoadAsync(HttpContext.RequestAborted)) await next();
        else context.Result = NotFound();
    }

    /// <summary>Finds what the page is about; false where there is no such thing.</summary>
    protected virtual Task<bool> LoadAsync(CancellationToken cancel) => Task.FromResult(true);

    /// <param name="what">What was changed, without the words of a question.</param>
    protected Task SaveAsync(SetContent content, string what, CancellationToken cancel) => SaveAsync(new SetDraft(Whole.Set.Name, Whole.Set.Asks, content), what, cancel);

    protected Task SaveAsync(SetDraft draft, string what, CancellationToken cancel) => change.RunAsync(Whole.Set.Id, Version, draft, what, Viewer, cancel);

    protected RedirectResult Saved(string words) => this.RedirectSaying(words, SetLinks.Edit(Board, Whole.Set.Id));
}

/// <summary>The frames of the pages about question sets.</summary>
public static class SetFrames
{
    public static Frame Beside(string board, string title) => new()
    {
        Title = title, Nav = NavPart.Returns, Crumbs = [new("Home", $"/{board}"), new("Returns", CampaignLinks.List(board)), new("Question sets", SetLinks.List(board))],
    };

    /// <summary>A page below one set.</summary>
    public static Frame For(string board, QuestionSetRow set, string title, bool edits = false)
    {
        List<Crumb> crumbs = [new("Home", $"/{board}"), new("Returns", CampaignLinks.List(board)), new("Question sets", SetLinks.List(board)), new(set.Name, SetLinks.Of(board, set.Id))];
        if (edits) crumbs.Add(new("Questions", SetLinks.Edit(board, set.Id)));
        return new() { Title = $"{title}: {set.Name}", Nav = NavPart.Returns, Crumbs = crumbs };
    }
}

/// <summary>How the pages of question sets write what can be chosen.</summary>
internal static class SetPageWords
{
    public static string Of(AnswerKind kind) => kind switch
    {
        AnswerKind.Scale => "One of a scale", AnswerKind.Text => "Words", AnswerKind.Number => "A number", AnswerKind.Date => "A day", AnswerKind.Choice => "One of several answers", AnswerKind.File => "A file", _ => "A table",
    };

    public static string Of(EvidenceWanted evidence) => evidence switch { EvidenceWanted.None => "Nothing", EvidenceWanted.Words => "Words: how do you know?", _ => "Words, and files if there are any" };

    public static string Of(Layer layer) => layer switch { Layer.National => "Everybody in the country", Layer.Regional => "The region", _ => "This board" };
}
