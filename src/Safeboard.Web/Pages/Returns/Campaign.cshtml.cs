using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Registers;
using Safeboard.Domain.Returns.Running;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>One round of returns: how far it has come, by sector or phase, who owes what, and reminding them.</summary>
[Needs(Permission.SeeReturns), LoadsCampaign]
public sealed class CampaignModel(BoardDb db, ChaseReturns chase, BoardVisit visit, TimeProvider clock) : PageModel, ICampaignPage
{
    private const int LongestWords = 200;
    private const int HistoryRows = 10;

    public WholeCampaign Subject { get; set; } = null!;
    [FromQuery(Name = "show")] public string? Show { get; set; }
    [FromQuery(Name = "q")] public string? Words { get; set; }
    [FromQuery(Name = "page")] public int At { get; set; } = 1;

    /// <summary>Those ticked.</summary>
    [BindProperty] public List<Guid> Chosen { get; set; } = [];

    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public CampaignRow Row => Subject.Row;
    public ReturnList List { get; private set; }
    public Domain.Returns.Campaigns.ReturnPage Returns { get; private set; } = null!;
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    /// <summary>The boards that take part or are asked to, the one that leads first.</summary>
    public IReadOnlyList<CampaignBoardRow> Boards { get; private set; } = [];

    public bool AsksForInterests { get; private set; }

    /// <summary>Whether this board has still to say that it takes part.</summary>
    public bool ToJoin => Row.State == CampaignState.Draft && Boards.Any(b => b.BoardId == visit.Board.Id && b.JoinedOn is null);

    /// <summary>Another board leads it where this is false: it is only read here.</summary>
    public bool MayManage => visit.Viewer.May(Permission.ManageReturns) && Row.BoardId == visit.Board.Id;

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostTickedAsync(CancellationToken cancel) => await ChaseAsync([.. Chosen.Select(c => new Id<Return>(c))], cancel);

    /// <summary>All that have not begun.</summary>
    public async Task<IActionResult> OnPostNotStartedAsync(CancellationToken cancel) =>
        await ChaseAsync([.. (await db.AllReturnsAsync(Row, ReturnList.NotStarted, null, visit.Viewer, cancel)).Select(r => r.Id)], cancel);

    private async Task<IActionResult> ChaseAsync(IReadOnlyCollection<Id<Return>> chosen, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!MayManage) return Forbid();
        var written = await chase.RunAsync(Row.Id, chosen, visit.Viewer, cancel);
        return this.RedirectSaying(written == 1 ? "One message goes out." : $"{written} messages go out.", CampaignLinks.Of(Board, Row.Id));
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        List = Enum.TryParse<ReturnList>(Show, ignoreCase: true, out var list) && Enum.IsDefined(list) ? list : Row.State == CampaignState.Open ? ReturnList.Owed : ReturnList.All;
        Words = Words?.Trim() is { Length: > 0 } words ? words[..Math.Min(words.Length, LongestWords)] : null;
        Returns = await db.ReturnsAsync(Row, List, Words, At, visit.Viewer, cancel);
        AsksForInterests = visit.Viewer.May(Permission.BuildAgenda) && Row.Asks == Domain.Returns.Questions.Asks.People && await db.AsksForInterestsAsync(Row, visit.Viewer, cancel);
        Boards = await db.CampaignBoardsAsync(Row.Id, visit.Viewer, cancel);
        History = await db.LatestOfAsync(visit.Viewer, Row.Id.Value, HistoryRows, cancel);
    }
}
