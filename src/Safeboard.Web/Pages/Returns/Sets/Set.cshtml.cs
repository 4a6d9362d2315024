using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Editing;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Returns.Respond;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns.Sets;

/// <summary>A page that reads one version of a question set: the board's own, or another board's that asks its agencies.</summary>
public abstract class SetReading(BoardDb db, BoardVisit visit) : PageModel
{
    [FromRoute] public Guid Id { get; set; }

    /// <summary>The version wanted; null for the newest.</summary>
    [FromQuery(Name = "version")] public int? Number { get; set; }
    public string Board => visit.Board.Slug;
    public WholeSet Whole { get; private set; } = null!;
    public bool IsOwn { get; private set; }
    public bool MayChange => IsOwn && visit.Viewer.May(Permission.ManageReturns);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        var own = await db.QuestionSetAsync(new(Id), Number, visit.Viewer, cancel);
        IsOwn = own is not null;
        if ((own ?? (Number is { } number ? await db.AskedSetAsync(new(Id), number, visit.Viewer, cancel) : null)) is { } found) Whole = found;
        if (Whole is null || !Find()) context.Result = NotFound();
        else await next();
    }

    /// <summary>Finds what the page shows of the set; false where there is no such thing.</summary>
    protected virtual bool Find() => true;
}

/// <summary>One question set, in one of its versions.</summary>
[Needs(Permission.SeeReturns)]
public sealed class SetModel(BoardDb db, BoardVisit visit) : SetReading(db, visit)
{
    public IReadOnlyList<(string Place, string Message)> Problems { get; private set; } = [];

    public void OnGet() => Problems = SetRules.Problems(Whole.Content);
}

/// <summary>A question as somebody will see it who is asked. Nothing that is typed here is kept.</summary>
[Needs(Permission.SeeReturns)]
public sealed class PreviewModel(BoardDb db, BoardVisit visit) : SetReading(db, visit), IAskedForm
{
    private const int EmptyRows = 3;

    [FromRoute] public string? Key { get; set; }
    public Question Question { get; private set; } = null!;
    public Section Section { get; private set; } = null!;
    public SetContent Set => Whole.Content;
    public string? Before { get; private set; }
    public string? Next { get; private set; }
    public string? Value => null;
    public DateOnly? Day => null;
    public List<string?> Cells => [.. Enumerable.Repeat<string?>(null, EmptyRows * Question.Columns.Count)];
    public string? Words => null;
    public string? Improvement => null;
    public DateOnly? ImproveBy => null;
    public List<IFormFile> Files => [];

    /// <summary>The question on which it depends whether this one is asked; null where it always is.</summary>
    public Question? Deciding => Question.OnlyIf is { } condition ? Set.Find(condition.Question)?.Question : null;

    protected override bool Find()
    {
        var all = Set.Sections.SelectMany(s => s.Questions).ToList();
        var at = Key is null ? 0 : all.FindIndex(q => q.Key == Key);
        if (at < 0 || at >= all.Count) return false;
        (Question, Before, Next) = (all[at], all.ElementAtOrDefault(at - 1)?.Key, all.ElementAtOrDefault(at + 1)?.Key);
        Section = Set.Find(Question.Key)!.Value.Section;
        return true;
    }

    public void OnGet()
    {
        // All is found already.
    }
}

/// <summary>A question set as a workbook, to be changed in Excel and brought back.</summary>
[Needs(Permission.SeeReturns)]
public sealed class SetFileModel(BoardDb db, BoardVisit visit) : SetReading(db, visit)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await SheetResponse.WriteBookAsync(Response, SetWorkbook.Of(new(Whole.Set.Name, Whole.Set.Asks, Whole.Content)), $"{Board}-questions-version-{Whole.Number}", cancel);
        return new EmptyResult();
    }
}
