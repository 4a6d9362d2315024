using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>The boards of a round: who takes part, and what each asks of its own.</summary>
[Needs(Permission.SeeReturns), LoadsCampaign]
public sealed class BoardsModel(BoardDb db, AskBoards ask, TakePart take, LeaveCampaign leave, BoardVisit visit) : PageModel, ICampaignPage
{
    public WholeCampaign Subject { get; set; } = null!;
    [BindProperty] public List<Guid> Boards { get; set; } = [];
    [BindProperty] public Guid? Adds { get; set; }
    [BindProperty] public int Version { get; set; }

    public string Board => visit.Board.Slug;
    public string BoardName => visit.Board.Name;
    public bool MayManage => visit.Viewer.May(Permission.ManageReturns);
    public bool Leads => MayManage && Subject.Row.BoardId == visit.Board.Id;
    public IReadOnlyList<CampaignBoardRow> All { get; private set; } = [];
    public CampaignBoardRow? Own => All.FirstOrDefault(b => b.BoardId == visit.Board.Id);
    public IReadOnlyList<(Id<Board> Id, string Name)> ToAsk { get; private set; } = [];

    /// <summary>What the board could add.</summary>
    public IReadOnlyList<QuestionSetRow> Sets { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (HttpMethods.IsPost(Request.Method) && !MayManage)
        {
            context.Result = Forbid();
            return;
        }
        All = await db.CampaignBoardsAsync(Subject.Row.Id, visit.Viewer, cancel);
        if (HttpMethods.IsGet(Request.Method)) Adds = Own?.AddsId?.Value;
        Sets = [.. (await db.QuestionSetsAsync(visit.Viewer, cancel)).Where(s => s.Id != Subject.Row.SetId)];
        if (Leads) ToAsk = await db.BoardsToAskAsync(Subject.Row.Id, visit.Viewer, cancel);
        await next();
    }

    public async Task<IActionResult> OnPostAskAsync(CancellationToken cancel)
    {
        await ask.RunAsync(Subject.Row.Id, [.. Boards.Select(b => new Id<Board>(b))], visit.Viewer, cancel);
        return Said(Boards.Count == 1 ? "The board is asked." : "The boards are asked.");
    }

    public async Task<IActionResult> OnPostJoinAsync(CancellationToken cancel)
    {
        await take.RunAsync(Subject.Row.Id, Adds is { } set ? new(set) : null, Version, visit.Viewer, cancel);
        return Said(Own?.JoinedOn is null ? "The board takes part." : "It is saved what the board adds.");
    }

    public async Task<IActionResult> OnPostLeaveAsync(Guid which, CancellationToken cancel)
    {
        await leave.RunAsync(Subject.Row.Id, new(which), visit.Viewer, cancel);
        return which == visit.Board.Id.Value ? this.RedirectSaying("The board does not take part.", CampaignLinks.List(Board)) : Said("The board is taken out.");
    }

    private RedirectResult Said(string what) => this.RedirectSaying(what, CampaignLinks.Act(Board, Subject.Row.Id, "boards"));
}
